/** @attune/sdk: the typed client of the Attune platform. Importing it does nothing. */
export { createAttune, type Attune } from './client.ts';
export {
  createClient,
  type CallOptions,
  type Client,
  type ClientOptions,
  type SessionCallOptions,
} from './create-client.ts';
export type { List, Page } from './pages.ts';
export { newIdempotencyKey } from './idempotency-key.ts';
export { type Fetch } from './transport.ts';

// each operation as a function, for bundles that need few of them
export { listSlots, type ListSlotsQuery } from './operations/availability.ts';
export {
  completeBooking,
  createBooking,
  createHold,
  extendHold,
  getBooking,
  getBookingCalendar,
  releaseHold,
  type CreateBookingOptions,
} from './operations/bookings.ts';
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
  getSubscription,
  getUnsubscribePage,
  unsubscribeOneClick,
  updateSubscription,
} from './operations/messaging.ts';
export { getPractice, importPractice } from './operations/practices.ts';
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
  inviteReview,
  listPracticeReviews,
  removeReview,
  restoreReview,
  updateReview,
  type ListPracticeReviewsQuery,
} from './operations/reviews.ts';
export { createLinkSession, requestLink } from './operations/trust.ts';

export {
  AttuneError,
  AuthenticationError,
  ConflictError,
  ForbiddenError,
  LinkExpiredError,
  NotFoundError,
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
