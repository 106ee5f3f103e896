import { operation } from '../../http/operation.ts';
import { readReportCard } from './report-card.view.ts';

/** A card for its client, while it is shared; for the practice, whatever has become of it. Reading counts no view. */
export const getReportCard = operation('getReportCard', async ({ path, tx, caller, deps }) => ({
  status: 200,
  body: await readReportCard(tx, caller, path.reportCardId, deps.config.publicUrl),
}));
