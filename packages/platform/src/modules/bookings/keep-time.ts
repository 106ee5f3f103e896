import { json } from '../../database/json.ts';
import { presentSecret } from '../../database/transaction.ts';
import { violates } from '../../database/violates.ts';
import type { Context } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import type { WantedSlot } from '../availability/near-slots.ts';
import { refreshNextAvailability } from '../availability/next-availability.ts';
import { actorOf } from './actor.ts';
import { expireUnpaid } from './expire-unpaid.ts';
import { expireHolds, type FreeSlot } from './free-slot.ts';
import { hashOf } from './hold-secret.ts';
import { lockTherapists } from './lock-therapists.ts';
import type { MovedBooking } from './movable-booking.ts';
import type { BookingRow } from './own-hold.ts';

const minute = 60_000;

/** A time that somebody wants to keep, in a form that the contract knows. */
export interface KeptSlot extends WantedSlot {
  readonly format: BookingRow['format'];
}

/** For whom, for how long, under which id and by which secret a time is kept. */
export interface Keeping {
  readonly context: Context<'createHold'>;
  readonly id: string;
  readonly secret: string;
  readonly minutes: number;
  readonly moved: MovedBooking | null;
}

/**
 * Holds a time, under the locks of everybody whose time that changes; `find` looks once more what is free then. Nothing when it is
 * not, or is occupied after all: the constraint, not the look before it, makes it true under load.
 */
export async function keepTime(
  keeping: Keeping,
  wanted: KeptSlot,
  find: (wanted: WantedSlot) => Promise<FreeSlot | undefined>,
): Promise<BookingRow | undefined> {
  const { context, moved } = keeping;
  const { tx } = context;
  const { therapistId } = wanted;
  const now = await lockTherapists(tx, [therapistId, ...(moved?.therapistIds ?? [])]);
  await expireHolds(tx, therapistId, now);
  await expireUnpaid(context, therapistId, now);
  const free = await find(wanted);
  if (!free) return undefined;
  const released = moved ? await releaseHeldFor(keeping, moved, now) : [];
  const hold = await insertHold(keeping, wanted, free, now);
  if (hold) await refreshNextAvailability(tx, [...new Set([therapistId, ...released])]);
  return hold;
}

/** A further time chosen for a booking ends the hold of the one before. */
async function releaseHeldFor({ context }: Keeping, { id, therapistIds }: MovedBooking, now: Date): Promise<string[]> {
  const { tx, caller } = context;
  const released = await tx
    .updateTable('booking')
    .set({
      status: 'expired',
      changed_by: actorOf(caller),
      change_reason: 'another time was chosen',
      hold_address: null,
      updated_at: now,
    })
    .where('replaces_booking_id', '=', id)
    .where('status', '=', 'held')
    .where('therapist_id', 'in', [...therapistIds]) // those whose lock we have
    .returning('therapist_id')
    .execute();
  return released.map(({ therapist_id }) => therapist_id);
}

async function insertHold(
  { context, id, secret, minutes, moved }: Keeping,
  wanted: KeptSlot,
  { offer, session }: FreeSlot,
  now: Date,
): Promise<BookingRow | undefined> {
  const { tx, caller, address } = context;
  const { rules } = offer;
  // who came by a link sees the hold by what it is for, and keeps the subject of that link
  if (!(moved && caller.kind === 'link')) await presentSecret(tx, secret);
  return tx
    .insertInto('booking')
    .values({
      practice_id: caller.practiceId,
      id,
      status: 'held',
      therapist_id: wanted.therapistId,
      service_id: wanted.serviceId,
      format: wanted.format,
      group_session_id: session?.id ?? null,
      location: session?.location ?? null,
      starts_at: new Date(wanted.start),
      ends_at: new Date(session?.end ?? wanted.start + rules.durationMinutes * minute),
      buffer_before_minutes: rules.bufferBeforeMinutes,
      buffer_after_minutes: rules.bufferAfterMinutes,
      hold_secret_hash: hashOf(secret),
      hold_expires_at: new Date(now.getTime() + minutes * minute),
      hold_address: address,
      replaces_booking_id: moved?.id ?? null,
      sequence: moved?.sequence ?? 0,
      answers: json({}),
      contact: json(null),
      changed_by: actorOf(caller),
    })
    .onConflict((conflict) => conflict.constraint('booking_no_overlap').doNothing())
    .returningAll()
    .executeTakeFirst()
    .catch((error: unknown) => {
      // a seat that ran out between the look and the insert still counts; after an error no near times can be read
      if (violates(error, 'group_session_capacity')) refuse('slot-taken', { near: [] });
      if (violates(error, 'booking_replaces_key'))
        refuse('booking-state', { detail: 'Another time is being chosen for this booking.' });
      throw error;
    });
}
