import type { RequestHandler } from 'msw';
import { examples } from '../generated/examples.ts';
import type { Booking, BookingPayment, Policies } from '../generated/schema.ts';
import { instant } from './free-times.ts';
import { createHandlers } from './handlers.ts';
import { refusing } from './refusing.ts';
import type { ScenarioOptions } from './scenarios.ts';
import { createWorld } from './world.ts';

const minute = 60_000;
const hour = 60 * minute;

/** The booking behind the link can no longer be changed by its client: the practice wants two days’ notice. */
export function changeTooLate(options: ScenarioOptions = {}): RequestHandler[] {
  return withPolicies({ changeNoticeMinutes: 2880 }, options);
}

/** The booking was paid online, and three days remain: cancelling gives everything back. */
export function paidInTime(options: ScenarioOptions = {}): RequestHandler[] {
  return withBooking({ ...startingIn(72 * hour, options), payment: paid }, options);
}

/** The booking was paid online, and a day remains: cancelling gives half of it back. */
export function refundPartly(options: ScenarioOptions = {}): RequestHandler[] {
  const steps = [
    { hours: 48, percent: 100 },
    { hours: 12, percent: 50 },
  ];
  const refund = { kind: 'steps', hours: null, businessDays: null, steps };
  return withPolicies({ refund }, { ...options, booking: { payment: paid, ...options.booking } });
}

/** The booking is kept for half an hour, until it is paid; a new one would be as well. */
export function awaitingPayment(options: ScenarioOptions = {}): RequestHandler[] {
  const respondUntil = instant(nowOf(options) + 30 * minute);
  const booking = {
    status: 'pending_payment',
    respondUntil,
    payment: { ...examples.checkout.payment, dueAt: respondUntil },
  };
  return withPolicies(
    { payment: 'online' },
    { ...options, booking: { ...booking, joiningLink: null, ...options.booking } },
  );
}

/** The payment provider cannot be reached, and the booking awaits its payment. */
export function providerUnavailable(options: ScenarioOptions = {}): RequestHandler[] {
  const respondUntil = instant(nowOf(options) + 30 * minute);
  const booking = {
    status: 'pending_payment',
    respondUntil,
    payment: { ...examples.checkout.payment, dueAt: respondUntil },
  };
  return createHandlers(worldWith({ ...booking, joiningLink: null }, options), {
    ...options,
    but: refusing(['startPayment'], 'provider-unavailable'),
  });
}

/** The practice has not said yes or no to the booking yet. */
export function awaitingApproval(options: ScenarioOptions = {}): RequestHandler[] {
  const respondUntil = instant(nowOf(options) + 20 * hour);
  return withBooking({ status: 'pending_approval', respondUntil, joiningLink: null }, options);
}

/** The practice said no to the booking, and why. */
export function bookingDeclined(options: ScenarioOptions = {}): RequestHandler[] {
  const { status, cancelledBy, cancelReason } = examples['booking-declined'];
  return withBooking({ status, cancelledBy, cancelReason, joiningLink: null }, options);
}

/** The booking was cancelled by its client. */
export function bookingCancelled(options: ScenarioOptions = {}): RequestHandler[] {
  const { status, cancelledBy, cancelReason } = examples['booking-cancelled'];
  return withBooking({ status, cancelledBy, cancelReason, joiningLink: null }, options);
}

/** The booking begins in half an hour: its client can check in. */
export function startsSoon(options: ScenarioOptions = {}): RequestHandler[] {
  return withBooking(startingIn(30 * minute, options), options);
}

/** The client has as many open bookings as the practice allows. */
export function bookingLimitReached(options: ScenarioOptions = {}): RequestHandler[] {
  return createHandlers(createWorld(options), { ...options, but: refusing(['createBooking'], 'booking-limit') });
}

/** All that is free is too close to book: the practice can be asked. */
export function onlyTooClose(options: ScenarioOptions = {}): RequestHandler[] {
  return createHandlers(createWorld({ tooCloseDays: 3, ...options }), options);
}

const paid: BookingPayment = {
  ...examples.checkout.payment,
  status: 'captured',
  captured: examples.checkout.payment.amount,
  dueAt: null,
};

const nowOf = ({ now = Date.now }: ScenarioOptions) => Number(now());

function startingIn(wait: number, options: ScenarioOptions): Pick<Booking, 'startsAt' | 'endsAt'> {
  const start = nowOf(options) + wait;
  return { startsAt: instant(start), endsAt: instant(start + 50 * minute) };
}

function withBooking(booking: Partial<Booking>, options: ScenarioOptions): RequestHandler[] {
  return createHandlers(worldWith(booking, options), options);
}

const worldWith = (booking: Partial<Booking>, options: ScenarioOptions) =>
  createWorld({ ...options, booking: { ...booking, ...options.booking } });

function withPolicies(but: Partial<Policies>, options: ScenarioOptions): RequestHandler[] {
  const { practice = examples.practice } = options;
  const policies = { ...practice.policies, ...but };
  return createHandlers(createWorld({ ...options, practice: { ...practice, policies } }), options);
}
