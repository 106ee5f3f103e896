import { randomUUID } from 'node:crypto';
import { json } from '../../database/json.ts';
import { presentSecret } from '../../database/transaction.ts';
import { violates } from '../../database/violates.ts';
import { operation, type Context } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import type { GroupSession } from '../availability/group-sessions.ts';
import { lockTherapist } from '../availability/lock-therapist.ts';
import type { WantedSlot } from '../availability/near-slots.ts';
import { refreshNextAvailability } from '../availability/next-availability.ts';
import { actorOf } from './actor.ts';
import { expireHolds, freeSlot, refuseTaken } from './free-slot.ts';
import { holdMinutes } from './hold-minutes.ts';
import { hashOf, newHoldSecret } from './hold-secret.ts';
import { toHold } from './hold.view.ts';
import type { BookingRow } from './own-hold.ts';
import { refuseHoarders } from './refuse-hoarders.ts';

const minute = 60_000;

/** Keeps a free time, or a seat of a session, for as long as the practice's policy says. */
export const createHold = operation('createHold', async (context) => {
  const { body, tx } = context;
  const {
    therapistId = refuse('validation-failed', { errors: [{ pointer: '/therapistId', detail: 'is required' }] }),
  } = body;
  const wanted = { ...body, therapistId, start: Date.parse(body.startsAt) };
  await refuseHoarders(context);
  const minutes = await holdMinutes(tx);
  await freeSlot(tx, wanted); // whoever comes too late is told so without waiting for the lock

  const now = await lockTherapist(tx, wanted.therapistId);
  await expireHolds(tx, wanted.therapistId, now);
  const { offer, session } = await freeSlot(tx, wanted);

  const secret = newHoldSecret();
  await presentSecret(tx, secret);
  const hold = await insertHold(context, {
    ...wanted,
    end: session?.end ?? wanted.start + offer.rules.durationMinutes * minute,
    before: offer.rules.bufferBeforeMinutes,
    after: offer.rules.bufferAfterMinutes,
    session,
    secret,
    expiresAt: new Date(now.getTime() + minutes * minute),
  });
  if (!hold) return refuseTaken(tx, wanted);
  await refreshNextAvailability(tx, [wanted.therapistId]);
  return { status: 201, body: toHold(hold, secret) };
});

interface NewHold extends WantedSlot {
  readonly format: BookingRow['format'];
  readonly end: number;
  readonly before: number;
  readonly after: number;
  readonly session: GroupSession | undefined;
  readonly secret: string;
  readonly expiresAt: Date;
}

/** Nothing when the time is occupied after all: the constraint, not the check before it, makes it true under load. */
function insertHold({ tx, caller, address }: Context<'createHold'>, hold: NewHold): Promise<BookingRow | undefined> {
  return tx
    .insertInto('booking')
    .values({
      practice_id: caller.practiceId,
      id: randomUUID(),
      status: 'held',
      therapist_id: hold.therapistId,
      service_id: hold.serviceId,
      format: hold.format,
      group_session_id: hold.session?.id ?? null,
      location: hold.session?.location ?? null,
      starts_at: new Date(hold.start),
      ends_at: new Date(hold.end),
      buffer_before_minutes: hold.before,
      buffer_after_minutes: hold.after,
      hold_secret_hash: hashOf(hold.secret),
      hold_expires_at: hold.expiresAt,
      hold_address: address,
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
      throw error;
    });
}
