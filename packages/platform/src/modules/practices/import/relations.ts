import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../../../database/transaction.ts';
import type { Row } from './upsert.ts';

/** Which rows clash with one that the file does not name. */
export const clashes = (
  tx: Tx,
  table: string,
  rows: readonly Row[],
  columns: string,
  clash: RawBuilder<boolean>,
): Promise<number[]> =>
  matches(tx, table, rows, columns, sql`${clash} and not exists (select from given named where named.id = kept.id)`);

/** Which rows stand in this relation to one that is there already. */
export const matches = async (
  tx: Tx,
  table: string,
  rows: readonly Row[],
  columns: string,
  relation: RawBuilder<boolean>,
): Promise<number[]> => {
  const numbered = rows.map((row, index) => ({ ...row, index }));
  const { rows: found } = await sql<{ index: number }>`
    with given as materialized (
      select * from json_to_recordset(${JSON.stringify(numbered)}::json) as given (index integer, id uuid, ${sql.raw(columns)})
    )
    select given.index
      from given
      join ${sql.table(table)} kept on ${relation}
     order by given.index`.execute(tx);
  return [...new Set(found.map(({ index }) => index))];
};

/** What says when a row of the file takes its therapist's time. */
export const timeColumns =
  'therapist_id uuid, starts_at timestamptz, ends_at timestamptz, buffer_before_minutes integer, buffer_after_minutes integer';

/** The time that a row of the file takes, buffers included. */
export const takenByGiven = sql`
  tstzrange(given.starts_at - make_interval(mins => given.buffer_before_minutes),
            given.ends_at + make_interval(mins => given.buffer_after_minutes))`;
