import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { actorOf } from './actor.ts';
import { changeBooking, refuseState } from './change-booking.ts';
import { lockBooking } from './lock-booking.ts';
import { showBooking } from './show-booking.ts';

const earliest = 60 * 60_000;

/** Notes that the client has come: from an hour before the start until the end. Noting it again changes nothing. */
export const checkInBooking = operation('checkInBooking', {
  idempotent: {
    resource: 'booking_act',
    act: async (context) => {
      const { path, body, tx, caller } = context;
      const { booking, now } = await lockBooking(tx, path.bookingId);
      if (booking.checked_in_at === null) {
        if (booking.status !== 'confirmed') refuseState(booking.status);
        if (booking.ends_at <= now) refuse('booking-state', { detail: 'The session has ended.' });
        if (booking.starts_at.getTime() - now.getTime() > earliest)
          refuse('too-early', { detail: 'One can check in from an hour before the start.' });
        const change = { checked_in_at: now, changed_by: actorOf(caller, body.actor), updated_at: now };
        await changeBooking(tx, booking.id, ['confirmed'], change);
      }
      return booking.id;
    },
    render: showBooking,
  },
});
