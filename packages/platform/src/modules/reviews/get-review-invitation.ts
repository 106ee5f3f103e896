import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { toInstant } from '../availability/slot.view.ts';
import { reviewPolicyOf } from '../practices/review-policy.ts';
import { bookingOfLink, toBookingTherapist } from './linked-booking.ts';
import { findReviewOfBooking, toReview } from './review.view.ts';

/** What the holder of a link is asked to review, and what they wrote already. Reading is allowed while the session lives. */
export const getReviewInvitation = operation('getReviewInvitation', async ({ tx, caller, deps }) => {
  const booking = await bookingOfLink(tx);
  if (booking?.status !== 'completed') refuse('not-found');
  const review = await findReviewOfBooking(tx, booking.id);

  return {
    status: 200,
    body: {
      bookingId: booking.id,
      therapist: toBookingTherapist(booking, deps.config.publicUrl),
      service: { id: booking.service_id, name: booking.service_name },
      startsAt: toInstant(booking.starts_at.getTime()),
      timeZone: booking.practice_time_zone,
      client: { firstName: booking.first_name },
      review: review ? toReview(review, await reviewPolicyOf(tx, caller.practiceId)) : null,
    },
  };
});
