import type { Bind, Bound } from '../bound.ts';
import {
  cancelBooking,
  checkInBooking,
  previewCancellation,
  rescheduleBooking,
} from '../operations/booking-changes.ts';
import { approveBooking, completeBooking, declineBooking, markNoShow } from '../operations/booking-decisions.ts';
import {
  createBookingInvitation,
  getBookingInvitation,
  listBookingInvitations,
  revokeBookingInvitation,
} from '../operations/booking-invitations.ts';
import {
  answerBookingRequest,
  createBookingRequest,
  getBookingRequest,
  listBookingRequests,
} from '../operations/booking-requests.ts';
import {
  createBooking,
  getBooking,
  getBookingCalendar,
  listBookingChanges,
  listBookings,
  updateBooking,
} from '../operations/bookings.ts';
import { createHold, extendHold, releaseHold } from '../operations/holds.ts';

/** Times that are held, taken, asked for and offered. */
export interface BookingResources {
  readonly holds: {
    /** Keeps a time; with `reschedules` another one for a booking. */
    create: Bound<typeof createHold>;
    /** Keeps it longer. */
    extend: Bound<typeof extendHold>;
    /** Gives it back. */
    release: Bound<typeof releaseHold>;
  };
  readonly bookings: {
    /** Books a held time. */
    create: Bound<typeof createBooking>;
    /** Those of the practice; await it for a page, or loop over it. Secret key. */
    list: Bound<typeof listBookings>;
    /** A booking, by session or secret key. */
    get: Bound<typeof getBooking>;
    /** Its calendar file, as text. */
    calendar: Bound<typeof getBookingCalendar>;
    /** What happened to it, with who and why. */
    changes: Bound<typeof listBookingChanges>;
    /** Changes whom to call and what is noted. */
    update: Bound<typeof updateBooking>;
    /** What cancelling now would mean, and whether it can be moved. */
    previewCancellation: Bound<typeof previewCancellation>;
    /** Cancels it. */
    cancel: Bound<typeof cancelBooking>;
    /** Moves it to the time of a hold. */
    reschedule: Bound<typeof rescheduleBooking>;
    /** Says that the client has come. */
    checkIn: Bound<typeof checkInBooking>;
    /** Says yes to one that awaits it. Secret key. */
    approve: Bound<typeof approveBooking>;
    /** Says no to it. Secret key. */
    decline: Bound<typeof declineBooking>;
    /** Marks that nobody came. Secret key. */
    markNoShow: Bound<typeof markNoShow>;
    /** Marks a session as held. Secret key. */
    complete: Bound<typeof completeBooking>;
  };
  readonly bookingRequests: {
    /** Asks to be contacted, in place of a time. */
    create: Bound<typeof createBookingRequest>;
    /** Who asked; await it for a page, or loop over it. Secret key. */
    list: Bound<typeof listBookingRequests>;
    /** One of them. Secret key. */
    get: Bound<typeof getBookingRequest>;
    /** Says yes or no. Secret key. */
    answer: Bound<typeof answerBookingRequest>;
  };
  readonly bookingInvitations: {
    /** Sends a link that leads to the times of a service. Secret key. */
    create: Bound<typeof createBookingInvitation>;
    /** Who was invited; await it for a page, or loop over it. Secret key. */
    list: Bound<typeof listBookingInvitations>;
    /** One of them, by session or secret key. */
    get: Bound<typeof getBookingInvitation>;
    /** Takes one back. Secret key. */
    revoke: Bound<typeof revokeBookingInvitation>;
  };
}

export function bookingResources(bind: Bind): BookingResources {
  return {
    holds: { create: bind(createHold), extend: bind(extendHold), release: bind(releaseHold) },
    bookings: {
      create: bind(createBooking),
      list: bind(listBookings),
      get: bind(getBooking),
      calendar: bind(getBookingCalendar),
      changes: bind(listBookingChanges),
      update: bind(updateBooking),
      previewCancellation: bind(previewCancellation),
      cancel: bind(cancelBooking),
      reschedule: bind(rescheduleBooking),
      checkIn: bind(checkInBooking),
      approve: bind(approveBooking),
      decline: bind(declineBooking),
      markNoShow: bind(markNoShow),
      complete: bind(completeBooking),
    },
    bookingRequests: {
      create: bind(createBookingRequest),
      list: bind(listBookingRequests),
      get: bind(getBookingRequest),
      answer: bind(answerBookingRequest),
    },
    bookingInvitations: {
      create: bind(createBookingInvitation),
      list: bind(listBookingInvitations),
      get: bind(getBookingInvitation),
      revoke: bind(revokeBookingInvitation),
    },
  };
}
