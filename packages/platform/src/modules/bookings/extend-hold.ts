import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { lockTherapist } from '../availability/lock-therapist.ts';
import { actorOf } from './actor.ts';
import { mostExtensions, toHoldExtension } from './hold.view.ts';
import { liveHold } from './live-hold.ts';
import { ownHold, type BookingRow } from './own-hold.ts';
import { loadPolicy } from './policy.ts';
import { refuseHoarders } from './refuse-hoarders.ts';

/** Starts the time of a hold anew, up to ten times; also of one that ran out, if its time is still free. */
export const extendHold = operation('extendHold', async (context) => {
  const { path, body, tx, caller, address } = context;
  const before = await ownHold(context, path.holdId, body.secret);
  if (hasEnded(before, context.now)) await refuseHoarders(context); // it is counted anew
  const { holdMinutes } = await loadPolicy(tx);
  const now = await lockTherapist(tx, before.therapist_id);
  const hold = await liveHold(context, path.holdId, now);
  if (hold.extensions >= mostExtensions) {
    refuse('hold-extended-too-often', { detail: 'The hold was extended as often as the platform allows.' });
  }
  const extended = await tx
    .updateTable('booking')
    .set({
      hold_expires_at: new Date(now.getTime() + holdMinutes * 60_000),
      hold_address: address,
      extensions: hold.extensions + 1,
      changed_by: actorOf(caller),
      updated_at: now,
    })
    .where('id', '=', hold.id)
    .where('status', '=', 'held')
    .returningAll()
    .executeTakeFirstOrThrow();
  return { status: 200, body: toHoldExtension(extended) };
});

function hasEnded({ contact, hold_address, hold_expires_at }: BookingRow, now: Date): boolean {
  return contact === null && (hold_address === null || hold_expires_at === null || hold_expires_at <= now);
}
