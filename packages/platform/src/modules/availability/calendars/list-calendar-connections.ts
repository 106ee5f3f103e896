import { operation } from '../../../http/operation.ts';
import { refuse } from '../../../http/problem.ts';
import { connectionDetails, toConnection } from './connection.view.ts';

/** The calendars of a therapist, oldest first. There are so few that a page is cut out of all of them. */
export const listCalendarConnections = operation('listCalendarConnections', async ({ path, query, tx }) => {
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
  if (cursor !== undefined && from === 0) {
    refuse('validation-failed', { errors: [{ pointer: '/query/cursor', detail: 'was not made by this list' }] });
  }
  const page = rows.slice(from, from + limit);
  const nextCursor = from + limit < rows.length ? (page.at(-1)?.id ?? null) : null;
  return {
    status: 200,
    headers: nextCursor === null ? {} : { link: `<${addressOf(therapistId, limit, nextCursor)}>; rel="next"` },
    body: { data: page.map(toConnection), nextCursor },
  };
});

function addressOf(therapistId: string, limit: number, cursor: string): string {
  return `/v1/therapists/${therapistId}/calendar-connections?limit=${limit}&cursor=${cursor}`;
}
