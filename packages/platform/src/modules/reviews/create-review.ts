import { randomUUID } from 'node:crypto';
import { operation, type Context } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { reviewPolicyOf, type ReviewPolicy } from '../practices/review-policy.ts';
import { bookingOfLink, type LinkedBooking } from './linked-booking.ts';
import { findReview, toReview } from './review.view.ts';
import { visibilityOf } from './review-routing.ts';

/** Writes the review of the booking behind the caller's link: of many at once, one. */
export const createReview = operation('createReview', {
  idempotent: {
    resource: 'review',
    act: async (context) => {
      const { tx, caller } = context;
      const booking = (await bookingOfLink(tx)) ?? refuse('not-found');
      checkTookPlace(booking, context.now);

      const policy = await reviewPolicyOf(tx, caller.practiceId);
      return (await insertReview(context, booking, policy)) ?? refuse('link-spent');
    },
    render: async ({ tx, caller }, id) => {
      const review = (await findReview(tx, id)) ?? refuse('not-found');
      return { status: 201, body: toReview(review, await reviewPolicyOf(tx, caller.practiceId)) };
    },
  },
});

function checkTookPlace({ status, ends_at }: LinkedBooking, now: Date): void {
  if (status === 'completed') return;
  if (ends_at > now) refuse('booking-not-ended', { detail: 'It can be reviewed once the session has taken place.' });
  refuse('booking-state', { detail: `The booking is ${status}.` });
}

/** The id, or undefined when somebody was quicker: the key of the booking, not a look before, makes it one. */
async function insertReview(
  { body, tx, caller }: Context<'createReview'>,
  booking: LinkedBooking,
  policy: ReviewPolicy,
): Promise<string | undefined> {
  const inserted = await tx
    .insertInto('review')
    .values({
      practice_id: caller.practiceId,
      id: randomUUID(),
      booking_id: booking.id,
      report_card_id: caller.kind === 'link' && caller.purpose === 'report_card' ? caller.resource : null,
      rating: body.rating,
      text: body.text ?? null,
      visibility: visibilityOf(body.rating, body.visibility, policy),
    })
    .onConflict((conflict) => conflict.constraint('review_booking_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted?.id;
}
