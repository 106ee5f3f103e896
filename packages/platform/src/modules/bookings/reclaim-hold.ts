import { attempt } from '../../database/attempt.ts';
import type { Tx } from '../../database/transaction.ts';
import { loadGroupSessions } from '../availability/group-sessions.ts';
import { refreshNextAvailability } from '../availability/next-availability.ts';
import type { QueueGiven } from '../messaging/queue-messages.ts';
import { expireUnpaid } from './expire-unpaid.ts';
import { expireHolds, findFree, wantedOf } from './free-slot.ts';
import type { BookingRow } from './own-hold.ts';
import type { BookingActor } from './tables.ts';

/**
 * Holds the time of something that expired again, if it is still to come and on offer, however near by now; nothing otherwise. Call
 * it under the therapist's lock.
 */
export async function reclaimHold(
  given: QueueGiven,
  expired: BookingRow,
  by: BookingActor,
  now: Date,
): Promise<BookingRow | undefined> {
  const { tx } = given;
  const { id, therapist_id: therapistId, starts_at } = expired;
  await expireHolds(tx, therapistId, now);
  await expireUnpaid(given, therapistId, now);
  if (starts_at <= now || !(await isFree(tx, expired))) return undefined;
  const held = await attempt(
    tx,
    () =>
      tx
        .updateTable('booking')
        .set({
          status: 'held',
          hold_expires_at: new Date(now.getTime() + 60_000), // until this very transaction books or extends it
          due_at: null,
          changed_by: by,
          change_reason: 'the time was still free',
          updated_at: now,
        })
        .where('id', '=', id)
        .where('status', '=', 'expired')
        .returningAll()
        .executeTakeFirst(),
    ['booking_no_overlap', 'booking_replaces_key', 'group_session_capacity'],
  );
  if (held) await refreshNextAvailability(tx, [therapistId]);
  return held;
}

/** Nobody has it, no cap was filled meanwhile, and the therapist still gives sessions then. */
async function isFree(tx: Tx, expired: BookingRow): Promise<boolean> {
  const { therapist_id, group_session_id } = expired;
  if (group_session_id !== null) return hasSeat(tx, therapist_id, group_session_id);
  return (await findFree(tx, { ...wantedOf(expired), isInvited: true })) !== undefined; // it was held in time
}

async function hasSeat(tx: Tx, therapistId: string, sessionId: string): Promise<boolean> {
  const session = (await loadGroupSessions(tx, [therapistId])).find(({ id }) => id === sessionId);
  return (session?.seatsLeft ?? 0) > 0;
}
