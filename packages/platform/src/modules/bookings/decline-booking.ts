import { operation } from '../../http/operation.ts';
import { refreshNextAvailability } from '../availability/next-availability.ts';
import { queueBookingMessages } from '../messaging/queue-messages.ts';
import { actorOf } from './actor.ts';
import { changeBooking } from './change-booking.ts';
import { giveEverythingBack } from './give-everything-back.ts';
import { lockBooking } from './lock-booking.ts';
import { refuseUnanswerable } from './refuse-unanswerable.ts';
import { showBooking } from './show-booking.ts';

/** Says no to what a client asked for: frees the time, and gives back whatever was paid. Saying it again changes nothing. */
export const declineBooking = operation('declineBooking', {
  idempotent: {
    resource: 'booking_act',
    act: async (context) => {
      const { path, body, tx, caller } = context;
      const { booking, now } = await lockBooking(tx, path.bookingId);
      if (booking.status !== 'declined') {
        const by = actorOf(caller, body.actor);
        const reason = body.reason ?? null;
        refuseUnanswerable(booking, now);
        await changeBooking(tx, booking.id, ['pending_approval'], {
          status: 'declined',
          due_at: null,
          cancelled_by: by,
          cancel_reason: reason,
          cancelled_at: now,
          changed_by: by,
          change_reason: reason,
          updated_at: now,
        });
        await giveEverythingBack(context, booking.id, { reason: 'the booking was declined', by });
        await refreshNextAvailability(tx, [booking.therapist_id]);
        await queueBookingMessages(context, booking.id, 'booking_declined');
      }
      return booking.id;
    },
    render: showBooking,
  },
});
