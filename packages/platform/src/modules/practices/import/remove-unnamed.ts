import { sql } from 'kysely';
import type { Tx } from '../../../database/transaction.ts';
import type { TableName } from './targets.ts';
import type { Row } from './upsert.ts';

const parts: Partial<Record<TableName, string>> = {
  therapist_service: 'service_id',
  availability_window: 'id',
  availability_exception: 'id',
};

/** Removes what a therapist of the file has and the file does not name: services, windows, closures. Answers how many. */
export const removeUnnamed = async (
  tx: Tx,
  table: TableName,
  rows: Readonly<Record<TableName, Row[]>>,
): Promise<number> => {
  const column = parts[table];
  if (column === undefined) return 0;
  const named = rows[table].map((row) => ({ therapist_id: row['therapist_id'], part: row[column] }));
  const { numAffectedRows } = await sql`
    delete from ${sql.table(table)} kept
     using unnest(${rows.therapist.map(({ id }) => String(id))}::uuid[]) as mine (id)
     where kept.therapist_id = mine.id
       and not exists (select from json_to_recordset(${JSON.stringify(named)}::json) as named (therapist_id uuid, part uuid)
                        where named.therapist_id = kept.therapist_id and named.part = kept.${sql.ref(column)})`.execute(
    tx,
  );
  return Number(numAffectedRows ?? 0n);
};
