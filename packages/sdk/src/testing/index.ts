/**
 * @attune/sdk/testing: a platform that answers from the contract's examples, for stories and tests. Needs msw.
 *
 *     const server = setupServer(...everythingFine());             // Node
 *     const worker = setupWorker(...slotJustTaken());              // a page, with msw's service worker
 *     createAttune({ key: 'pk_test', api, fetch: fetchFrom(down()) }) // no interception at all
 */
export { examples } from '../generated/examples.ts';
export { exampleNow } from './example-now.ts';
export {
  aBooking,
  aBookingInvitation,
  aCancellationPreview,
  aHold,
  aLinkSession,
  aPractice,
  aProblem,
  aPublishedReview,
  aReportCard,
  aReview,
  aReviewInvitation,
  aService,
  aSlot,
  aSubscription,
  aTherapist,
  aTherapistProfile,
} from './factories.ts';
export { fetchFrom } from './fetch-from.ts';
export { createHandlers, type HandlerOptions } from './handlers.ts';
export { payBooking } from './manage.ts';
export { mockOperation, Refusal, type MockContext, type MockResolver } from './mock-operation.ts';
export {
  awaitingApproval,
  awaitingPayment,
  bookingCancelled,
  bookingDeclined,
  bookingLimitReached,
  changeTooLate,
  onlyTooClose,
  paidInTime,
  providerUnavailable,
  refundPartly,
  startsSoon,
} from './booking-scenarios.ts';
export {
  alreadyReviewed,
  down,
  emptyDirectory,
  everythingFine,
  linkExpired,
  linkSpent,
  linkVoid,
  nothingFree,
  offline,
  rateLimited,
  scenarios,
  slotJustTaken,
  slow,
  type ScenarioOptions,
} from './scenarios.ts';
export { testClock, type TestClock } from './test-clock.ts';
export { aWebhookEvent, signWebhook, webhookSecret, type SignWebhookOptions } from './webhooks.ts';
export { createWorld, type World, type WorldOptions } from './world.ts';
