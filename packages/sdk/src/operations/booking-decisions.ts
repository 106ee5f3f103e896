import type { Answer } from '../answer.ts';
import type { Client, IdempotentCallOptions } from '../create-client.ts';
import type { BookingCompletion, BookingDecision, BookingId, NoShowMark } from '../generated/schema.ts';
import { keyed } from './keyed.ts';

/**
 * Says yes to a booking that awaits it. Needs a secret key.
 * @throws {ConflictError} `booking-state`.
 */
export function approveBooking(
  client: Client,
  bookingId: BookingId,
  body: BookingDecision = {},
  options?: IdempotentCallOptions,
): Answer<'approveBooking'> {
  const params = { path: { bookingId }, header: keyed(options) };
  return client.send((http, init) => http.POST('/bookings/{bookingId}/approve', { ...init, params, body }), options);
}

/**
 * Says no to a booking that awaits an answer: its time is free, and what was paid is given back. Needs a secret key.
 * @throws {ConflictError} `booking-state`.
 */
export function declineBooking(
  client: Client,
  bookingId: BookingId,
  body: BookingDecision = {},
  options?: IdempotentCallOptions,
): Answer<'declineBooking'> {
  const params = { path: { bookingId }, header: keyed(options) };
  return client.send((http, init) => http.POST('/bookings/{bookingId}/decline', { ...init, params, body }), options);
}

/**
 * Marks that nobody came. Needs a secret key.
 * @throws {ConflictError} `booking-not-ended` or `booking-state`.
 */
export function markNoShow(
  client: Client,
  bookingId: BookingId,
  body: NoShowMark = {},
  options?: IdempotentCallOptions,
): Answer<'markNoShow'> {
  const params = { path: { bookingId }, header: keyed(options) };
  return client.send((http, init) => http.POST('/bookings/{bookingId}/no-show', { ...init, params, body }), options);
}

/**
 * Marks a session as held. Needs a secret key.
 * @throws {ConflictError} `booking-not-ended` or `booking-state`.
 */
export function completeBooking(
  client: Client,
  bookingId: BookingId,
  body: BookingCompletion = {},
  options?: IdempotentCallOptions,
): Answer<'completeBooking'> {
  const params = { path: { bookingId }, header: keyed(options) };
  return client.send((http, init) => http.POST('/bookings/{bookingId}/complete', { ...init, params, body }), options);
}
