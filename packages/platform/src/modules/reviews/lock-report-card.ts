import type { Selectable } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { refuse } from '../../http/problem.ts';
import type { ReportCardStatus, ReportCardTable } from './tables.ts';

/**
 * The card, kept from everybody else until the transaction ends. Refuses one that is put away (404), and one whose state
 * does not allow what is to be done (409).
 */
export async function lockReportCard(
  tx: Tx,
  id: string,
  allowed: readonly ReportCardStatus[],
): Promise<Selectable<ReportCardTable>> {
  const card = await tx
    .selectFrom('report_card')
    .selectAll()
    .where('id', '=', id)
    .where('archived_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!card) refuse('not-found');
  if (!allowed.includes(card.status)) refuse('report-card-state', { detail: `The report card is ${card.status}.` });
  return card;
}
