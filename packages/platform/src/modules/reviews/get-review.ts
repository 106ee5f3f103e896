import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { reviewPolicyOf } from '../practices/review-policy.ts';
import { findReview, toReview } from './review.view.ts';

/** A review as who wrote it reads it. */
export const getReview = operation('getReview', async ({ path, tx, caller }) => {
  const review = (await findReview(tx, path.reviewId)) ?? refuse('not-found');
  return { status: 200, body: toReview(review, await reviewPolicyOf(tx, caller.practiceId)) };
});
