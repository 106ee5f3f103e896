import { sql } from 'kysely';
import { operation } from '../../http/operation.ts';
import { isAfter, startPlace } from '../../http/by-start.ts';
import { pageOf } from '../../http/newest-first.ts';
import { groupSessions, toGroupSession } from './group-session.view.ts';

/** The sessions with seats of the practice, earliest first. */
export const listGroupSessions = operation('listGroupSessions', async ({ query, tx, next }) => {
  const { limit = 12, cursor, therapistId, from, to } = query;
  const rows = await groupSessions(tx)
    .select(startPlace.as('place'))
    .where(isAfter(cursor))
    .$if(therapistId !== undefined, (all) => all.where('therapist_id', '=', therapistId ?? ''))
    .$if(from !== undefined, (all) => all.where('starts_at', '>=', sql<Date>`${from}::timestamptz`))
    .$if(to !== undefined, (all) => all.where('starts_at', '<', sql<Date>`${to}::timestamptz`))
    .orderBy('starts_at')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const { page, nextCursor, headers } = pageOf(rows, limit, next);
  return { status: 200, headers, body: { data: page.map(toGroupSession), nextCursor } };
});
