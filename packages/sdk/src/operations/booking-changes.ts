import type { Client, IdempotentCallOptions, SessionCallOptions } from '../create-client.ts';
import type {
  Booking,
  BookingCancellation,
  BookingCheckIn,
  BookingRescheduled,
  BookingRescheduling,
  CancellationPreview,
} from '../generated/schema.ts';
import { newIdempotencyKey } from '../idempotency-key.ts';
import { withSession } from './with-session.ts';

/** Whether the caller may cancel or move a booking now, and what would be given back. Changes nothing. */
export function previewCancellation(
  client: Client,
  bookingId: string,
  options?: SessionCallOptions,
): Promise<CancellationPreview> {
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
  bookingId: string,
  body: BookingCancellation = {},
  options?: SessionCallOptions,
): Promise<Booking> {
  const params = { path: { bookingId } };
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
  bookingId: string,
  body: BookingRescheduling,
  options?: IdempotentCallOptions & SessionCallOptions,
): Promise<BookingRescheduled> {
  const params = { path: { bookingId }, header: { 'Idempotency-Key': options?.idempotencyKey ?? newIdempotencyKey() } };
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
  bookingId: string,
  body: BookingCheckIn = {},
  options?: SessionCallOptions,
): Promise<Booking> {
  const params = { path: { bookingId } };
  return client.send(
    (http, init) => http.POST('/bookings/{bookingId}/check-in', { ...init, params, body }),
    withSession(client, options),
  );
}
