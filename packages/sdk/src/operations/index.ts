/** Each operation of the contract as a function, for bundles that need few of them. */
export { listSlots, type ListSlotsQuery } from './availability.ts';
export { cancelBooking, checkInBooking, previewCancellation, rescheduleBooking } from './booking-changes.ts';
export { approveBooking, completeBooking, declineBooking, markNoShow } from './booking-decisions.ts';
export {
  createBookingInvitation,
  getBookingInvitation,
  listBookingInvitations,
  revokeBookingInvitation,
  type ListBookingInvitationsQuery,
} from './booking-invitations.ts';
export {
  answerBookingRequest,
  createBookingRequest,
  getBookingRequest,
  listBookingRequests,
  type ListBookingRequestsQuery,
} from './booking-requests.ts';
export {
  createBooking,
  getBooking,
  getBookingCalendar,
  listBookingChanges,
  listBookings,
  updateBooking,
  type ListBookingChangesQuery,
  type ListBookingsQuery,
} from './bookings.ts';
export {
  createCalendarConnection,
  createCalendarFeed,
  getCalendarFeed,
  listCalendarConnections,
  refreshCalendarConnection,
  removeCalendarConnection,
  type ListCalendarConnectionsQuery,
} from './calendars.ts';
export {
  getTherapist,
  listServices,
  listTherapistFacets,
  listTherapists,
  type ListServicesQuery,
  type ListTherapistFacetsQuery,
  type ListTherapistsQuery,
} from './directory.ts';
export {
  archiveDiscountCode,
  createDiscountCode,
  getDiscountCode,
  listDiscountCodes,
  previewDiscount,
  updateDiscountCode,
  type ListDiscountCodesQuery,
} from './discounts.ts';
export {
  cancelGroupSession,
  createGroupSession,
  listGroupSessions,
  type ListGroupSessionsQuery,
} from './group-sessions.ts';
export { createHold, extendHold, releaseHold } from './holds.ts';
export { getSubscription, getUnsubscribePage, unsubscribeOneClick, updateSubscription } from './messaging.ts';
export {
  createAvailabilityException,
  listAvailabilityExceptions,
  listAvailabilityWindows,
  removeAvailabilityException,
  replaceAvailabilityWindows,
  type ListAvailabilityExceptionsQuery,
  type ListAvailabilityWindowsQuery,
} from './opening-hours.ts';
export {
  getClientPaymentSummary,
  getPayment,
  listPayments,
  receiveStripeEvent,
  recordPayment,
  startPayment,
  type ListPaymentsQuery,
} from './payments.ts';
export { getPractice, importPractice } from './practices.ts';
export { createRefund, listRefunds, settleRefund, type ListRefundsQuery } from './refunds.ts';
export {
  archiveReportCard,
  completeReportCard,
  createReportCard,
  getReportCard,
  listReportCards,
  sendReportCard,
  updateReportCard,
  type ListReportCardsQuery,
} from './report-cards.ts';
export { listReviews, type ListReviewsQuery } from './published-reviews.ts';
export { getReviewInvitation } from './review-invitation.ts';
export {
  createReview,
  getReview,
  inviteReview,
  listPracticeReviews,
  removeReview,
  restoreReview,
  updateReview,
  type ListPracticeReviewsQuery,
} from './reviews.ts';
export { createLinkSession, requestLink } from './trust.ts';
export {
  archiveWebhookEndpoint,
  createWebhookEndpoint,
  getWebhookDelivery,
  getWebhookEndpoint,
  listWebhookDeliveries,
  listWebhookEndpoints,
  replayWebhookDelivery,
  rotateWebhookSecret,
  testWebhookEndpoint,
  updateWebhookEndpoint,
  type ListWebhookDeliveriesQuery,
  type ListWebhookEndpointsQuery,
} from './webhooks.ts';
