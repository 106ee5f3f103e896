import type { Answer } from '../answer.ts';
import type { Client, IdempotentCallOptions, SessionCallOptions } from '../create-client.ts';
import type { BookingCancellation, BookingCheckIn, BookingId, BookingRescheduling } from '../generated/schema.ts';
import { keyed } from './keyed.ts';
import { withSession } from './with-session.ts';

/** Whether the caller may cancel or move a booking now, and what would be given back. Changes nothing. */
export function previewCancellation(
  client: Client,
  bookingId: BookingId,
  options?: SessionCallOptions,
): Answer<'previewCancellation'> {
  const params = { path: { bookingId } };
  return client.send(
    (http, init) => http.GET('/bookings/{bookingId}/cancellation', { ...init, params }),
    withSession(client, options),
  );
}

/**
 * Cancels a booking: its time is free at once, and what the policy gives back is on its way. Again changes nothing.
 * @throws {ConflictError} `notice-too-short` for a client who comes too late, or `booking-state`.
 */
export function cancelBooking(
  client: Client,
  bookingId: BookingId,
  body: BookingCancellation = {},
  options?: SessionCallOptions & IdempotentCallOptions,
): Answer<'cancelBooking'> {
  const params = { path: { bookingId }, header: keyed(options) };
  return client.send(
    (http, init) => http.POST('/bookings/{bookingId}/cancel', { ...init, params, body }),
    withSession(client, options),
  );
}

/**
 * Gives a booking the time of a hold that was made with `reschedules`. Its links end; `manage` is the new session.
 * @throws {SlotTakenError} with near free times, when the hold had ended and the time is gone.
 * @throws {ConflictError} `notice-too-short` for a client who comes too late, or `booking-state`.
 */
export function rescheduleBooking(
  client: Client,
  bookingId: BookingId,
  body: BookingRescheduling,
  options?: IdempotentCallOptions & SessionCallOptions,
): Answer<'rescheduleBooking'> {
  const params = { path: { bookingId }, header: keyed(options) };
  return client.send(
    (http, init) => http.POST('/bookings/{bookingId}/reschedule', { ...init, params, body }),
    withSession(client, options),
  );
}

/**
 * Says that the client has come, from an hour before the start until the end.
 * @throws {ConflictError} `too-early` or `booking-state`.
 */
export function checkInBooking(
  client: Client,
  bookingId: BookingId,
  body: BookingCheckIn = {},
  options?: SessionCallOptions & IdempotentCallOptions,
): Answer<'checkInBooking'> {
  const params = { path: { bookingId }, header: keyed(options) };
  return client.send(
    (http, init) => http.POST('/bookings/{bookingId}/check-in', { ...init, params, body }),
    withSession(client, options),
  );
}
