import { sql } from 'kysely';
import { operation, type Context } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { queueClientMessage } from '../messaging/queue-messages.ts';
import { lockReportCard } from './lock-report-card.ts';
import { readReportCard } from './report-card.view.ts';

/** Shares a finished card with the client of its booking, by a link that ends when the card does. */
export const sendReportCard = operation('sendReportCard', {
  idempotent: {
    resource: 'report_card_act',
    act: async (context) => {
      const { path, tx } = context;
      const card = await lockReportCard(tx, path.reportCardId, ['ready']);
      if (card.dont_send) refuse('report-card-state', { detail: 'The report card is to stay with the practice.' });

      await markSent(context, card.id);
      await queueClientMessage(context, {
        kind: 'report_card_sent',
        topic: 'appointments', // it tells of a session that the client had, and asks for nothing
        clientId: await clientOf(context, card.booking_id),
        bookingId: card.booking_id,
        reportCardId: card.id,
      });
      return card.id;
    },
    render: async ({ tx, caller, deps }, id) => ({
      status: 200,
      body: await readReportCard(tx, caller, id, deps.config.publicUrl),
    }),
  },
});

type Given = Context<'sendReportCard'>;

async function markSent({ body, tx }: Given, id: string): Promise<void> {
  const { expiresInDays = 90 } = body;
  await tx
    .updateTable('report_card')
    .set({
      status: 'sent',
      sent_at: sql`app_now()`,
      expires_at: sql`app_now() + make_interval(days => ${expiresInDays})`,
      updated_at: sql`app_now()`,
    })
    .where('id', '=', id)
    .execute();
}

async function clientOf({ tx }: Given, bookingId: string): Promise<string> {
  const booking = await tx
    .selectFrom('booking')
    .select('client_id')
    .where('id', '=', bookingId)
    .where('status', '=', 'completed')
    .executeTakeFirst();
  return booking?.client_id ?? refuse('report-card-state', { detail: 'The session has not been completed.' });
}
