import { sql } from 'kysely';
import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { reviewPolicyOf } from '../practices/review-policy.ts';
import { findReview, toReview } from './review.view.ts';
import { visibilityOf } from './review-routing.ts';

/** Changes what a client wrote, for 48 hours. The policy of the table decides how long, and that what was removed stays so. */
export const updateReview = operation('updateReview', async ({ path, body, tx, caller }) => {
  const before = (await findReview(tx, path.reviewId)) ?? refuse('not-found');
  const policy = await reviewPolicyOf(tx, caller.practiceId);
  const rating = body.rating ?? before.rating;
  const changed = await tx
    .updateTable('review')
    .set({
      rating,
      text: body.text === undefined ? before.text : body.text,
      visibility: visibilityOf(rating, body.visibility ?? before.chosen_visibility, policy),
      updated_at: sql`app_now()`,
    })
    .where('id', '=', before.id)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) refuse('review-closed');

  const review = (await findReview(tx, before.id)) ?? refuse('not-found');
  return { status: 200, body: toReview(review, policy) };
});
