import { sql, type RawBuilder } from 'kysely';
import { readPlace } from './newest-first.ts';

/** When a booking starts, to the microsecond, for the cursor of a list in that order. */
export const startPlace = sql<string>`to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Whether a booking comes after where the last page ended, in a list that is ordered by `starts_at, id`. */
export function isAfter(cursor: string | undefined): RawBuilder<boolean> {
  if (cursor === undefined) return sql`true`;
  const [starts, id] = readPlace(cursor);
  return sql`(starts_at, id) > (${starts}::timestamptz, ${id}::uuid)`;
}
