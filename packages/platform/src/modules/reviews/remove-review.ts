import { sql } from 'kysely';
import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { toPracticeReview } from './practice-review.view.ts';

/** Takes a review out of sight, for one of the reasons that the contract lists; a rating is none of them. */
export const removeReview = operation('removeReview', async ({ path, body, tx }) => {
  const removed = await tx
    .updateTable('review')
    .set({ visibility: 'removed', removed_reason: body.reason, updated_at: sql`app_now()` })
    .where('id', '=', path.reviewId)
    .returningAll()
    .executeTakeFirst();
  return { status: 200, body: toPracticeReview(removed ?? refuse('not-found')) };
});
