import { examples } from '../generated/examples.ts';
import type {
  Booking,
  BookingCancellation,
  BookingDetailsChange,
  BookingRescheduled,
  BookingRescheduling,
  CancellationPreview,
  ChangeAuthor,
  Checkout,
  LinkSession,
  ProblemCode,
} from '../generated/schema.ts';
import { instant } from './free-times.ts';
import { Refusal } from './mock-operation.ts';
import { previewOf, type Canceller } from './refund.ts';
import type { World } from './world.ts';

const minute = 60_000;

/** The booking of that id in a world. */
export function bookingOf({ bookings }: World, id: string | undefined): Booking {
  const booking = bookings.get(id ?? '');
  if (!booking) throw new Refusal('not-found');
  return booking;
}

/** updateBooking in a world. */
export function updateBooking(world: World, id: string | undefined, change: BookingDetailsChange): Booking {
  const { emergencyContact, clientNote, therapistNote, ...places } = change;
  const booking = bookingOf(world, id);
  const { notes } = booking;
  return keep(world, {
    ...booking,
    ...places,
    ...(emergencyContact !== undefined && {
      emergencyContact: emergencyContact && { relation: null, ...emergencyContact },
    }),
    notes: {
      client: clientNote === undefined ? notes.client : clientNote,
      therapist: therapistNote === undefined ? notes.therapist : therapistNote,
    },
  });
}

/** previewCancellation in a world. */
export function preview(world: World, id: string | undefined, by: Canceller): CancellationPreview {
  return previewOf(world, bookingOf(world, id), by);
}

/** cancelBooking in a world: its time is free again, and what was paid goes back by the practice's rule. */
export function cancel(world: World, id: string | undefined, given: BookingCancellation, by: Canceller): Booking {
  const booking = bookingOf(world, id);
  if (booking.status === 'cancelled') return booking;
  const { refund } = allowed(previewOf(world, booking, by));
  world.release({ startsAt: booking.startsAt, therapistId: booking.therapist.id });
  const { payment } = booking;
  const ended = {
    status: 'cancelled',
    cancelledBy: by,
    cancelReason: given.reason ?? null,
    joiningLink: null,
  } as const;
  const returned = payment && {
    ...payment,
    status: refund ? (refund.amount < payment.captured.amount ? 'partially_refunded' : 'refunded') : payment.status,
    refunded: { ...payment.refunded, amount: payment.refunded.amount + (refund?.amount ?? 0) },
  };
  return move(world, { ...booking, ...ended, respondUntil: null, payment: returned }, by, given.reason);
}

/** rescheduleBooking in a world: the booking has the time of the hold, and a new link. */
export function reschedule(
  world: World,
  id: string | undefined,
  { holdId, holdSecret, reason }: BookingRescheduling,
  by: Canceller,
): BookingRescheduled {
  const booking = movableBooking(world, id, by);
  const hold = world.holds.get(holdId);
  if (hold?.secret !== holdSecret) throw new Refusal('not-found');
  world.holds.delete(holdId);
  world.release({ startsAt: booking.startsAt, therapistId: booking.therapist.id });
  const { startsAt, endsAt, format } = hold;
  const moved = { ...booking, startsAt, endsAt, format, sequence: booking.sequence + 1 };
  return { ...move(world, moved, by, reason), manage: manageSession(world, booking.id) };
}

/** The booking of that id, if the caller may move it now. */
export function movableBooking(world: World, id: string | undefined, by: Canceller): Booking {
  const booking = bookingOf(world, id);
  allowed(previewOf(world, booking, by).reschedule);
  return booking;
}

/** checkInBooking in a world: from an hour before the start. */
export function checkIn(world: World, id: string | undefined): Booking {
  const booking = bookingOf(world, id);
  if (booking.status !== 'confirmed') throw new Refusal('booking-state');
  const now = world.now().getTime();
  if (now < Date.parse(booking.startsAt) - 60 * minute) throw new Refusal('too-early');
  return keep(world, { ...booking, checkedInAt: booking.checkedInAt ?? instant(now) });
}

/** approveBooking, declineBooking, markNoShow and completeBooking in a world. */
export function decide(world: World, id: string | undefined, status: Booking['status'], reason?: string): Booking {
  const booking = bookingOf(world, id);
  if (booking.status === status) return booking;
  const ended = status === 'declined' ? { cancelledBy: 'staff', cancelReason: reason ?? null } : {};
  return move(world, { ...booking, ...ended, status, respondUntil: null }, 'staff', reason);
}

/** startPayment in a world: a page that nobody can open. */
export function startPayment(world: World, id: string | undefined): Checkout {
  const { status, payment, respondUntil } = bookingOf(world, id);
  if (status !== 'pending_payment' || !payment || !respondUntil) throw new Refusal('payment-state');
  return { payment, checkoutUrl: examples.checkout.checkoutUrl, expiresAt: respondUntil };
}

/** What follows when the provider says that a booking was paid. */
export function payBooking(world: World, id: string): Booking {
  const booking = bookingOf(world, id);
  const { payment } = booking;
  const paid = payment && { ...payment, status: 'captured', captured: payment.amount, dueAt: null };
  return move(world, { ...booking, status: 'confirmed', respondUntil: null, payment: paid }, 'system');
}

/** A session to manage a booking of this world. */
export function manageSession(world: World, id: string): LinkSession {
  const expiresAt = instant(world.now().getTime() + 30 * minute);
  return { ...examples['link-session'], resource: { kind: 'booking', id }, expiresAt };
}

const codes: Record<string, ProblemCode> = {
  notice: 'notice-too-short',
  state: 'booking-state',
  past: 'notice-too-short',
};

function allowed<Asked extends { reason: string | null }>(asked: Asked): Asked {
  if (asked.reason !== null) throw new Refusal(codes[asked.reason] ?? 'booking-state');
  return asked;
}

function keep({ bookings }: World, booking: Booking): Booking {
  bookings.set(booking.id, booking);
  return booking;
}

/** Keeps the booking, and in its history what became different. */
function move(world: World, booking: Booking, by: ChangeAuthor, reason?: string): Booking {
  const before = bookingOf(world, booking.id);
  const history = world.histories.get(booking.id) ?? [];
  world.histories.set(booking.id, [
    ...history,
    {
      number: history.length + 1,
      changedAt: instant(world.now()),
      previousStatus: before.status,
      status: booking.status,
      previousStartsAt: before.startsAt,
      startsAt: booking.startsAt,
      by,
      reason: reason ?? null,
    },
  ]);
  return keep(world, booking);
}
