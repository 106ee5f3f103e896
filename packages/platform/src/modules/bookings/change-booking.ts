import type { Updateable } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { refuse } from '../../http/problem.ts';
import type { BookingStatus, BookingTable } from './tables.ts';

/**
 * Changes a booking that still stands in one of these states. Otherwise somebody else was quicker (409): the update itself looks,
 * so that it is true whatever was read before.
 */
export async function changeBooking(
  tx: Tx,
  id: string,
  from: readonly BookingStatus[],
  change: Updateable<BookingTable>,
): Promise<void> {
  const changed = await tx
    .updateTable('booking')
    .set(change)
    .where('id', '=', id)
    .where('status', 'in', [...from])
    .executeTakeFirst();
  if (changed.numUpdatedRows !== 1n) refuse('booking-state', { detail: 'The booking was changed just now.' });
}

/** 409, saying where the booking stands. */
export function refuseState(status: BookingStatus): never {
  return refuse('booking-state', { detail: `The booking is ${status}.` });
}
