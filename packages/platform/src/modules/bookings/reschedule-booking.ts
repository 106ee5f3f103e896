import { operation, type Context } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { refreshNextAvailability } from '../availability/next-availability.ts';
import { queueBookingMessages } from '../messaging/queue-messages.ts';
import { raiseGeneration } from '../trust/link-generation.ts';
import { actorOf } from './actor.ts';
import { findBooking, toBooking, type BookingDetails } from './booking.view.ts';
import { changeBooking } from './change-booking.ts';
import { obstacleToMove } from './change-rules.ts';
import { liveHold } from './live-hold.ts';
import { loadTerms } from './load-terms.ts';
import { lockTherapists } from './lock-therapists.ts';
import { managePurpose, manageSession } from './manage-session.ts';
import { ownHold, type BookingRow } from './own-hold.ts';
import { loadPolicy } from './policy.ts';
import { refuseObstacle, sideOf } from './refuse-obstacle.ts';

type Given = Context<'rescheduleBooking'>;

/**
 * Gives a booking the time of the hold that was made for it, in one transaction: the old time is free, the hold is used up, every
 * link from before is void, unless it is the time that it had. The booking stays the same, with the same price.
 */
export const rescheduleBooking = operation('rescheduleBooking', {
  idempotent: {
    resource: 'booking_move',
    act: async (context) => {
      const { path, tx, caller } = context;
      const { bookingId } = path;
      const before = await findBooking(tx, bookingId);
      const wanted = await holdToMove(context);
      const now = await lockTherapists(tx, [before.therapist_id, wanted.therapist_id]);
      const booking = await findBooking(tx, bookingId); // read again: it may have been cancelled while we waited
      if (booking.sequence !== wanted.sequence || booking.therapist_id !== before.therapist_id)
        refuse('booking-state', { detail: 'The booking was changed since this time was chosen.' });
      refuseObstacle(booking, obstacleToMove(booking, sideOf(caller), await loadPolicy(tx), now));

      const hold = await liveHold(context, wanted.id, now);
      await move(context, booking, hold, now);
      await refreshNextAvailability(tx, [...new Set([before.therapist_id, hold.therapist_id])]);
      // nobody is told of a move to where it was already, so the link that its client has must go on opening it
      if (isWhereItWas(booking, hold)) return bookingId;
      await raiseGeneration(tx, caller.practiceId, managePurpose, bookingId);
      await queueBookingMessages(context, bookingId, 'booking_rescheduled');
      return bookingId;
    },
    render: async ({ tx, caller, deps, now }, bookingId) => ({
      status: 200,
      body: {
        ...toBooking(await findBooking(tx, bookingId), deps.config.publicUrl),
        manage: await manageSession(tx, deps.links, caller.practiceId, bookingId, now),
      },
    }),
  },
});

/** The hold whose secret was sent, if it was made to move this very booking; otherwise it is as good as none (404). */
async function holdToMove(context: Given): Promise<BookingRow> {
  const { path, body } = context;
  const hold = await ownHold(context, body.holdId, body.holdSecret);
  return hold.replaces_booking_id === path.bookingId ? hold : refuse('not-found');
}

/** Whether the hold is for what the booking has: nothing that goes into its history would change. */
function isWhereItWas(booking: BookingDetails, hold: BookingRow): boolean {
  return (
    hold.therapist_id === booking.therapist_id &&
    hold.format === booking.format &&
    hold.starts_at.getTime() === booking.starts_at.getTime() &&
    hold.ends_at.getTime() === booking.ends_at.getTime()
  );
}

async function move({ body, tx, caller }: Given, booking: BookingDetails, hold: BookingRow, now: Date): Promise<void> {
  const { location, priceAmount, priceCurrency } = await loadTerms(tx, hold.id);
  const isDearer = priceAmount !== booking.price_amount || priceCurrency !== booking.price_currency;
  if (isDearer && caller.kind !== 'practice' && hold.therapist_id !== booking.therapist_id)
    refuse('booking-state', { detail: 'A session with them has another price; the practice can move it.' });
  const by = actorOf(caller, body.actor);
  await changeBooking(tx, hold.id, ['held'], {
    status: 'cancelled',
    hold_address: null,
    changed_by: by,
    change_reason: 'became the new time of a booking',
    updated_at: now,
  });
  await changeBooking(tx, booking.id, [booking.status], {
    therapist_id: hold.therapist_id,
    format: hold.format,
    location,
    starts_at: hold.starts_at,
    ends_at: hold.ends_at,
    buffer_before_minutes: hold.buffer_before_minutes,
    buffer_after_minutes: hold.buffer_after_minutes,
    group_session_id: hold.group_session_id,
    overlaps_allowed: false,
    checked_in_at: null,
    joining_link: hold.therapist_id === booking.therapist_id ? booking.joining_link : null,
    due_at: booking.due_at && new Date(Math.min(booking.due_at.getTime(), hold.starts_at.getTime())),
    changed_by: by,
    change_reason: body.reason ?? null,
    updated_at: now,
  });
}
