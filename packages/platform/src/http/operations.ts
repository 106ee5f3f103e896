import { createCalendarConnection } from '../modules/availability/calendars/create-calendar-connection.ts';
import { createCalendarFeed } from '../modules/availability/calendars/create-calendar-feed.ts';
import { getCalendarFeed } from '../modules/availability/calendars/get-calendar-feed.ts';
import { listCalendarConnections } from '../modules/availability/calendars/list-calendar-connections.ts';
import { refreshCalendarConnection } from '../modules/availability/calendars/refresh-calendar-connection.ts';
import { removeCalendarConnection } from '../modules/availability/calendars/remove-calendar-connection.ts';
import { cancelGroupSession } from '../modules/availability/cancel-group-session.ts';
import { createAvailabilityException } from '../modules/availability/create-availability-exception.ts';
import { createGroupSession } from '../modules/availability/create-group-session.ts';
import { listAvailabilityExceptions } from '../modules/availability/list-availability-exceptions.ts';
import { listAvailabilityWindows } from '../modules/availability/list-availability-windows.ts';
import { listGroupSessions } from '../modules/availability/list-group-sessions.ts';
import { removeAvailabilityException } from '../modules/availability/remove-availability-exception.ts';
import { replaceAvailabilityWindows } from '../modules/availability/replace-availability-windows.ts';
import { listSlots } from '../modules/availability/list-slots.ts';
import { approveBooking } from '../modules/bookings/approve-booking.ts';
import { cancelBooking } from '../modules/bookings/cancel-booking.ts';
import { checkInBooking } from '../modules/bookings/check-in-booking.ts';
import { completeBooking } from '../modules/bookings/complete-booking.ts';
import { createBooking } from '../modules/bookings/create-booking.ts';
import { createHold } from '../modules/bookings/create-hold.ts';
import { declineBooking } from '../modules/bookings/decline-booking.ts';
import { extendHold } from '../modules/bookings/extend-hold.ts';
import { getBookingCalendar } from '../modules/bookings/get-booking-calendar.ts';
import { getBooking } from '../modules/bookings/get-booking.ts';
import { createBookingInvitation } from '../modules/bookings/invitations/create-booking-invitation.ts';
import { getBookingInvitation } from '../modules/bookings/invitations/get-booking-invitation.ts';
import { listBookingInvitations } from '../modules/bookings/invitations/list-booking-invitations.ts';
import { revokeBookingInvitation } from '../modules/bookings/invitations/revoke-booking-invitation.ts';
import { listBookingChanges } from '../modules/bookings/list-booking-changes.ts';
import { listBookings } from '../modules/bookings/list-bookings.ts';
import { markNoShow } from '../modules/bookings/mark-no-show.ts';
import { previewCancellation } from '../modules/bookings/preview-cancellation.ts';
import { releaseHold } from '../modules/bookings/release-hold.ts';
import { answerBookingRequest } from '../modules/bookings/requests/answer-booking-request.ts';
import { createBookingRequest } from '../modules/bookings/requests/create-booking-request.ts';
import { getBookingRequest } from '../modules/bookings/requests/get-booking-request.ts';
import { listBookingRequests } from '../modules/bookings/requests/list-booking-requests.ts';
import { rescheduleBooking } from '../modules/bookings/reschedule-booking.ts';
import { updateBooking } from '../modules/bookings/update-booking.ts';
import { getTherapist } from '../modules/directory/get-therapist.ts';
import { listServices } from '../modules/directory/list-services.ts';
import { listTherapistFacets } from '../modules/directory/list-therapist-facets.ts';
import { listTherapists } from '../modules/directory/list-therapists.ts';
import { getSubscription } from '../modules/messaging/get-subscription.ts';
import { getUnsubscribePage } from '../modules/messaging/get-unsubscribe-page.ts';
import { unsubscribeOneClick } from '../modules/messaging/unsubscribe-one-click.ts';
import { updateSubscription } from '../modules/messaging/update-subscription.ts';
import { archiveDiscountCode } from '../modules/payments/archive-discount-code.ts';
import { createDiscountCode } from '../modules/payments/create-discount-code.ts';
import { createRefund } from '../modules/payments/create-refund.ts';
import { getClientPaymentSummary } from '../modules/payments/get-client-payment-summary.ts';
import { getDiscountCode } from '../modules/payments/get-discount-code.ts';
import { getPayment } from '../modules/payments/get-payment.ts';
import { listDiscountCodes } from '../modules/payments/list-discount-codes.ts';
import { listPayments } from '../modules/payments/list-payments.ts';
import { listRefunds } from '../modules/payments/list-refunds.ts';
import { previewDiscount } from '../modules/payments/preview-discount.ts';
import { receiveStripeEvent } from '../modules/payments/receive-stripe-event.ts';
import { recordPayment } from '../modules/payments/record-payment.ts';
import { settleRefund } from '../modules/payments/settle-refund.ts';
import { startPayment } from '../modules/payments/start-payment.ts';
import { updateDiscountCode } from '../modules/payments/update-discount-code.ts';
import { getPractice } from '../modules/practices/get-practice.ts';
import { importPractice } from '../modules/practices/import-practice.ts';
import { archiveReportCard } from '../modules/reviews/archive-report-card.ts';
import { completeReportCard } from '../modules/reviews/complete-report-card.ts';
import { createReportCard } from '../modules/reviews/create-report-card.ts';
import { createReview } from '../modules/reviews/create-review.ts';
import { getReportCard } from '../modules/reviews/get-report-card.ts';
import { getReview } from '../modules/reviews/get-review.ts';
import { getReviewInvitation } from '../modules/reviews/get-review-invitation.ts';
import { inviteReview } from '../modules/reviews/invite-review.ts';
import { listPracticeReviews } from '../modules/reviews/list-practice-reviews.ts';
import { listReportCards } from '../modules/reviews/list-report-cards.ts';
import { listReviews } from '../modules/reviews/list-reviews.ts';
import { removeReview } from '../modules/reviews/remove-review.ts';
import { restoreReview } from '../modules/reviews/restore-review.ts';
import { sendReportCard } from '../modules/reviews/send-report-card.ts';
import { updateReportCard } from '../modules/reviews/update-report-card.ts';
import { updateReview } from '../modules/reviews/update-review.ts';
import { createLinkSession } from '../modules/trust/create-link-session.ts';
import { requestLink } from '../modules/trust/request-link.ts';
import { archiveWebhookEndpoint } from '../modules/trust/webhooks/archive-webhook-endpoint.ts';
import { createWebhookEndpoint } from '../modules/trust/webhooks/create-webhook-endpoint.ts';
import { getWebhookDelivery } from '../modules/trust/webhooks/get-webhook-delivery.ts';
import { getWebhookEndpoint } from '../modules/trust/webhooks/get-webhook-endpoint.ts';
import { listWebhookDeliveries } from '../modules/trust/webhooks/list-webhook-deliveries.ts';
import { listWebhookEndpoints } from '../modules/trust/webhooks/list-webhook-endpoints.ts';
import { replayWebhookDelivery } from '../modules/trust/webhooks/replay-webhook-delivery.ts';
import { rotateWebhookSecret } from '../modules/trust/webhooks/rotate-webhook-secret.ts';
import { testWebhookEndpoint } from '../modules/trust/webhooks/test-webhook-endpoint.ts';
import { updateWebhookEndpoint } from '../modules/trust/webhooks/update-webhook-endpoint.ts';
import type { Operations } from './router.ts';

