// Generated from openapi/ by `npm run generate`. Edit the contract, not this file.

type BadRequest = { 400: 'malformed-request' };
type BookingBadRequest = { 400: 'malformed-request' | 'idempotency-key-missing' };
type BookingConflict = {
  409: 'slot-taken' | 'idempotency-in-progress' | 'booking-state' | 'booking-limit' | 'invitation-closed';
};
type BookingInOtherState = { 409: 'booking-state' };
type BookingInOtherStateOrBusy = { 409: 'booking-state' | 'idempotency-in-progress' };
type BookingRefused = { 422: 'validation-failed' | 'idempotency-key-reused' | 'discount-invalid' };
type BookingStateConflict = { 409: 'booking-not-ended' | 'booking-state' };
type BookingStateConflictOrBusy = { 409: 'booking-not-ended' | 'booking-state' | 'idempotency-in-progress' };
type CancellationConflict = { 409: 'notice-too-short' | 'booking-state' | 'idempotency-in-progress' };
type CheckInConflict = { 409: 'too-early' | 'booking-state' | 'idempotency-in-progress' };
type DiscountExists = { 409: 'discount-exists' | 'idempotency-in-progress' };
type DiscountRefused = { 422: 'discount-invalid' | 'validation-failed' };
type FeedRefused = { 422: 'feed-refused' | 'validation-failed' };
type Forbidden = { 403: 'forbidden' | 'key-paused' | 'origin-not-allowed' | 'secret-key-in-browser' };
type Gone = { 410: 'link-void' | 'link-spent' };
type HoldConflict = { 409: 'hold-extended-too-often' | 'slot-taken' | 'booking-state' };
type HoldRefused = { 422: 'validation-failed' | 'slot-not-offered' | 'idempotency-key-reused' };
type IdempotentConflict = { 409: 'idempotency-in-progress' };
type IdempotentRefused = { 422: 'validation-failed' | 'idempotency-key-reused' };
type ImportRefused = { 422: 'import-faulty' | 'validation-failed' };
type InternalError = { 500: 'internal-error' };
type InvitationConflict = { 409: 'invitation-closed' };
type NewHoldConflict = { 409: 'slot-taken' | 'notice-too-short' | 'booking-state' | 'idempotency-in-progress' };
type NotFound = { 404: 'not-found' };
type PayloadTooLarge = { 413: 'request-too-large' };
type PaymentConflict = { 409: 'payment-state' };
type PaymentConflictOrBusy = { 409: 'payment-state' | 'idempotency-in-progress' };
type PreconditionFailed = { 412: 'precondition-failed' };
type PreconditionRequired = { 428: 'precondition-required' };
type ProviderUnavailable = { 503: 'provider-unavailable' | 'unavailable' };
type RefundRefused = { 422: 'refund-exceeds' | 'validation-failed' | 'idempotency-key-reused' };
type ReportCardConflict = { 409: 'report-card-state' };
type ReportCardConflictOrBusy = { 409: 'report-card-state' | 'idempotency-in-progress' };
type ReportCardExists = { 409: 'report-card-exists' | 'booking-state' | 'idempotency-in-progress' };
type RequestConflict = { 409: 'request-closed' | 'idempotency-in-progress' };
type RescheduleConflict = { 409: 'slot-taken' | 'notice-too-short' | 'booking-state' | 'idempotency-in-progress' };
type ReviewClosed = { 409: 'review-closed' };
type SignatureRefused = { 400: 'signature-invalid' | 'malformed-request' };
type SlotTakenOrBusy = { 409: 'slot-taken' | 'idempotency-in-progress' };
type TooManyRequests = { 429: 'rate-limited' | 'too-many-holds' };
type Unauthorized = { 401: 'key-missing' | 'key-invalid' | 'session-invalid' };
type Unavailable = { 503: 'unavailable' };
type UnsupportedMediaType = { 415: 'unsupported-media-type' };
type ValidationFailed = { 422: 'validation-failed' };
type WebhookEndpointDisabled = { 409: 'endpoint-disabled' };
type WebhookEndpointLimit = { 409: 'endpoint-limit' };
type WebhookEndpointRefused = { 422: 'endpoint-refused' | 'validation-failed' };

