import type { Answer, ListAnswer } from '../answer.ts';
import type {
  CallOptions,
  Client,
  ConditionalCallOptions,
  IdempotentCallOptions,
  SessionCallOptions,
} from '../create-client.ts';
import type { BookingDetailsChange, BookingId, NewBooking } from '../generated/schema.ts';
import { createList } from '../pages.ts';
import { keyed } from './keyed.ts';
import { given, type QueryOf } from './query.ts';
import { withSession } from './with-session.ts';

export type ListBookingsQuery = QueryOf<'listBookings'>;
export type ListBookingChangesQuery = QueryOf<'listBookingChanges'>;

/**
 * Turns a hold into a booking; the confirmation is on its way. `manage` in the answer is a short session for whatever a
 * link in mail may do. One that is `pending_payment` is confirmed once it is paid: see startPayment.
 * @throws {SlotTakenError} with near free times, when the hold had ended and the time is gone.
 * @throws {ConflictError} `booking-limit`, when the client has as many open bookings as the practice allows.
 * @throws {ValidationError} with a pointer to each fault of what was typed; `discount-invalid` for a code that does not hold.
 */
export function createBooking(
  client: Client,
  body: NewBooking,
  options?: IdempotentCallOptions,
): Answer<'createBooking'> {
  const params = { header: keyed(options) };
  return client.send((http, init) => http.POST('/bookings', { ...init, params, body }), options);
}

/** The bookings of the practice, by their start. Needs a secret key. */
export function listBookings(
  client: Client,
  query: ListBookingsQuery = {},
  options?: CallOptions,
): ListAnswer<'listBookings'> {
  return createList((cursor = query.cursor) => {
    const params = { query: given({ ...query, cursor }) };
    return client.send((http, init) => http.GET('/bookings', { ...init, params }), options);
  });
}

/** A booking, by the session of its own link or by secret key. */
export function getBooking(client: Client, bookingId: BookingId, options?: SessionCallOptions): Answer<'getBooking'> {
  const params = { path: { bookingId } };
  return client.send(
    (http, init) => http.GET('/bookings/{bookingId}', { ...init, params }),
    withSession(client, options),
  );
}

/** The booking as the text of an iCalendar file, RFC 5545. */
export function getBookingCalendar(
  client: Client,
  bookingId: BookingId,
  options?: SessionCallOptions,
): Answer<'getBookingCalendar'> {
  const params = { path: { bookingId } };
  return client.send(
    (http, init) => http.GET('/bookings/{bookingId}/calendar', { ...init, params, parseAs: 'text' }),
    withSession(client, options),
  );
}

/**
 * Changes whom to call and what is noted, and by secret key where it takes place. Its time is changed by rescheduleBooking.
 * @throws {ForbiddenError} by link, for what only the practice may change.
 */
export function updateBooking(
  client: Client,
  bookingId: BookingId,
  body: BookingDetailsChange,
  options?: SessionCallOptions & ConditionalCallOptions,
): Answer<'updateBooking'> {
  const params = { path: { bookingId } };
  return client.send(
    (http, init) => http.PATCH('/bookings/{bookingId}', { ...init, params, body }),
    withSession(client, options),
  );
}

/** What happened to a booking, first to last, with who and why. */
export function listBookingChanges(
  client: Client,
  bookingId: BookingId,
  query: ListBookingChangesQuery = {},
  options?: SessionCallOptions,
): ListAnswer<'listBookingChanges'> {
  return createList((cursor = query.cursor) => {
    const params = { path: { bookingId }, query: given({ ...query, cursor }) };
    return client.send(
      (http, init) => http.GET('/bookings/{bookingId}/changes', { ...init, params }),
      withSession(client, options),
    );
  });
}
