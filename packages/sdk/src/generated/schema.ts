// Generated from openapi/ by `npm run generate`. Edit the contract, not this file.

import type { Flavour } from '../flavour.ts';

export interface paths {
  '/practice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the practice
     * @description Name, look, words, policies and crisis help of the practice that the key belongs to.
     */
    get: operations['getPractice'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/practice/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Load a practice
     * @description Creates and updates rows so that they are as the document says; what the document does not name is left alone. All or nothing, and again changes nothing.
     */
    post: operations['importPractice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/therapists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List therapists
     * @description Those a visitor may see: verified, complete. Values of one filter are alternatives; filters narrow each other.
     */
    get: operations['listTherapists'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/therapists/facets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count therapists per filter
     * @description How many therapists each value of each filter would leave, under the same filters as listTherapists.
     */
    get: operations['listTherapistFacets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/therapists/{therapistId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a therapist
     * @description The profile with services and places.
     */
    get: operations['getTherapist'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/therapists/{therapistId}/reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List published reviews
     * @description What clients published about a therapist, newest first, with what all of it says in sum. Never with a client’s name.
     */
    get: operations['listReviews'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/services': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List services
     * @description What can be booked; with a therapist, at that therapist's prices.
     */
    get: operations['listServices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List free times
     * @description Bookable starts of a service between two instants, of one therapist or of all. Times inside the minimum notice come apart, as `contactOnly`. Of a group or workshop these are its dated sessions that have a seat left, whatever the weekly hours are.
     */
    get: operations['listSlots'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/therapists/{therapistId}/availability-windows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the weekly hours
     * @description Of a therapist, by day and time.
     */
    get: operations['listAvailabilityWindows'];
    /**
     * Set the weekly hours
     * @description The whole week at once, in place of what was. What was booked already stays booked.
     */
    put: operations['replaceAvailabilityWindows'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/therapists/{therapistId}/availability-exceptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List closures and extra openings
     * @description Of a therapist, by their first day; those that are over are left out.
     */
    get: operations['listAvailabilityExceptions'];
    put?: never;
    /**
     * Close, or open beyond the week
     * @description What was booked already stays booked.
     */
    post: operations['createAvailabilityException'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/availability-exceptions/{availabilityExceptionId}/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take an exception back
     * @description The weekly hours hold again.
     */
    post: operations['removeAvailabilityException'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/group-sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List sessions with seats
     * @description Of the whole practice, by their start.
     */
    get: operations['listGroupSessions'];
    put?: never;
    /**
     * Set a session with seats
     * @description At a time at which the therapist has nothing else; 409 otherwise.
     */
    post: operations['createGroupSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/group-sessions/{groupSessionId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a session with seats
     * @description Cancels each of its bookings, gives back everything that was paid and tells everybody. Cancelling again changes nothing.
     */
    post: operations['cancelGroupSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/therapists/{therapistId}/calendar-connections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List calendars
     * @description Whose busy times block a therapist’s slots.
     */
    get: operations['listCalendarConnections'];
    put?: never;
    /**
     * Connect a calendar
     * @description Read at once, and every few minutes from then on. Addresses that lead into private networks are refused.
     */
    post: operations['createCalendarConnection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calendar-connections/{calendarConnectionId}/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read a calendar now
     * @description What cannot be read leaves the busy times as they were; `status` and `lastError` say so.
     */
    post: operations['refreshCalendarConnection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calendar-connections/{calendarConnectionId}/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Disconnect a calendar
     * @description Its busy times no longer block slots, and its address is forgotten.
     */
    post: operations['removeCalendarConnection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/therapists/{therapistId}/calendar-feed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the address of a therapist’s calendar
     * @description The same each time, until it is renewed.
     */
    post: operations['createCalendarFeed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/calendar-feeds/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a therapist’s calendar
     * @description The therapist’s own bookings as an iCalendar file, RFC 5545, for a calendar program that has the address.
     */
    get: operations['getCalendarFeed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/holds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Keep a time
     * @description Keeps a free time for as long as the practice’s policy says while a form is filled in. Nobody else can have it meanwhile.
     */
    post: operations['createHold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/holds/{holdId}/extend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Keep a time longer
     * @description Starts the time of the hold anew; possible ten times. A wrong secret is answered like an unknown hold.
     */
    post: operations['extendHold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/holds/{holdId}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a time back
     * @description Frees the time at once. Giving back what has ended or was given back is no fault.
     */
    post: operations['releaseHold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bookings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List bookings
     * @description Of the whole practice, by their start; holds are left out.
     */
    get: operations['listBookings'];
    put?: never;
    /**
     * Book a held time
     * @description Turns a hold into a booking and sends the confirmation. An ended hold whose time is still free is booked all the same; otherwise near times are answered. Where the practice wants to be paid beforehand the answer is `pending_payment`, and startPayment says where to pay.
     */
    post: operations['createBooking'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bookings/{bookingId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a booking
     * @description By the session of its own link, or by secret key.
     */
    get: operations['getBooking'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change what is noted about a booking
     * @description By the session of its link whom to call and the client’s own note; by secret key also where it takes place and the practice’s note. Its time is changed by rescheduleBooking.
     */
    patch: operations['updateBooking'];
    trace?: never;
  };
  '/bookings/{bookingId}/calendar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the calendar entry
     * @description The booking as an iCalendar file, RFC 5545.
     */
    get: operations['getBookingCalendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bookings/{bookingId}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what happened to a booking
     * @description Every change with who and why, first to last; by the session of its link, or by secret key.
     */
    get: operations['listBookingChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bookings/{bookingId}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See what cancelling would mean
     * @description Whether the caller may cancel or move the booking now, and what would be given back. Changes nothing.
     */
    get: operations['previewCancellation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bookings/{bookingId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a booking
     * @description Frees the time at once, gives back what the practice’s policy says and tells the other side. A client may until the practice’s notice, the practice always. Cancelling again changes nothing.
     */
    post: operations['cancelBooking'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bookings/{bookingId}/reschedule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move a booking
     * @description Gives the booking the time of a hold made for it with `reschedules`. The booking keeps its id, its calendar entry is raised by one, and its old link ends: `manage` is the new one. All of it happens, or nothing.
     */
    post: operations['rescheduleBooking'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bookings/{bookingId}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say yes to a booking
     * @description Confirms a booking that awaits an answer, and tells the client. Saying yes again changes nothing.
     */
    post: operations['approveBooking'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bookings/{bookingId}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say no to a booking
     * @description Declines a booking that awaits an answer, frees its time, gives back what was paid and tells the client. Saying no again changes nothing.
     */
    post: operations['declineBooking'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bookings/{bookingId}/check-in': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say that the client has come
     * @description From an hour before the start until the end. Saying it again changes nothing.
     */
    post: operations['checkInBooking'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bookings/{bookingId}/no-show': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark that nobody came
     * @description Possible once the session has ended. What was paid is kept by the practice’s policy, and the rest given back. Marking again changes nothing.
     */
    post: operations['markNoShow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bookings/{bookingId}/complete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark a session as held
     * @description Possible once the session has ended. Completing again changes nothing.
     */
    post: operations['completeBooking'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bookings/{bookingId}/payment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a place to pay
     * @description Opens the provider’s own page for a booking that awaits its payment. Asking again while that page is open answers the same one. The booking is confirmed by the provider’s word, not by the way back from its page.
     */
    post: operations['startPayment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/booking-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List requests
     * @description Of the whole practice, newest first.
     */
    get: operations['listBookingRequests'];
    put?: never;
    /**
     * Ask to be contacted
     * @description In place of a time: where nothing fits, or only times too close to book are left. The practice is told at once; the client hears when it answers, until `expiresAt`.
     */
    post: operations['createBookingRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/booking-requests/{bookingRequestId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a request
     * @description With the practice’s answer, once there is one.
     */
    get: operations['getBookingRequest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/booking-requests/{bookingRequestId}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Answer a request
     * @description The client is told by mail, with an invitation to book if one is sent along. The same answer again changes nothing.
     */
    post: operations['answerBookingRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/booking-invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List invitations
     * @description Of the whole practice, newest first.
     */
    get: operations['listBookingInvitations'];
    put?: never;
    /**
     * Invite to book
     * @description Sends a link that leads to the times of a service. It keeps no time.
     */
    post: operations['createBookingInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/booking-invitations/{bookingInvitationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an invitation
     * @description By the session of its own link, or by secret key.
     */
    get: operations['getBookingInvitation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/booking-invitations/{bookingInvitationId}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take an invitation back
     * @description Its link ends. Doing it again changes nothing.
     */
    post: operations['revokeBookingInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/payments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payments
     * @description Of the whole practice, newest first.
     */
    get: operations['listPayments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/payments/{paymentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a payment
     * @description With what was given back and every change.
     */
    get: operations['getPayment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/payments/{paymentId}/record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Note that it was paid
     * @description For money that is paid at the session.
     */
    post: operations['recordPayment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/payments/{paymentId}/refunds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give money back
     * @description Online through the provider, which may take days; money that was paid at the session is given back by hand, and settleRefund says so.
     */
    post: operations['createRefund'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/refunds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List refunds
     * @description Of the whole practice, newest first.
     */
    get: operations['listRefunds'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/refunds/{refundId}/settle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say how a refund by hand ended
     * @description For money that was paid at the session. Saying the same again changes nothing.
     */
    post: operations['settleRefund'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/clients/{clientId}/payments-summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get what a client paid
     * @description Summed per currency.
     */
    get: operations['getClientPaymentSummary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/discount-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List discount codes
     * @description Of the whole practice, newest first, with how often each was used.
     */
    get: operations['listDiscountCodes'];
    put?: never;
    /**
     * Make a discount code
     * @description Its use limit holds however many book at once.
     */
    post: operations['createDiscountCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/discount-codes/{discountCodeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a discount code
     * @description With how often it was used.
     */
    get: operations['getDiscountCode'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a discount code
     * @description For bookings to come.
     */
    patch: operations['updateDiscountCode'];
    trace?: never;
  };
  '/discount-codes/{discountCodeId}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a discount code away
     * @description It no longer holds; bookings made with it keep what they got. Doing it again changes nothing.
     */
    post: operations['archiveDiscountCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/discount-previews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * See what a code takes off
     * @description Before booking; uses nothing up.
     */
    post: operations['previewDiscount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/provider-events/stripe': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take an event of Stripe
     * @description Signed by Stripe over the bytes of the body. Kept once by the event’s id, answered at once and worked on afterwards, in whatever order events come.
     */
    post: operations['receiveStripeEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bookings/{bookingId}/review-invitation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invite to review
     * @description Queues the invitation for a session that was held, when policy and the client’s own choice allow it. Once for each booking; asking again queues nothing.
     */
    post: operations['inviteReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/review-invitation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get what may be reviewed
     * @description The session that the link is for, with its review once there is one. For links to a review, a booking or a report card. 404 when the session was not held.
     */
    get: operations['getReviewInvitation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the practice’s reviews
     * @description Every review of the practice, private and removed ones included, newest first.
     */
    get: operations['listPracticeReviews'];
    put?: never;
    /**
     * Write a review
     * @description One for each session that was held, by its client. A published review is public at once, without a name. What follows is the same for one star and for five, unless the practice routes by rating: then one to three stars stay with the practice.
     */
    post: operations['createReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reviews/{reviewId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a review
     * @description As its author reads it, by the link that it was written by.
     */
    get: operations['getReview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a review
     * @description By its author, for 48 hours after it was written. What the practice removed stays removed.
     */
    patch: operations['updateReview'];
    trace?: never;
  };
  '/reviews/{reviewId}/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a review down
     * @description For one of the listed reasons, none of which lies in the score. Removing again changes the reason.
     */
    post: operations['removeReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reviews/{reviewId}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a review back
     * @description Back to what its author chose. Restoring what was not removed changes nothing.
     */
    post: operations['restoreReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/report-cards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List report cards
     * @description Of the whole practice, newest first; archived ones are left out.
     */
    get: operations['listReportCards'];
    put?: never;
    /**
     * Write a report card
     * @description A draft about a session that is confirmed or was held; a booking has one report card at most.
     */
    post: operations['createReportCard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/report-cards/{reportCardId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a report card
     * @description By its own link, once it was sent and until it expires; or by secret key, until it is put away. Reading it counts as nothing; opening its link does.
     */
    get: operations['getReportCard'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a report card
     * @description While it has not been sent.
     */
    patch: operations['updateReportCard'];
    trace?: never;
  };
  '/report-cards/{reportCardId}/complete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Finish a report card
     * @description From draft to ready. Finishing again changes nothing.
     */
    post: operations['completeReportCard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/report-cards/{reportCardId}/send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a report card
     * @description Queues the mail with its link. The session must be completed, the report card ready and not kept back by `dontSend`.
     */
    post: operations['sendReportCard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/report-cards/{reportCardId}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a report card away
     * @description It leaves every list, its link no longer works, and its booking may have another. What was put away is 404 from then on.
     */
    post: operations['archiveReportCard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/subscription': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get what mail comes
     * @description The client’s own choices, by the link at the foot of mail.
     */
    get: operations['getSubscription'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Choose what mail comes
     * @description Changes some choices and leaves the rest. Takes effect before the next mail is sent; mail about the client’s own appointments always comes.
     */
    patch: operations['updateSubscription'];
    trace?: never;
  };
  '/unsubscribe/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the page to unsubscribe
     * @description A plain page with one form, which works without script. Opening it changes nothing.
     */
    get: operations['getUnsubscribePage'];
    put?: never;
    /**
     * Unsubscribe at once
     * @description The button of a mail program, RFC 8058, and the plain form of the page. Ends what the token is for and nothing else; no redirect, no cookie, and a repetition is answered alike. Stopping this never stops mail about an appointment.
     */
    post: operations['unsubscribeOneClick'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/link-sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a mail link
     * @description Exchanges the token of a link for a session of thirty minutes. May be repeated for as long as the link is valid; the link to a review also until 48 hours after it was written, then 410. For a report card this is what counts as a view.
     */
    post: operations['createLinkSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/link-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for a lost link
     * @description Sends fresh links to what a client has: bookings, report cards, choice of mail. Known and unknown addresses are answered alike, and one such mail goes to an address in five minutes at most.
     */
    post: operations['requestLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhook-endpoints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhook endpoints
     * @description Of the whole practice, newest first, archived ones too.
     */
    get: operations['listWebhookEndpoints'];
    put?: never;
    /**
     * Make a webhook endpoint
     * @description Sends what happens from now on to an address, signed as Standard Webhooks has it. The secret is answered here and not again; rotateWebhookSecret makes another. A practice has 16 endpoints at most, archived ones not counted.
     */
    post: operations['createWebhookEndpoint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhook-endpoints/{webhookEndpointId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a webhook endpoint
     * @description With whether it answers; without its secret.
     */
    get: operations['getWebhookEndpoint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a webhook endpoint
     * @description Its address, what it is told of, or whether it is told at all.
     */
    patch: operations['updateWebhookEndpoint'];
    trace?: never;
  };
  '/webhook-endpoints/{webhookEndpointId}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a webhook endpoint away
     * @description Nothing is sent there any more; what was on its way has failed. Its secrets are forgotten, its delivery log stays for 30 days. Doing it again changes nothing.
     */
    post: operations['archiveWebhookEndpoint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhook-endpoints/{webhookEndpointId}/rotate-secret': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a webhook endpoint another secret
     * @description For 24 hours every event is signed with both, so that a receiver can change over without missing one. Doing it again within that time ends the oldest at once.
     */
    post: operations['rotateWebhookSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhook-endpoints/{webhookEndpointId}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a test event
     * @description Sends `webhook.test` as any event is sent; getWebhookDelivery says what was answered.
     */
    post: operations['testWebhookEndpoint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhook-deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhook deliveries
     * @description The delivery log of the last 30 days, newest first.
     */
    get: operations['listWebhookDeliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhook-deliveries/{webhookDeliveryId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a webhook delivery
     * @description With what is sent and every attempt.
     */
    get: operations['getWebhookDelivery'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhook-deliveries/{webhookDeliveryId}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send an event again
     * @description At once and, where that fails, up to ten times more: the same bytes under the same `webhook-id`, so that a receiver that has seen it can tell.
     */
    post: operations['replayWebhookDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  event: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Something happened
     * @description Sent to every enabled endpoint that is told of its type, at least once and in no promised order. Any answer of 2xx within 15 seconds is enough; 410 disables the endpoint; everything else is tried again, ten times over three days.
     */
    post: {
      parameters: {
        query?: never;
        header: {
          /**
           * @description The event; the same over every attempt and replay, and part of what is signed.
           * @example evt_5f0c1b7e9a3d4c2f8e6b1a0d9c7e5f31
           */
          'webhook-id': components['parameters']['WebhookId'];
          /**
           * @description When this attempt was made, in seconds since 1970; part of what is signed.
           * @example 1772438281
           */
          'webhook-timestamp': components['parameters']['WebhookTimestamp'];
          /**
           * @description `v1,` and the HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64; two of them, space-separated, while a secret is being rotated. One that fits is enough.
           * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
           */
          'webhook-signature': components['parameters']['WebhookSignature'];
        };
        path?: never;
        cookie?: never;
      };
      /** @description What happened, by ids alone. */
      requestBody: {
        content: {
          'application/json': components['schemas']['WebhookEvent'];
        };
      };
      responses: {
        /** @description The receiver has it. */
        204: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
        /** @description The receiver wants no more; the endpoint is disabled. */
        410: {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /**
     * Format: uuid
     * @description A practice.
     * @example 6f1c2f0a-4a53-5b3c-9d0e-2b7b5f1d8a01
     */
    PracticeId: Flavour<'PracticeId'>;
    /**
     * @description Name for links: lower case, digits and hyphens. Unique within its kind in one practice.
     * @example ada-lind
     */
    Slug: Flavour<'Slug'>;
    /**
     * @description Language and region, BCP 47.
     * @example de-DE
     */
    Locale: Flavour<'Locale'>;
    /**
     * @description IANA name of a time zone.
     * @example Europe/Berlin
     */
    TimeZone: Flavour<'TimeZone'>;
    /**
     * @description ISO 4217, upper case.
     * @example EUR
     */
    Currency: Flavour<'Currency'>;
    /**
     * @description Telephone number as a person writes it; at most 40 characters.
     * @example +49 30 5550 1234
     */
    Phone: string;
    /**
     * Format: email
     * @description Address for mail.
     * @example mara.vogt@example.org
     */
    Email: Flavour<'Email'>;
    /**
     * Format: uri
     * @description Absolute web address.
     * @example https://kiez.example/datenschutz
     */
    Url: Flavour<'Url'>;
    /** @description Colours and shape a practice brings to its elements; whatever is left out follows the page. */
    Theme: {
      /**
       * @description Colour of buttons and chosen things.
       * @example #1f6f78
       */
      accent?: string;
      /**
       * @description Colour behind the text.
       * @example #ffffff
       */
      surface?: string;
      /**
       * @description Colour of the text.
       * @example #17211f
       */
      ink?: string;
      /**
       * @description Corner of controls, in CSS pixels.
       * @example 10
       */
      radius?: number;
    };
    /**
     * @description The noun a practice uses for the people who give sessions.
     * @example therapist
     * @enum {string}
     */
    TherapistNoun: 'therapist' | 'coach' | 'expert' | 'groomer' | 'tutor' | 'psychologist';
    /** @description The nouns a practice shows to its visitors. The API never changes with them. */
    Terms: {
      therapist: components['schemas']['TherapistNoun'] | (string & {});
    };
    /**
     * @description How visitors are spoken to in languages that make a difference: Sie or du.
     * @example formal
     * @enum {string}
     */
    AddressForm: 'formal' | 'informal';
    /** @description A value of a practice's own vocabulary and what it is called. */
    Term: {
      /**
       * @description What filters and answers carry.
       * @example anxiety
       */
      value: string;
      /**
       * @description What a person reads, in the practice's own language.
       * @example Angst & Panik
       */
      label: string;
      /**
       * @description The label in other languages; keys are BCP 47 languages.
       * @example {
       *       "en": "Anxiety and panic",
       *       "de": "Angst & Panik"
       *     }
       */
      labels: {
        [key: string]: string;
      };
    };
    /** @description The words a practice sorts its therapists by. */
    Vocabulary: {
      /** @description Topics a therapist works on. */
      specialties: components['schemas']['Term'][];
      /** @description Who pays: kinds of insurance, or the client. */
      insurances: components['schemas']['Term'][];
    };
    /**
     * @description Kind of refund rule: nothing is given back; everything until some time before the start; or a share that shrinks in steps.
     * @example full-until
     * @enum {string}
     */
    RefundRuleKind: 'none' | 'full-until' | 'steps';
    /** @description A share that is given back until some time before the start. */
    RefundStep: {
      /**
       * @description Hours before the start until which it holds.
       * @example 48
       */
      hours: number;
      /**
       * @description Share of what was paid.
       * @example 50
       */
      percent: number;
    };
    /** @description What is given back of what was paid when a client cancels. */
    RefundRule: {
      kind: components['schemas']['RefundRuleKind'] | (string & {});
      /**
       * @description For `full-until`: hours before the start until which everything is given back; null when it counts business days, and for the other kinds.
       * @example 48
       */
      hours: number | null;
      /**
       * @description For `full-until`: working days before the day of the session, Monday to Friday in the practice’s zone, until whose end everything is given back; null otherwise.
       * @example 2
       */
      businessDays: number | null;
      /** @description For `steps`: the shares, longest notice first; nothing after the last. Empty for the other kinds. */
      steps: components['schemas']['RefundStep'][];
    };
    /**
     * @description When a session is paid: at the session, or online before it is confirmed.
     * @example at_session
     * @enum {string}
     */
    PaymentPolicy: 'at_session' | 'online';
    /** @description What a visitor agrees to, and the rules of booking. */
    Policies: {
      /** @description The privacy notice that the consent refers to. */
      privacyUrl: components['schemas']['Url'];
      /** @description Terms and conditions, if the practice has any. */
      termsUrl: components['schemas']['Url'] | null;
      /**
       * @description Names the wording that was agreed to; kept with the consent.
       * @example 2026-01
       */
      consentVersion: string;
      /**
       * @description Wording of the consent, if the practice has its own.
       * @example Ich willige ein, dass meine Angaben für die Vermittlung verarbeitet werden.
       */
      consentText: string | null;
      /**
       * @description How long before its start a booking can be cancelled free of charge.
       * @example 2880
       */
      cancellationNoticeMinutes: number;
      /**
       * @description How long a held time is kept.
       * @example 10
       */
      holdMinutes: number;
      /**
       * @description How long before its start a client may cancel or move a booking by themself.
       * @example 1440
       */
      changeNoticeMinutes: number;
      refund: components['schemas']['RefundRule'];
      payment: components['schemas']['PaymentPolicy'] | (string & {});
    };
    /** @description Somebody to turn to at once. */
    CrisisContact: {
      /**
       * @description Who it is.
       * @example TelefonSeelsorge, rund um die Uhr
       */
      label: string;
      phone: components['schemas']['Phone'] | null;
      url: components['schemas']['Url'] | null;
    };
    /** @description Help in a crisis, in the practice's own words; shown quietly before any form. */
    CrisisNotice: {
      /**
       * @description The sentence before the contacts.
       * @example In einer akuten Krise sind wir nicht schnell genug. Bitte wenden Sie sich an:
       */
      text: string;
      /** @description Whom to turn to. */
      contacts: components['schemas']['CrisisContact'][];
    };
    /** @description The support window of `@attune/widgets`. A page with an older version works as long as it can, and its console says so once. */
    WidgetSupport: {
      /**
       * @description The oldest version that is supported.
       * @example 1.2.0
       */
      oldest: string;
      /**
       * Format: date
       * @description From which day on older ones are not.
       * @example 2028-11-20
       */
      since: Flavour<'LocalDate'>;
    };
    /** @description What a page needs to know of a practice before it shows anything. */
    Practice: {
      id: components['schemas']['PracticeId'];
      slug: components['schemas']['Slug'];
      /**
       * @description Name as people know it.
       * @example Kiez Praxis Berlin
       */
      name: string;
      /** @description Language the practice writes in. */
      locale: components['schemas']['Locale'];
      /** @description Zone of the practice's house. */
      timeZone: components['schemas']['TimeZone'];
      currency: components['schemas']['Currency'];
      /** @description Where the practice answers the telephone. */
      phone: components['schemas']['Phone'] | null;
      /** @description Where the practice reads mail. */
      email: components['schemas']['Email'] | null;
      /** @description The practice's own site. */
      url: components['schemas']['Url'] | null;
      theme: components['schemas']['Theme'];
      terms: components['schemas']['Terms'];
      address: components['schemas']['AddressForm'] | (string & {});
      vocabulary: components['schemas']['Vocabulary'];
      policies: components['schemas']['Policies'];
      /** @description Help in a crisis, if the practice supplies it. */
      crisisNotice: components['schemas']['CrisisNotice'] | null;
      /** @description What is said to pages with an old version of our elements; null while every version is supported. */
      widgetSupport: components['schemas']['WidgetSupport'] | null;
    };
    /**
     * @description What went wrong, stable for programs. This is the one registry: `x-codes` gives each code the status it is answered with and the title it carries. New codes may be added at any time.
     * @example slot-taken
     * @enum {string}
     */
    ProblemCode:
      | 'malformed-request'
      | 'idempotency-key-missing'
      | 'signature-invalid'
      | 'key-missing'
      | 'key-invalid'
      | 'session-invalid'
      | 'key-paused'
      | 'origin-not-allowed'
      | 'secret-key-in-browser'
      | 'forbidden'
      | 'not-found'
      | 'method-not-allowed'
      | 'slot-taken'
      | 'hold-extended-too-often'
      | 'booking-not-ended'
      | 'booking-state'
      | 'booking-limit'
      | 'notice-too-short'
      | 'too-early'
      | 'review-closed'
      | 'request-closed'
      | 'invitation-closed'
      | 'discount-exists'
      | 'payment-state'
      | 'report-card-exists'
      | 'report-card-state'
      | 'endpoint-limit'
      | 'endpoint-disabled'
      | 'idempotency-in-progress'
      | 'link-spent'
      | 'link-void'
      | 'precondition-failed'
      | 'request-too-large'
      | 'unsupported-media-type'
      | 'validation-failed'
      | 'slot-not-offered'
      | 'discount-invalid'
      | 'refund-exceeds'
      | 'feed-refused'
      | 'endpoint-refused'
      | 'idempotency-key-reused'
      | 'import-faulty'
      | 'precondition-required'
      | 'rate-limited'
      | 'too-many-holds'
      | 'internal-error'
      | 'unavailable'
      | 'provider-unavailable';
    /** @description One fault in what was sent. */
    ProblemDetail: {
      /**
       * @description JSON pointer (RFC 6901) to the faulty value in the body; for a parameter `/query/…`, `/path/…` or `/headers/…`.
       * @example /client/email
       */
      pointer: string;
      /**
       * @description What is expected there, in English, for developers.
       * @example must match format "email"
       */
      detail: string;
    };
    /** @description A refusal, as RFC 9457 describes it. */
    Problem: {
      /**
       * Format: uri-reference
       * @description Address that identifies the kind of problem; ends in the code.
       * @example https://attune.example/problems/slot-taken
       */
      type: string;
      /**
       * @description The kind of problem in a few English words; the same for every occurrence.
       * @example This time was just taken
       */
      title: string;
      /**
       * @description HTTP status, repeated.
       * @example 409
       */
      status: number;
      code: components['schemas']['ProblemCode'] | (string & {});
      /**
       * @description What happened this time, in English, for developers.
       * @example The hold ended a minute ago and somebody else took the time.
       */
      detail?: string;
      /** @description The single faults, for `validation-failed` and `import-faulty`. */
      errors?: components['schemas']['ProblemDetail'][];
      /**
       * @description Names this request in the logs of the platform.
       * @example req_5f0c1b7e9a
       */
      requestId: string;
    };
    /**
     * @description Name of a row in the system it comes from; unique within its kind.
     * @example therapist-017
     */
    ExternalId: Flavour<'ExternalId'>;
    /** @description Colours and shape the practice brings to its elements. */
    ImportTheme: {
      /**
       * @description Colour of buttons and chosen things.
       * @example #1f6f78
       */
      accent?: string;
      /**
       * @description Colour behind the text.
       * @example #ffffff
       */
      surface?: string;
      /**
       * @description Colour of the text.
       * @example #17211f
       */
      ink?: string;
      /**
       * @description Corner of controls, in CSS pixels.
       * @example 10
       */
      radius?: number;
    };
    /** @description The nouns the practice shows to its visitors. */
    ImportTerms: {
      therapist: components['schemas']['TherapistNoun'];
    };
    /** @description A value of the practice's vocabulary. */
    ImportTerm: {
      /**
       * @description What therapists below refer to.
       * @example anxiety
       */
      value: string;
      /**
       * @description What a person reads, in the practice's own language.
       * @example Angst & Panik
       */
      label: string;
      /**
       * @description The label in other languages; keys are BCP 47 languages.
       * @example {
       *       "en": "Anxiety and panic"
       *     }
       */
      labels?: {
        [key: string]: string;
      };
    };
    /** @description The words the practice sorts its therapists by. */
    ImportVocabulary: {
      /** @description Topics a therapist works on. */
      specialties?: components['schemas']['ImportTerm'][];
      /** @description Who pays. */
      insurances?: components['schemas']['ImportTerm'][];
    };
    /**
     * @description Who is invited to review after a session: nobody; who agreed to such mail; or every client who did not refuse it.
     * @example subscribed
     * @enum {string}
     */
    ReviewInvitationPolicy: 'never' | 'subscribed' | 'clients';
    /**
     * @description What follows a review. `even`: the same next step for one star and for five. `by-rating`: four and five stars are led to public places, one to three stay with the practice. Before you turn `by-rating` on: asking only content clients for public reviews, or holding back the others, can mislead and is unlawful in places – for example under 16 CFR Part 465 of the FTC in the United States, or §§ 5, 5a UWG in Germany. Ask a lawyer where you practise.
     * @example even
     * @enum {string}
     */
    ReviewRouting: 'even' | 'by-rating';
    /** @description A place where clients may also share their review. */
    ImportReviewLink: {
      /**
       * @description Name of the place.
       * @example Jameda
       */
      label: string;
      /** @description The practice's page there. */
      url: components['schemas']['Url'];
    };
    /**
     * @description How a message travels.
     * @example email
     * @enum {string}
     */
    Channel: 'email' | 'sms' | 'whatsapp';
    /** @description A share that is given back until some time before the start. */
    ImportRefundStep: {
      /**
       * @description Hours before the start until which it holds.
       * @example 48
       */
      hours: number;
      /**
       * @description Share of what was paid.
       * @example 50
       */
      percent: number;
    };
    /** @description What is given back of what was paid when a client cancels. */
    ImportRefundRule: {
      kind: components['schemas']['RefundRuleKind'];
      /**
       * @description For `full-until`: hours before the start until which everything is given back.
       * @example 48
       */
      hours?: number;
      /**
       * @description For `full-until`, in place of `hours`: working days before the day of the session, Monday to Friday in the practice’s zone.
       * @example 2
       */
      businessDays?: number;
      /** @description For `steps`: the shares, longest notice first. */
      steps?: components['schemas']['ImportRefundStep'][];
    };
    /**
     * @description How attendance is noticed: by hand, or by check-in, where a job marks who did not come.
     * @example manual
     * @enum {string}
     */
    AttendancePolicy: 'manual' | 'check-in';
    /** @description What a visitor agrees to, and the rules of booking. */
    ImportPolicies: {
      /** @description The privacy notice that the consent refers to. */
      privacyUrl?: components['schemas']['Url'];
      /** @description Terms and conditions. */
      termsUrl?: components['schemas']['Url'];
      /**
       * @description Names the wording that is agreed to.
       * @example 2026-01
       */
      consentVersion?: string;
      /**
       * @description Wording of the consent, if the practice has its own.
       * @example Ich willige ein, dass meine Angaben für die Vermittlung verarbeitet werden.
       */
      consentText?: string;
      /**
       * @description How long before its start a booking can be cancelled free of charge.
       * @example 2880
       */
      cancellationNoticeMinutes?: number;
      /**
       * @description How long a held time is kept.
       * @example 10
       */
      holdMinutes?: number;
      /** @description Who is invited to review after a session; `subscribed` if left out. */
      reviewInvitations?: components['schemas']['ReviewInvitationPolicy'];
      /**
       * @description How long after the end of a session the invitation goes out; 24 if left out.
       * @example 24
       */
      reviewDelayHours?: number;
      /** @description What follows a review; `even` if left out. Read the note at ReviewRouting before choosing the other. */
      reviewRouting?: components['schemas']['ReviewRouting'];
      /** @description Public places where clients may also share their review. */
      reviewLinks?: components['schemas']['ImportReviewLink'][];
      /** @description The ways this practice writes to clients; by mail alone if left out. */
      channels?: components['schemas']['Channel'][];
      /**
       * @description How long before its start a client may cancel or move a booking by themself; until the start if left out.
       * @example 1440
       */
      changeNoticeMinutes?: number;
      /** @description What is given back when a client cancels; everything until `cancellationNoticeMinutes` before the start if left out. */
      refund?: components['schemas']['ImportRefundRule'];
      /**
       * @description Share of what was paid that is kept when nobody came; everything if left out.
       * @example 50
       */
      noShowFeePercent?: number;
      /**
       * @description How many bookings to come a client may have at once; any number if left out.
       * @example 3
       */
      maxOpenBookings?: number;
      /**
       * @description How long a booking may await an answer before it ends by itself; 48 if left out.
       * @example 48
       */
      approvalHours?: number;
      /** @description When a session is paid; `at_session` if left out. */
      payment?: components['schemas']['PaymentPolicy'];
      /**
       * @description How long a booking may await its payment before it ends by itself; 30 if left out.
       * @example 30
       */
      paymentMinutes?: number;
      /**
       * @description How long a request may await an answer before it ends by itself; 72 if left out.
       * @example 72
       */
      requestHours?: number;
      /**
       * @description How long before the start reminders go out; a day and an hour if left out, none for an empty list.
       * @example [
       *       1440,
       *       60
       *     ]
       */
      reminderMinutes?: number[];
      /** @description How attendance is noticed; `manual` if left out. */
      attendance?: components['schemas']['AttendancePolicy'];
      /**
       * @description With `check-in`, how long after the start somebody may still come; 15 if left out.
       * @example 15
       */
      noShowGraceMinutes?: number;
    };
    /** @description Somebody to turn to at once. */
    ImportCrisisContact: {
      /**
       * @description Who it is.
       * @example TelefonSeelsorge, rund um die Uhr
       */
      label: string;
      phone?: components['schemas']['Phone'];
      url?: components['schemas']['Url'];
    };
    /** @description Help in a crisis, in the practice's own words. */
    ImportCrisisNotice: {
      /**
       * @description The sentence before the contacts.
       * @example In einer akuten Krise sind wir nicht schnell genug. Bitte wenden Sie sich an:
       */
      text: string;
      /** @description Whom to turn to. */
      contacts: components['schemas']['ImportCrisisContact'][];
    };
    /** @description The practice itself. */
    ImportPractice: {
      externalId: components['schemas']['ExternalId'];
      slug: components['schemas']['Slug'];
      /**
       * @description Name as people know it.
       * @example Kiez Praxis Berlin
       */
      name: string;
      locale: components['schemas']['Locale'];
      timeZone: components['schemas']['TimeZone'];
      currency: components['schemas']['Currency'];
      phone?: components['schemas']['Phone'];
      email?: components['schemas']['Email'];
      url?: components['schemas']['Url'];
      theme?: components['schemas']['ImportTheme'];
      terms?: components['schemas']['ImportTerms'];
      address?: components['schemas']['AddressForm'];
      vocabulary?: components['schemas']['ImportVocabulary'];
      policies?: components['schemas']['ImportPolicies'];
      crisisNotice?: components['schemas']['ImportCrisisNotice'];
    };
    /**
     * @description What sort of service it is: a first talk, a session, a group, a workshop.
     * @example session
     * @enum {string}
     */
    ServiceKind: 'intro' | 'session' | 'group' | 'workshop';
    /**
     * @description How a session takes place.
     * @example online
     * @enum {string}
     */
    Format: 'online' | 'in_person';
    /** @description Amount of money in the smallest unit of its currency: 9000 with EUR is 90 €. */
    ImportMoney: {
      /**
       * @description Whole minor units as ISO 4217 counts them.
       * @example 9000
       */
      amount: number;
      currency: components['schemas']['Currency'];
    };
    /**
     * @description How much a service takes for granted.
     * @example beginner
     * @enum {string}
     */
    ServiceLevel: 'beginner' | 'intermediate' | 'advanced';
    /**
     * @description For whom a client may book.
     * @example pet
     * @enum {string}
     */
    DependantKind: 'child' | 'pet';
    /** @description For whom a service is, when not for the client. */
    ImportServiceDependant: {
      kind: components['schemas']['DependantKind'];
      /**
       * @description Whether every booking must name one.
       * @example true
       */
      required: boolean;
    };
    /** @description A question that a service asks before it is booked. */
    ImportQuestion: {
      /**
       * @description Name of the question in `answers`.
       * @example reason
       */
      id: string;
      /**
       * @description The question itself.
       * @example Was führt Sie zu uns?
       */
      label: string;
      /**
       * @description One line, several lines, or one of `options`.
       * @example long
       * @enum {string}
       */
      kind: 'short' | 'long' | 'choice';
      /**
       * @description Whether it must be answered.
       * @example false
       */
      required: boolean;
      /**
       * @description What can be chosen, for `choice`.
       * @example [
       *       "Zum ersten Mal",
       *       "Ich war schon einmal in Therapie"
       *     ]
       */
      options?: string[];
    };
    /** @description Something that can be booked. */
    ImportService: {
      externalId: components['schemas']['ExternalId'];
      slug: components['schemas']['Slug'];
      /**
       * @description What it is called.
       * @example Einzelsitzung
       */
      name: string;
      kind: components['schemas']['ServiceKind'];
      /**
       * @description What happens in it.
       * @example 50 Minuten, in denen nur Sie zählen.
       */
      description?: string;
      /**
       * @description Length, in steps of five minutes.
       * @example 50
       */
      durationMinutes: number;
      /**
       * @description Distance between two starts; the length if left out.
       * @example 60
       */
      slotIntervalMinutes?: number;
      /**
       * @description Kept free before each booking.
       * @example 0
       */
      bufferBeforeMinutes?: number;
      /**
       * @description Kept free after each booking.
       * @example 10
       */
      bufferAfterMinutes?: number;
      /**
       * @description How long ahead a booking must be made.
       * @example 1440
       */
      minimumNoticeMinutes?: number;
      /**
       * @description How many days ahead can be booked.
       * @example 60
       */
      horizonDays?: number;
      /**
       * @description Most bookings of one therapist on one day.
       * @example 6
       */
      maxPerDay?: number;
      /**
       * @description Most bookings of one therapist in one week.
       * @example 25
       */
      maxPerWeek?: number;
      /**
       * @description Whether the practice confirms each booking by hand.
       * @example false
       */
      approvalRequired?: boolean;
      /** @description How it takes place. */
      formats: components['schemas']['Format'][];
      price?: components['schemas']['ImportMoney'];
      level?: components['schemas']['ServiceLevel'];
      /**
       * @description What one needs to know or have done before.
       * @example Keine Vorkenntnisse nötig.
       */
      prerequisites?: string;
      /**
       * @description What to bring or have at hand.
       * @example Bequeme Kleidung, eine Decke.
       */
      materials?: string;
      dependant?: components['schemas']['ImportServiceDependant'];
      /**
       * @description Seats of a session, for `group` and `workshop`.
       * @example 8
       */
      groupSize?: number;
      /** @description What is asked before booking. */
      questions?: components['schemas']['ImportQuestion'][];
    };
    /**
     * @description Gender as the therapist states it.
     * @example female
     * @enum {string}
     */
    Gender: 'male' | 'female' | 'diverse' | 'undisclosed';
    /** @description Something a therapist has earned. */
    ImportQualification: {
      /**
       * @description What it is.
       * @example Approbation als Psychologische Psychotherapeutin
       */
      title: string;
      /**
       * @description Who awarded it.
       * @example Psychotherapeutenkammer Berlin
       */
      issuer?: string;
      /**
       * @description When.
       * @example 2014
       */
      year?: number;
    };
    /**
     * @description An instant with `Z`; or days from the Monday of the week of the first import, `-P12D`; or those days at a wall time of the practice, `-P14DT10:00`. So a time keeps the weekday it was written for.
     * @example -P14DT10:00
     */
    ImportInstant: string;
    /**
     * @description Whether the practice has checked a therapist's papers.
     * @example verified
     * @enum {string}
     */
    TherapistVerification: 'pending' | 'verified' | 'rejected';
    /** @description That a therapist offers a service, perhaps at a price or in formats of their own. */
    ImportTherapistService: {
      /** @description The service. */
      service: components['schemas']['ExternalId'];
      price?: components['schemas']['ImportMoney'];
      /** @description A part of the service's formats. */
      formats?: components['schemas']['Format'][];
    };
    /**
     * @description Time on the wall, `HH:MM`; `24:00` is the end of the day.
     * @example 09:00
     */
    WallTime: Flavour<'WallTime'>;
    /** @description Time of the week in which a therapist gives sessions, on the wall of the therapist's zone. */
    ImportWindow: {
      /**
       * @description 0 is Sunday, 6 is Saturday.
       * @example 2
       */
      dayOfWeek: number;
      startsAt: components['schemas']['WallTime'];
      endsAt: components['schemas']['WallTime'];
      format: components['schemas']['Format'];
      /** @description The services given in it; all of the therapist's if left out. */
      services?: components['schemas']['ExternalId'][];
      /**
       * @description Distance between two starts, if other than the service's.
       * @example 60
       */
      slotIntervalMinutes?: number;
      /**
       * @description Where, if not at the therapist's own address.
       * @example Maybachufer 12, 12047 Berlin
       */
      address?: string;
    };
    /**
     * @description A date, or days from the Monday of the week of the first import: `P10D`, `-P2D`.
     * @example P10D
     */
    ImportDate: string;
    /** @description Days on which a therapist gives no sessions. */
    ImportClosure: {
      /** @description First day. */
      startsOn: components['schemas']['ImportDate'];
      /** @description Last day, included. */
      endsOn: components['schemas']['ImportDate'];
      /**
       * @description For the practice; visitors never see it.
       * @example Fortbildung
       */
      reason?: string;
    };
    /** @description Somebody who gives sessions. */
    ImportTherapist: {
      externalId: components['schemas']['ExternalId'];
      slug: components['schemas']['Slug'];
      /**
       * @description Given name.
       * @example Ada
       */
      firstName: string;
      /**
       * @description Family name.
       * @example Lind
       */
      lastName: string;
      /**
       * @description Title before the name.
       * @example Dr.
       */
      title?: string;
      /**
       * @description One line under the name.
       * @example Systemische Therapie für Einzelne und Paare
       */
      headline?: string;
      /**
       * @description Who the therapist is, in their own words.
       * @example Ich arbeite ruhig und direkt, seit zwölf Jahren in Neukölln.
       */
      about?: string;
      /**
       * @description How the therapist works.
       * @example Wir schauen zuerst, was im Alltag sofort leichter werden kann.
       */
      approach?: string;
      email?: components['schemas']['Email'];
      /**
       * @description Picture: an address, or a small image as `data:`.
       * @example /assets/therapists/ada-lind.svg
       */
      photoUrl?: string;
      gender: components['schemas']['Gender'];
      /**
       * @description Town of the therapist's room.
       * @example Berlin
       */
      city: string;
      /**
       * @description Part of that town.
       * @example Neukölln
       */
      district?: string;
      /**
       * @description Street and number.
       * @example Maybachufer 12
       */
      street?: string;
      /**
       * @description Postal code.
       * @example 12047
       */
      postalCode?: string;
      timeZone?: components['schemas']['TimeZone'];
      /** @description Languages of sessions. */
      languages: components['schemas']['Locale'][];
      /**
       * @description Values of the vocabulary.
       * @example [
       *       "anxiety",
       *       "grief"
       *     ]
       */
      specialties: string[];
      /**
       * @description Values of the vocabulary.
       * @example [
       *       "self-pay",
       *       "private"
       *     ]
       */
      insurances?: string[];
      /**
       * @description How the therapist was trained to work.
       * @example [
       *       "Systemische Therapie"
       *     ]
       */
      methods?: string[];
      /** @description What the therapist has earned. */
      qualifications?: components['schemas']['ImportQualification'][];
      /**
       * @description Whether new clients are taken, by the therapist's own word.
       * @example true
       */
      acceptingNew: boolean;
      /** @description When that was last confirmed. */
      acceptingNewConfirmedAt?: components['schemas']['ImportInstant'];
      verification: components['schemas']['TherapistVerification'];
      /** @description What the therapist offers. */
      services: components['schemas']['ImportTherapistService'][];
      /** @description When. */
      windows: components['schemas']['ImportWindow'][];
      /** @description When not. */
      closures?: components['schemas']['ImportClosure'][];
    };
    /**
     * @description How far a client has come.
     * @example matched
     * @enum {string}
     */
    ClientStatus: 'pre_confirmation' | 'email_confirmed' | 'new' | 'matched';
    /**
     * @description What a client may choose to hear about.
     * @example news
     * @enum {string}
     */
    ChosenTopic: 'reviews' | 'news' | 'offers';
    /**
     * @description How a choice was made: with a booking, in the system it comes from, by the practice's staff, behind a link in mail, by the button of a mail program, or by taking that back.
     * @example booking
     * @enum {string}
     */
    SubscriptionSource: 'booking' | 'import' | 'staff' | 'link' | 'one_click' | 'undo';
    /** @description A choice of mail brought along. It counts as said, and nothing else does. */
    ImportSubscription: {
      topic: components['schemas']['ChosenTopic'];
      channel: components['schemas']['Channel'];
      /**
       * @description Whether the client agreed; false for a refusal.
       * @example true
       */
      subscribed: boolean;
      /** @description How the choice was made; `import` if left out. */
      source?: components['schemas']['SubscriptionSource'];
      /** @description When; the beginning of the week of the first import if left out. */
      at?: components['schemas']['ImportInstant'];
    };
    /**
     * Format: date
     * @description Calendar date without a zone, from the year 1 on.
     * @example 2026-12-24
     */
    LocalDate: Flavour<'LocalDate'>;
    /** @description Somebody whom a client books for. */
    ImportDependant: {
      externalId: components['schemas']['ExternalId'];
      /**
       * @description What the child or the pet is called.
       * @example Biscuit
       */
      name: string;
      kind: components['schemas']['DependantKind'];
      /**
       * @description Of a pet.
       * @example Cockapoo
       */
      breed?: string;
      /** @description Day of birth, as well as it is known. */
      bornOn?: components['schemas']['LocalDate'];
    };
    /** @description Somebody who books. */
    ImportClient: {
      externalId: components['schemas']['ExternalId'];
      /**
       * @description Given name.
       * @example Mara
       */
      firstName: string;
      /**
       * @description Family name.
       * @example Vogt
       */
      lastName: string;
      email: components['schemas']['Email'];
      phone?: components['schemas']['Phone'];
      locale?: components['schemas']['Locale'];
      timeZone?: components['schemas']['TimeZone'];
      status?: components['schemas']['ClientStatus'];
      /** @description What mail the client agreed to or refused; nothing was said about the rest. */
      subscriptions?: components['schemas']['ImportSubscription'][];
      /** @description Whom the client books for. */
      dependants?: components['schemas']['ImportDependant'][];
    };
    /**
     * @description Where a booking that is brought along stands: in our words, or in those of the system it comes from – the events and statuses of Cal.com, the statuses of Calendly and of FHIR. `x-means` says what each becomes. In those words of others, a booking that is confirmed and whose end is past is `completed`, and one that still waits then has expired.
     * @example completed
     * @enum {string}
     */
    ImportBookingStatus:
      | 'confirmed'
      | 'completed'
      | 'no_show'
      | 'cancelled'
      | 'pending_approval'
      | 'declined'
      | 'BOOKING_CREATED'
      | 'BOOKING_RESCHEDULED'
      | 'BOOKING_CANCELLED'
      | 'BOOKING_REQUESTED'
      | 'BOOKING_REJECTED'
      | 'ACCEPTED'
      | 'PENDING'
      | 'REJECTED'
      | 'CANCELLED'
      | 'accepted'
      | 'pending'
      | 'rejected'
      | 'canceled'
      | 'active'
      | 'scheduled'
      | 'rescheduled'
      | 'booked'
      | 'fulfilled'
      | 'noshow';
    /**
     * @description How a booking came about.
     * @example directory
     * @enum {string}
     */
    BookingSource:
      | 'directory'
      | 'questionnaire'
      | 'waitlist'
      | 'campaign'
      | 'invitation'
      | 'staff'
      | 'import'
      | 'calcom'
      | 'calendly';
    /**
     * @description Who ended a booking.
     * @example client
     * @enum {string}
     */
    CancelledBy: 'client' | 'therapist' | 'staff' | 'system';
    /** @description Whom to call if something happens in the session. */
    ImportEmergencyContact: {
      /**
       * @description Who it is.
       * @example Jonas Vogt
       */
      name: string;
      /**
       * @description What they are to the client.
       * @example Bruder
       */
      relation?: string;
      phone: components['schemas']['Phone'];
    };
    /**
     * @description Answers to the questions of the service, by question id.
     * @example {
     *       "reason": "Ich schlafe seit Monaten schlecht."
     *     }
     */
    QuestionAnswers: {
      [key: string]: string;
    };
    /**
     * @description Where a payment that is brought along stands; `paid` is `captured`.
     * @example paid
     * @enum {string}
     */
    ImportPaymentStatus:
      | 'pending'
      | 'processing'
      | 'authorized'
      | 'captured'
      | 'paid'
      | 'failed'
      | 'cancelled'
      | 'refunded'
      | 'partially_refunded';
    /**
     * @description How money was handed over at the session.
     * @example card
     * @enum {string}
     */
    PaymentMethod: 'cash' | 'card' | 'transfer' | 'other';
    /** @description Money that was given back. */
    ImportRefund: {
      amount: components['schemas']['ImportMoney'];
      /**
       * @description Why.
       * @example Rechtzeitig abgesagt.
       */
      reason?: string;
      /** @description When. */
      refundedAt?: components['schemas']['ImportInstant'];
    };
    /** @description What was paid for a booking, before the move. */
    ImportBookingPayment: {
      status: components['schemas']['ImportPaymentStatus'];
      /** @description How much. */
      amount: components['schemas']['ImportMoney'];
      /**
       * @description Through whom, as the source names it.
       * @example razorpay
       */
      gateway?: string;
      /** @description How it was handed over, if at the session. */
      method?: components['schemas']['PaymentMethod'];
      /**
       * @description What the gateway knows it by.
       * @example pay_NqX3kLw0
       */
      reference?: string;
      /** @description When. */
      paidAt?: components['schemas']['ImportInstant'];
      /** @description What of it was given back. */
      refunded?: components['schemas']['ImportRefund'];
    };
    /** @description A booking brought along, past or to come. One at the start of a group session, of its therapist, service and format, is a seat of that session. */
    ImportBooking: {
      externalId: components['schemas']['ExternalId'];
      /** @description Who booked. */
      client: components['schemas']['ExternalId'];
      /** @description With whom. */
      therapist: components['schemas']['ExternalId'];
      /** @description What. */
      service: components['schemas']['ExternalId'];
      /** @description When it starts. */
      startsAt: components['schemas']['ImportInstant'];
      format: components['schemas']['Format'];
      status: components['schemas']['ImportBookingStatus'];
      /** @description For whom, one of the client's own. */
      dependant?: components['schemas']['ExternalId'];
      /** @description When it ends; the service's length after its start if left out. */
      endsAt?: components['schemas']['ImportInstant'];
      /** @description How it came about; `import` if left out. */
      source?: components['schemas']['BookingSource'];
      /**
       * @description Its id in the calendar it comes from, kept so that a calendar does not show it twice.
       * @example cal_7f3kQ2
       */
      externalUid?: string;
      /**
       * @description Whether somebody only tried the system; kept, and left out of every figure.
       * @example false
       */
      isTest?: boolean;
      /** @description Where it stood before it was moved. */
      previousStartsAt?: components['schemas']['ImportInstant'];
      /** @description Who ended it, for `cancelled`; `client` if left out. */
      cancelledBy?: components['schemas']['CancelledBy'];
      /**
       * @description Why it was ended.
       * @example Ich bin krank geworden.
       */
      cancelReason?: string;
      /** @description When it was ended. */
      cancelledAt?: components['schemas']['ImportInstant'];
      /** @description When it was booked; the first import if left out. */
      createdAt?: components['schemas']['ImportInstant'];
      /**
       * @description Where to go.
       * @example Maybachufer 12, 12047 Berlin
       */
      location?: string;
      /** @description Where an online session takes place. */
      joiningLink?: components['schemas']['Url'];
      emergencyContact?: components['schemas']['ImportEmergencyContact'];
      answers?: components['schemas']['QuestionAnswers'];
      /** @description What it cost; the service's price if left out. */
      price?: components['schemas']['ImportMoney'];
      payment?: components['schemas']['ImportBookingPayment'];
    };
    /**
     * @description Who may read a review: everybody, without the client's name; or the practice alone.
     * @example published
     * @enum {string}
     */
    ReviewVisibility: 'published' | 'private';
    /** @description A review brought along; always of a booking. */
    ImportReview: {
      externalId: components['schemas']['ExternalId'];
      /** @description The booking it is about. */
      booking: components['schemas']['ExternalId'];
      /**
       * @description Stars.
       * @example 5
       */
      rating: number;
      /**
       * @description Words.
       * @example Ich habe mich vom ersten Gespräch an verstanden gefühlt.
       */
      text?: string;
      visibility: components['schemas']['ReviewVisibility'];
      createdAt?: components['schemas']['ImportInstant'];
    };
    /** @description A dated session with seats, of a service of the kind `group` or `workshop`. */
    ImportGroupSession: {
      externalId: components['schemas']['ExternalId'];
      /** @description Who gives it. */
      therapist: components['schemas']['ExternalId'];
      /** @description What it is. */
      service: components['schemas']['ExternalId'];
      /** @description When it starts. */
      startsAt: components['schemas']['ImportInstant'];
      format: components['schemas']['Format'];
      /**
       * @description How many may take part.
       * @example 8
       */
      capacity: number;
      /**
       * @description Where to go, or the link to join; the therapist's own room if left out.
       * @example Maybachufer 12, 12047 Berlin
       */
      location?: string;
    };
    /** @description One thing that was noticed. */
    NewObservation: {
      /**
       * @description What was looked at.
       * @example Schlaf
       */
      label: string;
      /**
       * @description What was found.
       * @example Sie schlafen wieder durch; das Grübeln am Abend ist kürzer geworden.
       */
      text: string;
    };
    /**
     * @description How far a report card has come: being written, finished, or shared by mail.
     * @example sent
     * @enum {string}
     */
    ReportCardStatus: 'draft' | 'ready' | 'sent';
    /** @description A report card brought along; one per booking. */
    ImportReportCard: {
      externalId: components['schemas']['ExternalId'];
      /** @description The session it is about. */
      booking: components['schemas']['ExternalId'];
      /**
       * @description What stands above it.
       * @example Ihre Sitzung am 26. Februar
       */
      title: string;
      /**
       * @description What happened in the session.
       * @example Wir haben auf die letzten drei Wochen gesehen und einen Plan für die Abende gemacht.
       */
      summary: string;
      /** @description What was noticed, one thing each. */
      observations?: components['schemas']['NewObservation'][];
      /**
       * @description What is good to do until the next time.
       * @example Das Telefon bleibt nach 22 Uhr in der Küche.
       */
      recommendations?: string;
      /** @description Pictures of the session. */
      photoUrls?: components['schemas']['Url'][];
      status: components['schemas']['ReportCardStatus'];
      /** @description When it was sent, for `sent`. */
      sentAt?: components['schemas']['ImportInstant'];
      /** @description Until then its link works; 90 days after it was sent if left out. */
      expiresAt?: components['schemas']['ImportInstant'];
    };
    /**
     * @description What a mailing is about.
     * @example news
     * @enum {string}
     */
    CampaignTopic: 'news' | 'offers';
    /** @description The one thing to do in a mailing. */
    ImportCampaignButton: {
      /**
       * @description What stands on it.
       * @example Zur Gruppe
       */
      label: string;
      /** @description Where it leads. */
      url: components['schemas']['Url'];
    };
    /** @description A mailing to everybody who agreed to its topic. */
    ImportCampaign: {
      externalId: components['schemas']['ExternalId'];
      /**
       * @description What the practice calls it; clients never see it.
       * @example Frühjahrsbrief
       */
      name: string;
      topic: components['schemas']['CampaignTopic'];
      /**
       * @description Subject of the mail.
       * @example Neue Gruppe ab April
       */
      subject: string;
      /**
       * @description What the mail says, as plain text.
       * @example [
       *       "Ab April gibt es mittwochs eine Achtsamkeitsgruppe mit acht Plätzen."
       *     ]
       */
      paragraphs: string[];
      button?: components['schemas']['ImportCampaignButton'];
      /** @description When it goes out; a draft if left out. What was to go out before the week of the first import, or before a later import that brings it, has gone out elsewhere and is not sent again. */
      sendAt?: components['schemas']['ImportInstant'];
    };
    /**
     * @description A share of the price, or an amount.
     * @example percentage
     * @enum {string}
     */
    DiscountKind: 'percentage' | 'fixed';
    /** @description A code that takes something off. */
    ImportDiscountCode: {
      externalId: components['schemas']['ExternalId'];
      /**
       * @description What a client types, whatever the case; letters, digits and hyphens.
       * @example FRUEHLING10
       */
      code: string;
      kind: components['schemas']['DiscountKind'];
      /**
       * @description For `percentage`: the share.
       * @example 10
       */
      percent?: number;
      /** @description For `fixed`: how much, in the practice’s currency. */
      amount?: components['schemas']['ImportMoney'];
      /** @description The services it holds for; every one if left out. */
      services?: components['schemas']['ExternalId'][];
      /** @description From when it holds; at once if left out. */
      validFrom?: components['schemas']['ImportInstant'];
      /** @description Until when it holds; for good if left out. */
      validUntil?: components['schemas']['ImportInstant'];
      /**
       * @description How often it can be used in all; any number if left out.
       * @example 100
       */
      useLimit?: number;
      /**
       * @description How often one client can use it; any number if left out.
       * @example 1
       */
      perClientLimit?: number;
    };
    /** @description A whole practice in one document. Loading it twice changes nothing; one fault and nothing is loaded. */
    PracticeImport: {
      /**
       * @description Where editors find this schema; ignored.
       * @example https://attune.example/schemas/practice-import.json
       */
      $schema?: string;
      practice: components['schemas']['ImportPractice'];
      /** @description What can be booked. */
      services: components['schemas']['ImportService'][];
      /** @description Who gives sessions. */
      therapists: components['schemas']['ImportTherapist'][];
      /** @description Who books. */
      clients: components['schemas']['ImportClient'][];
      /** @description Bookings brought along. */
      bookings: components['schemas']['ImportBooking'][];
      /** @description Reviews brought along. */
      reviews: components['schemas']['ImportReview'][];
      /** @description Dated sessions with seats. */
      groupSessions?: components['schemas']['ImportGroupSession'][];
      /** @description Report cards brought along. */
      reportCards?: components['schemas']['ImportReportCard'][];
      /** @description Mailings, sent or still to be sent. */
      campaigns?: components['schemas']['ImportCampaign'][];
      /** @description Codes that take something off. */
      discountCodes?: components['schemas']['ImportDiscountCode'][];
    };
    /**
     * @description Number of rows per table.
     * @example {
     *       "therapist": 240,
     *       "service": 6
     *     }
     */
    ImportCounts: {
      [key: string]: number;
    };
    /** @description What an import did. */
    ImportReport: {
      practiceId: components['schemas']['PracticeId'];
      /** @description Rows that were new. */
      created: components['schemas']['ImportCounts'];
      /** @description Rows that were changed. */
      updated: components['schemas']['ImportCounts'];
      /** @description Rows that were already so. */
      unchanged: components['schemas']['ImportCounts'];
      /** @description What was odd but let through. */
      warnings: components['schemas']['ProblemDetail'][];
    };
    /**
     * Format: uuid
     * @description A service.
     * @example 5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02
     */
    ServiceId: Flavour<'ServiceId'>;
    /**
     * Format: date-time
     * @description Point in time, RFC 3339 in UTC with `Z`, from the year 1 on, without leap seconds. A wall time never travels; the zone to show it in stands beside it.
     * @example 2026-03-03T08:00:00Z
     */
    Instant: Flavour<'Instant'>;
    /**
     * @description Order of the directory: free soonest (fair, see domain), by name, or by price.
     * @example soonest
     * @enum {string}
     */
    TherapistSort: 'soonest' | 'name' | 'price';
    /**
     * @description Opaque place in a list. Taken from `nextCursor`, valid only with the same filters.
     * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
     */
    Cursor: Flavour<'Cursor'>;
    /**
     * Format: uuid
     * @description A therapist.
     * @example 0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01
     */
    TherapistId: Flavour<'TherapistId'>;
    /** @description Amount of money in the smallest unit of its currency: 9000 with EUR is 90 €. */
    Money: {
      /**
       * @description Whole minor units as ISO 4217 counts them.
       * @example 9000
       */
      amount: number;
      currency: components['schemas']['Currency'];
    };
    /** @description What published reviews say in sum. */
    Rating: {
      /**
       * @description Mean of the stars, rounded to one decimal.
       * @example 4.8
       */
      average: number;
      /**
       * @description How many reviews.
       * @example 27
       */
      count: number;
    };
    /** @description The next free times of one service, as of a moment ago. */
    NextSlots: {
      serviceId: components['schemas']['ServiceId'];
      format: components['schemas']['Format'] | (string & {});
      /** @description One to three starts, earliest first. */
      startsAt: components['schemas']['Instant'][];
    };
    /** @description A therapist as a card shows them. */
    Therapist: {
      id: components['schemas']['TherapistId'];
      slug: components['schemas']['Slug'];
      /**
       * @description Full name without title.
       * @example Ada Lind
       */
      name: string;
      /**
       * @description Title before the name.
       * @example Dr.
       */
      title: string | null;
      /**
       * @description One line under the name.
       * @example Systemische Therapie für Einzelne und Paare
       */
      headline: string | null;
      /**
       * @description Initials, for when there is no picture.
       * @example AL
       */
      monogram: string;
      /**
       * @description Picture, if there is one.
       * @example https://api.example/assets/ada-lind.webp
       */
      photoUrl: string | null;
      gender: components['schemas']['Gender'] | (string & {});
      /**
       * @description Town of the therapist's room.
       * @example Berlin
       */
      city: string;
      /**
       * @description Part of that town.
       * @example Neukölln
       */
      district: string | null;
      /** @description How sessions take place. */
      formats: (components['schemas']['Format'] | (string & {}))[];
      /** @description Languages of sessions. */
      languages: components['schemas']['Locale'][];
      /**
       * @description Values of the practice's vocabulary, weightiest first.
       * @example [
       *       "anxiety",
       *       "grief",
       *       "burnout"
       *     ]
       */
      specialties: string[];
      /**
       * @description Values of the practice's vocabulary.
       * @example [
       *       "private",
       *       "self-pay"
       *     ]
       */
      insurances: string[];
      /**
       * @description Whether new clients are taken, by the therapist's own word.
       * @example true
       */
      acceptingNew: boolean;
      /** @description When that was last confirmed. */
      acceptingNewConfirmedAt: components['schemas']['Instant'] | null;
      /** @description Lowest price of a full session; null when none is published. */
      price: components['schemas']['Money'] | null;
      /**
       * @description Length of the session that costs it.
       * @example 50
       */
      priceMinutes: number | null;
      /** @description What published reviews say; null when there are none. */
      rating: components['schemas']['Rating'] | null;
      /** @description Next free times; null when there are none or they are not known yet. */
      next: components['schemas']['NextSlots'] | null;
    };
    /** @description A page of the directory. */
    TherapistPage: {
      /** @description The therapists, in the order asked for. */
      data: components['schemas']['Therapist'][];
      /** @description Where the next page begins; null on the last. */
      nextCursor: components['schemas']['Cursor'] | null;
    };
    /** @description One value of a filter. */
    FacetValue: {
      /**
       * @description What the filter takes.
       * @example anxiety
       */
      value: string;
      /**
       * @description What a person reads, in the practice's own language.
       * @example Angst & Panik
       */
      label: string;
      /**
       * @description Therapists that would match with this value chosen, under the other filters.
       * @example 37
       */
      count: number;
    };
    /** @description A filter and how many therapists each of its values would leave. */
    Facet: {
      /**
       * @description Name of the filter, as listTherapists takes it: `city`, `language`, `specialty`, `format`, `gender`, `insurance`, `acceptingNew`.
       * @example specialty
       */
      field: string;
      /**
       * @description How many therapists would match if this filter were dropped.
       * @example 112
       */
      without: number;
      /**
       * @description Whether this filter's counts are estimates, as they are beyond ten thousand therapists.
       * @example false
       */
      estimated?: boolean;
      /** @description Values that exist, most frequent first. Their counts ignore the filter's own selection. */
      values: components['schemas']['FacetValue'][];
    };
    /** @description Every filter of the directory with its counts. */
    TherapistFacets: {
      /**
       * @description How many therapists match all filters.
       * @example 37
       */
      total: number;
      /**
       * @description Whether the total is an estimate, as it is beyond ten thousand; up to there it is exact.
       * @example false
       */
      estimated?: boolean;
      /** @description The filters. */
      data: components['schemas']['Facet'][];
    };
    /** @description Something a therapist has earned. */
    Qualification: {
      /**
       * @description What it is.
       * @example Approbation als Psychologische Psychotherapeutin
       */
      title: string;
      /**
       * @description Who awarded it.
       * @example Psychotherapeutenkammer Berlin
       */
      issuer: string | null;
      /**
       * @description When.
       * @example 2014
       */
      year: number | null;
    };
    /** @description Where sessions take place. */
    Place: {
      format: components['schemas']['Format'] | (string & {});
      /**
       * @description Street and number; null online.
       * @example Maybachufer 12
       */
      street: string | null;
      /**
       * @description Postal code; null online.
       * @example 12047
       */
      postalCode: string | null;
      /**
       * @description Town.
       * @example Berlin
       */
      city: string;
    };
    /** @description For whom a service is, when not for the client. */
    ServiceDependant: {
      kind: components['schemas']['DependantKind'] | (string & {});
      /**
       * @description Whether every booking must name one.
       * @example true
       */
      required: boolean;
    };
    /**
     * @description How a question is answered: one line, several lines, or one of its options.
     * @example long
     * @enum {string}
     */
    QuestionKind: 'short' | 'long' | 'choice';
    /** @description A question that a service asks before it is booked. */
    Question: {
      /**
       * @description Name of the question in `answers`.
       * @example reason
       */
      id: string;
      /**
       * @description The question itself.
       * @example Was führt Sie zu uns?
       */
      label: string;
      kind: components['schemas']['QuestionKind'] | (string & {});
      /**
       * @description Whether it must be answered.
       * @example false
       */
      required: boolean;
      /**
       * @description What can be chosen, for `choice`; else empty.
       * @example []
       */
      options: string[];
    };
    /** @description Something that can be booked. */
    Service: {
      id: components['schemas']['ServiceId'];
      slug: components['schemas']['Slug'];
      /**
       * @description What it is called.
       * @example Einzelsitzung
       */
      name: string;
      kind: components['schemas']['ServiceKind'] | (string & {});
      /**
       * @description What happens in it.
       * @example 50 Minuten, in denen nur Sie zählen.
       */
      description: string | null;
      /**
       * @description Length.
       * @example 50
       */
      durationMinutes: number;
      /**
       * @description Distance between two starts.
       * @example 60
       */
      slotIntervalMinutes: number;
      /** @description How it takes place. */
      formats: (components['schemas']['Format'] | (string & {}))[];
      /** @description Price; null when the practice does not publish one. */
      price: components['schemas']['Money'] | null;
      /**
       * @description How long ahead a booking must be made.
       * @example 1440
       */
      minimumNoticeMinutes: number;
      /**
       * @description How many days ahead can be booked; dated sessions of a group or workshop however far ahead.
       * @example 60
       */
      horizonDays: number;
      /**
       * @description Whether the practice confirms each booking by hand.
       * @example false
       */
      approvalRequired: boolean;
      /** @description How much it takes for granted; null when that does not matter. */
      level: (components['schemas']['ServiceLevel'] | (string & {})) | null;
      /**
       * @description What one needs to know or have done before.
       * @example Keine Vorkenntnisse nötig.
       */
      prerequisites: string | null;
      /**
       * @description What to bring or have at hand.
       * @example Bequeme Kleidung, eine Decke.
       */
      materials: string | null;
      /** @description For whom it is, when not for the client; null when for the client. */
      dependant: components['schemas']['ServiceDependant'] | null;
      /**
       * @description Seats of a session, for `group` and `workshop`; null for sessions of one's own.
       * @example 8
       */
      groupSize: number | null;
      /** @description What is asked before booking. */
      questions: components['schemas']['Question'][];
    };
    /** @description A therapist as their own page shows them. */
    TherapistProfile: components['schemas']['Therapist'] & {
      /**
       * @description Who the therapist is, in their own words.
       * @example Ich arbeite ruhig und direkt, seit zwölf Jahren in Neukölln.
       */
      about: string | null;
      /**
       * @description How the therapist works.
       * @example Wir schauen zuerst, was im Alltag sofort leichter werden kann.
       */
      approach: string | null;
      /** @description What the therapist has earned. */
      qualifications: components['schemas']['Qualification'][];
      /**
       * @description How the therapist was trained to work.
       * @example [
       *       "Systemische Therapie"
       *     ]
       */
      methods: string[];
      /** @description Where sessions take place. */
      locations: components['schemas']['Place'][];
      /** @description Zone of the therapist's hours. */
      timeZone: components['schemas']['TimeZone'];
      /** @description What can be booked with this therapist, at the therapist's own prices. */
      services: components['schemas']['Service'][];
    };
    /** @description How many reviews give so many stars. */
    RatingCount: {
      /**
       * @description Stars.
       * @example 5
       */
      rating: number;
      /**
       * @description How many reviews.
       * @example 21
       */
      count: number;
    };
    /** @description What all published reviews of a therapist say in sum. */
    ReviewSummary: {
      /**
       * @description Mean of the stars, rounded to one decimal; null when there are none.
       * @example 4.8
       */
      average: number | null;
      /**
       * @description How many reviews.
       * @example 27
       */
      count: number;
      /** @description From five stars down to one, always all five. */
      distribution: components['schemas']['RatingCount'][];
    };
    /**
     * Format: uuid
     * @description A review.
     * @example d41c8e70-2b95-4f6a-8c03-5a9e7f1b2c05
     */
    ReviewId: Flavour<'ReviewId'>;
    /** @description A review as everybody may read it. It never names its author. */
    PublishedReview: {
      id: components['schemas']['ReviewId'];
      /**
       * @description Stars.
       * @example 5
       */
      rating: number;
      /**
       * @description Words, if there are any.
       * @example Ich habe mich vom ersten Gespräch an verstanden gefühlt.
       */
      text: string | null;
      createdAt: components['schemas']['Instant'];
    };
    /** @description A page of published reviews, with what all of them say in sum. */
    ReviewPage: {
      summary: components['schemas']['ReviewSummary'];
      /** @description The reviews, newest first. */
      data: components['schemas']['PublishedReview'][];
      /** @description Where the next page begins; null on the last. */
      nextCursor: components['schemas']['Cursor'] | null;
    };
    /** @description A page of services. */
    ServicePage: {
      /** @description The services. */
      data: components['schemas']['Service'][];
      /** @description Where the next page begins; null on the last. */
      nextCursor: components['schemas']['Cursor'] | null;
    };
    /**
     * Format: uuid
     * @description A booking.
     * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
     */
    BookingId: Flavour<'BookingId'>;
    /** @description A start that can be booked. Computed for this answer, never stored. */
    Slot: {
      startsAt: components['schemas']['Instant'];
      endsAt: components['schemas']['Instant'];
      therapistId: components['schemas']['TherapistId'];
      format: components['schemas']['Format'] | (string & {});
      /**
       * @description Seats still free, for groups.
       * @example 4
       */
      seatsLeft?: number;
    };
    /** @description Free times between two instants. */
    Slots: {
      /** @description Times that can be booked, earliest first. */
      slots: components['schemas']['Slot'][];
      /** @description Free times too close to book; the practice can be asked. */
      contactOnly: components['schemas']['Slot'][];
      /** @description First bookable start at or after `from`, also beyond `to`; null when there is none within the horizon. */
      nextAvailableAt: components['schemas']['Instant'] | null;
    };
    /** @description Time of the week in which a therapist gives sessions. */
    AvailabilityWindow: {
      /**
       * @description 0 is Sunday, 6 is Saturday.
       * @example 2
       */
      dayOfWeek: number;
      startsAt: components['schemas']['WallTime'];
      endsAt: components['schemas']['WallTime'];
      format: components['schemas']['Format'] | (string & {});
      /** @description The services given in it; all of the therapist’s when empty. */
      serviceIds: components['schemas']['ServiceId'][];
      /**
       * @description Distance between two starts, if other than the service’s; null when it is the service’s.
       * @example 60
       */
      slotIntervalMinutes: number | null;
      /**
       * @description Where, if not at the therapist’s own address; null when it is.
       * @example Maybachufer 12, 12047 Berlin
       */
      address: string | null;
      /** @description Zone of its wall times. */
      timeZone: components['schemas']['TimeZone'];
    };
    /** @description The week of a therapist. */
    AvailabilityWindowPage: {
      /** @description The windows, by day and time. */
      data: components['schemas']['AvailabilityWindow'][];
      /** @description Where the next page begins; null on the last. */
      nextCursor: components['schemas']['Cursor'] | null;
    };
    /** @description Time of the week in which a therapist gives sessions. */
    NewAvailabilityWindow: {
      /**
       * @description 0 is Sunday, 6 is Saturday.
       * @example 2
       */
      dayOfWeek: number;
      startsAt: components['schemas']['WallTime'];
      endsAt: components['schemas']['WallTime'];
      format: components['schemas']['Format'];
      /** @description The services given in it; all of the therapist’s when empty. */
      serviceIds?: components['schemas']['ServiceId'][];
      /**
       * @description Distance between two starts, if other than the service’s.
       * @example 60
       */
      slotIntervalMinutes?: number;
      /**
       * @description Where, if not at the therapist’s own address.
       * @example Maybachufer 12, 12047 Berlin
       */
      address?: string;
      /** @description Zone of its wall times; the therapist’s if left out. */
      timeZone?: components['schemas']['TimeZone'];
    };
    /** @description The whole week of a therapist. */
    AvailabilityWindows: {
      /** @description All of them; none for a therapist who gives no sessions. */
      windows: components['schemas']['NewAvailabilityWindow'][];
    };
    /**
     * Format: uuid
     * @description A closure or an extra opening.
     * @example 36f7c1e9-8b24-4d05-a7c3-9e1f5b2d8a13
     */
    AvailabilityExceptionId: Flavour<'AvailabilityExceptionId'>;
    /**
     * @description Closed, or open beyond the weekly hours.
     * @example closed
     * @enum {string}
     */
    ExceptionKind: 'closed' | 'open';
    /** @description A dated closure or extra opening. */
    AvailabilityException: {
      id: components['schemas']['AvailabilityExceptionId'];
      therapistId: components['schemas']['TherapistId'];
      kind: components['schemas']['ExceptionKind'] | (string & {});
      /** @description First day, in the therapist’s zone. */
      startsOn: components['schemas']['LocalDate'];
      /** @description Last day, included. */
      endsOn: components['schemas']['LocalDate'];
      /** @description From when on each of those days; null for the whole day. */
      startsAt: components['schemas']['WallTime'] | null;
      /** @description Until when; null for the whole day. */
      endsAt: components['schemas']['WallTime'] | null;
      /** @description For `open`: how; null for every format. */
      format: (components['schemas']['Format'] | (string & {})) | null;
      /** @description For `open`: of which service; null for all of the therapist’s. */
      serviceId: components['schemas']['ServiceId'] | null;
      /**
       * @description For the practice; visitors never see it.
       * @example Fortbildung
       */
      reason: string | null;
      createdAt: components['schemas']['Instant'];
    };
    /** @description A page of exceptions. */
    AvailabilityExceptionPage: {
      /** @description The exceptions, by their first day. */
      data: components['schemas']['AvailabilityException'][];
      /** @description Where the next page begins; null on the last. */
      nextCursor: components['schemas']['Cursor'] | null;
    };
    /** @description A dated closure or extra opening. */
    NewAvailabilityException: {
      kind: components['schemas']['ExceptionKind'];
      /** @description First day, in the therapist’s zone. */
      startsOn: components['schemas']['LocalDate'];
      /** @description Last day, included. */
      endsOn: components['schemas']['LocalDate'];
      /** @description From when on each of those days; the whole day if left out, for `closed` alone. */
      startsAt?: components['schemas']['WallTime'];
      /** @description Until when; together with `startsAt` or not at all. */
      endsAt?: components['schemas']['WallTime'];
      /** @description For `open`: how; every format if left out. */
      format?: components['schemas']['Format'];
      /** @description For `open`: of which service; all of the therapist’s if left out. */
      serviceId?: components['schemas']['ServiceId'];
      /**
       * @description For the practice; visitors never see it.
       * @example Fortbildung
       */
      reason?: string;
    };
    /**
     * Format: uuid
     * @description A dated session with seats.
     * @example c08d4b72-95e6-4a1f-83bd-2f7a6c1e9d14
     */
    GroupSessionId: Flavour<'GroupSessionId'>;
    /**
     * @description Whether it takes place.
     * @example scheduled
     * @enum {string}
     */
    GroupSessionStatus: 'scheduled' | 'cancelled';
    /** @description A dated session with seats. */
    GroupSession: {
      id: components['schemas']['GroupSessionId'];
      status: components['schemas']['GroupSessionStatus'] | (string & {});
      therapistId: components['schemas']['TherapistId'];
      serviceId: components['schemas']['ServiceId'];
      startsAt: components['schemas']['Instant'];
      endsAt: components['schemas']['Instant'];
      format: components['schemas']['Format'] | (string & {});
      /**
       * @description How many may take part.
       * @example 8
       */
      capacity: number;
      /**
       * @description How many seats are free.
       * @example 3
       */
      seatsLeft: number;
      /**
       * @description Where to go, or the link to join; null when not known.
       * @example Maybachufer 12, 12047 Berlin
       */
      location: string | null;
      /**
       * @description Why it was cancelled, if that was said.
       * @example Zu wenige Anmeldungen.
       */
      cancelReason: string | null;
    };
    /** @description A page of sessions. */
    GroupSessionPage: {
      /** @description The sessions, by their start. */
      data: components['schemas']['GroupSession'][];
      /** @description Where the next page begins; null on the last. */
      nextCursor: components['schemas']['Cursor'] | null;
    };
    /** @description A dated session with seats, of a service of the kind `group` or `workshop`. */
    NewGroupSession: {
      therapistId: components['schemas']['TherapistId'];
      serviceId: components['schemas']['ServiceId'];
      startsAt: components['schemas']['Instant'];
      format: components['schemas']['Format'];
      /**
       * @description How many may take part; as many as the service says if left out.
       * @example 8
       */
      capacity?: number;
      /**
       * @description Where to go, or the link to join; the therapist’s own room if left out.
       * @example Maybachufer 12, 12047 Berlin
       */
      location?: string;
    };
    /** @description The time cannot be had; free times close to it come along. */
    SlotTakenProblem: components['schemas']['Problem'] & {
      /** @description Free times close to the wanted one, nearest first. May be empty. */
      near: components['schemas']['Slot'][];
    };
    /**
     * @description For whom the practice’s own server acts.
     * @example staff
     * @enum {string}
     */
    PracticeActor: 'staff' | 'therapist';
    /** @description An end to a session. */
    GroupSessionCancellation: {
      /**
       * @description Why; everybody who booked reads it.
       * @example Zu wenige Anmeldungen.
       */
      reason?: string;
      /** @description For whom the practice’s own server acts; `staff` if left out. */
      actor?: components['schemas']['PracticeActor'];
    };
    /**
     * Format: uuid
     * @description A calendar whose busy times block slots.
     * @example 5d90a2c7-1e4b-4836-9fa5-3b7c8d0e6f12
     */
    CalendarConnectionId: Flavour<'CalendarConnectionId'>;
    /**
     * @description Whether a calendar is being read: not yet, yes, or not at present.
     * @example active
     * @enum {string}
     */
    CalendarConnectionStatus: 'pending' | 'active' | 'failing';
    /** @description A calendar whose busy times block slots. */
    CalendarConnection: {
      id: components['schemas']['CalendarConnectionId'];
      therapistId: components['schemas']['TherapistId'];
      /**
       * @description Where it is; the rest of its address stays secret.
       * @example calendar.example
       */
      host: string;
      status: components['schemas']['CalendarConnectionStatus'] | (string & {});
      /** @description When it was last read; null before. */
      lastReadAt: components['schemas']['Instant'] | null;
      /**
       * @description Why it could not be read the last time, in English, for developers; null when it could.
       * @example The address answered 404.
       */
      lastError: string | null;
      /**
       * @description How many busy times it holds within the horizon.
       * @example 12
       */
      busyCount: number;
      /** @description Bookings to come that its busy times overlap, earliest first. They stay as they are: somebody has to decide. */
      overlaps: components['schemas']['BookingId'][];
      createdAt: components['schemas']['Instant'];
    };
    /** @description A page of calendars. */
    CalendarConnectionPage: {
      /** @description The calendars, oldest first. */
      data: components['schemas']['CalendarConnection'][];
      /** @description Where the next page begins; null on the last. */
      nextCursor: components['schemas']['Cursor'] | null;
    };
    /** @description A calendar to read busy times from. */
    NewCalendarConnection: {
      /**
       * @description Its private ICS address, as the calendar’s own settings show it. It is kept, and never answered again.
       * @example https://calendar.example/ical/ada/private-7f3k/basic.ics
       */
      url: string;
    };
    /** @description A wish for the address of a therapist’s calendar. */
    NewCalendarFeed: {
      /**
       * @description Whether the address so far ends and another takes its place; no if left out.
       * @example true
       */
      renew?: boolean;
    };
    /** @description The address of a therapist’s own bookings as a calendar. Whoever has it can read it. */
    CalendarFeed: {
      /**
       * @description For a calendar program to subscribe to. Keep it secret.
       * @example https://api.example/v1/calendar-feeds/k1.WyI2ZjFjMmYwYSJd.Q2FsZW5kYXItZmVlZC1vZi1hLXRoZXJhcGlzdA
       */
      url: string;
    };
    /** @description A time to be kept. */
    NewHold: {
      /** @description With whom; with any therapist of the service who is free then if left out, and the hold says who. */
      therapistId?: components['schemas']['TherapistId'];
      serviceId: components['schemas']['ServiceId'];
      /** @description A start out of listSlots. */
      startsAt: components['schemas']['Instant'];
      format: components['schemas']['Format'];
      /** @description The booking that is to have this time; its own old time counts as free. Needs the session of its link, or a secret key. One such hold at a time: a further one ends the one before. */
      reschedules?: components['schemas']['BookingId'];
    };
    /**
     * Format: uuid
     * @description A held time.
     * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
     */
    HoldId: Flavour<'HoldId'>;
    /**
     * @description Something only its holder knows. Travels in bodies and headers, never in an address.
     * @example hs_8Jx2qv5nT0eY7wKcR4dLbA
     */
    Secret: Flavour<'Secret'>;
    /** @description A time kept for whoever holds its secret. */
    Hold: {
      id: components['schemas']['HoldId'];
      /** @description Needed to extend, release or book; answered this once. */
      secret: components['schemas']['Secret'];
      therapistId: components['schemas']['TherapistId'];
      serviceId: components['schemas']['ServiceId'];
      startsAt: components['schemas']['Instant'];
      endsAt: components['schemas']['Instant'];
      format: components['schemas']['Format'] | (string & {});
      /** @description Until then nobody else can have the time. */
      expiresAt: components['schemas']['Instant'];
      /**
       * @description How often it can still be extended.
       * @example 10
       */
      extensionsLeft: number;
    };
    /** @description Proof that it is one's own hold. */
    HoldSecret: {
      /** @description The hold's secret, from createHold. */
      secret: components['schemas']['Secret'];
    };
    /** @description The hold, kept for longer. */
    HoldExtension: {
      id: components['schemas']['HoldId'];
      /** @description Until then nobody else can have the time. */
      expiresAt: components['schemas']['Instant'];
      /**
       * @description How often it can still be extended.
       * @example 9
       */
      extensionsLeft: number;
    };
    /**
     * Format: uuid
     * @description A client, as the practice knows them.
     * @example e1a86c03-7b5d-4f92-8c14-0d3e9f6b2a15
     */
    ClientId: Flavour<'ClientId'>;
    /**
     * @description Where a booking stands.
     * @example confirmed
     * @enum {string}
     */
    BookingStatus:
      | 'held'
      | 'pending_payment'
      | 'pending_approval'
      | 'confirmed'
      | 'completed'
      | 'no_show'
      | 'cancelled'
      | 'declined'
      | 'expired';
    /** @description With whom. */
    BookingTherapist: {
      id: components['schemas']['TherapistId'];
      /**
       * @description Full name with title.
       * @example Dr. Ada Lind
       */
      name: string;
      /**
       * @description Initials, for when there is no picture.
       * @example AL
       */
      monogram: string;
      /**
       * @description Picture, if there is one.
       * @example https://api.example/assets/ada-lind.webp
       */
      photoUrl: string | null;
    };
    /** @description What was booked. */
    BookingService: {
      id: components['schemas']['ServiceId'];
      /**
       * @description What it is called.
       * @example Einzelsitzung
       */
      name: string;
      /**
       * @description Length.
       * @example 50
       */
      durationMinutes: number;
    };
    /**
     * Format: uuid
     * @description What is owed or was paid for a booking.
     * @example 9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07
     */
    PaymentId: Flavour<'PaymentId'>;
    /**
     * @description Where a payment stands.
     * @example captured
     * @enum {string}
     */
    PaymentStatus:
      | 'pending'
      | 'processing'
      | 'authorized'
      | 'captured'
      | 'failed'
      | 'cancelled'
      | 'partially_refunded'
      | 'refunded'
      | 'disputed';
    /**
     * @description Through whom money moves: `manual` is at the session, `stripe` is online beforehand.
     * @example manual
     * @enum {string}
     */
    PaymentProvider: 'manual' | 'stripe';
    /** @description What is owed or was paid for a booking. */
    BookingPayment: {
      id: components['schemas']['PaymentId'];
      status: components['schemas']['PaymentStatus'] | (string & {});
      provider: components['schemas']['PaymentProvider'] | (string & {});
      /** @description What is to be paid, after any discount. */
      amount: components['schemas']['Money'];
      /** @description What has been paid. */
      captured: components['schemas']['Money'];
      /** @description What of it was given back. */
      refunded: components['schemas']['Money'];
      /** @description Until when it must be paid for the time to stay kept; null when it is paid at the session, or was paid. */
      dueAt: components['schemas']['Instant'] | null;
    };
    /** @description Who booked, as given with the booking. */
    BookingContact: {
      /**
       * @description Given name.
       * @example Mara
       */
      firstName: string;
      /**
       * @description Family name.
       * @example Vogt
       */
      lastName: string;
      email: components['schemas']['Email'];
      /** @description Where they answer, E.164 from the day of booking on; null when not given. */
      phone: components['schemas']['Phone'] | null;
      locale: components['schemas']['Locale'] | null;
      timeZone: components['schemas']['TimeZone'] | null;
    };
    /** @description For whom it was booked. */
    BookingDependant: {
      /**
       * @description What the child or the pet is called.
       * @example Biscuit
       */
      name: string;
      /**
       * @description Of a pet; null when not said.
       * @example Cockapoo
       */
      breed: string | null;
    };
    /**
     * @description Answers to the questions of the service, by question id.
     * @example {
     *       "reason": "Ich schlafe seit Monaten schlecht."
     *     }
     */
    BookingAnswers: {
      [key: string]: string;
    };
    /** @description Whom to call if something happens in the session. */
    EmergencyContact: {
      /**
       * @description Who it is.
       * @example Jonas Vogt
       */
      name: string;
      /**
       * @description What they are to the client; null when not said.
       * @example Bruder
       */
      relation: string | null;
      /** @description Where they answer, E.164. */
      phone: components['schemas']['Phone'];
    };
    /** @description What either side noted about a booking. */
    BookingNotes: {
      /**
       * @description Of the client, for the therapist; null when there is none.
       * @example Bitte die Kamera erst nach der Begrüßung.
       */
      client: string | null;
      /**
       * @description Of the practice, for itself; null when there is none, and for whoever comes by link.
       * @example Bringt den Befund mit.
       */
      therapist: string | null;
    };
    /**
     * @description A short text of the partner’s own.
     * @example newsletter
     */
    AttributionText: string;
    /** @description Where a visitor came from; what was not said is null. */
    Attribution: {
      /** @description `utm_source` of the page. */
      source: components['schemas']['AttributionText'] | null;
      /** @description `utm_medium` of the page. */
      medium: components['schemas']['AttributionText'] | null;
      /** @description `utm_campaign` of the page. */
      campaign: components['schemas']['AttributionText'] | null;
      /** @description `utm_term` of the page. */
      term: components['schemas']['AttributionText'] | null;
      /** @description `utm_content` of the page. */
      content: components['schemas']['AttributionText'] | null;
      /** @description What the partner calls this page or campaign themselves. */
      reference: components['schemas']['AttributionText'] | null;
    };
    /** @description A time that is taken. */
    Booking: {
      id: components['schemas']['BookingId'];
      status: components['schemas']['BookingStatus'] | (string & {});
      source: components['schemas']['BookingSource'] | (string & {});
      therapist: components['schemas']['BookingTherapist'];
      service: components['schemas']['BookingService'];
      format: components['schemas']['Format'] | (string & {});
      /**
       * @description Where to go; null online, and while it is not known.
       * @example Maybachufer 12, 12047 Berlin
       */
      location: string | null;
      startsAt: components['schemas']['Instant'];
      endsAt: components['schemas']['Instant'];
      /** @description Zone of the practice; what its mail shows unless the client has another. */
      timeZone: components['schemas']['TimeZone'];
      /** @description What it costs; null when no price is published. */
      price: components['schemas']['Money'] | null;
      /** @description What a discount code took off the price; null without one. */
      discount: components['schemas']['Money'] | null;
      /** @description What is owed or was paid; null when it costs nothing. */
      payment: components['schemas']['BookingPayment'] | null;
      /** @description The client as the practice knows them; null for whoever does not come with a secret key. */
      clientId: components['schemas']['ClientId'] | null;
      client: components['schemas']['BookingContact'];
      /** @description For whom it was booked; null when for the client. */
      dependant: components['schemas']['BookingDependant'] | null;
      answers: components['schemas']['BookingAnswers'];
      /** @description Whom to call if something happens in the session; null when nobody was named. */
      emergencyContact: components['schemas']['EmergencyContact'] | null;
      notes: components['schemas']['BookingNotes'];
      /** @description Where an online session takes place; null in person, before it is confirmed, and while it is not known. */
      joiningLink: components['schemas']['Url'] | null;
      /** @description When a booking that awaits a payment or an approval ends by itself; null in every other state. */
      respondUntil: components['schemas']['Instant'] | null;
      /** @description When the client said that they had come; null before. */
      checkedInAt: components['schemas']['Instant'] | null;
      /** @description Who ended it; null unless it is cancelled or declined. */
      cancelledBy: (components['schemas']['CancelledBy'] | (string & {})) | null;
      /**
       * @description Why it was ended, if that was said.
       * @example Ich bin krank geworden.
       */
      cancelReason: string | null;
      /** @description Where the client came from; null when that is not known, and for whoever does not come with a secret key. */
      attribution: components['schemas']['Attribution'] | null;
      /**
       * @description Number of the calendar entry's version; raised by every change of time.
       * @example 0
       */
      sequence: number;
      createdAt: components['schemas']['Instant'];
    };
    /** @description A page of bookings. */
    BookingPage: {
      /** @description The bookings, by their start. */
      data: components['schemas']['Booking'][];
      /** @description Where the next page begins; null on the last. */
      nextCursor: components['schemas']['Cursor'] | null;
    };
    /** @description Who books. Never changes or reveals a client the practice already knows. */
    NewBookingContact: {
      /**
       * @description Given name, more than blanks.
       * @example Mara
       */
      firstName: string;
      /**
       * @description Family name, more than blanks.
       * @example Vogt
       */
      lastName: string;
      /** @description Where the confirmation goes. */
      email: components['schemas']['Email'];
      phone?: components['schemas']['Phone'];
      /** @description Language of mail about this booking; the practice's own if left out. */
      locale?: components['schemas']['Locale'];
      /** @description Zone that mail shows times in; the practice's own if left out. */
      timeZone?: components['schemas']['TimeZone'];
    };
    /** @description For whom it is booked, for services that ask. Never changes or reveals one the practice already knows. */
    NewBookingDependant: {
      /**
       * @description What the child or the pet is called, more than blanks.
       * @example Biscuit
       */
      name: string;
      /**
       * @description Of a pet.
       * @example Cockapoo
       */
      breed?: string;
      /** @description Day of birth, as well as it is known. */
      bornOn?: components['schemas']['LocalDate'];
      /**
       * @description What the therapist should know beforehand.
       * @example Is afraid of the dryer.
       */
      notes?: string;
    };
    /** @description What the person agreed to, each by an act of their own. */
    NewConsent: {
      /**
       * @description The privacy notice in the version the practice publishes.
       * @example true
       * @constant
       */
      privacy: true;
      /**
       * @description News and offers by mail; no when left out.
       * @example false
       */
      marketing?: boolean;
    };
    /** @description Whom to call if something happens in the session. */
    NewEmergencyContact: {
      /**
       * @description Who it is, more than blanks.
       * @example Jonas Vogt
       */
      name: string;
      /**
       * @description What they are to the client.
       * @example Bruder
       */
      relation?: string;
      /** @description Where they answer; read as a number of the practice’s country unless it begins with `+`. */
      phone: components['schemas']['Phone'];
    };
    /** @description Where a visitor came from, as the address of the partner’s page (`utm_*`) and its author (`reference`) say. Nothing about the visitor. */
    NewAttribution: {
      /** @description `utm_source` of the page. */
      source?: components['schemas']['AttributionText'];
      /** @description `utm_medium` of the page. */
      medium?: components['schemas']['AttributionText'];
      /** @description `utm_campaign` of the page. */
      campaign?: components['schemas']['AttributionText'];
      /** @description `utm_term` of the page. */
      term?: components['schemas']['AttributionText'];
      /** @description `utm_content` of the page. */
      content?: components['schemas']['AttributionText'];
      /** @description What the partner calls this page or campaign themselves. */
      reference?: components['schemas']['AttributionText'];
    };
    /** @description A held time, taken. */
    NewBooking: {
      holdId: components['schemas']['HoldId'];
      /** @description The hold's secret, from createHold. */
      holdSecret: components['schemas']['Secret'];
      client: components['schemas']['NewBookingContact'];
      /** @description For whom, when the service asks. 422 at `/dependant` when the service requires one and none is named, and when one is named though the service is for the client alone. */
      dependant?: components['schemas']['NewBookingDependant'];
      answers?: components['schemas']['QuestionAnswers'];
      consent: components['schemas']['NewConsent'];
      emergencyContact?: components['schemas']['NewEmergencyContact'];
      /**
       * @description A code that takes something off; 422 `discount-invalid` when it does not hold for this booking.
       * @example FRUEHLING10
       */
      discountCode?: string;
      attribution?: components['schemas']['NewAttribution'];
      /** @description The session of an invitation’s link, which this booking answers. */
      invitation?: components['schemas']['Secret'];
    };
    /**
     * @description What the session of a mail link may do: manage a booking, write a review, read a report card, choose what mail comes, answer an invitation to book.
     * @example manage_booking
     * @enum {string}
     */
    LinkPurpose: 'manage_booking' | 'review' | 'report_card' | 'subscription' | 'booking_invitation';
    /**
     * @description Kind of thing a session is for: a booking, also when the session is for its review; a report card; an invitation to book; a client's own subscription.
     * @example booking
     * @enum {string}
     */
    LinkedKind: 'booking' | 'report_card' | 'booking_invitation' | 'client';
    /** @description The one thing a session is for. */
    LinkedResource: {
      kind: components['schemas']['LinkedKind'] | (string & {});
      /**
       * Format: uuid
       * @description Its id.
       * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
       */
      id: string;
    };
    /** @description Thirty minutes of access to one thing. */
    LinkSession: {
      /** @description Sent as `Authorization: Bearer`. */
      session: components['schemas']['Secret'];
      purpose: components['schemas']['LinkPurpose'] | (string & {});
      resource: components['schemas']['LinkedResource'];
      /** @description When it ends. */
      expiresAt: components['schemas']['Instant'];
    };
    /** @description The new booking, with a short session to manage it. */
    BookingCreated: components['schemas']['Booking'] & {
      manage: components['schemas']['LinkSession'];
    };
    /** @description What is to be different about a booking; what is left out stays. By link only the emergency contact and the client’s own note, 403 for the rest. */
    BookingDetailsChange: {
      /** @description Whom to call; null takes it away. */
      emergencyContact?: components['schemas']['NewEmergencyContact'] | null;
      /**
       * @description Note of the client for the therapist; null takes it away.
       * @example Bitte die Kamera erst nach der Begrüßung.
       */
      clientNote?: string | null;
      /** @description Where an online session takes place; null takes it away. Secret key. */
      joiningLink?: components['schemas']['Url'] | null;
      /**
       * @description Where to go; null takes it away. Secret key.
       * @example Maybachufer 12, 12047 Berlin
       */
      location?: string | null;
      /**
       * @description Note of the practice for itself; null takes it away. Secret key.
       * @example Bringt den Befund mit.
       */
      therapistNote?: string | null;
    };
    /**
     * @description Who made a change.
     * @example client
     * @enum {string}
     */
    ChangeAuthor: 'client' | 'therapist' | 'staff' | 'system' | 'import';
    /** @description One change of a booking. */
    BookingHistoryEntry: {
      /**
       * @description Counted from 1.
       * @example 2
       */
      number: number;
      /** @description When it was made. */
      changedAt: components['schemas']['Instant'];
      /** @description Where it stood before; null for the first. */
      previousStatus: (components['schemas']['BookingStatus'] | (string & {})) | null;
      /** @description Where it stood after. */
      status: components['schemas']['BookingStatus'] | (string & {});
      /** @description The start before; null for the first. */
      previousStartsAt: components['schemas']['Instant'] | null;
      /** @description The start after. */
      startsAt: components['schemas']['Instant'];
      /** @description Who made it. */
      by: components['schemas']['ChangeAuthor'] | (string & {});
      /**
       * @description Why, if it was said; by link only what the client wrote and why the booking ended.
       * @example Ich bin krank geworden.
       */
      reason: string | null;
    };
    /** @description What happened to a booking. */
    BookingHistoryPage: {
      /** @description The changes, first to last. */
      data: components['schemas']['BookingHistoryEntry'][];
      /** @description Where the next page begins; null on the last. */
      nextCursor: components['schemas']['Cursor'] | null;
    };
    /**
     * @description What stands against a change: the notice is too short, the booking is in another state, or it has begun.
     * @example notice
     * @enum {string}
     */
    ChangeObstacle: 'notice' | 'state' | 'past';
    /** @description Whether the caller may move a booking now. */
    ReschedulingPreview: {
      /**
       * @description Whether rescheduleBooking would do it.
       * @example true
       */
      allowed: boolean;
      /** @description What stands against it; null when allowed. */
      reason: (components['schemas']['ChangeObstacle'] | (string & {})) | null;
    };
    /** @description What cancelling now would mean. Asking changes nothing. */
    CancellationPreview: {
      /**
       * @description Whether cancelBooking would do it for this caller.
       * @example true
       */
      allowed: boolean;
      /** @description What stands against it; null when allowed. */
      reason: (components['schemas']['ChangeObstacle'] | (string & {})) | null;
      /**
       * @description How long before its start a client may cancel or move a booking by themself.
       * @example 1440
       */
      noticeMinutes: number;
      /** @description Until when a client may; null when the state of the booking forbids it. */
      changeUntil: components['schemas']['Instant'] | null;
      /**
       * @description Whole minutes until `changeUntil`; 0 when it has passed or is null.
       * @example 1436
       */
      minutesLeft: number;
      reschedule: components['schemas']['ReschedulingPreview'];
      /** @description What was paid and not yet given back; null when nothing was. */
      paid: components['schemas']['Money'] | null;
      /** @description What would be given back now; null when nothing was paid. */
      refund: components['schemas']['Money'] | null;
      /** @description What the practice would keep; null when nothing was paid. */
      kept: components['schemas']['Money'] | null;
      rule: components['schemas']['RefundRule'];
      /** @description Until when everything would be given back; null when the rule never gives everything. */
      freeUntil: components['schemas']['Instant'] | null;
    };
    /**
     * @description What is given back: as the practice’s policy says, everything, or nothing.
     * @example policy
     * @enum {string}
     */
    RefundChoice: 'policy' | 'full' | 'none';
    /** @description An end to a booking. */
    BookingCancellation: {
      /**
       * @description Why; the other side reads it.
       * @example Ich bin krank geworden.
       */
      reason?: string;
      /** @description What is given back; `policy` if left out. Secret key, 403 by link. */
      refund?: components['schemas']['RefundChoice'];
      /** @description For whom the practice’s own server acts; `staff` if left out, and not looked at when a client acts. */
      actor?: components['schemas']['PracticeActor'];
    };
    /** @description Another time for a booking. */
    BookingRescheduling: {
      /** @description The hold of the new time, made with `reschedules`. */
      holdId: components['schemas']['HoldId'];
      /** @description The hold’s secret, from createHold. */
      holdSecret: components['schemas']['Secret'];
      /**
       * @description Why; the other side reads it.
       * @example Ich bin krank geworden.
       */
      reason?: string;
      /** @description For whom the practice’s own server acts; `staff` if left out, and not looked at when a client acts. */
      actor?: components['schemas']['PracticeActor'];
    };
    /** @description The booking at its new time, with a short session to manage it; links and sessions from before are void. */
    BookingRescheduled: components['schemas']['Booking'] & {
      manage: components['schemas']['LinkSession'];
    };
    /** @description A yes or a no to a booking that awaits one. */
    BookingDecision: {
      /**
       * @description Why; the client reads it.
       * @example Ich bin krank geworden.
       */
      reason?: string;
      /** @description For whom the practice’s own server acts; `staff` if left out, and not looked at when a client acts. */
      actor?: components['schemas']['PracticeActor'];
    };
    /** @description That the client has come. */
    BookingCheckIn: {
      /** @description For whom the practice’s own server acts; `staff` if left out, and not looked at when a client acts. */
      actor?: components['schemas']['PracticeActor'];
    };
    /**
     * @description What is kept of what was paid: as the practice’s policy says, or nothing.
     * @example policy
     * @enum {string}
     */
    NoShowFee: 'policy' | 'none';
    /** @description That the client did not come. */
    NoShowMark: {
      /**
       * @description What happened.
       * @example Ich bin krank geworden.
       */
      reason?: string;
      /** @description What is kept; `policy` if left out. */
      fee?: components['schemas']['NoShowFee'];
      /** @description For whom the practice’s own server acts; `staff` if left out, and not looked at when a client acts. */
      actor?: components['schemas']['PracticeActor'];
    };
    /** @description That a session was held. */
    BookingCompletion: {
      /** @description For whom the practice’s own server acts; `staff` if left out, and not looked at when a client acts. */
      actor?: components['schemas']['PracticeActor'];
    };
    /** @description Where a booking is paid. */
    Checkout: {
      payment: components['schemas']['BookingPayment'];
      /** @description The provider’s own page; it leads back to ours when it is done. */
      checkoutUrl: components['schemas']['Url'];
      /** @description Until when that page takes the money. */
      expiresAt: components['schemas']['Instant'];
    };
    /**
     * @description Where a request stands; `booked` once the invitation that came with a yes was.
     * @example open
     * @enum {string}
     */
    BookingRequestStatus: 'open' | 'accepted' | 'declined' | 'expired' | 'booked';
    /**
     * Format: uuid
     * @description A wish to be contacted.
     * @example 71c5e0b8-3d9a-4f26-8b47-0e2d6a9c3f10
     */
    BookingRequestId: Flavour<'BookingRequestId'>;
    /**
     * @description What is wished for: a session, or a talk beforehand.
     * @example booking
     * @enum {string}
     */
    RequestContact: 'booking' | 'consultation';
    /**
     * @description How somebody wants to be reached.
     * @example email
     * @enum {string}
     */
    ContactChannel: 'email' | 'phone' | 'whatsapp';
    /**
     * Format: uuid
     * @description An invitation to book.
     * @example 8e13b6d4-a05c-4972-b1f9-6d4c2e7a0b11
     */
    BookingInvitationId: Flavour<'BookingInvitationId'>;
    /** @description A wish to be contacted. */
    BookingRequest: {
      id: components['schemas']['BookingRequestId'];
      status: components['schemas']['BookingRequestStatus'] | (string & {});
      /** @description By whom; null for anybody. */
      therapist: components['schemas']['BookingTherapist'] | null;
      /** @description For what; null for nothing in particular. */
      service: components['schemas']['BookingService'] | null;
      contact: components['schemas']['RequestContact'] | (string & {});
      /**
       * @description What it is about; null when not said.
       * @example Schlafstörungen
       */
      reason: string | null;
      /**
       * @description Whatever else was said; null when nothing.
       * @example Ich kann nur freitags nach 16 Uhr.
       */
      message: string | null;
      preferredChannel: components['schemas']['ContactChannel'] | (string & {});
      client: components['schemas']['BookingContact'];
      /**
       * @description What the practice wrote; null before, and when it wrote nothing.
       * @example Gerne, Freitag 17 Uhr ist frei.
       */
      answer: string | null;
      /** @description For whom it was answered; null before. */
      answeredBy: (components['schemas']['PracticeActor'] | (string & {})) | null;
      /** @description When; null before. */
      answeredAt: components['schemas']['Instant'] | null;
      /** @description The invitation that came with a yes; null without one. */
      invitationId: components['schemas']['BookingInvitationId'] | null;
      /** @description Where who asks came from; null when that is not known. */
      attribution: components['schemas']['Attribution'] | null;
      createdAt: components['schemas']['Instant'];
      /** @description When it ends by itself. */
      expiresAt: components['schemas']['Instant'];
    };
    /** @description A page of requests. */
    BookingRequestPage: {
      /** @description The requests, newest first. */
      data: components['schemas']['BookingRequest'][];
      /** @description Where the next page begins; null on the last. */
      nextCursor: components['schemas']['Cursor'] | null;
    };
    /** @description A wish to be contacted, in place of a time. */
    NewBookingRequest: {
      /** @description By whom; by the practice if left out. */
      therapistId?: components['schemas']['TherapistId'];
      /** @description For what; for nothing in particular if left out. */
      serviceId?: components['schemas']['ServiceId'];
      contact: components['schemas']['RequestContact'];
      /**
       * @description In a few words, what it is about.
       * @example Schlafstörungen
       */
      reason?: string;
      /**
       * @description Whatever else there is to say.
       * @example Ich kann nur freitags nach 16 Uhr.
       */
      message?: string;
      preferredChannel: components['schemas']['ContactChannel'];
      /** @description Who asks. 422 at `/client/phone` when the channel needs one and none is given. */
      client: components['schemas']['NewBookingContact'];
      consent: components['schemas']['NewConsent'];
      attribution?: components['schemas']['NewAttribution'];
    };
    /** @description That a request has arrived. */
    BookingRequestReceipt: {
      id: components['schemas']['BookingRequestId'];
      status: components['schemas']['BookingRequestStatus'] | (string & {});
      /** @description Until when the practice means to answer. */
      expiresAt: components['schemas']['Instant'];
    };
    /**
     * @description A yes or a no.
     * @example accepted
     * @enum {string}
     */
    RequestDecision: 'accepted' | 'declined';
    /** @description A time, or a choice of times, that comes with a yes. */
    RequestInvitation: {
      /** @description With whom; as in the request if left out. */
      therapistId?: components['schemas']['TherapistId'];
      /** @description What is to be booked. */
      serviceId: components['schemas']['ServiceId'];
      /** @description A time that is proposed; it is not kept. */
      startsAt?: components['schemas']['Instant'];
      /** @description How, if that is settled. */
      format?: components['schemas']['Format'];
    };
    /** @description What the practice says to a request. */
    BookingRequestAnswer: {
      answer: components['schemas']['RequestDecision'];
      /**
       * @description What the client reads.
       * @example Gerne, Freitag 17 Uhr ist frei.
       */
      message?: string;
      /** @description Sends an invitation to book along with a yes. */
      invite?: components['schemas']['RequestInvitation'];
      /** @description For whom the practice’s own server acts; `staff` if left out. */
      actor?: components['schemas']['PracticeActor'];
    };
    /**
     * @description Where an invitation stands.
     * @example open
     * @enum {string}
     */
    BookingInvitationStatus: 'open' | 'booked' | 'revoked' | 'expired';
    /** @description Who is invited. */
    Invitee: {
      /**
       * @description Given name.
       * @example Mara
       */
      firstName: string;
      /**
       * @description Family name.
       * @example Vogt
       */
      lastName: string;
      email: components['schemas']['Email'];
      /** @description Language of the invitation; null for the practice’s own. */
      locale: components['schemas']['Locale'] | null;
    };
    /** @description An invitation to book. */
    BookingInvitation: {
      id: components['schemas']['BookingInvitationId'];
      status: components['schemas']['BookingInvitationStatus'] | (string & {});
      /** @description With whom; null for anybody of the service. */
      therapist: components['schemas']['BookingTherapist'] | null;
      service: components['schemas']['BookingService'];
      /** @description A time that is proposed, not kept; null for any. */
      startsAt: components['schemas']['Instant'] | null;
      /** @description How; null for whatever the client likes. */
      format: (components['schemas']['Format'] | (string & {})) | null;
      client: components['schemas']['Invitee'];
      /**
       * @description What stands above it; null when nothing.
       * @example Wie besprochen: hier können Sie den nächsten Termin wählen.
       */
      message: string | null;
      /** @description The booking that answered it; null before. */
      bookingId: components['schemas']['BookingId'] | null;
      /** @description The request it answers; null when it answers none. */
      requestId: components['schemas']['BookingRequestId'] | null;
      createdAt: components['schemas']['Instant'];
      /** @description Until when it can be answered. */
      expiresAt: components['schemas']['Instant'];
    };
    /** @description A page of invitations. */
    BookingInvitationPage: {
      /** @description The invitations, newest first. */
      data: components['schemas']['BookingInvitation'][];
      /** @description Where the next page begins; null on the last. */
      nextCursor: components['schemas']['Cursor'] | null;
    };
    /** @description Who is invited. */
    NewInvitee: {
      /**
       * @description Given name, more than blanks.
       * @example Mara
       */
      firstName: string;
      /**
       * @description Family name, more than blanks.
       * @example Vogt
       */
      lastName: string;
      /** @description Where the invitation goes. */
      email: components['schemas']['Email'];
      /** @description Language of the invitation; the practice’s own if left out. */
      locale?: components['schemas']['Locale'];
    };
    /** @description An invitation to book. 422 unless exactly one of `client` and `clientId` is given. */
    NewBookingInvitation: {
      /** @description Who, by name and address. */
      client?: components['schemas']['NewInvitee'];
      /** @description Who, as the practice knows them. */
      clientId?: components['schemas']['ClientId'];
      /** @description With whom; with anybody of the service if left out. */
      therapistId?: components['schemas']['TherapistId'];
      serviceId: components['schemas']['ServiceId'];
      /** @description A time that is proposed; it is not kept. */
      startsAt?: components['schemas']['Instant'];
      /** @description How, if that is settled. */
      format?: components['schemas']['Format'];
      /**
       * @description What stands above it.
       * @example Wie besprochen: hier können Sie den nächsten Termin wählen.
       */
      message?: string;
      /** @description Until when it can be answered; fourteen days if left out. */
      expiresAt?: components['schemas']['Instant'];
    };
    /** @description What is owed or was paid for a booking, as the practice sees it. */
    Payment: {
      id: components['schemas']['PaymentId'];
      bookingId: components['schemas']['BookingId'];
      clientId: components['schemas']['ClientId'];
      status: components['schemas']['PaymentStatus'] | (string & {});
      provider: components['schemas']['PaymentProvider'] | (string & {});
      /** @description How it was handed over, for money at the session; null before, and online. */
      method: (components['schemas']['PaymentMethod'] | (string & {})) | null;
      /**
       * @description What the practice or the provider knows it by; null when there is nothing.
       * @example pi_3QxK2v
       */
      reference: string | null;
      /** @description What is to be paid, after any discount. */
      amount: components['schemas']['Money'];
      /** @description What a code took off the price; null without one. */
      discount: components['schemas']['Money'] | null;
      /** @description What has been paid. */
      captured: components['schemas']['Money'];
      /** @description What of it was given back. */
      refunded: components['schemas']['Money'];
      /** @description Until when it must be paid for the time to stay kept; null when it need not be. */
      dueAt: components['schemas']['Instant'] | null;
      /** @description When it was paid; null before. */
      capturedAt: components['schemas']['Instant'] | null;
      createdAt: components['schemas']['Instant'];
    };
    /** @description A page of payments. */
    PaymentPage: {
      /** @description The payments, newest first. */
      data: components['schemas']['Payment'][];
      /** @description Where the next page begins; null on the last. */
      nextCursor: components['schemas']['Cursor'] | null;
    };
    /**
     * Format: uuid
     * @description Money on its way back.
     * @example 4f8b2d61-0c97-4e5a-b3d8-1a6e9c7f2b08
     */
    RefundId: Flavour<'RefundId'>;
    /**
     * @description Where a refund stands.
     * @example succeeded
     * @enum {string}
     */
    RefundStatus: 'requested' | 'pending' | 'succeeded' | 'failed' | 'rejected';
    /**
     * @description Who made a change to money.
     * @example client
     * @enum {string}
     */
    MoneyMover: 'client' | 'therapist' | 'staff' | 'system' | 'provider';
    /** @description Money on its way back to a client. */
    Refund: {
      id: components['schemas']['RefundId'];
      paymentId: components['schemas']['PaymentId'];
      bookingId: components['schemas']['BookingId'];
      status: components['schemas']['RefundStatus'] | (string & {});
      /** @description How much. */
      amount: components['schemas']['Money'];
      /**
       * @description Why.
       * @example Rechtzeitig abgesagt.
       */
      reason: string | null;
      /**
       * @description What the practice or the provider said of its end; null when nothing.
       * @example Bar zurückgegeben.
       */
      note: string | null;
      /** @description Who wanted it. */
      by: components['schemas']['MoneyMover'] | (string & {});
      createdAt: components['schemas']['Instant'];
      /** @description When it succeeded, failed or was rejected; null before. */
      settledAt: components['schemas']['Instant'] | null;
    };
    /** @description One change of a payment. */
    PaymentHistoryEntry: {
      /**
       * @description Counted from 1.
       * @example 2
       */
      number: number;
      /** @description When it was made. */
      changedAt: components['schemas']['Instant'];
      /** @description Where it stood before; null for the first. */
      previousStatus: (components['schemas']['PaymentStatus'] | (string & {})) | null;
      /** @description Where it stood after. */
      status: components['schemas']['PaymentStatus'] | (string & {});
      /** @description What had been paid after it. */
      captured: components['schemas']['Money'];
      /** @description What had been given back after it. */
      refunded: components['schemas']['Money'];
      /** @description Who made it. */
      by: components['schemas']['MoneyMover'] | (string & {});
      /**
       * @description Why, if it was said.
       * @example checkout.session.completed
       */
      reason: string | null;
    };
    /** @description A payment with what became of it. */
    PaymentDetails: components['schemas']['Payment'] & {
      /** @description What was given back or is to be, first to last. */
      refunds: components['schemas']['Refund'][];
      /** @description Every change, first to last. */
      changes: components['schemas']['PaymentHistoryEntry'][];
    };
    /** @description Money that was handed over at the session. */
    PaymentRecording: {
      method: components['schemas']['PaymentMethod'];
      /**
       * @description What the practice knows it by: the number of a receipt.
       * @example Beleg 2026-0117
       */
      reference?: string;
    };
    /** @description Amount of money that is sent, in the smallest unit of its currency: 9000 with EUR is 90 €. */
    NewMoney: {
      /**
       * @description Whole minor units as ISO 4217 counts them.
       * @example 4500
       */
      amount: number;
      currency: components['schemas']['Currency'];
    };
    /** @description Money to give back. */
    NewRefund: {
      /** @description How much; everything that is left if left out. */
      amount?: components['schemas']['NewMoney'];
      /**
       * @description Why; the client reads it.
       * @example Rechtzeitig abgesagt.
       */
      reason: string;
    };
    /** @description A page of refunds. */
    RefundPage: {
      /** @description The refunds, newest first. */
      data: components['schemas']['Refund'][];
      /** @description Where the next page begins; null on the last. */
      nextCursor: components['schemas']['Cursor'] | null;
    };
    /**
     * @description How a refund by hand ended.
     * @example succeeded
     * @enum {string}
     */
    RefundOutcome: 'succeeded' | 'rejected';
    /** @description How a refund by hand ended. */
    RefundSettlement: {
      status: components['schemas']['RefundOutcome'];
      /**
       * @description What is to be remembered of it.
       * @example Bar zurückgegeben.
       */
      note?: string;
    };
    /** @description What a client paid in one currency. */
    ClientPaymentTotal: {
      /** @description What they paid. */
      captured: components['schemas']['Money'];
      /** @description What was given back. */
      refunded: components['schemas']['Money'];
      /** @description The difference. */
      kept: components['schemas']['Money'];
      /**
       * @description How many payments that were.
       * @example 4
       */
      count: number;
      /** @description When the last one was; null when nothing was paid yet. */
      lastPaidAt: components['schemas']['Instant'] | null;
    };
    /** @description What a client paid. */
    ClientPaymentSummary: {
      clientId: components['schemas']['ClientId'];
      /** @description One per currency, by its code; empty when there never was anything to pay. */
      totals: components['schemas']['ClientPaymentTotal'][];
    };
    /**
     * Format: uuid
     * @description A discount code.
     * @example 2a7d9e35-64f1-4b8c-9d02-5c3b8e1a7f09
     */
    DiscountCodeId: Flavour<'DiscountCodeId'>;
    /** @description A code that takes something off. */
    DiscountCode: {
      id: components['schemas']['DiscountCodeId'];
      /**
       * @description What a client types, whatever the case; letters, digits and hyphens.
       * @example FRUEHLING10
       */
      code: string;
      kind: components['schemas']['DiscountKind'] | (string & {});
      /**
       * @description For `percentage`: the share. Null otherwise.
       * @example 10
       */
      percent: number | null;
      /** @description For `fixed`: how much. Null otherwise. */
      amount: components['schemas']['Money'] | null;
      /** @description The services it holds for; every one when empty. */
      serviceIds: components['schemas']['ServiceId'][];
      /** @description From when it holds; null for at once. */
      validFrom: components['schemas']['Instant'] | null;
      /** @description Until when it holds; null for good. */
      validUntil: components['schemas']['Instant'] | null;
      /**
       * @description How often it can be used in all; null for any number.
       * @example 100
       */
      useLimit: number | null;
      /**
       * @description How often one client can use it; null for any number.
       * @example 1
       */
      perClientLimit: number | null;
      /**
       * @description How often it has been used, by bookings that were not cancelled.
       * @example 7
       */
      uses: number;
      createdAt: components['schemas']['Instant'];
      /** @description When it was put away; null while it is in use. */
      archivedAt: components['schemas']['Instant'] | null;
    };
    /** @description A page of discount codes. */
    DiscountCodePage: {
      /** @description The codes, newest first; archived ones too. */
      data: components['schemas']['DiscountCode'][];
      /** @description Where the next page begins; null on the last. */
      nextCursor: components['schemas']['Cursor'] | null;
    };
    /** @description A code that takes something off. */
    NewDiscountCode: {
      /**
       * @description What a client types, whatever the case; letters, digits and hyphens.
       * @example FRUEHLING10
       */
      code: string;
      kind: components['schemas']['DiscountKind'];
      /**
       * @description For `percentage`: the share.
       * @example 10
       */
      percent?: number;
      /** @description For `fixed`: how much, in the practice’s currency. */
      amount?: components['schemas']['NewMoney'];
      /** @description The services it holds for; every one when empty. */
      serviceIds?: components['schemas']['ServiceId'][];
      /** @description From when it holds; at once if left out. */
      validFrom?: components['schemas']['Instant'];
      /** @description Until when it holds; for good if left out. */
      validUntil?: components['schemas']['Instant'];
      /**
       * @description How often it can be used in all; any number if left out.
       * @example 100
       */
      useLimit?: number;
      /**
       * @description How often one client can use it; any number if left out.
       * @example 1
       */
      perClientLimit?: number;
    };
    /** @description What is to be different about a code; what is left out stays. Bookings made with it keep what they got. */
    DiscountCodeChange: {
      /** @description The services it holds for; every one when empty. */
      serviceIds?: components['schemas']['ServiceId'][];
      /** @description From when it holds; null for at once. */
      validFrom?: components['schemas']['Instant'] | null;
      /** @description Until when it holds; null for good. */
      validUntil?: components['schemas']['Instant'] | null;
      /**
       * @description How often it can be used in all; null for any number.
       * @example 100
       */
      useLimit?: number | null;
      /**
       * @description How often one client can use it; null for any number.
       * @example 1
       */
      perClientLimit?: number | null;
    };
    /** @description A code, and what it is to be used for. */
    NewDiscountPreview: {
      /**
       * @description As it was typed.
       * @example FRUEHLING10
       */
      code: string;
      serviceId: components['schemas']['ServiceId'];
      /** @description At whose price; at the service’s own if left out. */
      therapistId?: components['schemas']['TherapistId'];
    };
    /** @description What a code would take off. It may be used up by the time of booking. */
    DiscountPreview: {
      /** @description Without it. */
      price: components['schemas']['Money'];
      /** @description What it takes off. */
      discount: components['schemas']['Money'];
      /** @description What is left to pay. */
      due: components['schemas']['Money'];
    };
    /** @description What Stripe sends. Open, as every event has fields of its own; what it says is believed by its signature alone. */
    StripeEvent: {
      /**
       * @description Stripe’s id of the event; the same event may come many times.
       * @example evt_1QxK2v
       */
      id: string;
      /**
       * @description What happened.
       * @example checkout.session.completed
       */
      type: string;
    } & {
      [key: string]: unknown;
    };
    /** @description That an event has arrived. */
    ProviderEventReceipt: {
      /**
       * @description Always true; what comes of it is done afterwards.
       * @example true
       * @constant
       */
      received: true;
    };
    /** @description Whether an invitation is on its way. */
    InvitationQueued: {
      /**
       * @description False when none may be sent: by the practice's policy, since the client did not agree or said no, or since the session was reviewed or its client invited before.
       * @example true
       */
      queued: boolean;
    };
    /** @description What the session was. */
    SessionService: {
      id: components['schemas']['ServiceId'];
      /**
       * @description What it is called.
       * @example Einzelsitzung
       */
      name: string;
    };
    /** @description Whose session it was, as far as a letter would say. */
    SessionClient: {
      /**
       * @description Given name.
       * @example Mara
       */
      firstName: string;
    };
    /**
     * @description Who may read a review now: everybody; the practice alone; or nobody outside, since the practice removed it for a listed reason.
     * @example published
     * @enum {string}
     */
    ReviewStanding: 'published' | 'private' | 'removed';
    /**
     * @description What a client is shown after a review: places to share it, thanks, or that the practice alone reads it.
     * @example share
     * @enum {string}
     */
    NextStepKind: 'share' | 'thanks' | 'private_feedback';
    /** @description A place where a review can also be written. */
    ReviewLink: {
      /**
       * @description Name of the place.
       * @example Jameda
       */
      label: string;
      /** @description The practice's page there. */
      url: components['schemas']['Url'];
    };
    /** @description What is shown once a review is written. By default it is the same for one star and for five. */
    ReviewNextStep: {
      kind: components['schemas']['NextStepKind'] | (string & {});
      /** @description Places to share the review, in the practice's order; empty unless `kind` is `share`. */
      links: components['schemas']['ReviewLink'][];
    };
    /** @description A review as its author sees it. */
    Review: {
      id: components['schemas']['ReviewId'];
      /** @description The session it is about. */
      bookingId: components['schemas']['BookingId'];
      /**
       * @description Stars.
       * @example 5
       */
      rating: number;
      /**
       * @description Words, if there are any.
       * @example Ich habe mich vom ersten Gespräch an verstanden gefühlt.
       */
      text: string | null;
      visibility: components['schemas']['ReviewStanding'] | (string & {});
      createdAt: components['schemas']['Instant'];
      /** @description Until then its author may change it; 48 hours after it was written. */
      editableUntil: components['schemas']['Instant'];
      nextStep: components['schemas']['ReviewNextStep'];
    };
    /** @description A session that may be reviewed, and its review once there is one. */
    ReviewInvitation: {
      bookingId: components['schemas']['BookingId'];
      therapist: components['schemas']['BookingTherapist'];
      service: components['schemas']['SessionService'];
      startsAt: components['schemas']['Instant'];
      /** @description Zone to show the session in. */
      timeZone: components['schemas']['TimeZone'];
      client: components['schemas']['SessionClient'];
      /** @description What was written already; null before. */
      review: components['schemas']['Review'] | null;
    };
    /**
     * @description Why a published review may be taken down. There is no reason that lies in the score, and there will be none.
     * @example personal_data
     * @enum {string}
     */
    ReviewRemovalReason: 'personal_data' | 'insult' | 'off_topic' | 'not_a_client' | 'unlawful';
    /** @description A review as the practice sees it. */
    PracticeReview: {
      id: components['schemas']['ReviewId'];
      /** @description The session it is about. */
      bookingId: components['schemas']['BookingId'];
      therapistId: components['schemas']['TherapistId'];
      /**
       * @description Stars.
       * @example 5
       */
      rating: number;
      /**
       * @description Words, if there are any.
       * @example Ich habe mich vom ersten Gespräch an verstanden gefühlt.
       */
      text: string | null;
      visibility: components['schemas']['ReviewStanding'] | (string & {});
      /** @description Why the practice removed it; null unless it did. */
      removedReason: (components['schemas']['ReviewRemovalReason'] | (string & {})) | null;
      createdAt: components['schemas']['Instant'];
      updatedAt: components['schemas']['Instant'];
    };
    /** @description A page of the practice's reviews. */
    PracticeReviewPage: {
      /** @description The reviews, newest first. */
      data: components['schemas']['PracticeReview'][];
      /** @description Where the next page begins; null on the last. */
      nextCursor: components['schemas']['Cursor'] | null;
    };
    /** @description A review of the session that the link is for. */
    NewReview: {
      /**
       * @description Stars.
       * @example 5
       */
      rating: number;
      /**
       * @description Words, if there are any.
       * @example Ich habe mich vom ersten Gespräch an verstanden gefühlt.
       */
      text?: string;
      /** @description What the client wants. A practice that routes by rating keeps one to three stars private all the same. */
      visibility: components['schemas']['ReviewVisibility'];
    };
    /** @description What is to be different; what is left out stays. */
    ReviewChange: {
      /**
       * @description Stars.
       * @example 5
       */
      rating?: number;
      /**
       * @description Other words; null for none.
       * @example Ich habe mich vom ersten Gespräch an verstanden gefühlt.
       */
      text?: string | null;
      /** @description What the client wants now. */
      visibility?: components['schemas']['ReviewVisibility'];
    };
    /** @description Why a review is taken down. */
    ReviewRemoval: {
      reason: components['schemas']['ReviewRemovalReason'];
    };
    /**
     * Format: uuid
     * @description A report card.
     * @example e82f5b10-7a4c-4d39-9e61-3c0b8d2a1f06
     */
    ReportCardId: Flavour<'ReportCardId'>;
    /** @description One thing that was noticed. */
    Observation: {
      /**
       * @description What was looked at.
       * @example Schlaf
       */
      label: string;
      /**
       * @description What was found.
       * @example Sie schlafen wieder durch; das Grübeln am Abend ist kürzer geworden.
       */
      text: string;
    };
    /** @description When the session was. */
    SessionBooking: {
      id: components['schemas']['BookingId'];
      startsAt: components['schemas']['Instant'];
      /** @description Zone to show it in. */
      timeZone: components['schemas']['TimeZone'];
    };
    /** @description For whom the session was. */
    SessionDependant: {
      /**
       * @description What the child or the pet is called.
       * @example Biscuit
       */
      name: string;
    };
    /** @description That the session was reviewed, and with how many stars. */
    ReportCardReview: {
      id: components['schemas']['ReviewId'];
      /**
       * @description Stars.
       * @example 5
       */
      rating: number;
    };
    /** @description What happened in a session, written down for the client. */
    ReportCard: {
      id: components['schemas']['ReportCardId'];
      status: components['schemas']['ReportCardStatus'] | (string & {});
      /**
       * @description Whether it stays with the practice and is never sent.
       * @example false
       */
      dontSend: boolean;
      /**
       * @description What stands above it.
       * @example Ihre Sitzung am 26. Februar
       */
      title: string;
      /**
       * @description What happened in the session.
       * @example Wir haben auf die letzten drei Wochen gesehen und einen Plan für die Abende gemacht.
       */
      summary: string;
      /** @description What was noticed, one thing each. */
      observations: components['schemas']['Observation'][];
      /**
       * @description What is good to do until the next time; null for nothing.
       * @example Das Telefon bleibt nach 22 Uhr in der Küche.
       */
      recommendations: string | null;
      /** @description Pictures of the session. */
      photoUrls: components['schemas']['Url'][];
      booking: components['schemas']['SessionBooking'];
      therapist: components['schemas']['BookingTherapist'];
      service: components['schemas']['SessionService'];
      /** @description For whom the session was; null when for the client. */
      dependant: components['schemas']['SessionDependant'] | null;
      client: components['schemas']['SessionClient'];
      /** @description The client's review of this session; null before there is one. */
      review: components['schemas']['ReportCardReview'] | null;
      /**
       * @description How often its link was opened by a person. For the secret key alone.
       * @example 2
       */
      viewCount?: number;
      /** @description When that was last; null before. For the secret key alone. */
      lastViewedAt?: components['schemas']['Instant'] | null;
      /** @description When it was sent; null before. */
      sentAt: components['schemas']['Instant'] | null;
      /** @description Until then its link works; null before it is sent. */
      expiresAt: components['schemas']['Instant'] | null;
      createdAt: components['schemas']['Instant'];
      updatedAt: components['schemas']['Instant'];
    };
    /** @description A page of report cards. */
    ReportCardPage: {
      /** @description The report cards, newest first. */
      data: components['schemas']['ReportCard'][];
      /** @description Where the next page begins; null on the last. */
      nextCursor: components['schemas']['Cursor'] | null;
    };
    /** @description A report card to be written; a draft until it is completed. */
    NewReportCard: {
      /** @description The session it is about; a booking has one report card at most. */
      bookingId: components['schemas']['BookingId'];
      /**
       * @description What stands above it.
       * @example Ihre Sitzung am 26. Februar
       */
      title: string;
      /**
       * @description What happened in the session.
       * @example Wir haben auf die letzten drei Wochen gesehen und einen Plan für die Abende gemacht.
       */
      summary: string;
      /** @description What was noticed, one thing each. */
      observations?: components['schemas']['NewObservation'][];
      /**
       * @description What is good to do until the next time.
       * @example Das Telefon bleibt nach 22 Uhr in der Küche.
       */
      recommendations?: string;
      /** @description Pictures of the session. */
      photoUrls?: components['schemas']['Url'][];
      /**
       * @description Whether it stays with the practice and is never sent.
       * @example false
       */
      dontSend?: boolean;
    };
    /** @description What is to be different; what is left out stays. */
    ReportCardChange: {
      /**
       * @description What stands above it.
       * @example Ihre Sitzung am 26. Februar
       */
      title?: string;
      /**
       * @description What happened in the session.
       * @example Wir haben auf die letzten drei Wochen gesehen und einen Plan für die Abende gemacht.
       */
      summary?: string;
      /** @description What was noticed, one thing each. */
      observations?: components['schemas']['NewObservation'][];
      /**
       * @description What is good to do until the next time; null for nothing.
       * @example Das Telefon bleibt nach 22 Uhr in der Küche.
       */
      recommendations?: string | null;
      /** @description Pictures of the session. */
      photoUrls?: components['schemas']['Url'][];
      /**
       * @description Whether it stays with the practice and is never sent.
       * @example false
       */
      dontSend?: boolean;
    };
    /** @description How a report card is sent. */
    ReportCardSending: {
      /**
       * @description For how many days its link works.
       * @default 90
       * @example 90
       */
      expiresInDays?: number;
    };
    /**
     * @description What a message is about: the client's own appointments, which always come; invitations to review; news; offers.
     * @example news
     * @enum {string}
     */
    SubscriptionTopic: 'appointments' | 'reviews' | 'news' | 'offers';
    /** @description Whether messages of a topic come this way. */
    SubscribedChannel: {
      channel: components['schemas']['Channel'] | (string & {});
      /**
       * @description Whether they come.
       * @example true
       */
      subscribed: boolean;
      /** @description When the client last chose; null when they never did. */
      changedAt: components['schemas']['Instant'] | null;
    };
    /** @description A topic with the ways it may come. */
    TopicSubscription: {
      topic: components['schemas']['SubscriptionTopic'] | (string & {});
      /**
       * @description Whether it comes whatever is chosen, as mail about one's own appointments does.
       * @example false
       */
      alwaysOn: boolean;
      /** @description The ways this practice writes, each with what was chosen. */
      channels: components['schemas']['SubscribedChannel'][];
    };
    /**
     * @description Why somebody wants less mail.
     * @example too_many
     * @enum {string}
     */
    UnsubscribeReason: 'too_many' | 'not_relevant' | 'never_signed_up' | 'privacy' | 'other';
    /** @description What mail a client agreed to, by topic and channel. */
    Subscription: {
      /**
       * @description The address, masked but for its ends and its domain, so that a forwarded link does not give it away.
       * @example m…t@example.org
       */
      email: string;
      /**
       * @description Given name.
       * @example Mara
       */
      firstName: string;
      /** @description Every topic, in the order to show them. */
      topics: components['schemas']['TopicSubscription'][];
      /** @description Why less was wanted, as last said; null when it was not said. */
      reason: (components['schemas']['UnsubscribeReason'] | (string & {})) | null;
    };
    /** @description A choice for one topic and channel. */
    SubscriptionChoice: {
      topic: components['schemas']['ChosenTopic'];
      channel: components['schemas']['Channel'];
      /**
       * @description Whether it is to come.
       * @example false
       */
      subscribed: boolean;
    };
    /** @description New choices; the rest stays. To take them back, send the opposite. */
    SubscriptionChange: {
      /** @description The choices, at most one for each topic and channel. */
      changes: components['schemas']['SubscriptionChoice'][];
      reason?: components['schemas']['UnsubscribeReason'];
      /**
       * @description The reason in the client's own words.
       * @example Jede Woche ist mir zu oft.
       */
      reasonText?: string;
    };
    /**
     * @description A plain page, whole and without script.
     * @example <!doctype html><title>Kiez Praxis Berlin</title><h1>Sie erhalten keine Neuigkeiten mehr</h1>
     */
    UnsubscribePage: string;
    /** @description What a mail program sends for its button, RFC 8058, or the plain form of the page. Open, unlike every other request: whatever else a mail program adds must not keep anybody subscribed. */
    OneClick: {
      /**
       * @description Says that a button was pressed; its absence is no fault.
       * @example One-Click
       */
      'List-Unsubscribe'?: string;
      /**
       * @description The change to take back, as the form of the page that told of it names it. Any other value changes nothing.
       * @example 7b1e4c90-3d52-4a8f-b6e1-9c0d2f4a5e08
       */
      undo?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description The token of a mail link. */
    NewLinkSession: {
      /** @description What stood behind `#` in the link. */
      token: components['schemas']['Secret'];
    };
    /** @description Somebody who has lost a link. */
    NewLinkRequest: {
      /** @description Where the new links go, if the practice knows the address. */
      email: components['schemas']['Email'];
      /** @description What the lost link was for; everything there is when left out. */
      purpose?: components['schemas']['LinkPurpose'];
    };
    /** @description The same answer for every address, known or not. */
    LinkRequestAccepted: {
      /**
       * @description Always true; whether there is anything to send shows in the mailbox alone.
       * @example true
       * @constant
       */
      accepted: true;
    };
    /**
     * Format: uuid
     * @description A webhook endpoint.
     * @example 4d1c8a72-5e3b-4f90-a6d7-2b8c9e0f1a35
     */
    WebhookEndpointId: Flavour<'WebhookEndpointId'>;
    /**
     * @description What happened. `webhook.test` is sent when it is asked for, whatever an endpoint has chosen. More may be added at any time.
     * @example booking.created
     * @enum {string}
     */
    WebhookEventType:
      | 'booking.created'
      | 'booking.confirmed'
      | 'booking.rescheduled'
      | 'booking.cancelled'
      | 'booking.declined'
      | 'booking.expired'
      | 'booking.completed'
      | 'booking.no_show'
      | 'booking.checked_in'
      | 'booking.updated'
      | 'booking_request.created'
      | 'booking_request.answered'
      | 'review.created'
      | 'review.updated'
      | 'review.removed'
      | 'review.restored'
      | 'subscription.updated'
      | 'webhook.test';
    /**
     * @description Whether events are sent there. What happens while it is `disabled` is not sent later.
     * @example enabled
     * @enum {string}
     */
    WebhookEndpointStatus: 'enabled' | 'disabled';
    /**
     * @description Why an endpoint is disabled: by the practice, because it answered 410 Gone, or because for five days nothing but failures came back.
     * @example gone
     * @enum {string}
     */
    WebhookDisabledReason: 'practice' | 'gone' | 'failing';
    /**
     * @description Why an attempt failed: it was answered with another status than 2xx, took longer than 15 seconds, could not be connected, leads into a private network, or its endpoint was disabled or put away meanwhile. A redirect is an answer with another status; it is not followed.
     * @example timed-out
     * @enum {string}
     */
    WebhookError:
      'status' | 'timed-out' | 'unreachable' | 'private-address' | 'secret-unreadable' | 'endpoint-disabled';
    /** @description An address that is told of what happens in the practice. Its secret is shown when it is made and when it is rotated, and at no other time. */
    WebhookEndpoint: {
      id: components['schemas']['WebhookEndpointId'];
      /** @description Where events are sent. */
      url: components['schemas']['Url'];
      /**
       * @description What it is for, in the practice’s own words; null if it has none.
       * @example Our own calendar
       */
      description: string | null;
      /** @description What it is told of; everything, also of later kinds, when empty. */
      eventTypes: (components['schemas']['WebhookEventType'] | (string & {}))[];
      status: components['schemas']['WebhookEndpointStatus'] | (string & {});
      /** @description Why it is disabled; null while it is enabled. */
      disabledReason: (components['schemas']['WebhookDisabledReason'] | (string & {})) | null;
      /** @description When the first of the attempts failed that nothing but failures followed; null while it answers. */
      failingSince: components['schemas']['Instant'] | null;
      /** @description Why the last attempt failed; null when it did not. */
      lastError: (components['schemas']['WebhookError'] | (string & {})) | null;
      /** @description Until when the secret before this one signs as well; null when there is none. */
      previousSecretUntil: components['schemas']['Instant'] | null;
      createdAt: components['schemas']['Instant'];
      /** @description When its address, description, choice of events or status was changed last. */
      updatedAt: components['schemas']['Instant'];
      /** @description When it was put away; null while it is in use. */
      archivedAt: components['schemas']['Instant'] | null;
    };
    /** @description A page of webhook endpoints. */
    WebhookEndpointPage: {
      /** @description The endpoints, newest first; archived ones too. */
      data: components['schemas']['WebhookEndpoint'][];
      /** @description Where the next page begins; null on the last. */
      nextCursor: components['schemas']['Cursor'] | null;
    };
    /** @description Where to send what happens. */
    NewWebhookEndpoint: {
      /** @description Where events are sent: `https`, on the public internet, without a user or a password in it. */
      url: components['schemas']['Url'];
      /**
       * @description What it is for, in the practice’s own words.
       * @example Our own calendar
       */
      description?: string;
      /** @description What it is to be told of; everything, also of later kinds, when empty or left out. */
      eventTypes?: components['schemas']['WebhookEventType'][];
    };
    /** @description An endpoint with the secret its events are signed with, shown this once. */
    WebhookEndpointWithSecret: components['schemas']['WebhookEndpoint'] & {
      /**
       * @description `whsec_` and 32 random bytes in base64, as Standard Webhooks has it. It cannot be read again.
       * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD2lNcBdMDiX8=
       */
      secret: string;
    };
    /** @description What is to be different about an endpoint; what is left out stays. What is on its way already goes to the new address. */
    WebhookEndpointChange: {
      /** @description Where events are sent: `https`, on the public internet, without a user or a password in it. */
      url?: components['schemas']['Url'];
      /**
       * @description What it is for; null for no description.
       * @example Our own calendar
       */
      description?: string | null;
      /** @description What it is to be told of; everything, also of later kinds, when empty. */
      eventTypes?: components['schemas']['WebhookEventType'][];
      /** @description `disabled` to pause it, `enabled` to go on, also after it was disabled for failing. */
      status?: components['schemas']['WebhookEndpointStatus'];
    };
    /**
     * Format: uuid
     * @description One event on its way to one endpoint.
     * @example 9b2e6f14-7c8d-4a53-b0e1-6d5f4c3a2b10
     */
    WebhookDeliveryId: Flavour<'WebhookDeliveryId'>;
    /**
     * @description An event. It is the `webhook-id` header of every attempt and every replay: whoever has seen it has seen the event.
     * @example evt_5f0c1b7e9a3d4c2f8e6b1a0d9c7e5f31
     */
    WebhookEventId: Flavour<'WebhookEventId'>;
    /**
     * @description `pending` while attempts are left, `delivered` after an answer of 2xx, `failed` when no attempt is left or the endpoint was disabled.
     * @example delivered
     * @enum {string}
     */
    WebhookDeliveryStatus: 'pending' | 'delivered' | 'failed';
    /** @description One event on its way to one endpoint. Kept for 30 days. */
    WebhookDelivery: {
      id: components['schemas']['WebhookDeliveryId'];
      webhookEndpointId: components['schemas']['WebhookEndpointId'];
      eventId: components['schemas']['WebhookEventId'];
      eventType: components['schemas']['WebhookEventType'] | (string & {});
      status: components['schemas']['WebhookDeliveryStatus'] | (string & {});
      /**
       * @description How often it was tried; ten times at most, and ten times more with each replay.
       * @example 1
       */
      attemptCount: number;
      /** @description When it is tried next; null when it is not. */
      nextAttemptAt: components['schemas']['Instant'] | null;
      /**
       * @description What the endpoint answered last; null before, and where it did not answer.
       * @example 204
       */
      lastStatusCode: number | null;
      /**
       * @description How long the last attempt took; null before.
       * @example 84
       */
      lastDurationMilliseconds: number | null;
      /** @description Why the last attempt failed; null when it did not. */
      lastError: (components['schemas']['WebhookError'] | (string & {})) | null;
      /** @description When the event happened. */
      createdAt: components['schemas']['Instant'];
      /** @description When it was delivered or failed; null while it is pending. */
      endedAt: components['schemas']['Instant'] | null;
    };
    /** @description A page of the delivery log. */
    WebhookDeliveryPage: {
      /** @description The deliveries, newest first. */
      data: components['schemas']['WebhookDelivery'][];
      /** @description Where the next page begins; null on the last. */
      nextCursor: components['schemas']['Cursor'] | null;
    };
    /** @description The booking something happened to; getBooking says how it stands. */
    WebhookDataBooking: {
      bookingId: components['schemas']['BookingId'];
    };
    /** @description A booking was made; it may await payment or approval. */
    WebhookEventBookingCreated: {
      id: components['schemas']['WebhookEventId'];
      /**
       * @description What happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'booking.created';
      /** @description When it happened. */
      timestamp: components['schemas']['Instant'];
      practiceId: components['schemas']['PracticeId'];
      data: components['schemas']['WebhookDataBooking'];
    };
    /** @description A booking that awaited payment or approval is confirmed. */
    WebhookEventBookingConfirmed: {
      id: components['schemas']['WebhookEventId'];
      /**
       * @description What happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'booking.confirmed';
      /** @description When it happened. */
      timestamp: components['schemas']['Instant'];
      practiceId: components['schemas']['PracticeId'];
      data: components['schemas']['WebhookDataBooking'];
    };
    /** @description A booking has another time, or another therapist. */
    WebhookEventBookingRescheduled: {
      id: components['schemas']['WebhookEventId'];
      /**
       * @description What happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'booking.rescheduled';
      /** @description When it happened. */
      timestamp: components['schemas']['Instant'];
      practiceId: components['schemas']['PracticeId'];
      data: components['schemas']['WebhookDataBooking'];
    };
    /** @description A booking was cancelled. */
    WebhookEventBookingCancelled: {
      id: components['schemas']['WebhookEventId'];
      /**
       * @description What happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'booking.cancelled';
      /** @description When it happened. */
      timestamp: components['schemas']['Instant'];
      practiceId: components['schemas']['PracticeId'];
      data: components['schemas']['WebhookDataBooking'];
    };
    /** @description The practice said no to a booking that awaited it. */
    WebhookEventBookingDeclined: {
      id: components['schemas']['WebhookEventId'];
      /**
       * @description What happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'booking.declined';
      /** @description When it happened. */
      timestamp: components['schemas']['Instant'];
      practiceId: components['schemas']['PracticeId'];
      data: components['schemas']['WebhookDataBooking'];
    };
    /** @description A booking ended that was not paid or approved in time. */
    WebhookEventBookingExpired: {
      id: components['schemas']['WebhookEventId'];
      /**
       * @description What happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'booking.expired';
      /** @description When it happened. */
      timestamp: components['schemas']['Instant'];
      practiceId: components['schemas']['PracticeId'];
      data: components['schemas']['WebhookDataBooking'];
    };
    /** @description A session took place. */
    WebhookEventBookingCompleted: {
      id: components['schemas']['WebhookEventId'];
      /**
       * @description What happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'booking.completed';
      /** @description When it happened. */
      timestamp: components['schemas']['Instant'];
      practiceId: components['schemas']['PracticeId'];
      data: components['schemas']['WebhookDataBooking'];
    };
    /** @description Nobody came to a session. */
    WebhookEventBookingNoShow: {
      id: components['schemas']['WebhookEventId'];
      /**
       * @description What happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'booking.no_show';
      /** @description When it happened. */
      timestamp: components['schemas']['Instant'];
      practiceId: components['schemas']['PracticeId'];
      data: components['schemas']['WebhookDataBooking'];
    };
    /** @description The client of a booking says that they have come. */
    WebhookEventBookingCheckedIn: {
      id: components['schemas']['WebhookEventId'];
      /**
       * @description What happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'booking.checked_in';
      /** @description When it happened. */
      timestamp: components['schemas']['Instant'];
      practiceId: components['schemas']['PracticeId'];
      data: components['schemas']['WebhookDataBooking'];
    };
    /** @description The contact, answers, notes, place or format of a booking are different, or it is paid and still to be approved. */
    WebhookEventBookingUpdated: {
      id: components['schemas']['WebhookEventId'];
      /**
       * @description What happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'booking.updated';
      /** @description When it happened. */
      timestamp: components['schemas']['Instant'];
      practiceId: components['schemas']['PracticeId'];
      data: components['schemas']['WebhookDataBooking'];
    };
    /** @description The request something happened to; getBookingRequest says how it stands. */
    WebhookDataBookingRequest: {
      bookingRequestId: components['schemas']['BookingRequestId'];
    };
    /** @description Somebody asked to be contacted in place of a time. */
    WebhookEventBookingRequestCreated: {
      id: components['schemas']['WebhookEventId'];
      /**
       * @description What happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'booking_request.created';
      /** @description When it happened. */
      timestamp: components['schemas']['Instant'];
      practiceId: components['schemas']['PracticeId'];
      data: components['schemas']['WebhookDataBookingRequest'];
    };
    /** @description A request was answered, led to a booking, or ended unanswered. */
    WebhookEventBookingRequestAnswered: {
      id: components['schemas']['WebhookEventId'];
      /**
       * @description What happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'booking_request.answered';
      /** @description When it happened. */
      timestamp: components['schemas']['Instant'];
      practiceId: components['schemas']['PracticeId'];
      data: components['schemas']['WebhookDataBookingRequest'];
    };
    /** @description The review something happened to, and the booking it is about. */
    WebhookDataReview: {
      reviewId: components['schemas']['ReviewId'];
      bookingId: components['schemas']['BookingId'];
    };
    /** @description A client left a review, published or private. */
    WebhookEventReviewCreated: {
      id: components['schemas']['WebhookEventId'];
      /**
       * @description What happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'review.created';
      /** @description When it happened. */
      timestamp: components['schemas']['Instant'];
      practiceId: components['schemas']['PracticeId'];
      data: components['schemas']['WebhookDataReview'];
    };
    /** @description A review is different: its stars, its words, or who may read it. */
    WebhookEventReviewUpdated: {
      id: components['schemas']['WebhookEventId'];
      /**
       * @description What happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'review.updated';
      /** @description When it happened. */
      timestamp: components['schemas']['Instant'];
      practiceId: components['schemas']['PracticeId'];
      data: components['schemas']['WebhookDataReview'];
    };
    /** @description The practice took a review down. */
    WebhookEventReviewRemoved: {
      id: components['schemas']['WebhookEventId'];
      /**
       * @description What happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'review.removed';
      /** @description When it happened. */
      timestamp: components['schemas']['Instant'];
      practiceId: components['schemas']['PracticeId'];
      data: components['schemas']['WebhookDataReview'];
    };
    /** @description The practice put a review back. */
    WebhookEventReviewRestored: {
      id: components['schemas']['WebhookEventId'];
      /**
       * @description What happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'review.restored';
      /** @description When it happened. */
      timestamp: components['schemas']['Instant'];
      practiceId: components['schemas']['PracticeId'];
      data: components['schemas']['WebhookDataReview'];
    };
    /** @description Whose mail is different. */
    WebhookDataSubscription: {
      clientId: components['schemas']['ClientId'];
    };
    /** @description What mail a client agreed to is different. */
    WebhookEventSubscriptionUpdated: {
      id: components['schemas']['WebhookEventId'];
      /**
       * @description What happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'subscription.updated';
      /** @description When it happened. */
      timestamp: components['schemas']['Instant'];
      practiceId: components['schemas']['PracticeId'];
      data: components['schemas']['WebhookDataSubscription'];
    };
    /** @description The endpoint that is tested. */
    WebhookDataTest: {
      webhookEndpointId: components['schemas']['WebhookEndpointId'];
    };
    /** @description Asked for by testWebhookEndpoint, to see whether an endpoint listens. */
    WebhookEventWebhookTest: {
      id: components['schemas']['WebhookEventId'];
      /**
       * @description What happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'webhook.test';
      /** @description When it happened. */
      timestamp: components['schemas']['Instant'];
      practiceId: components['schemas']['PracticeId'];
      data: components['schemas']['WebhookDataTest'];
    };
    /**
     * @description What is sent to a webhook endpoint: what happened and to what, by ids alone. Names, addresses and words are for the receiver to ask for, so that nothing personal waits in a queue or a log. Types may be added at any time: answer 2xx to one that is not known.
     * @example {
     *       "id": "evt_5f0c1b7e9a3d4c2f8e6b1a0d9c7e5f31",
     *       "type": "booking.created",
     *       "timestamp": "2026-03-02T07:58:00Z",
     *       "practiceId": "6f1c2f0a-4a53-5b3c-9d0e-2b7b5f1d8a01",
     *       "data": {
     *         "bookingId": "b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03"
     *       }
     *     }
     */
    WebhookEvent:
      | components['schemas']['WebhookEventBookingCreated']
      | components['schemas']['WebhookEventBookingConfirmed']
      | components['schemas']['WebhookEventBookingRescheduled']
      | components['schemas']['WebhookEventBookingCancelled']
      | components['schemas']['WebhookEventBookingDeclined']
      | components['schemas']['WebhookEventBookingExpired']
      | components['schemas']['WebhookEventBookingCompleted']
      | components['schemas']['WebhookEventBookingNoShow']
      | components['schemas']['WebhookEventBookingCheckedIn']
      | components['schemas']['WebhookEventBookingUpdated']
      | components['schemas']['WebhookEventBookingRequestCreated']
      | components['schemas']['WebhookEventBookingRequestAnswered']
      | components['schemas']['WebhookEventReviewCreated']
      | components['schemas']['WebhookEventReviewUpdated']
      | components['schemas']['WebhookEventReviewRemoved']
      | components['schemas']['WebhookEventReviewRestored']
      | components['schemas']['WebhookEventSubscriptionUpdated']
      | components['schemas']['WebhookEventWebhookTest'];
    /** @description One attempt to deliver an event. */
    WebhookAttempt: {
      /** @description When it began. */
      startedAt: components['schemas']['Instant'];
      /**
       * @description What was answered; null where nothing was.
       * @example 503
       */
      statusCode: number | null;
      /**
       * @description How long it took.
       * @example 84
       */
      durationMilliseconds: number;
      /** @description Why it failed; null when it did not. */
      error: (components['schemas']['WebhookError'] | (string & {})) | null;
    };
    /** @description A delivery with what is sent and every attempt. */
    WebhookDeliveryDetails: components['schemas']['WebhookDelivery'] & {
      /** @description What is sent, as it is sent. */
      event: components['schemas']['WebhookEvent'];
      /** @description Every attempt, first to last; of more than a hundred the last hundred. */
      attempts: components['schemas']['WebhookAttempt'][];
    };
  };
  responses: {
    /** @description Nothing changed since the `ETag` that was sent. */
    NotModified: {
      headers: {
        ETag: components['headers']['ETag'];
        'Cache-Control': components['headers']['CacheControl'];
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The request cannot be read. */
    BadRequest: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description There is no key or session, or it is not valid. */
    Unauthorized: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description This caller may not do that, or not from there. */
    Forbidden: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The request can be read but breaks its schema. */
    ValidationFailed: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Too much at once. Wait as long as `Retry-After` says. */
    TooManyRequests: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description A fault of the platform. What was asked may or may not have happened. */
    InternalError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The platform cannot answer right now. Nothing was changed. */
    Unavailable: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description There is no such thing, or the caller may not see it; the two cannot be told apart. */
    NotFound: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is larger than `x-body-limit` of the operation. */
    PayloadTooLarge: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is not of a media type that the operation takes. */
    UnsupportedMediaType: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The document breaks its schema or its own references. Every fault is named; nothing was changed. */
    ImportRefused: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description It was changed since it was read; nothing was done. */
    PreconditionFailed: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description There is no `If-Match`, and without it a change of somebody else could be undone unseen. */
    PreconditionRequired: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The same request is still being worked on. */
    IdempotentConflict: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The request breaks its schema, or reuses an Idempotency-Key. */
    IdempotentRefused: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Somebody was faster. Near free times come along; or the same request is still being worked on. */
    SlotTakenOrBusy: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['SlotTakenProblem'] | components['schemas']['Problem'];
      };
    };
    /** @description The booking or session is not in a state that allows this. */
    BookingInOtherState: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The address may not be read, or what it answers is no calendar; or the request breaks its schema. */
    FeedRefused: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Somebody was faster, and near free times come along; or the booking that is to be moved cannot be; or the same request is still being worked on. */
    NewHoldConflict: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['SlotTakenProblem'] | components['schemas']['Problem'];
      };
    };
    /** @description The request breaks its schema, or asks for a time that is not offered; or an Idempotency-Key is used for another request. */
    HoldRefused: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['SlotTakenProblem'] | components['schemas']['Problem'];
      };
    };
    /** @description The hold cannot be extended any more, was booked already, or ended and its time is gone. */
    HoldConflict: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['SlotTakenProblem'] | components['schemas']['Problem'];
      };
    };
    /** @description The request cannot be read, or has no Idempotency-Key. */
    BookingBadRequest: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The hold ended and the time is gone, it was booked already, the client has enough open bookings, the invitation is closed, or the same request is still being worked on. */
    BookingConflict: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['SlotTakenProblem'] | components['schemas']['Problem'];
      };
    };
    /** @description The request breaks its schema or the service’s questions, has a code that does not hold, or reuses an Idempotency-Key. */
    BookingRefused: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The booking is in another state, or its notice has passed; or the same request is still being worked on. */
    CancellationConflict: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The new time is gone, the booking is in another state, or its notice has passed. */
    RescheduleConflict: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['SlotTakenProblem'] | components['schemas']['Problem'];
      };
    };
    /** @description The booking or session is not in a state that allows this; or the same request is still being worked on. */
    BookingInOtherStateOrBusy: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description It is too early, or the booking is in another state; or the same request is still being worked on. */
    CheckInConflict: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The booking is not in a state that allows this; or the same request is still being worked on. */
    BookingStateConflictOrBusy: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The payment is not in a state that allows this. */
    PaymentConflict: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The payment provider or the platform cannot answer right now. Nothing was changed. */
    ProviderUnavailable: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The request was answered otherwise, or has ended; or the same request is still being worked on. */
    RequestConflict: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The invitation was answered, or has ended. */
    InvitationConflict: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The payment is not in a state that allows this, or the same request is still being worked on. */
    PaymentConflictOrBusy: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description More than can be given back, a request that breaks its schema, or a reused Idempotency-Key. */
    RefundRefused: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description There is such a code already, also among the archived ones; or the same request is still being worked on. */
    DiscountExists: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The code does not hold here, or the request breaks its schema. An unknown code, one that has ended, one that is used up and one for another service are answered alike. */
    DiscountRefused: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The signature does not belong to this body, or the body cannot be read. */
    SignatureRefused: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The booking is not in a state that allows this. */
    BookingStateConflict: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The link was void, or what it was for has been done. */
    Gone: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The time in which its author may change a review is over, or the practice removed it. */
    ReviewClosed: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The booking has a report card, or is not in a state that allows one; or the same request is still being worked on. */
    ReportCardExists: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The report card is not in a state that allows this. */
    ReportCardConflict: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The report card is not in a state that allows this; or the same request is still being worked on. */
    ReportCardConflictOrBusy: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The practice has as many endpoints as it may have. */
    WebhookEndpointLimit: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The address may not be sent to; or the request breaks its schema. */
    WebhookEndpointRefused: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The endpoint is disabled or was put away. */
    WebhookEndpointDisabled: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    /**
     * @description Words to look for in names, topics, methods and texts.
     * @example angst
     */
    Search: string;
    /**
     * @description Town of the room; repeat for several.
     * @example [
     *       "Berlin"
     *     ]
     */
    City: string[];
    /**
     * @description Language of sessions, BCP 47; repeat for several.
     * @example [
     *       "en",
     *       "tr"
     *     ]
     */
    Language: components['schemas']['Locale'][];
    /**
     * @description Topic, a value of the practice's vocabulary; repeat for several.
     * @example [
     *       "anxiety"
     *     ]
     */
    Specialty: string[];
    /**
     * @description How sessions take place; repeat for several.
     * @example [
     *       "online"
     *     ]
     */
    Formats: components['schemas']['Format'][];
    /**
     * @description Gender as the therapist states it; repeat for several.
     * @example [
     *       "female"
     *     ]
     */
    Gender: components['schemas']['Gender'][];
    /**
     * @description Who pays, a value of the practice's vocabulary; repeat for several.
     * @example [
     *       "private"
     *     ]
     */
    Insurance: string[];
    /**
     * @description Only those who take new clients, or only those who do not.
     * @example true
     */
    AcceptingNew: boolean;
    /**
     * @description Only those who offer this service.
     * @example 5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02
     */
    OffersService: components['schemas']['ServiceId'];
    /**
     * @description Highest price of a full session, in minor units of the practice's currency.
     * @example 10000
     */
    MaxPrice: number;
    /**
     * @description Only those with a free time before this instant.
     * @example 2026-03-07T00:00:00Z
     */
    AvailableBefore: components['schemas']['Instant'];
    /**
     * @description Order; `soonest` when left out: sooner free time in coarse steps, then a rotation that is stable for a day.
     * @example soonest
     */
    Sort: components['schemas']['TherapistSort'];
    /**
     * @description How many to answer at most.
     * @example 12
     */
    Limit: number;
    /**
     * @description Where to go on, from `nextCursor`; the filters must be the same.
     * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
     */
    Cursor: components['schemas']['Cursor'];
    /**
     * @description The therapist.
     * @example 0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01
     */
    TherapistId: components['schemas']['TherapistId'];
    /**
     * @description How many reviews to answer at most.
     * @example 10
     */
    ReviewLimit: number;
    /**
     * @description Only of this therapist, at their own prices; of all when left out.
     * @example 0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01
     */
    OfTherapist: components['schemas']['TherapistId'];
    /**
     * @description The service whose times are wanted.
     * @example 5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02
     */
    ServiceId: components['schemas']['ServiceId'];
    /**
     * @description First instant.
     * @example 2026-03-02T08:00:00Z
     */
    From: components['schemas']['Instant'];
    /**
     * @description Last instant, excluded; at most 62 days after `from`.
     * @example 2026-04-02T08:00:00Z
     */
    To: components['schemas']['Instant'];
    /**
     * @description Only times of this format.
     * @example online
     */
    Format: components['schemas']['Format'];
    /**
     * @description A booking whose own time counts as free, to choose another for it. Needs the session of its link, or a secret key.
     * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
     */
    Reschedules: components['schemas']['BookingId'];
    /**
     * @description The `ETag` of what is to be changed, as it was last read: the change is made only if it is still so, and refused with 412 when somebody else was faster. `*` changes whatever is there now.
     * @example "pmWkWSBCL51Bfkhn79xPuK"
     */
    IfMatch: string;
    /**
     * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours. Without one, a call that is repeated is another call.
     * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
     */
    IdempotencyKeyOptional: string;
    /**
     * @description The exception.
     * @example 36f7c1e9-8b24-4d05-a7c3-9e1f5b2d8a13
     */
    AvailabilityExceptionId: components['schemas']['AvailabilityExceptionId'];
    /**
     * @description Only those of this therapist; of all when left out.
     * @example 0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01
     */
    AboutTherapist: components['schemas']['TherapistId'];
    /**
     * @description Only what begins at this instant or later.
     * @example 2026-03-02T08:00:00Z
     */
    Since: components['schemas']['Instant'];
    /**
     * @description Only what begins before this instant.
     * @example 2026-04-02T08:00:00Z
     */
    Before: components['schemas']['Instant'];
    /**
     * @description The session.
     * @example c08d4b72-95e6-4a1f-83bd-2f7a6c1e9d14
     */
    GroupSessionId: components['schemas']['GroupSessionId'];
    /**
     * @description The calendar.
     * @example 5d90a2c7-1e4b-4836-9fa5-3b7c8d0e6f12
     */
    CalendarConnectionId: components['schemas']['CalendarConnectionId'];
    /**
     * @description What createCalendarFeed answered. It can do nothing but read, ends when it is renewed, and is kept out of logs.
     * @example k1.WyI2ZjFjMmYwYSJd.Q2FsZW5kYXItZmVlZC1vZi1hLXRoZXJhcGlzdA
     */
    CalendarFeedToken: string;
    /**
     * @description The hold, from createHold.
     * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
     */
    HoldId: components['schemas']['HoldId'];
    /**
     * @description Only those of this client; of all when left out.
     * @example e1a86c03-7b5d-4f92-8c14-0d3e9f6b2a15
     */
    OfClient: components['schemas']['ClientId'];
    /**
     * @description Only those that stand so; repeat for several.
     * @example [
     *       "confirmed"
     *     ]
     */
    BookingStatuses: components['schemas']['BookingStatus'][];
    /**
     * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours.
     * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
     */
    IdempotencyKey: string;
    /**
     * @description The booking.
     * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
     */
    BookingId: components['schemas']['BookingId'];
    /**
     * @description The `ETag` of what is to be changed, as it was last read: the change is made only if it is still so, and refused with 412 when somebody else was faster. Without it the change is made in any case.
     * @example "pmWkWSBCL51Bfkhn79xPuK"
     */
    IfMatchOptional: string;
    /**
     * @description Only those that stand so; all when left out.
     * @example open
     */
    BookingRequestStatus: components['schemas']['BookingRequestStatus'];
    /**
     * @description The request.
     * @example 71c5e0b8-3d9a-4f26-8b47-0e2d6a9c3f10
     */
    BookingRequestId: components['schemas']['BookingRequestId'];
    /**
     * @description Only those that stand so; all when left out.
     * @example open
     */
    BookingInvitationStatus: components['schemas']['BookingInvitationStatus'];
    /**
     * @description The invitation.
     * @example 8e13b6d4-a05c-4972-b1f9-6d4c2e7a0b11
     */
    BookingInvitationId: components['schemas']['BookingInvitationId'];
    /**
     * @description Only that of this booking; of all when left out.
     * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01
     */
    OfBooking: components['schemas']['BookingId'];
    /**
     * @description Only those that stand so; repeat for several.
     * @example [
     *       "captured"
     *     ]
     */
    PaymentStatuses: components['schemas']['PaymentStatus'][];
    /**
     * @description Only what was made at this instant or later.
     * @example 2026-03-01T00:00:00Z
     */
    CreatedSince: components['schemas']['Instant'];
    /**
     * @description Only what was made before this instant.
     * @example 2026-04-01T00:00:00Z
     */
    CreatedBefore: components['schemas']['Instant'];
    /**
     * @description The payment.
     * @example 9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07
     */
    PaymentId: components['schemas']['PaymentId'];
    /**
     * @description Only those of this payment; of all when left out.
     * @example 9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07
     */
    OfPayment: components['schemas']['PaymentId'];
    /**
     * @description Only those that stand so; repeat for several.
     * @example [
     *       "pending"
     *     ]
     */
    RefundStatuses: components['schemas']['RefundStatus'][];
    /**
     * @description The refund.
     * @example 4f8b2d61-0c97-4e5a-b3d8-1a6e9c7f2b08
     */
    RefundId: components['schemas']['RefundId'];
    /**
     * @description The client.
     * @example e1a86c03-7b5d-4f92-8c14-0d3e9f6b2a15
     */
    ClientId: components['schemas']['ClientId'];
    /**
     * @description The discount code.
     * @example 2a7d9e35-64f1-4b8c-9d02-5c3b8e1a7f09
     */
    DiscountCodeId: components['schemas']['DiscountCodeId'];
    /**
     * @description Stripe’s signature over the bytes of the body; 400 when it is missing or does not fit.
     * @example t=1772438400,v1=5257a869e7ecebeda32affa62cdca3fa51cad7e77a0e56ff536d0ce8e108d8bd
     */
    StripeSignature: string;
    /**
     * @description Only those that stand so; all when left out.
     * @example published
     */
    Standing: components['schemas']['ReviewStanding'];
    /**
     * @description The review.
     * @example d41c8e70-2b95-4f6a-8c03-5a9e7f1b2c05
     */
    ReviewId: components['schemas']['ReviewId'];
    /**
     * @description Only those that are this far; all when left out.
     * @example sent
     */
    ReportCardStatus: components['schemas']['ReportCardStatus'];
    /**
     * @description The report card.
     * @example e82f5b10-7a4c-4d39-9e61-3c0b8d2a1f06
     */
    ReportCardId: components['schemas']['ReportCardId'];
    /**
     * @description What a mail program was given to unsubscribe with, RFC 8058. It can do nothing else, does not expire, and is kept out of logs.
     * @example k1.eyJ0b3BpYyI6Im5ld3MifQ.VW5zdWJzY3JpYmUtYW5kLW5vdGhpbmctZWxzZS0yMDI2
     */
    UnsubscribeToken: string;
    /**
     * @description The webhook endpoint.
     * @example 4d1c8a72-5e3b-4f90-a6d7-2b8c9e0f1a35
     */
    WebhookEndpointId: components['schemas']['WebhookEndpointId'];
    /**
     * @description Only those of this endpoint; of all when left out.
     * @example 4d1c8a72-5e3b-4f90-a6d7-2b8c9e0f1a35
     */
    OfWebhookEndpoint: components['schemas']['WebhookEndpointId'];
    /**
     * @description Only those that stand so; all when left out.
     * @example failed
     */
    WebhookDeliveryStatus: components['schemas']['WebhookDeliveryStatus'];
    /**
     * @description Only of this type; of all when left out.
     * @example booking.created
     */
    WebhookEventType: components['schemas']['WebhookEventType'];
    /**
     * @description The delivery.
     * @example 9b2e6f14-7c8d-4a53-b0e1-6d5f4c3a2b10
     */
    WebhookDeliveryId: components['schemas']['WebhookDeliveryId'];
    /**
     * @description The event; the same over every attempt and replay, and part of what is signed.
     * @example evt_5f0c1b7e9a3d4c2f8e6b1a0d9c7e5f31
     */
    WebhookId: components['schemas']['WebhookEventId'];
    /**
     * @description When this attempt was made, in seconds since 1970; part of what is signed.
     * @example 1772438281
     */
    WebhookTimestamp: number;
    /**
     * @description `v1,` and the HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64; two of them, space-separated, while a secret is being rotated. One that fits is enough.
     * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
     */
    WebhookSignature: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Names this version of what is answered, byte for byte. Send it as `If-None-Match` to be told that nothing changed, or as `If-Match` to change only what you saw.
     * @example "pmWkWSBCL51Bfkhn79xPuK"
     */
    ETag: string;
    /**
     * @description How long the answer may be kept, and by whom.
     * @example public, max-age=15, stale-while-revalidate=60
     */
    CacheControl: string;
    /**
     * @description Names this request in the logs of the platform.
     * @example req_5f0c1b7e9a
     */
    RequestId: string;
    /**
     * @description Seconds to wait before asking again.
     * @example 20
     */
    RetryAfter: number;
    /**
     * @description What is left of the limit, by the IETF draft.
     * @example "holds";r=7;t=42
     */
    RateLimit: string;
    /**
     * @description The limit that applies, by the IETF draft.
     * @example "holds";q=10;w=60
     */
    RateLimitPolicy: string;
    /**
     * @description The next page, RFC 8288; absent on the last.
     * @example </v1/therapists?cursor=eyJuIjoxMn0&key=pk_live_4f>; rel="next"
     */
    Link: string;
    /**
     * @description Present and `true` when this is the answer to an earlier request with the same key.
     * @example true
     */
    IdempotencyReplayed: 'true';
  };
  pathItems: never;
}
export type PracticeId = components['schemas']['PracticeId'];
export type Slug = components['schemas']['Slug'];
export type Locale = components['schemas']['Locale'];
export type TimeZone = components['schemas']['TimeZone'];
export type Currency = components['schemas']['Currency'];
export type Phone = components['schemas']['Phone'];
export type Email = components['schemas']['Email'];
export type Url = components['schemas']['Url'];
export type Theme = components['schemas']['Theme'];
export type TherapistNoun = components['schemas']['TherapistNoun'];
export type Terms = components['schemas']['Terms'];
export type AddressForm = components['schemas']['AddressForm'];
export type Term = components['schemas']['Term'];
export type Vocabulary = components['schemas']['Vocabulary'];
export type RefundRuleKind = components['schemas']['RefundRuleKind'];
export type RefundStep = components['schemas']['RefundStep'];
export type RefundRule = components['schemas']['RefundRule'];
export type PaymentPolicy = components['schemas']['PaymentPolicy'];
export type Policies = components['schemas']['Policies'];
export type CrisisContact = components['schemas']['CrisisContact'];
export type CrisisNotice = components['schemas']['CrisisNotice'];
export type WidgetSupport = components['schemas']['WidgetSupport'];
export type Practice = components['schemas']['Practice'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type ProblemDetail = components['schemas']['ProblemDetail'];
export type Problem = components['schemas']['Problem'];
export type ExternalId = components['schemas']['ExternalId'];
export type ImportTheme = components['schemas']['ImportTheme'];
export type ImportTerms = components['schemas']['ImportTerms'];
export type ImportTerm = components['schemas']['ImportTerm'];
export type ImportVocabulary = components['schemas']['ImportVocabulary'];
export type ReviewInvitationPolicy = components['schemas']['ReviewInvitationPolicy'];
export type ReviewRouting = components['schemas']['ReviewRouting'];
export type ImportReviewLink = components['schemas']['ImportReviewLink'];
export type Channel = components['schemas']['Channel'];
export type ImportRefundStep = components['schemas']['ImportRefundStep'];
export type ImportRefundRule = components['schemas']['ImportRefundRule'];
export type AttendancePolicy = components['schemas']['AttendancePolicy'];
export type ImportPolicies = components['schemas']['ImportPolicies'];
export type ImportCrisisContact = components['schemas']['ImportCrisisContact'];
export type ImportCrisisNotice = components['schemas']['ImportCrisisNotice'];
export type ImportPractice = components['schemas']['ImportPractice'];
export type ServiceKind = components['schemas']['ServiceKind'];
export type Format = components['schemas']['Format'];
export type ImportMoney = components['schemas']['ImportMoney'];
export type ServiceLevel = components['schemas']['ServiceLevel'];
export type DependantKind = components['schemas']['DependantKind'];
export type ImportServiceDependant = components['schemas']['ImportServiceDependant'];
export type ImportQuestion = components['schemas']['ImportQuestion'];
export type ImportService = components['schemas']['ImportService'];
export type Gender = components['schemas']['Gender'];
export type ImportQualification = components['schemas']['ImportQualification'];
export type ImportInstant = components['schemas']['ImportInstant'];
export type TherapistVerification = components['schemas']['TherapistVerification'];
export type ImportTherapistService = components['schemas']['ImportTherapistService'];
export type WallTime = components['schemas']['WallTime'];
export type ImportWindow = components['schemas']['ImportWindow'];
export type ImportDate = components['schemas']['ImportDate'];
export type ImportClosure = components['schemas']['ImportClosure'];
export type ImportTherapist = components['schemas']['ImportTherapist'];
export type ClientStatus = components['schemas']['ClientStatus'];
export type ChosenTopic = components['schemas']['ChosenTopic'];
export type SubscriptionSource = components['schemas']['SubscriptionSource'];
export type ImportSubscription = components['schemas']['ImportSubscription'];
export type LocalDate = components['schemas']['LocalDate'];
export type ImportDependant = components['schemas']['ImportDependant'];
export type ImportClient = components['schemas']['ImportClient'];
export type ImportBookingStatus = components['schemas']['ImportBookingStatus'];
export type BookingSource = components['schemas']['BookingSource'];
export type CancelledBy = components['schemas']['CancelledBy'];
export type ImportEmergencyContact = components['schemas']['ImportEmergencyContact'];
export type QuestionAnswers = components['schemas']['QuestionAnswers'];
export type ImportPaymentStatus = components['schemas']['ImportPaymentStatus'];
export type PaymentMethod = components['schemas']['PaymentMethod'];
export type ImportRefund = components['schemas']['ImportRefund'];
export type ImportBookingPayment = components['schemas']['ImportBookingPayment'];
export type ImportBooking = components['schemas']['ImportBooking'];
export type ReviewVisibility = components['schemas']['ReviewVisibility'];
export type ImportReview = components['schemas']['ImportReview'];
export type ImportGroupSession = components['schemas']['ImportGroupSession'];
export type NewObservation = components['schemas']['NewObservation'];
export type ReportCardStatus = components['schemas']['ReportCardStatus'];
export type ImportReportCard = components['schemas']['ImportReportCard'];
export type CampaignTopic = components['schemas']['CampaignTopic'];
export type ImportCampaignButton = components['schemas']['ImportCampaignButton'];
export type ImportCampaign = components['schemas']['ImportCampaign'];
export type DiscountKind = components['schemas']['DiscountKind'];
export type ImportDiscountCode = components['schemas']['ImportDiscountCode'];
export type PracticeImport = components['schemas']['PracticeImport'];
export type ImportCounts = components['schemas']['ImportCounts'];
export type ImportReport = components['schemas']['ImportReport'];
export type ServiceId = components['schemas']['ServiceId'];
export type Instant = components['schemas']['Instant'];
export type TherapistSort = components['schemas']['TherapistSort'];
export type Cursor = components['schemas']['Cursor'];
export type TherapistId = components['schemas']['TherapistId'];
export type Money = components['schemas']['Money'];
export type Rating = components['schemas']['Rating'];
export type NextSlots = components['schemas']['NextSlots'];
export type Therapist = components['schemas']['Therapist'];
export type TherapistPage = components['schemas']['TherapistPage'];
export type FacetValue = components['schemas']['FacetValue'];
export type Facet = components['schemas']['Facet'];
export type TherapistFacets = components['schemas']['TherapistFacets'];
export type Qualification = components['schemas']['Qualification'];
export type Place = components['schemas']['Place'];
export type ServiceDependant = components['schemas']['ServiceDependant'];
export type QuestionKind = components['schemas']['QuestionKind'];
export type Question = components['schemas']['Question'];
export type Service = components['schemas']['Service'];
export type TherapistProfile = components['schemas']['TherapistProfile'];
export type RatingCount = components['schemas']['RatingCount'];
export type ReviewSummary = components['schemas']['ReviewSummary'];
export type ReviewId = components['schemas']['ReviewId'];
export type PublishedReview = components['schemas']['PublishedReview'];
export type ReviewPage = components['schemas']['ReviewPage'];
export type ServicePage = components['schemas']['ServicePage'];
export type BookingId = components['schemas']['BookingId'];
export type Slot = components['schemas']['Slot'];
export type Slots = components['schemas']['Slots'];
export type AvailabilityWindow = components['schemas']['AvailabilityWindow'];
export type AvailabilityWindowPage = components['schemas']['AvailabilityWindowPage'];
export type NewAvailabilityWindow = components['schemas']['NewAvailabilityWindow'];
export type AvailabilityWindows = components['schemas']['AvailabilityWindows'];
export type AvailabilityExceptionId = components['schemas']['AvailabilityExceptionId'];
export type ExceptionKind = components['schemas']['ExceptionKind'];
export type AvailabilityException = components['schemas']['AvailabilityException'];
export type AvailabilityExceptionPage = components['schemas']['AvailabilityExceptionPage'];
export type NewAvailabilityException = components['schemas']['NewAvailabilityException'];
export type GroupSessionId = components['schemas']['GroupSessionId'];
export type GroupSessionStatus = components['schemas']['GroupSessionStatus'];
export type GroupSession = components['schemas']['GroupSession'];
export type GroupSessionPage = components['schemas']['GroupSessionPage'];
export type NewGroupSession = components['schemas']['NewGroupSession'];
export type SlotTakenProblem = components['schemas']['SlotTakenProblem'];
export type PracticeActor = components['schemas']['PracticeActor'];
export type GroupSessionCancellation = components['schemas']['GroupSessionCancellation'];
export type CalendarConnectionId = components['schemas']['CalendarConnectionId'];
export type CalendarConnectionStatus = components['schemas']['CalendarConnectionStatus'];
export type CalendarConnection = components['schemas']['CalendarConnection'];
export type CalendarConnectionPage = components['schemas']['CalendarConnectionPage'];
export type NewCalendarConnection = components['schemas']['NewCalendarConnection'];
export type NewCalendarFeed = components['schemas']['NewCalendarFeed'];
export type CalendarFeed = components['schemas']['CalendarFeed'];
export type NewHold = components['schemas']['NewHold'];
export type HoldId = components['schemas']['HoldId'];
export type Secret = components['schemas']['Secret'];
export type Hold = components['schemas']['Hold'];
export type HoldSecret = components['schemas']['HoldSecret'];
export type HoldExtension = components['schemas']['HoldExtension'];
export type ClientId = components['schemas']['ClientId'];
export type BookingStatus = components['schemas']['BookingStatus'];
export type BookingTherapist = components['schemas']['BookingTherapist'];
export type BookingService = components['schemas']['BookingService'];
export type PaymentId = components['schemas']['PaymentId'];
export type PaymentStatus = components['schemas']['PaymentStatus'];
export type PaymentProvider = components['schemas']['PaymentProvider'];
export type BookingPayment = components['schemas']['BookingPayment'];
export type BookingContact = components['schemas']['BookingContact'];
export type BookingDependant = components['schemas']['BookingDependant'];
export type BookingAnswers = components['schemas']['BookingAnswers'];
export type EmergencyContact = components['schemas']['EmergencyContact'];
export type BookingNotes = components['schemas']['BookingNotes'];
export type AttributionText = components['schemas']['AttributionText'];
export type Attribution = components['schemas']['Attribution'];
export type Booking = components['schemas']['Booking'];
export type BookingPage = components['schemas']['BookingPage'];
export type NewBookingContact = components['schemas']['NewBookingContact'];
export type NewBookingDependant = components['schemas']['NewBookingDependant'];
export type NewConsent = components['schemas']['NewConsent'];
export type NewEmergencyContact = components['schemas']['NewEmergencyContact'];
export type NewAttribution = components['schemas']['NewAttribution'];
export type NewBooking = components['schemas']['NewBooking'];
export type LinkPurpose = components['schemas']['LinkPurpose'];
export type LinkedKind = components['schemas']['LinkedKind'];
export type LinkedResource = components['schemas']['LinkedResource'];
export type LinkSession = components['schemas']['LinkSession'];
export type BookingCreated = components['schemas']['BookingCreated'];
export type BookingDetailsChange = components['schemas']['BookingDetailsChange'];
export type ChangeAuthor = components['schemas']['ChangeAuthor'];
export type BookingHistoryEntry = components['schemas']['BookingHistoryEntry'];
export type BookingHistoryPage = components['schemas']['BookingHistoryPage'];
export type ChangeObstacle = components['schemas']['ChangeObstacle'];
export type ReschedulingPreview = components['schemas']['ReschedulingPreview'];
export type CancellationPreview = components['schemas']['CancellationPreview'];
export type RefundChoice = components['schemas']['RefundChoice'];
export type BookingCancellation = components['schemas']['BookingCancellation'];
export type BookingRescheduling = components['schemas']['BookingRescheduling'];
export type BookingRescheduled = components['schemas']['BookingRescheduled'];
export type BookingDecision = components['schemas']['BookingDecision'];
export type BookingCheckIn = components['schemas']['BookingCheckIn'];
export type NoShowFee = components['schemas']['NoShowFee'];
export type NoShowMark = components['schemas']['NoShowMark'];
export type BookingCompletion = components['schemas']['BookingCompletion'];
export type Checkout = components['schemas']['Checkout'];
export type BookingRequestStatus = components['schemas']['BookingRequestStatus'];
export type BookingRequestId = components['schemas']['BookingRequestId'];
export type RequestContact = components['schemas']['RequestContact'];
export type ContactChannel = components['schemas']['ContactChannel'];
export type BookingInvitationId = components['schemas']['BookingInvitationId'];
export type BookingRequest = components['schemas']['BookingRequest'];
export type BookingRequestPage = components['schemas']['BookingRequestPage'];
export type NewBookingRequest = components['schemas']['NewBookingRequest'];
export type BookingRequestReceipt = components['schemas']['BookingRequestReceipt'];
export type RequestDecision = components['schemas']['RequestDecision'];
export type RequestInvitation = components['schemas']['RequestInvitation'];
export type BookingRequestAnswer = components['schemas']['BookingRequestAnswer'];
export type BookingInvitationStatus = components['schemas']['BookingInvitationStatus'];
export type Invitee = components['schemas']['Invitee'];
export type BookingInvitation = components['schemas']['BookingInvitation'];
export type BookingInvitationPage = components['schemas']['BookingInvitationPage'];
export type NewInvitee = components['schemas']['NewInvitee'];
export type NewBookingInvitation = components['schemas']['NewBookingInvitation'];
export type Payment = components['schemas']['Payment'];
export type PaymentPage = components['schemas']['PaymentPage'];
export type RefundId = components['schemas']['RefundId'];
export type RefundStatus = components['schemas']['RefundStatus'];
export type MoneyMover = components['schemas']['MoneyMover'];
export type Refund = components['schemas']['Refund'];
export type PaymentHistoryEntry = components['schemas']['PaymentHistoryEntry'];
export type PaymentDetails = components['schemas']['PaymentDetails'];
export type PaymentRecording = components['schemas']['PaymentRecording'];
export type NewMoney = components['schemas']['NewMoney'];
export type NewRefund = components['schemas']['NewRefund'];
export type RefundPage = components['schemas']['RefundPage'];
export type RefundOutcome = components['schemas']['RefundOutcome'];
export type RefundSettlement = components['schemas']['RefundSettlement'];
export type ClientPaymentTotal = components['schemas']['ClientPaymentTotal'];
export type ClientPaymentSummary = components['schemas']['ClientPaymentSummary'];
export type DiscountCodeId = components['schemas']['DiscountCodeId'];
export type DiscountCode = components['schemas']['DiscountCode'];
export type DiscountCodePage = components['schemas']['DiscountCodePage'];
export type NewDiscountCode = components['schemas']['NewDiscountCode'];
export type DiscountCodeChange = components['schemas']['DiscountCodeChange'];
export type NewDiscountPreview = components['schemas']['NewDiscountPreview'];
export type DiscountPreview = components['schemas']['DiscountPreview'];
export type StripeEvent = components['schemas']['StripeEvent'];
export type ProviderEventReceipt = components['schemas']['ProviderEventReceipt'];
export type InvitationQueued = components['schemas']['InvitationQueued'];
export type SessionService = components['schemas']['SessionService'];
export type SessionClient = components['schemas']['SessionClient'];
export type ReviewStanding = components['schemas']['ReviewStanding'];
export type NextStepKind = components['schemas']['NextStepKind'];
export type ReviewLink = components['schemas']['ReviewLink'];
export type ReviewNextStep = components['schemas']['ReviewNextStep'];
export type Review = components['schemas']['Review'];
export type ReviewInvitation = components['schemas']['ReviewInvitation'];
export type ReviewRemovalReason = components['schemas']['ReviewRemovalReason'];
export type PracticeReview = components['schemas']['PracticeReview'];
export type PracticeReviewPage = components['schemas']['PracticeReviewPage'];
export type NewReview = components['schemas']['NewReview'];
export type ReviewChange = components['schemas']['ReviewChange'];
export type ReviewRemoval = components['schemas']['ReviewRemoval'];
export type ReportCardId = components['schemas']['ReportCardId'];
export type Observation = components['schemas']['Observation'];
export type SessionBooking = components['schemas']['SessionBooking'];
export type SessionDependant = components['schemas']['SessionDependant'];
export type ReportCardReview = components['schemas']['ReportCardReview'];
export type ReportCard = components['schemas']['ReportCard'];
export type ReportCardPage = components['schemas']['ReportCardPage'];
export type NewReportCard = components['schemas']['NewReportCard'];
export type ReportCardChange = components['schemas']['ReportCardChange'];
export type ReportCardSending = components['schemas']['ReportCardSending'];
export type SubscriptionTopic = components['schemas']['SubscriptionTopic'];
export type SubscribedChannel = components['schemas']['SubscribedChannel'];
export type TopicSubscription = components['schemas']['TopicSubscription'];
export type UnsubscribeReason = components['schemas']['UnsubscribeReason'];
export type Subscription = components['schemas']['Subscription'];
export type SubscriptionChoice = components['schemas']['SubscriptionChoice'];
export type SubscriptionChange = components['schemas']['SubscriptionChange'];
export type UnsubscribePage = components['schemas']['UnsubscribePage'];
export type OneClick = components['schemas']['OneClick'];
export type NewLinkSession = components['schemas']['NewLinkSession'];
export type NewLinkRequest = components['schemas']['NewLinkRequest'];
export type LinkRequestAccepted = components['schemas']['LinkRequestAccepted'];
export type WebhookEndpointId = components['schemas']['WebhookEndpointId'];
export type WebhookEventType = components['schemas']['WebhookEventType'];
export type WebhookEndpointStatus = components['schemas']['WebhookEndpointStatus'];
export type WebhookDisabledReason = components['schemas']['WebhookDisabledReason'];
export type WebhookError = components['schemas']['WebhookError'];
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
export type WebhookEndpointPage = components['schemas']['WebhookEndpointPage'];
export type NewWebhookEndpoint = components['schemas']['NewWebhookEndpoint'];
export type WebhookEndpointWithSecret = components['schemas']['WebhookEndpointWithSecret'];
export type WebhookEndpointChange = components['schemas']['WebhookEndpointChange'];
export type WebhookDeliveryId = components['schemas']['WebhookDeliveryId'];
export type WebhookEventId = components['schemas']['WebhookEventId'];
export type WebhookDeliveryStatus = components['schemas']['WebhookDeliveryStatus'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookDeliveryPage = components['schemas']['WebhookDeliveryPage'];
export type WebhookDataBooking = components['schemas']['WebhookDataBooking'];
export type WebhookEventBookingCreated = components['schemas']['WebhookEventBookingCreated'];
export type WebhookEventBookingConfirmed = components['schemas']['WebhookEventBookingConfirmed'];
export type WebhookEventBookingRescheduled = components['schemas']['WebhookEventBookingRescheduled'];
export type WebhookEventBookingCancelled = components['schemas']['WebhookEventBookingCancelled'];
export type WebhookEventBookingDeclined = components['schemas']['WebhookEventBookingDeclined'];
export type WebhookEventBookingExpired = components['schemas']['WebhookEventBookingExpired'];
export type WebhookEventBookingCompleted = components['schemas']['WebhookEventBookingCompleted'];
export type WebhookEventBookingNoShow = components['schemas']['WebhookEventBookingNoShow'];
export type WebhookEventBookingCheckedIn = components['schemas']['WebhookEventBookingCheckedIn'];
export type WebhookEventBookingUpdated = components['schemas']['WebhookEventBookingUpdated'];
export type WebhookDataBookingRequest = components['schemas']['WebhookDataBookingRequest'];
export type WebhookEventBookingRequestCreated = components['schemas']['WebhookEventBookingRequestCreated'];
export type WebhookEventBookingRequestAnswered = components['schemas']['WebhookEventBookingRequestAnswered'];
export type WebhookDataReview = components['schemas']['WebhookDataReview'];
export type WebhookEventReviewCreated = components['schemas']['WebhookEventReviewCreated'];
export type WebhookEventReviewUpdated = components['schemas']['WebhookEventReviewUpdated'];
export type WebhookEventReviewRemoved = components['schemas']['WebhookEventReviewRemoved'];
export type WebhookEventReviewRestored = components['schemas']['WebhookEventReviewRestored'];
export type WebhookDataSubscription = components['schemas']['WebhookDataSubscription'];
export type WebhookEventSubscriptionUpdated = components['schemas']['WebhookEventSubscriptionUpdated'];
export type WebhookDataTest = components['schemas']['WebhookDataTest'];
export type WebhookEventWebhookTest = components['schemas']['WebhookEventWebhookTest'];
export type WebhookEvent = components['schemas']['WebhookEvent'];
export type WebhookAttempt = components['schemas']['WebhookAttempt'];
export type WebhookDeliveryDetails = components['schemas']['WebhookDeliveryDetails'];
export type $defs = Record<string, never>;
export interface operations {
  getPractice: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The practice. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['CacheControl'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Practice'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  importPractice: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The whole practice. */
    requestBody: {
      content: {
        'application/json': components['schemas']['PracticeImport'];
      };
    };
    responses: {
      /** @description What was done. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportReport'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ImportRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  listTherapists: {
    parameters: {
      query?: {
        /**
         * @description Words to look for in names, topics, methods and texts.
         * @example angst
         */
        q?: components['parameters']['Search'];
        /**
         * @description Town of the room; repeat for several.
         * @example [
         *       "Berlin"
         *     ]
         */
        city?: components['parameters']['City'];
        /**
         * @description Language of sessions, BCP 47; repeat for several.
         * @example [
         *       "en",
         *       "tr"
         *     ]
         */
        language?: components['parameters']['Language'];
        /**
         * @description Topic, a value of the practice's vocabulary; repeat for several.
         * @example [
         *       "anxiety"
         *     ]
         */
        specialty?: components['parameters']['Specialty'];
        /**
         * @description How sessions take place; repeat for several.
         * @example [
         *       "online"
         *     ]
         */
        format?: components['parameters']['Formats'];
        /**
         * @description Gender as the therapist states it; repeat for several.
         * @example [
         *       "female"
         *     ]
         */
        gender?: components['parameters']['Gender'];
        /**
         * @description Who pays, a value of the practice's vocabulary; repeat for several.
         * @example [
         *       "private"
         *     ]
         */
        insurance?: components['parameters']['Insurance'];
        /**
         * @description Only those who take new clients, or only those who do not.
         * @example true
         */
        acceptingNew?: components['parameters']['AcceptingNew'];
        /**
         * @description Only those who offer this service.
         * @example 5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02
         */
        serviceId?: components['parameters']['OffersService'];
        /**
         * @description Highest price of a full session, in minor units of the practice's currency.
         * @example 10000
         */
        maxPrice?: components['parameters']['MaxPrice'];
        /**
         * @description Only those with a free time before this instant.
         * @example 2026-03-07T00:00:00Z
         */
        availableBefore?: components['parameters']['AvailableBefore'];
        /**
         * @description Order; `soonest` when left out: sooner free time in coarse steps, then a rotation that is stable for a day.
         * @example soonest
         */
        sort?: components['parameters']['Sort'];
        /**
         * @description How many to answer at most.
         * @example 12
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Where to go on, from `nextCursor`; the filters must be the same.
         * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of therapists. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['CacheControl'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TherapistPage'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  listTherapistFacets: {
    parameters: {
      query?: {
        /**
         * @description Words to look for in names, topics, methods and texts.
         * @example angst
         */
        q?: components['parameters']['Search'];
        /**
         * @description Town of the room; repeat for several.
         * @example [
         *       "Berlin"
         *     ]
         */
        city?: components['parameters']['City'];
        /**
         * @description Language of sessions, BCP 47; repeat for several.
         * @example [
         *       "en",
         *       "tr"
         *     ]
         */
        language?: components['parameters']['Language'];
        /**
         * @description Topic, a value of the practice's vocabulary; repeat for several.
         * @example [
         *       "anxiety"
         *     ]
         */
        specialty?: components['parameters']['Specialty'];
        /**
         * @description How sessions take place; repeat for several.
         * @example [
         *       "online"
         *     ]
         */
        format?: components['parameters']['Formats'];
        /**
         * @description Gender as the therapist states it; repeat for several.
         * @example [
         *       "female"
         *     ]
         */
        gender?: components['parameters']['Gender'];
        /**
         * @description Who pays, a value of the practice's vocabulary; repeat for several.
         * @example [
         *       "private"
         *     ]
         */
        insurance?: components['parameters']['Insurance'];
        /**
         * @description Only those who take new clients, or only those who do not.
         * @example true
         */
        acceptingNew?: components['parameters']['AcceptingNew'];
        /**
         * @description Only those who offer this service.
         * @example 5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02
         */
        serviceId?: components['parameters']['OffersService'];
        /**
         * @description Highest price of a full session, in minor units of the practice's currency.
         * @example 10000
         */
        maxPrice?: components['parameters']['MaxPrice'];
        /**
         * @description Only those with a free time before this instant.
         * @example 2026-03-07T00:00:00Z
         */
        availableBefore?: components['parameters']['AvailableBefore'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The filters with their counts. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['CacheControl'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TherapistFacets'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  getTherapist: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The therapist.
         * @example 0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01
         */
        therapistId: components['parameters']['TherapistId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The profile. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['CacheControl'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TherapistProfile'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  listReviews: {
    parameters: {
      query?: {
        /**
         * @description How many reviews to answer at most.
         * @example 10
         */
        limit?: components['parameters']['ReviewLimit'];
        /**
         * @description Where to go on, from `nextCursor`; the filters must be the same.
         * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /**
         * @description The therapist.
         * @example 0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01
         */
        therapistId: components['parameters']['TherapistId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of reviews. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['CacheControl'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewPage'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  listServices: {
    parameters: {
      query?: {
        /**
         * @description Only of this therapist, at their own prices; of all when left out.
         * @example 0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01
         */
        therapistId?: components['parameters']['OfTherapist'];
        /**
         * @description Where to go on, from `nextCursor`; the filters must be the same.
         * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The services. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['CacheControl'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServicePage'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  listSlots: {
    parameters: {
      query: {
        /**
         * @description Only of this therapist, at their own prices; of all when left out.
         * @example 0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01
         */
        therapistId?: components['parameters']['OfTherapist'];
        /**
         * @description The service whose times are wanted.
         * @example 5e2b7c40-19a8-5d6f-8b3c-7f0a1d2e3c02
         */
        serviceId: components['parameters']['ServiceId'];
        /**
         * @description First instant.
         * @example 2026-03-02T08:00:00Z
         */
        from: components['parameters']['From'];
        /**
         * @description Last instant, excluded; at most 62 days after `from`.
         * @example 2026-04-02T08:00:00Z
         */
        to: components['parameters']['To'];
        /**
         * @description Only times of this format.
         * @example online
         */
        format?: components['parameters']['Format'];
        /**
         * @description A booking whose own time counts as free, to choose another for it. Needs the session of its link, or a secret key.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
         */
        reschedules?: components['parameters']['Reschedules'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The free times. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['CacheControl'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Slots'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  listAvailabilityWindows: {
    parameters: {
      query?: {
        /**
         * @description Where to go on, from `nextCursor`; the filters must be the same.
         * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /**
         * @description The therapist.
         * @example 0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01
         */
        therapistId: components['parameters']['TherapistId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The windows. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AvailabilityWindowPage'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  replaceAvailabilityWindows: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The `ETag` of what is to be changed, as it was last read: the change is made only if it is still so, and refused with 412 when somebody else was faster. `*` changes whatever is there now.
         * @example "pmWkWSBCL51Bfkhn79xPuK"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /**
         * @description The therapist.
         * @example 0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01
         */
        therapistId: components['parameters']['TherapistId'];
      };
      cookie?: never;
    };
    /** @description The whole week. */
    requestBody: {
      content: {
        'application/json': components['schemas']['AvailabilityWindows'];
      };
    };
    responses: {
      /** @description The windows as they are now. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AvailabilityWindowPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      412: components['responses']['PreconditionFailed'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ValidationFailed'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  listAvailabilityExceptions: {
    parameters: {
      query?: {
        /**
         * @description How many to answer at most.
         * @example 12
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Where to go on, from `nextCursor`; the filters must be the same.
         * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /**
         * @description The therapist.
         * @example 0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01
         */
        therapistId: components['parameters']['TherapistId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The exceptions. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AvailabilityExceptionPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  createAvailabilityException: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours. Without one, a call that is repeated is another call.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
      };
      path: {
        /**
         * @description The therapist.
         * @example 0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01
         */
        therapistId: components['parameters']['TherapistId'];
      };
      cookie?: never;
    };
    /** @description When, and what. */
    requestBody: {
      content: {
        'application/json': components['schemas']['NewAvailabilityException'];
      };
    };
    responses: {
      /** @description The exception. */
      201: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AvailabilityException'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['IdempotentConflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['IdempotentRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  removeAvailabilityException: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The exception.
         * @example 36f7c1e9-8b24-4d05-a7c3-9e1f5b2d8a13
         */
        availabilityExceptionId: components['parameters']['AvailabilityExceptionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  listGroupSessions: {
    parameters: {
      query?: {
        /**
         * @description Only those of this therapist; of all when left out.
         * @example 0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01
         */
        therapistId?: components['parameters']['AboutTherapist'];
        /**
         * @description Only what begins at this instant or later.
         * @example 2026-03-02T08:00:00Z
         */
        from?: components['parameters']['Since'];
        /**
         * @description Only what begins before this instant.
         * @example 2026-04-02T08:00:00Z
         */
        to?: components['parameters']['Before'];
        /**
         * @description How many to answer at most.
         * @example 12
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Where to go on, from `nextCursor`; the filters must be the same.
         * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of sessions. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupSessionPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  createGroupSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours. Without one, a call that is repeated is another call.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What, when, and for how many. */
    requestBody: {
      content: {
        'application/json': components['schemas']['NewGroupSession'];
      };
    };
    responses: {
      /** @description The session. */
      201: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupSession'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['SlotTakenOrBusy'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['IdempotentRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  cancelGroupSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The session.
         * @example c08d4b72-95e6-4a1f-83bd-2f7a6c1e9d14
         */
        groupSessionId: components['parameters']['GroupSessionId'];
      };
      cookie?: never;
    };
    /** @description Why, if it is to be said. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['GroupSessionCancellation'];
      };
    };
    responses: {
      /** @description The session, cancelled. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupSession'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['BookingInOtherState'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  listCalendarConnections: {
    parameters: {
      query?: {
        /**
         * @description How many to answer at most.
         * @example 12
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Where to go on, from `nextCursor`; the filters must be the same.
         * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /**
         * @description The therapist.
         * @example 0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01
         */
        therapistId: components['parameters']['TherapistId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The calendars. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarConnectionPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  createCalendarConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The therapist.
         * @example 0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01
         */
        therapistId: components['parameters']['TherapistId'];
      };
      cookie?: never;
    };
    /** @description Its address. */
    requestBody: {
      content: {
        'application/json': components['schemas']['NewCalendarConnection'];
      };
    };
    responses: {
      /** @description The calendar. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarConnection'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['FeedRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  refreshCalendarConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The calendar.
         * @example 5d90a2c7-1e4b-4836-9fa5-3b7c8d0e6f12
         */
        calendarConnectionId: components['parameters']['CalendarConnectionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The calendar, as it was read. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarConnection'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  removeCalendarConnection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The calendar.
         * @example 5d90a2c7-1e4b-4836-9fa5-3b7c8d0e6f12
         */
        calendarConnectionId: components['parameters']['CalendarConnectionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is disconnected. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  createCalendarFeed: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The therapist.
         * @example 0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01
         */
        therapistId: components['parameters']['TherapistId'];
      };
      cookie?: never;
    };
    /** @description Whether it is to be another; it may be missing. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['NewCalendarFeed'];
      };
    };
    responses: {
      /** @description The address. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarFeed'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  getCalendarFeed: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description What createCalendarFeed answered. It can do nothing but read, ends when it is renewed, and is kept out of logs.
         * @example k1.WyI2ZjFjMmYwYSJd.Q2FsZW5kYXItZmVlZC1vZi1hLXRoZXJhcGlzdA
         */
        token: components['parameters']['CalendarFeedToken'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The calendar file. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['CacheControl'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  createHold: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours. Without one, a call that is repeated is another call.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The wanted time. */
    requestBody: {
      content: {
        'application/json': components['schemas']['NewHold'];
      };
    };
    responses: {
      /** @description The time is kept. */
      201: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Hold'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['NewHoldConflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['HoldRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  extendHold: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The hold, from createHold.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
         */
        holdId: components['parameters']['HoldId'];
      };
      cookie?: never;
    };
    /** @description Proof that it is one’s own hold. */
    requestBody: {
      content: {
        'application/json': components['schemas']['HoldSecret'];
      };
    };
    responses: {
      /** @description The time is kept for longer. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HoldExtension'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['HoldConflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  releaseHold: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The hold, from createHold.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
         */
        holdId: components['parameters']['HoldId'];
      };
      cookie?: never;
    };
    /** @description Proof that it is one’s own hold. */
    requestBody: {
      content: {
        'application/json': components['schemas']['HoldSecret'];
      };
    };
    responses: {
      /** @description The time is free. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  listBookings: {
    parameters: {
      query?: {
        /**
         * @description Only those of this therapist; of all when left out.
         * @example 0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01
         */
        therapistId?: components['parameters']['AboutTherapist'];
        /**
         * @description Only those of this client; of all when left out.
         * @example e1a86c03-7b5d-4f92-8c14-0d3e9f6b2a15
         */
        clientId?: components['parameters']['OfClient'];
        /**
         * @description Only those that stand so; repeat for several.
         * @example [
         *       "confirmed"
         *     ]
         */
        status?: components['parameters']['BookingStatuses'];
        /**
         * @description Only what begins at this instant or later.
         * @example 2026-03-02T08:00:00Z
         */
        from?: components['parameters']['Since'];
        /**
         * @description Only what begins before this instant.
         * @example 2026-04-02T08:00:00Z
         */
        to?: components['parameters']['Before'];
        /**
         * @description How many to answer at most.
         * @example 12
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Where to go on, from `nextCursor`; the filters must be the same.
         * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of bookings. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BookingPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  createBooking: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The hold, the person, the answers and the consent. */
    requestBody: {
      content: {
        'application/json': components['schemas']['NewBooking'];
      };
    };
    responses: {
      /** @description The booking, with a short session to manage it. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BookingCreated'];
        };
      };
      400: components['responses']['BookingBadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['BookingConflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['BookingRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  getBooking: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The booking.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
         */
        bookingId: components['parameters']['BookingId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The booking. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Booking'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  updateBooking: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The `ETag` of what is to be changed, as it was last read: the change is made only if it is still so, and refused with 412 when somebody else was faster. Without it the change is made in any case.
         * @example "pmWkWSBCL51Bfkhn79xPuK"
         */
        'If-Match'?: components['parameters']['IfMatchOptional'];
      };
      path: {
        /**
         * @description The booking.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
         */
        bookingId: components['parameters']['BookingId'];
      };
      cookie?: never;
    };
    /** @description What is to be different. */
    requestBody: {
      content: {
        'application/json': components['schemas']['BookingDetailsChange'];
      };
    };
    responses: {
      /** @description The booking as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Booking'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['BookingInOtherState'];
      412: components['responses']['PreconditionFailed'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  getBookingCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The booking.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
         */
        bookingId: components['parameters']['BookingId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The calendar file. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  listBookingChanges: {
    parameters: {
      query?: {
        /**
         * @description How many to answer at most.
         * @example 12
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Where to go on, from `nextCursor`; the filters must be the same.
         * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /**
         * @description The booking.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
         */
        bookingId: components['parameters']['BookingId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The changes. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BookingHistoryPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  previewCancellation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The booking.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
         */
        bookingId: components['parameters']['BookingId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What it would mean. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CancellationPreview'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  cancelBooking: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours. Without one, a call that is repeated is another call.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
      };
      path: {
        /**
         * @description The booking.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
         */
        bookingId: components['parameters']['BookingId'];
      };
      cookie?: never;
    };
    /** @description Why, if it is to be said. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['BookingCancellation'];
      };
    };
    responses: {
      /** @description The booking, cancelled. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Booking'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['CancellationConflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['IdempotentRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  rescheduleBooking: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The booking.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
         */
        bookingId: components['parameters']['BookingId'];
      };
      cookie?: never;
    };
    /** @description The hold of the new time. */
    requestBody: {
      content: {
        'application/json': components['schemas']['BookingRescheduling'];
      };
    };
    responses: {
      /** @description The booking at its new time. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BookingRescheduled'];
        };
      };
      400: components['responses']['BookingBadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['RescheduleConflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['IdempotentRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  approveBooking: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours. Without one, a call that is repeated is another call.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
      };
      path: {
        /**
         * @description The booking.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
         */
        bookingId: components['parameters']['BookingId'];
      };
      cookie?: never;
    };
    /** @description A word to the client; it may be missing. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['BookingDecision'];
      };
    };
    responses: {
      /** @description The booking, confirmed. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Booking'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['BookingInOtherStateOrBusy'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['IdempotentRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  declineBooking: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours. Without one, a call that is repeated is another call.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
      };
      path: {
        /**
         * @description The booking.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
         */
        bookingId: components['parameters']['BookingId'];
      };
      cookie?: never;
    };
    /** @description A word to the client; it may be missing. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['BookingDecision'];
      };
    };
    responses: {
      /** @description The booking, declined. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Booking'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['BookingInOtherStateOrBusy'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['IdempotentRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  checkInBooking: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours. Without one, a call that is repeated is another call.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
      };
      path: {
        /**
         * @description The booking.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
         */
        bookingId: components['parameters']['BookingId'];
      };
      cookie?: never;
    };
    /** @description For whom the server acts; it may be missing. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['BookingCheckIn'];
      };
    };
    responses: {
      /** @description The booking, checked in. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Booking'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['CheckInConflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['IdempotentRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  markNoShow: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours. Without one, a call that is repeated is another call.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
      };
      path: {
        /**
         * @description The booking.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
         */
        bookingId: components['parameters']['BookingId'];
      };
      cookie?: never;
    };
    /** @description What happened; it may be missing. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['NoShowMark'];
      };
    };
    responses: {
      /** @description The booking, with nobody there. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Booking'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['BookingStateConflictOrBusy'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['IdempotentRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  completeBooking: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours. Without one, a call that is repeated is another call.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
      };
      path: {
        /**
         * @description The booking.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
         */
        bookingId: components['parameters']['BookingId'];
      };
      cookie?: never;
    };
    /** @description For whom the server acts; it may be missing. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['BookingCompletion'];
      };
    };
    responses: {
      /** @description The booking, completed. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Booking'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['BookingStateConflictOrBusy'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['IdempotentRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  startPayment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The booking.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
         */
        bookingId: components['parameters']['BookingId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Where to pay. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Checkout'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['PaymentConflict'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['ProviderUnavailable'];
    };
  };
  listBookingRequests: {
    parameters: {
      query?: {
        /**
         * @description Only those that stand so; all when left out.
         * @example open
         */
        status?: components['parameters']['BookingRequestStatus'];
        /**
         * @description How many to answer at most.
         * @example 12
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Where to go on, from `nextCursor`; the filters must be the same.
         * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of requests. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BookingRequestPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  createBookingRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description Who asks, for what, and how to reach them. */
    requestBody: {
      content: {
        'application/json': components['schemas']['NewBookingRequest'];
      };
    };
    responses: {
      /** @description It has arrived. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BookingRequestReceipt'];
        };
      };
      400: components['responses']['BookingBadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['IdempotentConflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['IdempotentRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  getBookingRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The request.
         * @example 71c5e0b8-3d9a-4f26-8b47-0e2d6a9c3f10
         */
        bookingRequestId: components['parameters']['BookingRequestId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BookingRequest'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  answerBookingRequest: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours. Without one, a call that is repeated is another call.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
      };
      path: {
        /**
         * @description The request.
         * @example 71c5e0b8-3d9a-4f26-8b47-0e2d6a9c3f10
         */
        bookingRequestId: components['parameters']['BookingRequestId'];
      };
      cookie?: never;
    };
    /** @description The answer. */
    requestBody: {
      content: {
        'application/json': components['schemas']['BookingRequestAnswer'];
      };
    };
    responses: {
      /** @description The request, answered. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BookingRequest'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['RequestConflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['IdempotentRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  listBookingInvitations: {
    parameters: {
      query?: {
        /**
         * @description Only those that stand so; all when left out.
         * @example open
         */
        status?: components['parameters']['BookingInvitationStatus'];
        /**
         * @description How many to answer at most.
         * @example 12
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Where to go on, from `nextCursor`; the filters must be the same.
         * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of invitations. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BookingInvitationPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  createBookingInvitation: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description Who, and to what. */
    requestBody: {
      content: {
        'application/json': components['schemas']['NewBookingInvitation'];
      };
    };
    responses: {
      /** @description The invitation. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BookingInvitation'];
        };
      };
      400: components['responses']['BookingBadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['IdempotentConflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['IdempotentRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  getBookingInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The invitation.
         * @example 8e13b6d4-a05c-4972-b1f9-6d4c2e7a0b11
         */
        bookingInvitationId: components['parameters']['BookingInvitationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The invitation. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BookingInvitation'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  revokeBookingInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The invitation.
         * @example 8e13b6d4-a05c-4972-b1f9-6d4c2e7a0b11
         */
        bookingInvitationId: components['parameters']['BookingInvitationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The invitation, taken back. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BookingInvitation'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['InvitationConflict'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  listPayments: {
    parameters: {
      query?: {
        /**
         * @description Only that of this booking; of all when left out.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01
         */
        bookingId?: components['parameters']['OfBooking'];
        /**
         * @description Only those of this client; of all when left out.
         * @example e1a86c03-7b5d-4f92-8c14-0d3e9f6b2a15
         */
        clientId?: components['parameters']['OfClient'];
        /**
         * @description Only those that stand so; repeat for several.
         * @example [
         *       "captured"
         *     ]
         */
        status?: components['parameters']['PaymentStatuses'];
        /**
         * @description Only what was made at this instant or later.
         * @example 2026-03-01T00:00:00Z
         */
        from?: components['parameters']['CreatedSince'];
        /**
         * @description Only what was made before this instant.
         * @example 2026-04-01T00:00:00Z
         */
        to?: components['parameters']['CreatedBefore'];
        /**
         * @description How many to answer at most.
         * @example 12
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Where to go on, from `nextCursor`; the filters must be the same.
         * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of payments. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  getPayment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The payment.
         * @example 9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07
         */
        paymentId: components['parameters']['PaymentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentDetails'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  recordPayment: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The payment.
         * @example 9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07
         */
        paymentId: components['parameters']['PaymentId'];
      };
      cookie?: never;
    };
    /** @description How it was handed over. */
    requestBody: {
      content: {
        'application/json': components['schemas']['PaymentRecording'];
      };
    };
    responses: {
      /** @description The payment, paid. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentDetails'];
        };
      };
      400: components['responses']['BookingBadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['PaymentConflictOrBusy'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['IdempotentRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  createRefund: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The payment.
         * @example 9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07
         */
        paymentId: components['parameters']['PaymentId'];
      };
      cookie?: never;
    };
    /** @description How much, and why. */
    requestBody: {
      content: {
        'application/json': components['schemas']['NewRefund'];
      };
    };
    responses: {
      /** @description The refund. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refund'];
        };
      };
      400: components['responses']['BookingBadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['PaymentConflictOrBusy'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['RefundRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['ProviderUnavailable'];
    };
  };
  listRefunds: {
    parameters: {
      query?: {
        /**
         * @description Only those of this payment; of all when left out.
         * @example 9c4e1a70-52b8-4d3f-8a16-7e0b2c5d1f07
         */
        paymentId?: components['parameters']['OfPayment'];
        /**
         * @description Only that of this booking; of all when left out.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01
         */
        bookingId?: components['parameters']['OfBooking'];
        /**
         * @description Only those that stand so; repeat for several.
         * @example [
         *       "pending"
         *     ]
         */
        status?: components['parameters']['RefundStatuses'];
        /**
         * @description How many to answer at most.
         * @example 12
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Where to go on, from `nextCursor`; the filters must be the same.
         * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of refunds. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RefundPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  settleRefund: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The refund.
         * @example 4f8b2d61-0c97-4e5a-b3d8-1a6e9c7f2b08
         */
        refundId: components['parameters']['RefundId'];
      };
      cookie?: never;
    };
    /** @description How it ended. */
    requestBody: {
      content: {
        'application/json': components['schemas']['RefundSettlement'];
      };
    };
    responses: {
      /** @description The refund, settled. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Refund'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['PaymentConflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  getClientPaymentSummary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The client.
         * @example e1a86c03-7b5d-4f92-8c14-0d3e9f6b2a15
         */
        clientId: components['parameters']['ClientId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The sums. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClientPaymentSummary'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  listDiscountCodes: {
    parameters: {
      query?: {
        /**
         * @description How many to answer at most.
         * @example 12
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Where to go on, from `nextCursor`; the filters must be the same.
         * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of codes. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DiscountCodePage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  createDiscountCode: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours. Without one, a call that is repeated is another call.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The code. */
    requestBody: {
      content: {
        'application/json': components['schemas']['NewDiscountCode'];
      };
    };
    responses: {
      /** @description The code. */
      201: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          ETag: components['headers']['ETag'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DiscountCode'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['DiscountExists'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['IdempotentRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  getDiscountCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The discount code.
         * @example 2a7d9e35-64f1-4b8c-9d02-5c3b8e1a7f09
         */
        discountCodeId: components['parameters']['DiscountCodeId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The code. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DiscountCode'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  updateDiscountCode: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The `ETag` of what is to be changed, as it was last read: the change is made only if it is still so, and refused with 412 when somebody else was faster. `*` changes whatever is there now.
         * @example "pmWkWSBCL51Bfkhn79xPuK"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /**
         * @description The discount code.
         * @example 2a7d9e35-64f1-4b8c-9d02-5c3b8e1a7f09
         */
        discountCodeId: components['parameters']['DiscountCodeId'];
      };
      cookie?: never;
    };
    /** @description What is to be different. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DiscountCodeChange'];
      };
    };
    responses: {
      /** @description The code as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DiscountCode'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      412: components['responses']['PreconditionFailed'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ValidationFailed'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  archiveDiscountCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The discount code.
         * @example 2a7d9e35-64f1-4b8c-9d02-5c3b8e1a7f09
         */
        discountCodeId: components['parameters']['DiscountCodeId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The code, put away. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DiscountCode'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  previewDiscount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The code, and what for. */
    requestBody: {
      content: {
        'application/json': components['schemas']['NewDiscountPreview'];
      };
    };
    responses: {
      /** @description What it takes off. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DiscountPreview'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['DiscountRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  receiveStripeEvent: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Stripe’s signature over the bytes of the body; 400 when it is missing or does not fit.
         * @example t=1772438400,v1=5257a869e7ecebeda32affa62cdca3fa51cad7e77a0e56ff536d0ce8e108d8bd
         */
        'Stripe-Signature'?: components['parameters']['StripeSignature'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': components['schemas']['StripeEvent'];
      };
    };
    responses: {
      /** @description It has arrived. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProviderEventReceipt'];
        };
      };
      400: components['responses']['SignatureRefused'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  inviteReview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The booking.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f03
         */
        bookingId: components['parameters']['BookingId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Taken; `queued` says whether anything will be sent. */
      202: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationQueued'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['BookingStateConflict'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  getReviewInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session, and its review or null. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewInvitation'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  listPracticeReviews: {
    parameters: {
      query?: {
        /**
         * @description Only those that stand so; all when left out.
         * @example published
         */
        visibility?: components['parameters']['Standing'];
        /**
         * @description Only those of this therapist; of all when left out.
         * @example 0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01
         */
        therapistId?: components['parameters']['AboutTherapist'];
        /**
         * @description How many to answer at most.
         * @example 12
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Where to go on, from `nextCursor`; the filters must be the same.
         * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of reviews. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PracticeReviewPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  createReview: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours. Without one, a call that is repeated is another call.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description Stars, words, and who may read them. */
    requestBody: {
      content: {
        'application/json': components['schemas']['NewReview'];
      };
    };
    responses: {
      /** @description The review, and what to show next. */
      201: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          ETag: components['headers']['ETag'];
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Review'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['BookingStateConflictOrBusy'];
      410: components['responses']['Gone'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['IdempotentRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  getReview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The review.
         * @example d41c8e70-2b95-4f6a-8c03-5a9e7f1b2c05
         */
        reviewId: components['parameters']['ReviewId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The review. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Review'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  updateReview: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The `ETag` of what is to be changed, as it was last read: the change is made only if it is still so, and refused with 412 when somebody else was faster. Without it the change is made in any case.
         * @example "pmWkWSBCL51Bfkhn79xPuK"
         */
        'If-Match'?: components['parameters']['IfMatchOptional'];
      };
      path: {
        /**
         * @description The review.
         * @example d41c8e70-2b95-4f6a-8c03-5a9e7f1b2c05
         */
        reviewId: components['parameters']['ReviewId'];
      };
      cookie?: never;
    };
    /** @description What is to be different. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewChange'];
      };
    };
    responses: {
      /** @description The review as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Review'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['ReviewClosed'];
      412: components['responses']['PreconditionFailed'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  removeReview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The review.
         * @example d41c8e70-2b95-4f6a-8c03-5a9e7f1b2c05
         */
        reviewId: components['parameters']['ReviewId'];
      };
      cookie?: never;
    };
    /** @description Why. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewRemoval'];
      };
    };
    responses: {
      /** @description The review, removed. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PracticeReview'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  restoreReview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The review.
         * @example d41c8e70-2b95-4f6a-8c03-5a9e7f1b2c05
         */
        reviewId: components['parameters']['ReviewId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The review as it stands now. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PracticeReview'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  listReportCards: {
    parameters: {
      query?: {
        /**
         * @description Only that of this booking; of all when left out.
         * @example b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01
         */
        bookingId?: components['parameters']['OfBooking'];
        /**
         * @description Only those that are this far; all when left out.
         * @example sent
         */
        status?: components['parameters']['ReportCardStatus'];
        /**
         * @description How many to answer at most.
         * @example 12
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Where to go on, from `nextCursor`; the filters must be the same.
         * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of report cards. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportCardPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  createReportCard: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours. Without one, a call that is repeated is another call.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What happened in the session. */
    requestBody: {
      content: {
        'application/json': components['schemas']['NewReportCard'];
      };
    };
    responses: {
      /** @description The draft. */
      201: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          ETag: components['headers']['ETag'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportCard'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['ReportCardExists'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['IdempotentRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  getReportCard: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The report card.
         * @example e82f5b10-7a4c-4d39-9e61-3c0b8d2a1f06
         */
        reportCardId: components['parameters']['ReportCardId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The report card. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportCard'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  updateReportCard: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The `ETag` of what is to be changed, as it was last read: the change is made only if it is still so, and refused with 412 when somebody else was faster. `*` changes whatever is there now.
         * @example "pmWkWSBCL51Bfkhn79xPuK"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /**
         * @description The report card.
         * @example e82f5b10-7a4c-4d39-9e61-3c0b8d2a1f06
         */
        reportCardId: components['parameters']['ReportCardId'];
      };
      cookie?: never;
    };
    /** @description What is to be different. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportCardChange'];
      };
    };
    responses: {
      /** @description The report card as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportCard'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['ReportCardConflict'];
      412: components['responses']['PreconditionFailed'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ValidationFailed'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  completeReportCard: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The report card.
         * @example e82f5b10-7a4c-4d39-9e61-3c0b8d2a1f06
         */
        reportCardId: components['parameters']['ReportCardId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The report card, ready. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportCard'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['ReportCardConflict'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  sendReportCard: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours. Without one, a call that is repeated is another call.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
      };
      path: {
        /**
         * @description The report card.
         * @example e82f5b10-7a4c-4d39-9e61-3c0b8d2a1f06
         */
        reportCardId: components['parameters']['ReportCardId'];
      };
      cookie?: never;
    };
    /** @description For how long its link works. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportCardSending'];
      };
    };
    responses: {
      /** @description The report card, sent. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportCard'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['ReportCardConflictOrBusy'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['IdempotentRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  archiveReportCard: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The report card.
         * @example e82f5b10-7a4c-4d39-9e61-3c0b8d2a1f06
         */
        reportCardId: components['parameters']['ReportCardId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is put away. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  getSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The choices. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Subscription'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  updateSubscription: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The `ETag` of what is to be changed, as it was last read: the change is made only if it is still so, and refused with 412 when somebody else was faster. Without it the change is made in any case.
         * @example "pmWkWSBCL51Bfkhn79xPuK"
         */
        'If-Match'?: components['parameters']['IfMatchOptional'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The new choices. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SubscriptionChange'];
      };
    };
    responses: {
      /** @description The choices as they are now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Subscription'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      412: components['responses']['PreconditionFailed'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  getUnsubscribePage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description What a mail program was given to unsubscribe with, RFC 8058. It can do nothing else, does not expire, and is kept out of logs.
         * @example k1.eyJ0b3BpYyI6Im5ld3MifQ.VW5zdWJzY3JpYmUtYW5kLW5vdGhpbmctZWxzZS0yMDI2
         */
        token: components['parameters']['UnsubscribeToken'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'text/html': components['schemas']['UnsubscribePage'];
        };
      };
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  unsubscribeOneClick: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description What a mail program was given to unsubscribe with, RFC 8058. It can do nothing else, does not expire, and is kept out of logs.
         * @example k1.eyJ0b3BpYyI6Im5ld3MifQ.VW5zdWJzY3JpYmUtYW5kLW5vdGhpbmctZWxzZS0yMDI2
         */
        token: components['parameters']['UnsubscribeToken'];
      };
      cookie?: never;
    };
    /** @description What the mail program or the form sends; it may be missing. */
    requestBody?: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['OneClick'];
        'multipart/form-data': components['schemas']['OneClick'];
      };
    };
    responses: {
      /** @description A page that says what was done, with a form to take it back when this call changed something. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'text/html': components['schemas']['UnsubscribePage'];
        };
      };
      400: components['responses']['BadRequest'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  createLinkSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The token. */
    requestBody: {
      content: {
        'application/json': components['schemas']['NewLinkSession'];
      };
    };
    responses: {
      /** @description The session. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkSession'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      410: components['responses']['Gone'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  requestLink: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Made once per intent, out of 128 random bits, and sent again with every further attempt: however often it arrives, it happens once. A bare token or a string in quotes (RFC 9651), at most 255 characters of ASCII. Kept for 24 hours. Without one, a call that is repeated is another call.
         * @example 3f1c9a52-7a0e-4d2b-b0f6-1f5d0c7be1aa
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKeyOptional'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description Whose links. */
    requestBody: {
      content: {
        'application/json': components['schemas']['NewLinkRequest'];
      };
    };
    responses: {
      /** @description Taken. Whether there is anything to send shows in the mailbox alone. */
      202: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          'X-Request-Id': components['headers']['RequestId'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkRequestAccepted'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      409: components['responses']['IdempotentConflict'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['IdempotentRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  listWebhookEndpoints: {
    parameters: {
      query?: {
        /**
         * @description How many to answer at most.
         * @example 12
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Where to go on, from `nextCursor`; the filters must be the same.
         * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of endpoints. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookEndpointPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  createWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Where to send what happens. */
    requestBody: {
      content: {
        'application/json': components['schemas']['NewWebhookEndpoint'];
      };
    };
    responses: {
      /** @description The endpoint with its secret. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookEndpointWithSecret'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      409: components['responses']['WebhookEndpointLimit'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['WebhookEndpointRefused'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  getWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The webhook endpoint.
         * @example 4d1c8a72-5e3b-4f90-a6d7-2b8c9e0f1a35
         */
        webhookEndpointId: components['parameters']['WebhookEndpointId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The endpoint. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookEndpoint'];
        };
      };
      304: components['responses']['NotModified'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  updateWebhookEndpoint: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The `ETag` of what is to be changed, as it was last read: the change is made only if it is still so, and refused with 412 when somebody else was faster. `*` changes whatever is there now.
         * @example "pmWkWSBCL51Bfkhn79xPuK"
         */
        'If-Match': components['parameters']['IfMatch'];
      };
      path: {
        /**
         * @description The webhook endpoint.
         * @example 4d1c8a72-5e3b-4f90-a6d7-2b8c9e0f1a35
         */
        webhookEndpointId: components['parameters']['WebhookEndpointId'];
      };
      cookie?: never;
    };
    /** @description What is to be different. */
    requestBody: {
      content: {
        'application/json': components['schemas']['WebhookEndpointChange'];
      };
    };
    responses: {
      /** @description The endpoint as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookEndpoint'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['WebhookEndpointDisabled'];
      412: components['responses']['PreconditionFailed'];
      413: components['responses']['PayloadTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['WebhookEndpointRefused'];
      428: components['responses']['PreconditionRequired'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  archiveWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The webhook endpoint.
         * @example 4d1c8a72-5e3b-4f90-a6d7-2b8c9e0f1a35
         */
        webhookEndpointId: components['parameters']['WebhookEndpointId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The endpoint, put away. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookEndpoint'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  rotateWebhookSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The webhook endpoint.
         * @example 4d1c8a72-5e3b-4f90-a6d7-2b8c9e0f1a35
         */
        webhookEndpointId: components['parameters']['WebhookEndpointId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The endpoint with its new secret. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookEndpointWithSecret'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['WebhookEndpointDisabled'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  testWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The webhook endpoint.
         * @example 4d1c8a72-5e3b-4f90-a6d7-2b8c9e0f1a35
         */
        webhookEndpointId: components['parameters']['WebhookEndpointId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The delivery, on its way. */
      202: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookDelivery'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['WebhookEndpointDisabled'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  listWebhookDeliveries: {
    parameters: {
      query?: {
        /**
         * @description Only those of this endpoint; of all when left out.
         * @example 4d1c8a72-5e3b-4f90-a6d7-2b8c9e0f1a35
         */
        webhookEndpointId?: components['parameters']['OfWebhookEndpoint'];
        /**
         * @description Only those that stand so; all when left out.
         * @example failed
         */
        status?: components['parameters']['WebhookDeliveryStatus'];
        /**
         * @description Only of this type; of all when left out.
         * @example booking.created
         */
        eventType?: components['parameters']['WebhookEventType'];
        /**
         * @description How many to answer at most.
         * @example 12
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Where to go on, from `nextCursor`; the filters must be the same.
         * @example eyJzIjoic29vbmVzdCIsIm4iOjEyfQ
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of deliveries. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookDeliveryPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  getWebhookDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The delivery.
         * @example 9b2e6f14-7c8d-4a53-b0e1-6d5f4c3a2b10
         */
        webhookDeliveryId: components['parameters']['WebhookDeliveryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The delivery. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookDeliveryDetails'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
  replayWebhookDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The delivery.
         * @example 9b2e6f14-7c8d-4a53-b0e1-6d5f4c3a2b10
         */
        webhookDeliveryId: components['parameters']['WebhookDeliveryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The delivery, on its way. */
      202: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookDelivery'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['WebhookEndpointDisabled'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['ValidationFailed'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalError'];
      503: components['responses']['Unavailable'];
    };
  };
}
