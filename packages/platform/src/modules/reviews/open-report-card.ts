import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';

/** Counts that a person opened the link of a card: nothing else counts a view. False when it opens nothing any more. */
export async function openReportCard(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ opened: boolean }>`select open_report_card(${id}::uuid) as opened`.execute(tx);
  return rows[0]?.opened ?? false;
}
