/** @attune/sdk: the typed client of the Attune platform. Importing it does nothing. */
export { createAttune, type Attune } from './client.ts';
export {
  createClient,
  type CallOptions,
  type Client,
  type ClientOptions,
  type Clock,
  type ConditionalCallOptions,
  type IdempotentCallOptions,
  type MatchingCallOptions,
  type SessionCallOptions,
} from './create-client.ts';
export { safe } from './safe.ts';
export type { Answer, AnswerOf, Call, ListAnswer, ListCall, OperationId } from './answer.ts';
export type { Failure, Result, Success, UnlistedCode, UnlistedStatus } from './result.ts';
export type { List, Page } from './pages.ts';
export type { Flavour } from './flavour.ts';
export { newIdempotencyKey } from './idempotency-key.ts';

// the parts of createClient, for one that sends in a way of its own
export { createClientOver } from './client-over.ts';
export { systemClock } from './clock.ts';
export { tryAgain, type Patience } from './retry.ts';
export {
  attemptsWith,
  currentFetch,
  joined,
  type Exchange,
  type Fetch,
  type Once,
  type Transport,
} from './transport.ts';

// each operation as a function, for bundles that need few of them
export { listSlots, type ListSlotsQuery } from './operations/availability.ts';
export { cancelBooking, checkInBooking, previewCancellation, rescheduleBooking } from './operations/booking-changes.ts';
export { approveBooking, completeBooking, declineBooking, markNoShow } from './operations/booking-decisions.ts';
export {
  createBookingInvitation,
  getBookingInvitation,
  listBookingInvitations,
  revokeBookingInvitation,
  type ListBookingInvitationsQuery,
} from './operations/booking-invitations.ts';
export {
  answerBookingRequest,
  createBookingRequest,
  getBookingRequest,
  listBookingRequests,
  type ListBookingRequestsQuery,
} from './operations/booking-requests.ts';
export {
  createBooking,
  getBooking,
  getBookingCalendar,
  listBookingChanges,
  listBookings,
  updateBooking,
  type ListBookingChangesQuery,
  type ListBookingsQuery,
} from './operations/bookings.ts';
export {
  createCalendarConnection,
  createCalendarFeed,
  getCalendarFeed,
  listCalendarConnections,
  refreshCalendarConnection,
  removeCalendarConnection,
  type ListCalendarConnectionsQuery,
} from './operations/calendars.ts';
export {
  getTherapist,
  listServices,
  listTherapistFacets,
  listTherapists,
  type ListServicesQuery,
  type ListTherapistFacetsQuery,
  type ListTherapistsQuery,
} from './operations/directory.ts';
export {
  archiveDiscountCode,
  createDiscountCode,
  getDiscountCode,
  listDiscountCodes,
  previewDiscount,
  updateDiscountCode,
  type ListDiscountCodesQuery,
} from './operations/discounts.ts';
export {
  cancelGroupSession,
  createGroupSession,
  listGroupSessions,
  type ListGroupSessionsQuery,
} from './operations/group-sessions.ts';
export { createHold, extendHold, releaseHold } from './operations/holds.ts';
export {
  getSubscription,
  getUnsubscribePage,
  unsubscribeOneClick,
  updateSubscription,
} from './operations/messaging.ts';
export {
  createAvailabilityException,
  listAvailabilityExceptions,
  listAvailabilityWindows,
  removeAvailabilityException,
  replaceAvailabilityWindows,
  type ListAvailabilityExceptionsQuery,
  type ListAvailabilityWindowsQuery,
} from './operations/opening-hours.ts';
export {
  getClientPaymentSummary,
  getPayment,
  listPayments,
  receiveStripeEvent,
  recordPayment,
  startPayment,
  type ListPaymentsQuery,
} from './operations/payments.ts';
export { getPractice, importPractice } from './operations/practices.ts';
export { createRefund, listRefunds, settleRefund, type ListRefundsQuery } from './operations/refunds.ts';
export {
  archiveReportCard,
  completeReportCard,
  createReportCard,
  getReportCard,
  listReportCards,
  sendReportCard,
  updateReportCard,
  type ListReportCardsQuery,
} from './operations/report-cards.ts';
export { listReviews, type ListReviewsQuery } from './operations/published-reviews.ts';
export { getReviewInvitation } from './operations/review-invitation.ts';
export {
  createReview,
  getReview,
  inviteReview,
  listPracticeReviews,
  removeReview,
  restoreReview,
  updateReview,
  type ListPracticeReviewsQuery,
} from './operations/reviews.ts';
export { createLinkSession, requestLink } from './operations/trust.ts';
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
} from './operations/webhooks.ts';

export {
  AttuneError,
  AuthenticationError,
  ConflictError,
  ForbiddenError,
  LinkExpiredError,
  NotFoundError,
  PreconditionError,
  RateLimitError,
  ReviewClosedError,
  ServerError,
  SlotTakenError,
  TimeoutError,
  UnreachableError,
  ValidationError,
  isAttuneError,
  isAuthentication,
  isConflict,
  isForbidden,
  isLinkExpired,
  isNotFound,
  isPrecondition,
  isRateLimited,
  isReviewClosed,
  isServerError,
  isSlotTaken,
  isTimeout,
  isUnreachable,
  isValidation,
  type AttuneErrorCode,
} from './errors.ts';

export type * from './types.ts';
