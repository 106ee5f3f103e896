import { sql } from 'kysely';
import { operation } from '../../http/operation.ts';
import { pageOf } from '../../http/newest-first.ts';
import { bookingDetails, toBooking } from './booking.view.ts';
import { isAfter, startPlace } from '../../http/by-start.ts';

/** The bookings of the practice, earliest first; holds are left out. */
export const listBookings = operation('listBookings', async ({ query, tx, deps, next }) => {
  const { limit = 12, cursor, therapistId, clientId, status, from, to } = query;
  const rows = await bookingDetails(tx)
    .select(startPlace.as('place'))
    .where(isAfter(cursor))
    .$if(therapistId !== undefined, (all) => all.where('therapist_id', '=', therapistId ?? ''))
    .$if(clientId !== undefined, (all) => all.where('client_id', '=', clientId ?? ''))
    .$if(status !== undefined, (all) => all.where('status', 'in', status ?? []))
    .$if(from !== undefined, (all) => all.where('starts_at', '>=', sql<Date>`${from}::timestamptz`))
    .$if(to !== undefined, (all) => all.where('starts_at', '<', sql<Date>`${to}::timestamptz`))
    .orderBy('starts_at')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const { page, nextCursor, headers } = pageOf(rows, limit, next);
  return {
    status: 200,
    headers,
    body: { data: page.map((row) => toBooking(row, deps.config.publicUrl)), nextCursor },
  };
});
