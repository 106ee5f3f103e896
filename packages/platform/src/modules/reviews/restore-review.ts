import { sql } from 'kysely';
import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { toPracticeReview } from './practice-review.view.ts';

/** Gives a removed review back to whom its author had chosen to read it. One that was not removed stays as it is. */
export const restoreReview = operation('restoreReview', async ({ path, tx }) => {
  await tx
    .updateTable('review')
    .set({ visibility: sql`chosen_visibility`, removed_reason: null, updated_at: sql`app_now()` })
    .where('id', '=', path.reviewId)
    .where('visibility', '=', 'removed')
    .execute();
  const review = await tx.selectFrom('review').selectAll().where('id', '=', path.reviewId).executeTakeFirst();
  return { status: 200, body: toPracticeReview(review ?? refuse('not-found')) };
});
