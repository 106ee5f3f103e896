import { randomUUID } from 'node:crypto';
import { json } from '../../database/json.ts';
import { violates } from '../../database/violates.ts';
import { operation, type Context } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { findBooking } from '../bookings/booking.view.ts';
import { readReportCard } from './report-card.view.ts';

/** Begins the report card of a booking, as a draft. */
export const createReportCard = operation('createReportCard', {
  idempotent: {
    resource: 'report_card',
    act: async (context) => {
      const { body, tx } = context;
      const { status } = await findBooking(tx, body.bookingId);
      if (status !== 'confirmed' && status !== 'completed')
        refuse('booking-state', { detail: `The booking is ${status}.` });

      return insertCard(context);
    },
    render: async ({ tx, caller, deps }, id) => ({
      status: 201,
      body: await readReportCard(tx, caller, id, deps.config.publicUrl),
    }),
  },
});

async function insertCard({ body, tx, caller }: Context<'createReportCard'>): Promise<string> {
  const id = randomUUID();
  try {
    await tx
      .insertInto('report_card')
      .values({
        practice_id: caller.practiceId,
        id,
        booking_id: body.bookingId,
        dont_send: body.dontSend ?? false,
        title: body.title,
        summary: body.summary,
        observations: json(body.observations ?? []),
        recommendations: body.recommendations ?? null,
        photo_urls: body.photoUrls ?? [],
      })
      .execute();
  } catch (error) {
    if (violates(error, 'report_card_booking_key')) refuse('report-card-exists');
    throw error;
  }
  return id;
}
