import { sql } from 'kysely';
import { attempt } from '../../database/attempt.ts';
import type { Tx } from '../../database/transaction.ts';
import { loadGroupSessions } from '../availability/group-sessions.ts';
import { refreshNextAvailability } from '../availability/next-availability.ts';
import type { QueueGiven } from '../messaging/queue-messages.ts';
import { expireUnpaid } from './expire-unpaid.ts';
import { expireHolds } from './free-slot.ts';
import type { BookingRow } from './own-hold.ts';
import type { BookingActor } from './tables.ts';

/**
 * Holds the time of something that expired again, if it is still to come and nobody else has it; nothing otherwise. Call it under
 * the therapist's lock.
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
  if (starts_at <= now || (await isOccupied(tx, expired))) return undefined;
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

async function isOccupied(tx: Tx, expired: BookingRow): Promise<boolean> {
  const { therapist_id, starts_at, ends_at, occupied, group_session_id, replaces_booking_id } = expired;
  if (group_session_id !== null) return !(await hasSeat(tx, therapist_id, group_session_id));
  const { rows } = await sql`
    select from busy_ranges(array[${therapist_id}::uuid], ${starts_at}, ${ends_at}, ${replaces_booking_id})
     where occupying and tstzrange(busy_from, busy_until) && ${occupied}::tstzrange`.execute(tx);
  return rows.length > 0;
}

async function hasSeat(tx: Tx, therapistId: string, sessionId: string): Promise<boolean> {
  const session = (await loadGroupSessions(tx, [therapistId])).find(({ id }) => id === sessionId);
  return (session?.seatsLeft ?? 0) > 0;
}
