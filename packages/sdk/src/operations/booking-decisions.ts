import type { CallOptions, Client } from '../create-client.ts';
import type { Booking, BookingCompletion, BookingDecision, NoShowMark } from '../generated/schema.ts';

/**
 * Says yes to a booking that awaits it. Needs a secret key.
 * @throws {ConflictError} `booking-state`.
 */
export function approveBooking(
  client: Client,
  bookingId: string,
  body: BookingDecision = {},
  options?: CallOptions,
): Promise<Booking> {
  const params = { path: { bookingId } };
  return client.send((http, init) => http.POST('/bookings/{bookingId}/approve', { ...init, params, body }), options);
}

/**
 * Says no to a booking that awaits an answer: its time is free, and what was paid is given back. Needs a secret key.
 * @throws {ConflictError} `booking-state`.
 */
export function declineBooking(
  client: Client,
  bookingId: string,
  body: BookingDecision = {},
  options?: CallOptions,
): Promise<Booking> {
  const params = { path: { bookingId } };
  return client.send((http, init) => http.POST('/bookings/{bookingId}/decline', { ...init, params, body }), options);
}

/**
 * Marks that nobody came. Needs a secret key.
 * @throws {ConflictError} `booking-not-ended` or `booking-state`.
 */
export function markNoShow(
  client: Client,
  bookingId: string,
  body: NoShowMark = {},
  options?: CallOptions,
): Promise<Booking> {
  const params = { path: { bookingId } };
  return client.send((http, init) => http.POST('/bookings/{bookingId}/no-show', { ...init, params, body }), options);
}

/**
 * Marks a session as held. Needs a secret key.
 * @throws {ConflictError} `booking-not-ended` or `booking-state`.
 */
export function completeBooking(
  client: Client,
  bookingId: string,
  body: BookingCompletion = {},
  options?: CallOptions,
): Promise<Booking> {
  const params = { path: { bookingId } };
  return client.send((http, init) => http.POST('/bookings/{bookingId}/complete', { ...init, params, body }), options);
}
