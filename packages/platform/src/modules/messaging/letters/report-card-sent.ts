import { findBooking, therapistName } from '../../bookings/booking.view.ts';
import { findClient } from './find-client.ts';
import type { Content, Writing } from './letter.ts';
import { plainDate } from './wording.ts';

/** Says that there is a report to read, and nothing of what stands in it. */
export async function writeReportCardSent({ tx, message, sentences, linkTo }: Writing): Promise<Content> {
  const card = await tx
    .selectFrom('report_card')
    .select(['id', 'booking_id', 'expires_at'])
    .where('id', '=', message.report_card_id)
    .executeTakeFirstOrThrow();
  if (card.expires_at === null) throw new Error('a report card that was sent says until when it opens');
  const booking = await findBooking(tx, card.booking_id);
  const { name } = await findClient(tx, message);
  const { subject, lead, button, until } = sentences.reportCardSent;
  return {
    subject: subject(therapistName(booking)),
    greeting: sentences.greeting(name),
    paragraphs: [lead(booking.service_name, plainDate(booking.starts_at, message))],
    button: {
      label: button,
      address: await linkTo('report_card', card.id, card.expires_at),
      hint: sentences.manageHint,
    },
    notes: [until(plainDate(card.expires_at, message))],
  };
}
