import { attempt } from '../../database/attempt.ts';
import type { Tx } from '../../database/transaction.ts';
import { lockTherapist } from '../availability/lock-therapist.ts';
import { findBooking, type BookingDetails } from './booking.view.ts';

/** A booking as it stands while nobody else can change its therapist's time, and what time it is. */
export interface LockedBooking {
  readonly booking: BookingDetails;
  readonly now: Date;
}

/** The booking under the lock of its therapist, read after the wait for it; 404 for what the caller may not see. */
export async function lockBooking(tx: Tx, id: string): Promise<LockedBooking> {
  const { therapist_id } = await findBooking(tx, id);
  const locked = await attempt(tx, async () => {
    const now = await lockTherapist(tx, therapist_id);
    const booking = await findBooking(tx, id);
    return booking.therapist_id === therapist_id ? { booking, now } : undefined;
  });
  return locked ?? lockBooking(tx, id); // while we waited it was moved to somebody else, whose lock it is now
}
