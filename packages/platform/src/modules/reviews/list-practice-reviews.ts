import { operation } from '../../http/operation.ts';
import { isOlder, pageOf, place } from '../../http/newest-first.ts';
import { toPracticeReview } from './practice-review.view.ts';

/** Every review of the practice, also what is private or was removed, newest first. */
export const listPracticeReviews = operation('listPracticeReviews', async ({ query, tx, next }) => {
  const { limit = 12, cursor, visibility, therapistId } = query;
  const rows = await tx
    .selectFrom('review')
    .selectAll()
    .select(place.as('place'))
    .where(isOlder(cursor))
    .$if(visibility !== undefined, (all) => all.where('visibility', '=', visibility ?? 'published'))
    .$if(therapistId !== undefined, (all) => all.where('therapist_id', '=', therapistId ?? ''))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const { page, nextCursor, headers } = pageOf(rows, limit, next);
  return { status: 200, headers, body: { data: page.map(toPracticeReview), nextCursor } };
});
