/** Generated from custom-elements.json by packages/tooling/src/frameworks; do not edit. */
export { AttuneBookingManager } from './booking-manager.ts';
export { AttuneBookingPicker } from './booking-picker.ts';
export { AttuneBookingRequest } from './booking-request.ts';
export { AttuneProvider } from './provider.ts';
export { AttuneReportCard } from './report-card.ts';
export { AttuneReviewForm } from './review-form.ts';
export { AttuneReviews } from './reviews.ts';
export { AttuneTherapistDirectory } from './therapist-directory.ts';
export { AttuneUnsubscribeForm } from './unsubscribe-form.ts';
export type {
  AttuneBookingCancelledEvent,
  AttuneBookingChangeFailedEvent,
  AttuneBookingCheckedInEvent,
  AttuneBookingConfirmedEvent,
  AttuneBookingFailedEvent,
  AttuneBookingRescheduledEvent,
  AttuneBookingSubmittedEvent,
  AttuneFiltersChangedEvent,
  AttuneHoldEndedEvent,
  AttuneHoldStartedEvent,
  AttuneRequestFailedEvent,
  AttuneRequestSentEvent,
  AttuneReviewFailedEvent,
  AttuneReviewSubmittedEvent,
  AttuneSlotChosenEvent,
  AttuneSubscriptionChangedEvent,
  AttuneSubscriptionFailedEvent,
} from '@attune/widgets';
