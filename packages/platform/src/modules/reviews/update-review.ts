import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { refuseStale } from '../../http/entity-tag.ts';
import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { reviewPolicyOf } from '../practices/review-policy.ts';
import { findReview, toReview, type OwnReview } from './review.view.ts';
import { visibilityOf } from './review-routing.ts';

/** Changes what a client wrote, for 48 hours. The policy of the table decides how long, and that what was removed stays so. */
export const updateReview = operation('updateReview', async ({ path, headers, body, tx, caller }) => {
  const policy = await reviewPolicyOf(tx, caller.practiceId);
  const before = await lockReview(tx, path.reviewId);
  await refuseStale(headers['if-match'], () => Promise.resolve(toReview(before, policy)));
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

/** The review as it stands while nobody else can change it; 404 for what the caller may not see, 409 for what is closed to them. */
async function lockReview(tx: Tx, id: string): Promise<OwnReview> {
  if (!(await findReview(tx, id))) refuse('not-found');
  const locked = await tx.selectFrom('review').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  if (!locked) refuse('review-closed');
  return (await findReview(tx, id)) ?? refuse('not-found'); // read after the wait for it
}
