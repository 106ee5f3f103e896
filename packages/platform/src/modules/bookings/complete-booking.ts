import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { actorOf } from './actor.ts';
import { endAttended } from './attendance.ts';
import { refuseState } from './change-booking.ts';
import { lockBooking } from './lock-booking.ts';
import { showBooking } from './show-booking.ts';

/** Marks a session as held, once it has ended. Doing it again changes nothing. */
export const completeBooking = operation('completeBooking', {
  idempotent: {
    resource: 'booking_act',
    act: async (context) => {
      const { path, body, tx, caller } = context;
      const { booking, now } = await lockBooking(tx, path.bookingId);
      if (booking.status !== 'completed') {
        if (booking.status !== 'confirmed') refuseState(booking.status);
        if (booking.ends_at > now)
          refuse('booking-not-ended', { detail: 'It can be completed once the session has ended.' });
        const by = actorOf(caller, body.actor);
        await endAttended(context, booking.id, { status: 'completed', by, reason: null, fee: 'none', now });
      }
      return booking.id;
    },
    render: showBooking,
  },
});
