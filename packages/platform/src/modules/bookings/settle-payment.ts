import type { Tx } from '../../database/transaction.ts';
import { refreshNextAvailability } from '../availability/next-availability.ts';
import { queueBookingMessages, type QueueGiven } from '../messaging/queue-messages.ts';
import { changeBooking } from './change-booking.ts';
import { loadTerms } from './load-terms.ts';
import { lockBooking } from './lock-booking.ts';
import { nextState, toldOf } from './next-state.ts';
import type { BookingRow } from './own-hold.ts';
import { loadPolicy } from './policy.ts';
import { reclaimHold } from './reclaim-hold.ts';

/**
 * What the money that has just come is for: a booking that waited for it goes on, one that ended for want of it takes its time
 * again if that is still free. 'gone' means that the money is for nothing any more, and is to be given back. Takes the therapist's
 * lock, so call it before the payment's row is locked. As often as it is called, the booking goes on once.
 */
export async function settlePaidBooking(given: QueueGiven, bookingId: string): Promise<'settled' | 'gone'> {
  const { tx } = given;
  const { booking, now } = await lockBooking(tx, bookingId);
  switch (booking.status) {
    case 'pending_payment':
      await goOn(given, bookingId, 'pending_payment', now);
      return 'settled';
    case 'expired': {
      const held = await reclaimed(given, bookingId, now);
      if (!held) return 'gone';
      await goOn(given, bookingId, 'held', now);
      return 'settled';
    }
    case 'cancelled':
    case 'declined':
      return 'gone';
    default:
      return 'settled';
  }
}

async function goOn(given: QueueGiven, id: string, from: 'pending_payment' | 'held', now: Date): Promise<void> {
  const { tx } = given;
  const { approvalRequired } = await loadTerms(tx, id);
  const { starts_at } = await rowOf(tx, id);
  const next = nextState({ payment: false, approval: approvalRequired }, await loadPolicy(tx), starts_at, now);
  const change = { ...next, changed_by: 'system', change_reason: 'paid', updated_at: now } as const;
  await changeBooking(tx, id, [from], change);
  await queueBookingMessages(given, id, toldOf[next.status]);
}

/** Only what ended unpaid: a booking that nobody approved has ended for another reason, and its money is on its way back. */
async function reclaimed(given: QueueGiven, id: string, now: Date): Promise<BookingRow | undefined> {
  const { tx } = given;
  const last = await tx
    .selectFrom('booking_change')
    .select('previous_status')
    .where('booking_id', '=', id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last?.previous_status !== 'pending_payment') return undefined;
  const expired = await rowOf(tx, id);
  const held = await reclaimHold(given, expired, 'system', now);
  if (!held) await refreshNextAvailability(tx, [expired.therapist_id]); // what ran out beside it is free all the same
  return held;
}

function rowOf(tx: Tx, id: string): Promise<BookingRow> {
  return tx.selectFrom('booking').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
