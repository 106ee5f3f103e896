import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { actorOf } from './actor.ts';
import { cancelBookingRow } from './cancel.ts';
import { obstacleToCancel } from './change-rules.ts';
import { lockBooking } from './lock-booking.ts';
import { loadPolicy } from './policy.ts';
import { refuseObstacle, sideOf } from './refuse-obstacle.ts';
import { showBooking } from './show-booking.ts';

/** Ends a booking before it takes place: a client until the practice's notice begins, the practice always. Doing it again changes nothing. */
export const cancelBooking = operation('cancelBooking', {
  idempotent: {
    resource: 'booking_act',
    act: async (context) => {
      const { path, body, tx, caller } = context;
      const { reason = null, refund, actor } = body;
      if (refund !== undefined && caller.kind !== 'practice')
        refuse('forbidden', { detail: 'What is given back to a client is for the practice to say.' });
      const { booking, now } = await lockBooking(tx, path.bookingId);
      if (booking.status !== 'cancelled') {
        refuseObstacle(booking, obstacleToCancel(booking, sideOf(caller), await loadPolicy(tx), now));
        await cancelBookingRow(context, booking, { by: actorOf(caller, actor), reason, refund: refund ?? 'policy' });
      }
      return booking.id;
    },
    render: showBooking,
  },
});