/** Who answers what: one implementation per operation of the contract. */
export const operations: Operations = {
  getPractice,
  importPractice,
  listTherapists,
  listTherapistFacets,
  getTherapist,
  listServices,
  createLinkSession,
  listSlots,
  createHold,
  extendHold,
  releaseHold,
  createBooking,
  getBooking,
  getBookingCalendar,
  completeBooking,
  listBookings,
  updateBooking,
  listBookingChanges,
  previewCancellation,
  cancelBooking,
  rescheduleBooking,
  approveBooking,
  declineBooking,
  markNoShow,
  checkInBooking,
  listReviews,
  getReviewInvitation,
  createReview,
  getReview,
  updateReview,
  listPracticeReviews,
  removeReview,
  restoreReview,
  inviteReview,
  createReportCard,
  listReportCards,
  getReportCard,
  updateReportCard,
  completeReportCard,
  sendReportCard,
  archiveReportCard,
  requestLink,
  getSubscription,
  updateSubscription,
  getUnsubscribePage,
  unsubscribeOneClick,
  listAvailabilityWindows,
  replaceAvailabilityWindows,
  listAvailabilityExceptions,
  createAvailabilityException,
  removeAvailabilityException,
  listGroupSessions,
  createGroupSession,
  cancelGroupSession,
  listCalendarConnections,
  createCalendarConnection,
  refreshCalendarConnection,
  removeCalendarConnection,
  createCalendarFeed,
  getCalendarFeed,
  startPayment,
  listBookingRequests,
  createBookingRequest,
  getBookingRequest,
  answerBookingRequest,
  listBookingInvitations,
  createBookingInvitation,
  getBookingInvitation,
  revokeBookingInvitation,
  listPayments,
  getPayment,
  recordPayment,
  createRefund,
  listRefunds,
  settleRefund,
  getClientPaymentSummary,
  listDiscountCodes,
  createDiscountCode,
  getDiscountCode,
  updateDiscountCode,
  archiveDiscountCode,
  previewDiscount,
  receiveStripeEvent,
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
};
