import { operation } from '../../../http/operation.ts';
import { refuseCursor } from '../../../http/paging.ts';
import { refuse } from '../../../http/problem.ts';
import { connectionDetails, toConnection } from './connection.view.ts';

/** The calendars of a therapist, oldest first. There are so few that a page is cut out of all of them. */
export const listCalendarConnections = operation('listCalendarConnections', async ({ path, query, tx, next }) => {
  const { limit = 12, cursor } = query;
  const { therapistId } = path;
  const therapist = await tx.selectFrom('therapist').select('id').where('id', '=', therapistId).executeTakeFirst();
  if (!therapist) refuse('not-found');
  const rows = await connectionDetails(tx)
    .where('connection.therapist_id', '=', therapistId)
    .orderBy('connection.created_at')
    .orderBy('connection.id')
    .execute();
  const from = cursor === undefined ? 0 : rows.findIndex(({ id }) => id === cursor) + 1;
  if (cursor !== undefined && from === 0) refuseCursor(); // it was removed since
  const page = rows.slice(from, from + limit);
  const { nextCursor, headers } = next(from + limit < rows.length ? (page.at(-1)?.id ?? null) : null);
  return {
    status: 200,
    headers,
    body: { data: page.map(toConnection), nextCursor },
  };
});
