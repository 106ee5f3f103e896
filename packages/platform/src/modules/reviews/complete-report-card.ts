import { sql } from 'kysely';
import { operation } from '../../http/operation.ts';
import { lockReportCard } from './lock-report-card.ts';
import { readReportCard } from './report-card.view.ts';

/** Says that a draft is finished. Doing it again changes nothing. */
export const completeReportCard = operation('completeReportCard', async ({ path, tx, caller, deps }) => {
  const { id } = await lockReportCard(tx, path.reportCardId, ['draft', 'ready']);
  await tx
    .updateTable('report_card')
    .set({ status: 'ready', updated_at: sql`app_now()` })
    .where('id', '=', id)
    .where('status', '=', 'draft')
    .execute();
  return { status: 200, body: await readReportCard(tx, caller, id, deps.config.publicUrl) };
});
