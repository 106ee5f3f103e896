import { sql } from 'kysely';
import { json } from '../../database/json.ts';
import { refuseStale } from '../../http/entity-tag.ts';
import { operation, type Context } from '../../http/operation.ts';
import { lockReportCard } from './lock-report-card.ts';
import { readReportCard } from './report-card.view.ts';

/** Changes a card that was not sent yet: what a client has read stays as they read it. */
export const updateReportCard = operation('updateReportCard', async ({ path, headers, body, tx, caller, deps }) => {
  const { id } = await lockReportCard(tx, path.reportCardId, ['draft', 'ready']);
  const read = () => readReportCard(tx, caller, id, deps.config.publicUrl);
  await refuseStale(headers['if-match'], read);
  await tx
    .updateTable('report_card')
    .set({ ...changesOf(body), updated_at: sql`app_now()` })
    .where('id', '=', id)
    .execute();
  return { status: 200, body: await read() };
});

type Given = Context<'updateReportCard'>['body'];

function changesOf({ title, summary, observations, recommendations, photoUrls, dontSend }: Given) {
  return {
    ...(title === undefined ? {} : { title }),
    ...(summary === undefined ? {} : { summary }),
    ...(observations === undefined ? {} : { observations: json(observations) }),
    ...(recommendations === undefined ? {} : { recommendations }),
    ...(photoUrls === undefined ? {} : { photo_urls: photoUrls }),
    ...(dontSend === undefined ? {} : { dont_send: dontSend }),
  };
}
