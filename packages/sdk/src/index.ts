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
export { tryAgain, type Again, type Patience } from './retry.ts';
export {
  attemptsWith,
  currentFetch,
  joined,
  type Answered,
  type Exchange,
  type Fetch,
  type Once,
  type Transport,
} from './transport.ts';

export * from './operations/index.ts';

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

export type * from './generated/shapes.ts';
