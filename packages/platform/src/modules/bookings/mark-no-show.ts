import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { actorOf } from './actor.ts';
import { endAttended } from './attendance.ts';
import { refuseState } from './change-booking.ts';
import { lockBooking } from './lock-booking.ts';
import { showBooking } from './show-booking.ts';

/** Notes that nobody came, once the session has ended; keeps the practice's fee of what was paid. Doing it again changes nothing. */
export const markNoShow = operation('markNoShow', {
  idempotent: {
    resource: 'booking_act',
    act: async (context) => {
      const { path, body, tx, caller } = context;
      const { booking, now } = await lockBooking(tx, path.bookingId);
      if (booking.status !== 'no_show') {
        if (booking.status !== 'confirmed') refuseState(booking.status);
        if (booking.ends_at > now)
          refuse('booking-not-ended', { detail: 'Who does not come is known once the session has ended.' });
        const { reason = null, fee = 'policy', actor } = body;
        await endAttended(context, booking.id, { status: 'no_show', by: actorOf(caller, actor), reason, fee, now });
      }
      return booking.id;
    },
    render: showBooking,
  },
});
