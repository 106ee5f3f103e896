import type { Selectable } from 'kysely';
import type { Schemas } from '../../http/contract.ts';
import { operation } from '../../http/operation.ts';
import { toInstant } from '../availability/slot.view.ts';
import { findBooking } from './booking.view.ts';
import type { BookingChangeTable } from './tables.ts';

/** What happened to a booking, first to last, with who and why. By a link, only why that was said by or to its client. */
export const listBookingChanges = operation('listBookingChanges', async ({ path, query, tx, caller, next }) => {
  const { id } = await findBooking(tx, path.bookingId);
  const { limit = 12, cursor } = query;
  const rows = await tx
    .selectFrom('booking_change')
    .selectAll()
    .where('booking_id', '=', id)
    .where('number', '>', cursor === undefined ? 0 : Number(cursor))
    .orderBy('number')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const { nextCursor, headers } = next(last ? String(last.number) : null);
  return {
    status: 200,
    headers,
    body: { data: page.map((row) => toChange(row, caller.kind === 'practice')), nextCursor },
  };
});

type Change = Selectable<BookingChangeTable>;

function toChange(row: Change, isPractice: boolean): Schemas['BookingHistoryEntry'] {
  const { number, created_at, previous_status, status, previous_start, starts_at, changed_by, reason } = row;
  return {
    number,
    changedAt: toInstant(created_at.getTime()),
    previousStatus: previous_status,
    status,
    previousStartsAt: previous_start && toInstant(previous_start.getTime()),
    startsAt: toInstant(starts_at.getTime()),
    by: changed_by,
    reason: isPractice || concernsClient(row) ? reason : null,
  };
}

function concernsClient({ changed_by, status }: Change): boolean {
  return changed_by === 'client' || status === 'cancelled' || status === 'declined';
}
