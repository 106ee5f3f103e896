import { arrangements } from '../caller-matrix/arrangements.ts';
import { withPaidBooking } from './arrange-money.ts';
import { withInvitation, withRequest } from './arrange-requests.ts';
import { withTimeHeld, withTimeToHold } from './arrange.ts';
import type { RoundTrips } from './round-trip.ts';

/** Times that are held, taken, asked for and offered. */
export const bookingRows = {
  createHold: { arrange: withTimeToHold, call: ({ holds }, { body }) => holds.create(body) },
  extendHold: { call: ({ holds }, { id, body }) => holds.extend(id, body) },
  releaseHold: { call: ({ holds }, { id, body }) => holds.release(id, body) },
  listBookings: { arrange: arrangements.getBooking, call: ({ bookings }, { query }) => bookings.list(query) },
  createBooking: { arrange: withTimeHeld, call: ({ bookings }, { body }) => bookings.create(body) },
  getBooking: { call: ({ bookings }, { id }) => bookings.get(id) },
  updateBooking: { call: ({ bookings }, { id, body }) => bookings.update(id, body) },
  getBookingCalendar: { call: ({ bookings }, { id }) => bookings.calendar(id) },
  listBookingChanges: { call: ({ bookings }, { id, query }) => bookings.changes(id, query) },
  previewCancellation: { arrange: withPaidBooking, call: ({ bookings }, { id }) => bookings.previewCancellation(id) },
  cancelBooking: { call: ({ bookings }, { id, body }) => bookings.cancel(id, body) },
  rescheduleBooking: { call: ({ bookings }, { id, body }) => bookings.reschedule(id, body) },
  approveBooking: { call: ({ bookings }, { id, body }) => bookings.approve(id, body) },
  declineBooking: { call: ({ bookings }, { id, body }) => bookings.decline(id, body) },
  checkInBooking: { call: ({ bookings }, { id, body }) => bookings.checkIn(id, body) },
  markNoShow: { call: ({ bookings }, { id, body }) => bookings.markNoShow(id, body) },
  completeBooking: { call: ({ bookings }, { id, body }) => bookings.complete(id, body) },
  listBookingRequests: { arrange: withRequest, call: ({ bookingRequests }, { query }) => bookingRequests.list(query) },
  createBookingRequest: { call: ({ bookingRequests }, { body }) => bookingRequests.create(body) },
  getBookingRequest: { arrange: withRequest, call: ({ bookingRequests }, { id }) => bookingRequests.get(id) },
  answerBookingRequest: {
    arrange: withRequest,
    sends: (example, real) => ({ ...example, invite: { serviceId: '', ...example.invite, ...real } }),
    call: ({ bookingRequests }, { id, body }) => bookingRequests.answer(id, body),
  },
  listBookingInvitations: {
    arrange: withInvitation,
    call: ({ bookingInvitations }, { query }) => bookingInvitations.list(query),
  },
  createBookingInvitation: { call: ({ bookingInvitations }, { body }) => bookingInvitations.create(body) },
  getBookingInvitation: {
    arrange: withInvitation,
    call: ({ bookingInvitations }, { id }) => bookingInvitations.get(id),
  },
  revokeBookingInvitation: {
    arrange: withInvitation,
    call: ({ bookingInvitations }, { id }) => bookingInvitations.revoke(id),
  },
} satisfies Partial<RoundTrips>;
