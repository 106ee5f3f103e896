import { becomeVisitor } from '../../database/transaction.ts';
import { operation } from '../../http/operation.ts';
import { keepTimeWithAnybody } from './any-therapist.ts';
import { freeSlot, refuseTaken } from './free-slot.ts';
import { newHoldSecret } from './hold-secret.ts';
import { toHold } from './hold.view.ts';
import { invitedTime, isInvited } from './invitations/invited-time.ts';
import { keepTime, type Keeping, type KeptSlot } from './keep-time.ts';
import { movableBooking } from './movable-booking.ts';
import type { BookingRow } from './own-hold.ts';
import { loadPolicy } from './policy.ts';
import { refuseHoarders } from './refuse-hoarders.ts';

/** Keeps a free time, or a seat of a session, for as long as the practice's policy says: for a booking to be made, or to be moved. */
export const createHold = operation('createHold', async (context) => {
  const { body, tx, caller, now } = context;
  const { therapistId, serviceId, format, startsAt, reschedules } = body;
  await refuseHoarders(context);
  const moved = reschedules === undefined ? null : await movableBooking(context, reschedules, serviceId);
  const start = Date.parse(startsAt);
  const invited = await invitedTime(tx, caller, serviceId, now);
  if (!moved && caller.kind === 'link') await becomeVisitor(tx);
  const { holdMinutes } = await loadPolicy(tx);
  const keeping: Keeping = { context, moved, secret: newHoldSecret(), minutes: holdMinutes };
  const wanted = {
    serviceId,
    format,
    start,
    isInvited: isInvited(invited, { start, format, therapistId }),
    ...(moved && { reschedules: moved.id }),
  };
  const hold = await (therapistId === undefined
    ? keepTimeWithAnybody(keeping, wanted)
    : keepTimeWith(keeping, { ...wanted, therapistId }));
  return { status: 201, body: toHold(hold, keeping.secret) };
});

async function keepTimeWith(keeping: Keeping, wanted: KeptSlot): Promise<BookingRow> {
  const { tx } = keeping.context;
  await freeSlot(tx, wanted); // whoever comes too late is told so without waiting for the lock
  return (await keepTime(keeping, wanted, (slot) => freeSlot(tx, slot))) ?? refuseTaken(tx, wanted);
}
