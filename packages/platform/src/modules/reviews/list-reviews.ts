import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';
import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { toInstant } from '../availability/slot.view.ts';
import { isOlder, pageOf, place, type Placed } from '../../http/newest-first.ts';

/** What clients published about somebody whom the directory lists, newest first; never who wrote it. */
export const listReviews = operation('listReviews', async ({ path, query, tx, next }) => {
  const { limit = 10, cursor } = query;
  const { therapistId } = path;
  if (!(await isListed(tx, therapistId))) refuse('not-found');
  const rows = await readPage(tx, therapistId, cursor, limit + 1);
  const { page, nextCursor, headers } = pageOf(rows, limit, next);
  return {
    status: 200,
    headers,
    body: { summary: await summaryOf(tx, therapistId), data: page.map(toPublishedReview), nextCursor },
  };
});

interface PublishedRow extends Placed {
  readonly rating: number;
  readonly text: string | null;
  readonly created_at: Date;
}

async function isListed(tx: Tx, therapistId: string): Promise<boolean> {
  const found = await tx.selectFrom('listed_therapist').select('id').where('id', '=', therapistId).executeTakeFirst();
  return found !== undefined;
}

async function readPage(
  tx: Tx,
  therapistId: string,
  cursor: string | undefined,
  most: number,
): Promise<PublishedRow[]> {
  const { rows } = await sql<PublishedRow>`
    select id, rating, text, created_at, ${place} as place
      from review
     where therapist_id = ${therapistId} and visibility = 'published' and ${isOlder(cursor)}
     order by created_at desc, id desc
     limit ${most}`.execute(tx);
  return rows;
}

/** The same average as on the card of the therapist, and how it came about. */
async function summaryOf(tx: Tx, therapistId: string): Promise<Schemas['ReviewSummary']> {
  const { rows } = await sql<{ average: number | null; counts: number[] }>`
    with published as (
      select rating from review where therapist_id = ${therapistId} and visibility = 'published'
    )
    select (select round(avg(rating), 1)::float8 from published) as average,
           array_agg((select count(*)::integer from published where published.rating = stars.rating) order by stars.rating desc) as counts
      from generate_series(1, 5) as stars (rating)`.execute(tx);
  const { average = null, counts = [] } = rows[0] ?? {};
  return {
    average,
    count: counts.reduce((sum, count) => sum + count, 0),
    distribution: counts.map((count, index) => ({ rating: 5 - index, count })),
  };
}

function toPublishedReview({ id, rating, text, created_at }: PublishedRow): Schemas['PublishedReview'] {
  return { id, rating, text, createdAt: toInstant(created_at.getTime()) };
}
