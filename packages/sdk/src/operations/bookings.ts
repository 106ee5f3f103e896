import type { CallOptions, Client, SessionCallOptions } from '../create-client.ts';
import type {
  Booking,
  BookingCreated,
  Hold,
  HoldExtension,
  HoldSecret,
  NewBooking,
  NewHold,
} from '../generated/schema.ts';
import { newIdempotencyKey } from '../idempotency-key.ts';
import { withSession } from './with-session.ts';

/** For the one call that must not happen twice. */
export interface CreateBookingOptions extends CallOptions {
  /**
   * Names the intent to book. Keep it and send it again when trying again, and there will be one booking however
   * often it arrives. Made anew for each call when left out.
   */
  idempotencyKey?: string | undefined;
}

/**
 * Keeps a free time while a form is filled in. The answer's `secret` is needed for everything further.
 * @throws {SlotTakenError} with near free times, when the time is taken or not offered.
 * @throws {RateLimitError} when too many times are held from one address.
 */
export function createHold(client: Client, body: NewHold, options?: CallOptions): Promise<Hold> {
  return client.send((http, init) => http.POST('/holds', { ...init, body }), options);
}

/**
 * Starts the time of a hold anew.
 * @throws {ConflictError} `hold-extended-too-often`, after the tenth time.
 * @throws {SlotTakenError} when the hold had ended and the time is gone.
 * @throws {RateLimitError} when it had ended and too many times are held from this address.
 */
export function extendHold(
  client: Client,
  holdId: string,
  body: HoldSecret,
  options?: CallOptions,
): Promise<HoldExtension> {
  const params = { path: { holdId } };
  return client.send((http, init) => http.POST('/holds/{holdId}/extend', { ...init, params, body }), options);
}

/** Gives a held time back, also as the page is being left. Giving back what has ended is no fault. */
export async function releaseHold(
  client: Client,
  holdId: string,
  body: HoldSecret,
  options?: CallOptions,
): Promise<void> {
  const params = { path: { holdId } };
  await client.send(
    (http, init) => http.POST('/holds/{holdId}/release', { ...init, params, body, keepalive: true }),
    options,
  );
}

/**
 * Turns a hold into a booking; the confirmation is on its way. `manage` in the answer is a short session for
 * getBooking and getBookingCalendar.
 * @throws {SlotTakenError} with near free times, when the hold had ended and the time is gone.
 * @throws {ValidationError} with a pointer to each fault of what was typed.
 */
export function createBooking(
  client: Client,
  body: NewBooking,
  options?: CreateBookingOptions,
): Promise<BookingCreated> {
  const params = { header: { 'Idempotency-Key': options?.idempotencyKey ?? newIdempotencyKey() } };
  return client.send((http, init) => http.POST('/bookings', { ...init, params, body }), options);
}

/** A booking, by the session of its own link or by secret key. */
export function getBooking(client: Client, bookingId: string, options?: SessionCallOptions): Promise<Booking> {
  const params = { path: { bookingId } };
  return client.send(
    (http, init) => http.GET('/bookings/{bookingId}', { ...init, params }),
    withSession(client, options),
  );
}

/** The booking as the text of an iCalendar file, RFC 5545. */
export function getBookingCalendar(client: Client, bookingId: string, options?: SessionCallOptions): Promise<string> {
  const params = { path: { bookingId } };
  return client.send(
    (http, init) => http.GET('/bookings/{bookingId}/calendar', { ...init, params, parseAs: 'text' }),
    withSession(client, options),
  );
}

/**
 * Marks a session as held. Needs a secret key.
 * @throws {ConflictError} `booking-not-ended` or `booking-state`.
 */
export function completeBooking(client: Client, bookingId: string, options?: CallOptions): Promise<Booking> {
  const params = { path: { bookingId } };
  return client.send((http, init) => http.POST('/bookings/{bookingId}/complete', { ...init, params }), options);
}
