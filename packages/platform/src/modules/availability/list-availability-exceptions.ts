import { sql } from 'kysely';
import { operation } from '../../http/operation.ts';
import { pageOf, readPlace } from '../../http/newest-first.ts';
import { toException } from './exception.view.ts';
import { findTherapist } from './find-therapist.ts';

const place = sql<string>`to_char(starts_on::timestamp, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The exceptions of a therapist that are not over, in their zone, by their first day. */
export const listAvailabilityExceptions = operation('listAvailabilityExceptions', async ({ path, query, tx, next }) => {
  const { limit = 12, cursor } = query;
  const { id, time_zone } = await findTherapist(tx, path.therapistId);
  const [after, afterId] = cursor === undefined ? ['-infinity', ''] : readPlace(cursor);
  const rows = await tx
    .selectFrom('availability_exception')
    .selectAll()
    .select(place.as('place'))
    .where('therapist_id', '=', id)
    .where('ends_on', '>=', sql<string>`(app_now() at time zone ${time_zone})::date`)
    .where(sql<boolean>`(starts_on, id::text) > (${after}::timestamp::date, ${afterId})`)
    .orderBy('starts_on')
    .orderBy(sql`id::text`)
    .limit(limit + 1)
    .execute();
  const { page, nextCursor, headers } = pageOf(rows, limit, next);
  return { status: 200, headers, body: { data: page.map(toException), nextCursor } };
});
