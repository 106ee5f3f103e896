import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { operation, type Context } from '../../http/operation.ts';
import { candidates, type Needs } from './candidates.ts';
import { cardColumns, cardJoins } from './card-columns.ts';
import { readCursor, writeCursor, type Cursor } from './cursor.ts';
import { all, facetConditions, freeBefore, plainConditions } from './filters.ts';
import { orderBy, type Place } from './order.ts';
import { toTherapist, type CardRow } from './therapist.view.ts';

type Query = Context<'listTherapists'>['query'];
type Row = CardRow & Place;

const quarter = 15 * 60_000;

/** A page of the directory, in one query: first who is on it, then what their cards show. */
export const listTherapists = operation('listTherapists', async ({ query, tx, now, deps }) => {
  const { cursor, sort = 'soonest', limit = 12, ...filters } = query;
  const begun = cursor === undefined ? { from: quarterOf(now) } : readCursor(cursor, filters, sort);
  const rows = await readPage(tx, query, now, begun);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const nextCursor = last ? writeCursor({ after: last, from: begun.from }, filters, sort) : null;
  return {
    status: 200,
    headers: nextCursor === null ? {} : { link: `<${addressOf(query, nextCursor)}>; rel="next"` },
    body: { data: page.map((row) => toTherapist(row, deps.config.publicUrl)), nextCursor },
  };
});

// The cursor holds this instant: to the millisecond, no page with a next one would ever be the same twice, nor its tag.
const quarterOf = (instant: Date): Date => new Date(Math.floor(instant.getTime() / quarter) * quarter);

// One row more than asked for says whether there is another page.
const readPage = async (tx: Tx, query: Query, now: Date, begun: Partial<Cursor> & { from: Date }): Promise<Row[]> => {
  const { sort = 'soonest', limit = 12 } = query;
  const { rank, tie } = orderBy(sort, query, begun.from);
  const conditions = [
    ...Object.values(facetConditions(query)),
    ...plainConditions(query),
    freeBefore(query.availableBefore, query.format),
  ];
  const { rows } = await sql<Row>`
    with ${candidates(query, now, needsOf(query))}, placed as (
      select id, ${rank} as rank, ${tie} as tie
        from candidate
       where ${all(conditions)}
    )
    select ${cardColumns}, rank, tie
      from (select * from placed where ${isAfter(begun.after)} order by rank, tie collate "C", id limit ${limit + 1}) as chosen
      ${cardJoins(query, now)}
     order by rank, tie collate "C", chosen.id`.execute(tx);
  return rows;
};

// A page of the commonest questions is several milliseconds sooner when what nobody asked for is not worked out.
const needsOf = ({ sort = 'soonest', format, serviceId, maxPrice, availableBefore }: Query): Needs => ({
  offers: sort === 'price' || format !== undefined || serviceId !== undefined || maxPrice !== undefined,
  times: sort === 'soonest' || availableBefore !== undefined,
});

const isAfter = (place: Place | undefined): RawBuilder<boolean> =>
  place ? sql`(rank, tie collate "C", id) > (${place.rank}::bigint, ${place.tie}::text, ${place.id}::uuid)` : sql`true`;

const addressOf = ({ cursor: _, ...query }: Query, nextCursor: string): string => {
  const given = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, String(one)]),
  );
  return `/v1/therapists?${new URLSearchParams([...given, ['cursor', nextCursor]]).toString()}`;
};
