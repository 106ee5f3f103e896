import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { findBooking } from '../bookings/booking.view.ts';
import { inviteToReview } from './invite-to-review.ts';

/** Asks the client of a completed booking for a review, if they may be asked. */
export const inviteReview = operation('inviteReview', async (context) => {
  const { path, tx, caller, deps } = context;
  const { status } = await findBooking(tx, path.bookingId);
  if (status !== 'completed') refuse('booking-state', { detail: `The booking is ${status}.` });

  const mailHost = new URL(deps.config.publicUrl).hostname;
  const messageId = await inviteToReview(tx, { bookingId: path.bookingId, mailHost });
  if (messageId !== null) context.after(() => deps.jobs.messageQueued(caller.practiceId, messageId));
  return { status: 202, body: { queued: messageId !== null } };
});
