import { sql } from 'kysely';
import { operation } from '../../http/operation.ts';
import { lockReportCard } from './lock-report-card.ts';

/** Puts a card away, whatever has become of it: its link opens nothing any more, and its booking may have another. */
export const archiveReportCard = operation('archiveReportCard', async ({ path, tx }) => {
  const { id } = await lockReportCard(tx, path.reportCardId, ['draft', 'ready', 'sent']);
  await tx
    .updateTable('report_card')
    .set({ archived_at: sql`app_now()`, updated_at: sql`app_now()` })
    .where('id', '=', id)
    .execute();
  return { status: 204 };
});
