import type { Tx } from '../../database/transaction.ts';
import { refuse } from '../../http/problem.ts';
import { loadGroupSessions } from '../availability/group-sessions.ts';
import type { QueueGiven } from '../messaging/queue-messages.ts';
import { refuseTaken, wantedOf } from './free-slot.ts';
import type { BookingRow } from './own-hold.ts';
import { reclaimHold } from './reclaim-hold.ts';

/**
 * The hold, made sure of: one that ran out is taken again if its time is still free, else 409 with near times; so is one of a
 * session that does not take place any more. What became a booking is a hold no more (409). Call it under the therapist's lock.
 */
export async function liveHold(given: QueueGiven, holdId: string, now: Date): Promise<BookingRow> {
  const { tx } = given;
  const hold = await tx.selectFrom('booking').selectAll().where('id', '=', holdId).executeTakeFirst();
  if (!hold) refuse('not-found');
  if (hold.status === 'held' && hold.hold_expires_at && hold.hold_expires_at > now) return unlessCancelled(tx, hold);
  if (hold.contact === null && (hold.status === 'held' || hold.status === 'expired')) {
    await refuseOtherChoice(tx, hold, now);
    return (await reclaimHold(given, hold, 'client', now)) ?? refuseTaken(tx, wantedOf(hold));
  }
  return refuse('booking-state', { detail: 'This hold was booked already.' });
}

/** A booking that is to be moved has one time held for it: the latest choice. */
async function refuseOtherChoice(tx: Tx, { id, replaces_booking_id }: BookingRow, now: Date): Promise<void> {
  if (replaces_booking_id === null) return;
  const other = await tx
    .selectFrom('booking')
    .select('id')
    .where('replaces_booking_id', '=', replaces_booking_id)
    .where('id', '<>', id)
    .where('status', '=', 'held')
    .where('hold_expires_at', '>', now)
    .executeTakeFirst();
  if (other) refuse('booking-state', { detail: 'Another time was chosen for this booking.' });
}

async function unlessCancelled(tx: Tx, hold: BookingRow): Promise<BookingRow> {
  const { therapist_id, group_session_id } = hold;
  if (group_session_id === null || (await takesPlace(tx, therapist_id, group_session_id))) return hold;
  return refuseTaken(tx, wantedOf(hold));
}

/** The session is not cancelled, and still to come. */
async function takesPlace(tx: Tx, therapistId: string, sessionId: string): Promise<boolean> {
  return (await loadGroupSessions(tx, [therapistId])).some(({ id }) => id === sessionId);
}
