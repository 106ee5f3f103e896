import { sql, type RawBuilder } from 'kysely';
import { refuseCursor, type Next } from './paging.ts';

/** What a row of such a list says of its place; selected by `place`. */
export interface Placed {
  readonly id: string;
  readonly place: string;
}

/** When a row was made, to the microsecond: a Date has lost those, and with them rows of one millisecond. */
export const place = sql<string>`to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Whether a row comes after where the last page ended, in a list that is ordered by `created_at desc, id desc`. */
export function isOlder(cursor: string | undefined): RawBuilder<boolean> {
  if (cursor === undefined) return sql`true`;
  const [created, id] = readPlace(cursor);
  return sql`(created_at, id) < (${created}::timestamptz, ${id}::uuid)`;
}

/** One page out of the rows read, of which there is one more than asked for when another page follows. */
export function pageOf<Row extends Placed>(
  rows: readonly Row[],
  limit: number,
  next: (place: string | null) => Next,
): Next & { readonly page: Row[] } {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { page, ...next(last ? JSON.stringify([last.place, last.id]) : null) };
}

/** What `pageOf` wrote of the last row of a page. */
export function readPlace(text: string): [string, string] {
  const [created, id] = JSON.parse(text) as unknown[];
  return typeof created === 'string' && typeof id === 'string' ? [created, id] : refuseCursor();
}