/** What each operation may refuse with: the codes of its answers, by their status. */
export interface Refusals {
  getPractice: BadRequest & Unauthorized & Forbidden & ValidationFailed & TooManyRequests & InternalError & Unavailable;
  importPractice: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PayloadTooLarge &
    UnsupportedMediaType &
    ImportRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  listTherapists: BadRequest &
    Unauthorized &
    Forbidden &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  listTherapistFacets: BadRequest &
    Unauthorized &
    Forbidden &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  getTherapist: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  listReviews: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  listServices: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  listSlots: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  listAvailabilityWindows: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  replaceAvailabilityWindows: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PreconditionFailed &
    PayloadTooLarge &
    UnsupportedMediaType &
    ValidationFailed &
    PreconditionRequired &
    TooManyRequests &
    InternalError &
    Unavailable;
  listAvailabilityExceptions: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  createAvailabilityException: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    IdempotentConflict &
    PayloadTooLarge &
    UnsupportedMediaType &
    IdempotentRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  removeAvailabilityException: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PayloadTooLarge &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  listGroupSessions: BadRequest &
    Unauthorized &
    Forbidden &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  createGroupSession: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    SlotTakenOrBusy &
    PayloadTooLarge &
    UnsupportedMediaType &
    IdempotentRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  cancelGroupSession: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    BookingInOtherState &
    PayloadTooLarge &
    UnsupportedMediaType &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  listCalendarConnections: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  createCalendarConnection: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PayloadTooLarge &
    UnsupportedMediaType &
    FeedRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  refreshCalendarConnection: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PayloadTooLarge &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  removeCalendarConnection: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PayloadTooLarge &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  createCalendarFeed: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PayloadTooLarge &
    UnsupportedMediaType &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  getCalendarFeed: BadRequest & NotFound & ValidationFailed & TooManyRequests & InternalError & Unavailable;
  createHold: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    NewHoldConflict &
    PayloadTooLarge &
    UnsupportedMediaType &
    HoldRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  extendHold: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    HoldConflict &
    PayloadTooLarge &
    UnsupportedMediaType &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  releaseHold: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PayloadTooLarge &
    UnsupportedMediaType &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  listBookings: BadRequest &
    Unauthorized &
    Forbidden &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  createBooking: BookingBadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    BookingConflict &
    PayloadTooLarge &
    UnsupportedMediaType &
    BookingRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  getBooking: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  updateBooking: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    BookingInOtherState &
    PreconditionFailed &
    PayloadTooLarge &
    UnsupportedMediaType &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  getBookingCalendar: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  listBookingChanges: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  previewCancellation: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  cancelBooking: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    CancellationConflict &
    PayloadTooLarge &
    UnsupportedMediaType &
    IdempotentRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  rescheduleBooking: BookingBadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    RescheduleConflict &
    PayloadTooLarge &
    UnsupportedMediaType &
    IdempotentRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  approveBooking: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    BookingInOtherStateOrBusy &
    PayloadTooLarge &
    UnsupportedMediaType &
    IdempotentRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  declineBooking: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    BookingInOtherStateOrBusy &
    PayloadTooLarge &
    UnsupportedMediaType &
    IdempotentRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  checkInBooking: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    CheckInConflict &
    PayloadTooLarge &
    UnsupportedMediaType &
    IdempotentRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  markNoShow: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    BookingStateConflictOrBusy &
    PayloadTooLarge &
    UnsupportedMediaType &
    IdempotentRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  completeBooking: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    BookingStateConflictOrBusy &
    PayloadTooLarge &
    UnsupportedMediaType &
    IdempotentRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  startPayment: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PaymentConflict &
    PayloadTooLarge &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    ProviderUnavailable;
  listBookingRequests: BadRequest &
    Unauthorized &
    Forbidden &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  createBookingRequest: BookingBadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    IdempotentConflict &
    PayloadTooLarge &
    UnsupportedMediaType &
    IdempotentRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  getBookingRequest: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  answerBookingRequest: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    RequestConflict &
    PayloadTooLarge &
    UnsupportedMediaType &
    IdempotentRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  listBookingInvitations: BadRequest &
    Unauthorized &
    Forbidden &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  createBookingInvitation: BookingBadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    IdempotentConflict &
    PayloadTooLarge &
    UnsupportedMediaType &
    IdempotentRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  getBookingInvitation: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  revokeBookingInvitation: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    InvitationConflict &
    PayloadTooLarge &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  listPayments: BadRequest &
    Unauthorized &
    Forbidden &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  getPayment: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  recordPayment: BookingBadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PaymentConflictOrBusy &
    PayloadTooLarge &
    UnsupportedMediaType &
    IdempotentRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  createRefund: BookingBadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PaymentConflictOrBusy &
    PayloadTooLarge &
    UnsupportedMediaType &
    RefundRefused &
    TooManyRequests &
    InternalError &
    ProviderUnavailable;
  listRefunds: BadRequest & Unauthorized & Forbidden & ValidationFailed & TooManyRequests & InternalError & Unavailable;
  settleRefund: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PaymentConflict &
    PayloadTooLarge &
    UnsupportedMediaType &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  getClientPaymentSummary: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  listDiscountCodes: BadRequest &
    Unauthorized &
    Forbidden &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  createDiscountCode: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    DiscountExists &
    PayloadTooLarge &
    UnsupportedMediaType &
    IdempotentRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  getDiscountCode: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  updateDiscountCode: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PreconditionFailed &
    PayloadTooLarge &
    UnsupportedMediaType &
    ValidationFailed &
    PreconditionRequired &
    TooManyRequests &
    InternalError &
    Unavailable;
  archiveDiscountCode: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PayloadTooLarge &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  previewDiscount: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PayloadTooLarge &
    UnsupportedMediaType &
    DiscountRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  receiveStripeEvent: SignatureRefused &
    PayloadTooLarge &
    UnsupportedMediaType &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  inviteReview: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    BookingStateConflict &
    PayloadTooLarge &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  getReviewInvitation: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  listPracticeReviews: BadRequest &
    Unauthorized &
    Forbidden &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  createReview: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    BookingStateConflictOrBusy &
    Gone &
    PayloadTooLarge &
    UnsupportedMediaType &
    IdempotentRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  getReview: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  updateReview: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ReviewClosed &
    PreconditionFailed &
    PayloadTooLarge &
    UnsupportedMediaType &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  removeReview: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PayloadTooLarge &
    UnsupportedMediaType &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  restoreReview: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PayloadTooLarge &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  listReportCards: BadRequest &
    Unauthorized &
    Forbidden &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  createReportCard: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ReportCardExists &
    PayloadTooLarge &
    UnsupportedMediaType &
    IdempotentRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  getReportCard: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  updateReportCard: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ReportCardConflict &
    PreconditionFailed &
    PayloadTooLarge &
    UnsupportedMediaType &
    ValidationFailed &
    PreconditionRequired &
    TooManyRequests &
    InternalError &
    Unavailable;
  completeReportCard: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ReportCardConflict &
    PayloadTooLarge &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  sendReportCard: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ReportCardConflictOrBusy &
    PayloadTooLarge &
    UnsupportedMediaType &
    IdempotentRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  archiveReportCard: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PayloadTooLarge &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  getSubscription: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  updateSubscription: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PreconditionFailed &
    PayloadTooLarge &
    UnsupportedMediaType &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  getUnsubscribePage: BadRequest & NotFound & ValidationFailed & TooManyRequests & InternalError & Unavailable;
  unsubscribeOneClick: BadRequest &
    NotFound &
    PayloadTooLarge &
    UnsupportedMediaType &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  createLinkSession: BadRequest &
    Unauthorized &
    Forbidden &
    Gone &
    PayloadTooLarge &
    UnsupportedMediaType &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  requestLink: BadRequest &
    Unauthorized &
    Forbidden &
    IdempotentConflict &
    PayloadTooLarge &
    UnsupportedMediaType &
    IdempotentRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  listWebhookEndpoints: BadRequest &
    Unauthorized &
    Forbidden &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  createWebhookEndpoint: BadRequest &
    Unauthorized &
    Forbidden &
    WebhookEndpointLimit &
    PayloadTooLarge &
    UnsupportedMediaType &
    WebhookEndpointRefused &
    TooManyRequests &
    InternalError &
    Unavailable;
  getWebhookEndpoint: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  updateWebhookEndpoint: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    WebhookEndpointDisabled &
    PreconditionFailed &
    PayloadTooLarge &
    UnsupportedMediaType &
    WebhookEndpointRefused &
    PreconditionRequired &
    TooManyRequests &
    InternalError &
    Unavailable;
  archiveWebhookEndpoint: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    PayloadTooLarge &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  rotateWebhookSecret: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    WebhookEndpointDisabled &
    PayloadTooLarge &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  testWebhookEndpoint: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    WebhookEndpointDisabled &
    PayloadTooLarge &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  listWebhookDeliveries: BadRequest &
    Unauthorized &
    Forbidden &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  getWebhookDelivery: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
  replayWebhookDelivery: BadRequest &
    Unauthorized &
    Forbidden &
    NotFound &
    WebhookEndpointDisabled &
    PayloadTooLarge &
    ValidationFailed &
    TooManyRequests &
    InternalError &
    Unavailable;
}
