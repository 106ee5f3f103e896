import { sql, type RawBuilder } from 'kysely';
import { soonest, type Filters } from './filters.ts';

export type Sort = 'soonest' | 'name' | 'price';

/** Where somebody stands: by rank, then by tie, then by id. */
export interface Place {
  readonly rank: number;
  readonly tie: string;
  readonly id: string;
}

// Free within a day, three days, a week, two weeks, a month, later: so that being a minute sooner wins nobody a place.
const steps = [1, 3, 7, 14, 30].map((days) => days * 86_400);
const never = 99;

/** What `candidate` is ordered by. `from` is the cursor's, so that later pages divide time alike. */
export const orderBy = (
  sort: Sort,
  filters: Filters,
  from: Date,
): { rank: RawBuilder<number>; tie: RawBuilder<string> } => {
  if (sort === 'name') return { rank: sql`0`, tie: sql`left(search_fold(last_name || ' ' || first_name), 80)` };
  const day = sql`(select (${from}::timestamptz at time zone time_zone)::date::text from practice)`;
  const turn = sql<string>`md5(id::text || ${day})`;
  if (sort === 'price') return { rank: sql`coalesce(price_amount, ${Number.MAX_SAFE_INTEGER}::bigint)`, tie: turn };
  const seconds = sql`extract(epoch from ${soonest(filters.format)} - ${from}::timestamptz)::float8`;
  return { rank: sql`coalesce(width_bucket(${seconds}, ${steps}::float8[]), ${never}::integer)`, tie: turn };
};
