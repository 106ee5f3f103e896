import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { lockTherapist } from '../availability/lock-therapist.ts';
import { holdMinutes } from './hold-minutes.ts';
import { mostExtensions, toHoldExtension } from './hold.view.ts';
import { liveHold } from './live-hold.ts';
import { ownHold } from './own-hold.ts';
import { refuseHoarders } from './refuse-hoarders.ts';

/** Starts the time of a hold anew, up to ten times; also of one that ran out, if its time is still free. */
export const extendHold = operation('extendHold', async (context) => {
  const { path, body, tx, address } = context;
  const { therapist_id } = await ownHold(tx, path.holdId, body.secret);
  const minutes = await holdMinutes(tx);
  const now = await lockTherapist(tx, therapist_id);
  const hold = await liveHold(tx, path.holdId, now);
  if (hold.hold_address === null) await refuseHoarders(context); // it had ended, and is counted anew
  if (hold.extensions >= mostExtensions) {
    refuse('hold-extended-too-often', { detail: 'The hold was extended as often as the platform allows.' });
  }
  const extended = await tx
    .updateTable('booking')
    .set({
      hold_expires_at: new Date(now.getTime() + minutes * 60_000),
      hold_address: address,
      extensions: hold.extensions + 1,
      updated_at: now,
    })
    .where('id', '=', hold.id)
    .where('status', '=', 'held')
    .returningAll()
    .executeTakeFirstOrThrow();
  return { status: 200, body: toHoldExtension(extended) };
});
