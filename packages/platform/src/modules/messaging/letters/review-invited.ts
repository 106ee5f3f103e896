import { findBooking, therapistName } from '../../bookings/booking.view.ts';
import { toReviewPolicy } from '../../practices/review-policy.ts';
import { findClient } from './find-client.ts';
import type { Content, Writing } from './letter.ts';
import { plainDate } from './wording.ts';

const linkDays = 90;

/** Asks how a session was, in the same words whatever the answer may be. */
export async function writeReviewInvitation({ tx, message, practice, sentences, linkTo }: Writing): Promise<Content> {
  if (message.booking_id === null) throw new Error('an invitation to review is about a booking');
  const booking = await findBooking(tx, message.booking_id);
  const { name } = await findClient(tx, message);
  const { subject, lead, button, publicNote } = sentences.reviewInvited;
  const expiresAt = new Date(message.created_at.getTime() + linkDays * 86_400_000);
  return {
    subject: subject(therapistName(booking)),
    greeting: sentences.greeting(name),
    paragraphs: [lead(booking.service_name, plainDate(booking.starts_at, message))],
    button: { label: button, address: await linkTo('review', booking.id, expiresAt), hint: sentences.manageHint },
    // it says that the client decides who reads it, which is not so everywhere
    notes: toReviewPolicy(practice.policies).routing === 'even' ? [publicNote] : [],
  };
}
