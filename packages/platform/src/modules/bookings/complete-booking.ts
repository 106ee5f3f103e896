import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { lockTherapist } from '../availability/lock-therapist.ts';
import { actorOf } from './actor.ts';
import { findBooking, toBooking } from './booking.view.ts';

/** Marks a session as held, once it has ended. Doing it again changes nothing. */
export const completeBooking = operation('completeBooking', async ({ path, tx, caller, deps }) => {
  const { therapist_id } = await findBooking(tx, path.bookingId);
  const now = await lockTherapist(tx, therapist_id);
  const booking = await findBooking(tx, path.bookingId);
  if (booking.status === 'completed') return { status: 200, body: toBooking(booking, deps.config.publicUrl) };
  if (booking.status !== 'confirmed') refuse('booking-state', { detail: `The booking is ${booking.status}.` });
  if (booking.ends_at > now) refuse('booking-not-ended', { detail: 'It can be completed once the session has ended.' });

  await tx
    .updateTable('booking')
    .set({ status: 'completed', changed_by: actorOf(caller), change_reason: null, updated_at: now })
    .where('id', '=', path.bookingId)
    .where('status', '=', 'confirmed')
    .execute();
  return { status: 200, body: toBooking(await findBooking(tx, path.bookingId), deps.config.publicUrl) };
});
