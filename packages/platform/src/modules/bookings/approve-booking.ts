import { operation } from '../../http/operation.ts';
import { queueBookingMessages } from '../messaging/queue-messages.ts';
import { actorOf } from './actor.ts';
import { changeBooking } from './change-booking.ts';
import { lockBooking } from './lock-booking.ts';
import { refuseUnanswerable } from './refuse-unanswerable.ts';
import { showBooking } from './show-booking.ts';

/** Says yes to what a client asked for, while it waits. Saying it again changes nothing. */
export const approveBooking = operation('approveBooking', {
  idempotent: {
    resource: 'booking_act',
    act: async (context) => {
      const { path, body, tx, caller } = context;
      const { booking, now } = await lockBooking(tx, path.bookingId);
      if (booking.status !== 'confirmed') {
        refuseUnanswerable(booking, now);
        await changeBooking(tx, booking.id, ['pending_approval'], {
          status: 'confirmed',
          due_at: null,
          changed_by: actorOf(caller, body.actor),
          change_reason: body.reason ?? null,
          updated_at: now,
        });
        await queueBookingMessages(context, booking.id, 'booking_approved');
      }
      return booking.id;
    },
    render: showBooking,
  },
});
