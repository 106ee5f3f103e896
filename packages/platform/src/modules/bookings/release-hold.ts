import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { lockTherapist } from '../availability/lock-therapist.ts';
import { refreshNextAvailability } from '../availability/next-availability.ts';
import { actorOf } from './actor.ts';
import { ownHold } from './own-hold.ts';

/** Frees a held time at once. What ended before is free already; what became a booking is a hold no more. */
export const releaseHold = operation('releaseHold', async (context) => {
  const { path, body, tx, caller } = context;
  const { therapist_id } = await ownHold(context, path.holdId, body.secret);
  const now = await lockTherapist(tx, therapist_id);
  const hold = await ownHold(context, path.holdId, body.secret); // read again: it may have been booked while we waited
  if (hold.contact !== null || (hold.status !== 'held' && hold.status !== 'expired')) refuse('not-found');
  await tx
    .updateTable('booking')
    .set({
      status: 'expired',
      changed_by: actorOf(caller),
      change_reason: 'given back',
      hold_address: null,
      updated_at: now,
    })
    .where('id', '=', hold.id)
    .where('status', '=', 'held')
    .execute();
  await refreshNextAvailability(tx, [hold.therapist_id]);
  return { status: 204 };
});
