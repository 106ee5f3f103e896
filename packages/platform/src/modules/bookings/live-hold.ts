import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { violates } from '../../database/violates.ts';
import { refuse } from '../../http/problem.ts';
import { loadGroupSessions, type GroupSession } from '../availability/group-sessions.ts';
import type { WantedSlot } from '../availability/near-slots.ts';
import { refreshNextAvailability } from '../availability/next-availability.ts';
import { expireHolds, refuseTaken } from './free-slot.ts';
import type { BookingRow } from './own-hold.ts';

/**
 * The hold, made sure of: one that ran out is taken again if its time is still free, else 409 with near times; so is one of a
 * session that does not take place any more. What became a booking is a hold no more (409). Call it under the therapist's lock.
 */
export async function liveHold(tx: Tx, holdId: string, now: Date): Promise<BookingRow> {
  const hold = await tx.selectFrom('booking').selectAll().where('id', '=', holdId).executeTakeFirst();
  if (!hold) refuse('not-found');
  if (hold.status === 'held' && hold.hold_expires_at && hold.hold_expires_at > now) return unlessCancelled(tx, hold);
  if (hold.status === 'held' || hold.status === 'expired') return takeAgain(tx, hold, now);
  return refuse('booking-state', { detail: 'This hold was booked already.' });
}

async function unlessCancelled(tx: Tx, hold: BookingRow): Promise<BookingRow> {
  const { therapist_id, group_session_id } = hold;
  if (group_session_id === null || (await sessionOf(tx, therapist_id, group_session_id))) return hold;
  return refuseTaken(tx, wantedOf(hold));
}

async function takeAgain(tx: Tx, hold: BookingRow, now: Date): Promise<BookingRow> {
  const { therapist_id: therapistId, starts_at } = hold;
  const wanted = wantedOf(hold);
  await expireHolds(tx, therapistId, now);
  if (starts_at <= now || (await isOccupied(tx, hold))) return refuseTaken(tx, wanted);
  const held = await tx
    .updateTable('booking')
    .set({
      status: 'held',
      hold_expires_at: new Date(now.getTime() + 60_000), // until this very transaction books or extends it
      changed_by: 'client',
      change_reason: 'the time was still free',
      updated_at: now,
    })
    .where('id', '=', hold.id)
    .where('status', '=', 'expired')
    .returningAll()
    .executeTakeFirstOrThrow()
    .catch((error: unknown) => {
      if (violates(error, 'booking_no_overlap') || violates(error, 'group_session_capacity'))
        refuse('slot-taken', { near: [] });
      throw error;
    });
  await refreshNextAvailability(tx, [therapistId]);
  return held;
}

async function isOccupied(tx: Tx, hold: BookingRow): Promise<boolean> {
  const { therapist_id, starts_at, ends_at, occupied, group_session_id } = hold;
  if (group_session_id !== null) return !((await sessionOf(tx, therapist_id, group_session_id))?.seatsLeft ?? 0);
  const { rows } = await sql`
    select from busy_ranges(array[${therapist_id}::uuid], ${starts_at}, ${ends_at})
     where occupying and tstzrange(busy_from, busy_until) && ${occupied}::tstzrange`.execute(tx);
  return rows.length > 0;
}

/** The session while it takes place and is still to come. */
async function sessionOf(tx: Tx, therapistId: string, sessionId: string): Promise<GroupSession | undefined> {
  return (await loadGroupSessions(tx, [therapistId])).find(({ id }) => id === sessionId);
}

function wantedOf({ therapist_id, service_id, format, starts_at }: BookingRow): WantedSlot {
  return { therapistId: therapist_id, serviceId: service_id, format, start: starts_at.getTime() };
}
