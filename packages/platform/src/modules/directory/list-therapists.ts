import { sql } from 'kysely';
import { keepPlan } from '../../database/kept-plans.ts';
import { JsonText } from '../../http/json-text.ts';
import { operation } from '../../http/operation.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { toQuestion } from './filters.ts';
import type { Place } from './order.ts';
import { toTherapist, type CardRow } from './therapist.view.ts';

type Row = CardRow & Place;

const quarter = 15 * 60_000;

/** A page of the directory, made of the cards that are kept. */
export const listTherapists = operation('listTherapists', async ({ query, tx, now, deps, next }) => {
  const { cursor, sort = 'soonest', limit = 12, ...filters } = query;
  const { from, after } = cursor === undefined ? { from: quarterOf(now), after: undefined } : readCursor(cursor);
  // one row more than asked for says whether there is another page
  const { rows } = await sql<Row>`${keepPlan}
    select rank, tie, id, card, next
      from directory_page(${JSON.stringify(toQuestion(filters, now))}::jsonb, ${sort}, ${limit + 1}, ${from},
                          ${after?.rank ?? null}, ${after?.tie ?? null}, ${after?.id ?? null})`.execute(tx);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const { nextCursor, headers } = next(last ? writeCursor({ after: last, from }) : null);
  const cards = page.map((row) => toTherapist(row, { ...filters, now, publicUrl: deps.config.publicUrl }));
  return {
    status: 200,
    headers,
    body: new JsonText(`{"data":[${cards.join(',')}],"nextCursor":${JSON.stringify(nextCursor)}}`),
  };
});

// The cursor holds this instant: to the millisecond, no page with a next one would ever be the same twice, nor its tag.
const quarterOf = (instant: Date): Date => new Date(Math.floor(instant.getTime() / quarter) * quarter);
