import { randomUUID } from 'node:crypto';
import { becomeVisitor } from '../../database/transaction.ts';
import { operation, type Context } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { keepTimeWithAnybody } from './any-therapist.ts';
import { freeSlot, refuseTaken } from './free-slot.ts';
import { toHold } from './hold.view.ts';
import { invitedTime, isInvited } from './invitations/invited-time.ts';
import { keepTime, type Keeping, type KeptSlot } from './keep-time.ts';
import { movableBooking } from './movable-booking.ts';
import { findOwnHold, type BookingRow } from './own-hold.ts';
import { loadPolicy } from './policy.ts';
import { refuseHoarders } from './refuse-hoarders.ts';

type Given = Context<'createHold'>;

/** Keeps a free time, or a seat of a session, for as long as the practice's policy says: for a booking to be made, or to be moved. */
export const createHold = operation('createHold', {
  idempotent: {
    resource: 'hold',
    act: async (context) => {
      const { body, tx, caller, now } = context;
      const { therapistId, serviceId, format, startsAt, reschedules } = body;
      await refuseHoarders(context);
      const moved = reschedules === undefined ? null : await movableBooking(context, reschedules, serviceId);
      const start = Date.parse(startsAt);
      const invited = await invitedTime(tx, caller, serviceId, now);
      if (!moved && caller.kind === 'link') await becomeVisitor(tx);
      const { holdMinutes } = await loadPolicy(tx);
      const keeping: Keeping = { context, moved, minutes: holdMinutes, ...newHold(context) };
      const wanted = {
        serviceId,
        format,
        start,
        isInvited: isInvited(invited, { start, format, therapistId }),
        ...(moved && { reschedules: moved.id }),
      };
      const { id } = await (therapistId === undefined
        ? keepTimeWithAnybody(keeping, wanted)
        : keepTimeWith(keeping, { ...wanted, therapistId }));
      return id;
    },
    render: async (context, id) => {
      for (const secret of context.deps.links.holdSecrets(context.caller.practiceId, id)) {
        const hold = await findOwnHold(context, id, secret);
        if (hold) return { status: 201, body: toHold(refuseEnded(hold), secret) };
      }
      return refuse('booking-state', { detail: 'The hold was made under a key that is not known any more.' });
    },
  },
});

function newHold({ caller, deps }: Given): Pick<Keeping, 'id' | 'secret'> {
  const id = randomUUID();
  const [secret] = deps.links.holdSecrets(caller.practiceId, id);
  if (secret === undefined) throw new Error('No key to make a secret with');
  return { id, secret };
}

/** Who asks again once it was booked, or ended, is told so. */
function refuseEnded(hold: BookingRow): BookingRow {
  if (hold.contact !== null) refuse('booking-state', { detail: 'This hold was booked already.' });
  if (hold.hold_expires_at === null) refuse('booking-state', { detail: 'This hold has ended.' });
  return hold;
}

async function keepTimeWith(keeping: Keeping, wanted: KeptSlot): Promise<BookingRow> {
  const { tx } = keeping.context;
  await freeSlot(tx, wanted); // whoever comes too late is told so without waiting for the lock
  return (await keepTime(keeping, wanted, (slot) => freeSlot(tx, slot))) ?? refuseTaken(tx, wanted);
}
