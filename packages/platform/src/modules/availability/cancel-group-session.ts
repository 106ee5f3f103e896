import { operation, type Context } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { bookingDetails } from '../bookings/booking.view.ts';
import { cancelBookingRow } from '../bookings/cancel.ts';
import { cancellable } from '../bookings/change-rules.ts';
import { findGroupSession, toGroupSession } from './group-session.view.ts';
import { lockTherapist } from './lock-therapist.ts';
import { refreshNextAvailability } from './next-availability.ts';

/** Cancels a session with all of its seats: everybody is told, and gets back what they paid. Doing it again changes nothing. */
export const cancelGroupSession = operation('cancelGroupSession', async (context) => {
  const { path, tx } = context;
  const { therapist_id } = await findGroupSession(tx, path.groupSessionId);
  const now = await lockTherapist(tx, therapist_id);
  const session = await findGroupSession(tx, path.groupSessionId);
  if (session.status === 'scheduled') {
    if (session.ends_at <= now) refuse('booking-state', { detail: 'The session is over.' });
    await cancel(context, session.id, now);
    await refreshNextAvailability(tx, [therapist_id]);
  }
  return { status: 200, body: toGroupSession(await findGroupSession(tx, session.id)) };
});

/** The session first: a seat of one that takes place could be held anew. */
async function cancel(context: Context<'cancelGroupSession'>, id: string, now: Date): Promise<void> {
  const { tx, body } = context;
  const { reason = null, actor = 'staff' } = body;
  await tx
    .updateTable('group_session')
    .set({ status: 'cancelled', cancel_reason: reason, updated_at: now })
    .where('id', '=', id)
    .execute();
  const seats = await bookingDetails(tx)
    .where('group_session_id', '=', id)
    .where('status', 'in', [...cancellable])
    .orderBy('id')
    .execute();
  for (const seat of seats) await cancelBookingRow(context, seat, { by: actor, reason, refund: 'full' });
}
