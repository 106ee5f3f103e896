import { sql, type RawBuilder } from 'kysely';
import { refuse } from './problem.ts';

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
  const [created, id] = readCursor(cursor);
  return sql`(created_at, id) < (${created}::timestamptz, ${id}::uuid)`;
}

/** One page out of the rows read, of which there is one more than asked for when another page follows. */
export function pageOf<Row extends Placed>(rows: readonly Row[], limit: number, address: string, query: object) {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const nextCursor = last ? writeCursor(last) : null;
  return {
    page,
    nextCursor,
    headers: nextCursor === null ? {} : { link: `<${address}?${next(query, nextCursor)}>; rel="next"` },
  };
}

function next(query: object, nextCursor: string): string {
  const given: [string, unknown][] = Object.entries({ ...query, cursor: nextCursor });
  const each = given.flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]),
  );
  return new URLSearchParams(each).toString();
}

function writeCursor({ place: created, id }: Placed): string {
  return Buffer.from(JSON.stringify([created, id])).toString('base64url');
}

/** Reads what a page's `nextCursor` says of its last row; refuses anything else, at /query/cursor. */
export function readCursor(text: string): [string, string] {
  const [created, id] = partsOf(text);
  if (
    !matches(created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/) ||
    !matches(id, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  )
    refuse('validation-failed', { errors: [{ pointer: '/query/cursor', detail: 'was not made by this list' }] });
  return [created, id];
}

function partsOf(text: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return []; // what cannot be read is refused with what makes no sense
  }
}

function matches(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value) && (!value.endsWith('Z') || !Number.isNaN(Date.parse(value)));
}
