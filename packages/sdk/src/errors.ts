import type { Problem, ProblemCode, ProblemDetail, Slot, SlotTakenProblem } from './generated/schema.ts';
import { parseRetryAfter } from './retry-after.ts';

/** Known to every copy of this library on a page, so that the guards below recognise each other's errors. */
const brand = Symbol.for('attune.error');

/** Why a call failed: a code of the contract, or one of three that no answer carries. Newer platforms may add codes. */
export type AttuneErrorCode = ProblemCode | 'unreachable' | 'timeout' | 'unreadable' | (string & {});

/** What is known of a failure when its error is made. */
export interface ErrorFacts {
  code?: AttuneErrorCode;
  /** The answer, when there was one: refused, or a success that could not be read. */
  response?: Response | undefined;
  /** Its body, when it was readable. */
  problem?: Problem | undefined;
  cause?: unknown;
}

/**
 * The base of everything this library throws, except for your own abort: an aborted call rejects with the reason of
 * its signal. Tell errors apart by class, by guard, or by `code`.
 */
export class AttuneError extends Error {
  override readonly name: string = 'AttuneError';
  readonly [brand] = true;
  /** HTTP status, or 0 when there was no answer that could be read. */
  declare readonly status: number;
  /** Stable name of the fault; `unknown` when an error answer carried no readable problem. */
  declare readonly code: AttuneErrorCode;
  /** The kind of fault in a few English words; the code when the platform gave none. */
  declare readonly title: string;
  /** What happened this time, in English, for developers. */
  declare readonly detail: string | undefined;
  /** The single faults of what was sent, with JSON pointers. Empty unless the platform named some. */
  declare readonly errors: readonly ProblemDetail[];
  /** Finds the request in the platform's logs. */
  declare readonly requestId: string | undefined;
  /** How often the call was sent, where it could be sent more than once. */
  declare readonly attempts?: number;
  /** The answer as it came, when it was readable. */
  declare readonly problem: Problem | undefined;

  constructor({ response, problem, code = problem?.code ?? 'unknown', cause }: ErrorFacts) {
    const { title = code, detail, errors = [] } = problem ?? ({} as Partial<Problem>);
    super(detail ? `${title}: ${detail}` : title, { cause });
    const requestId = problem?.requestId ?? response?.headers.get('X-Request-Id') ?? undefined;
    const status = response && !response.ok ? response.status : 0;
    Object.assign(this, { status, code, title, detail, errors, requestId, problem });
  }
}

/** The time cannot be had: somebody was faster (`slot-taken`) or it is not offered (`slot-not-offered`). */
export class SlotTakenError extends AttuneError {
  override readonly name = 'SlotTakenError';
  /** Free times close to the wanted one, nearest first. May be empty. */
  get near(): readonly Slot[] {
    return (this.problem as Partial<SlotTakenProblem> | undefined)?.near ?? [];
  }
}

/** 400, 413, 415, 422: the platform cannot take what was sent. `errors` points at the faults. */
export class ValidationError extends AttuneError {
  override readonly name = 'ValidationError';
}

/** 429: too much at once. */
export class RateLimitError extends AttuneError {
  override readonly name = 'RateLimitError';
  /** Seconds to wait before asking again; undefined when the platform did not say. */
  declare readonly retryAfterSeconds: number | undefined;

  constructor(facts: ErrorFacts) {
    super(facts);
    const wait = parseRetryAfter(facts.response?.headers.get('Retry-After') ?? '', Date.now());
    this.retryAfterSeconds = wait === undefined ? wait : Math.ceil(wait / 1000);
  }
}

/** 404: there is no such thing, or this caller may not see it. */
export class NotFoundError extends AttuneError {
  override readonly name = 'NotFoundError';
}

/** 409: the state of things does not allow it. */
export class ConflictError extends AttuneError {
  override readonly name = 'ConflictError';
}

/** A review can no longer be changed by its author: 48 hours have passed, or the practice removed it. */
export class ReviewClosedError extends AttuneError {
  override readonly name = 'ReviewClosedError';
}

/** 410: the link is void, or what it was for has been done. */
export class LinkExpiredError extends AttuneError {
  override readonly name = 'LinkExpiredError';
}

/**
 * 412: somebody else changed it since `ifMatch` was read (`precondition-failed`); read it again, and decide again. 428: it
 * may only be changed with `ifMatch` (`precondition-required`).
 */
export class PreconditionError extends AttuneError {
  override readonly name = 'PreconditionError';
}

/** 401: no key or session, or one that is not valid. */
export class AuthenticationError extends AttuneError {
  override readonly name = 'AuthenticationError';
}

/** 403: this caller may not do that, or not from this site. */
export class ForbiddenError extends AttuneError {
  override readonly name = 'ForbiddenError';
}

/** There was no answer: offline, blocked, or nobody there. `cause` is what fetch threw. */
export class UnreachableError extends AttuneError {
  override readonly name = 'UnreachableError';
}

/** The answer took longer than `timeout`. Whether anything was done is not known. */
export class TimeoutError extends AttuneError {
  override readonly name = 'TimeoutError';
}

/** 5xx, or an answer that cannot be read (`unreadable`). */
export class ServerError extends AttuneError {
  override readonly name = 'ServerError';
}

/** The error an answer outside 2xx stands for. An empty or broken body is still an error, by its status. */
export async function errorOfResponse(response: Response): Promise<AttuneError> {
  const problem = await problemOf(response);
  const Kind = classOf(response.status, problem?.code);
  return new Kind({ response, problem });
}

/** The error for a call that got no answer, or of its answer none that can be read. */
export function errorOfFailure(cause: unknown, response?: Response): AttuneError {
  if (isAttuneError(cause)) return cause;
  switch ((cause as Partial<Error> | undefined)?.name) {
    case 'TimeoutError':
      return new TimeoutError({ code: 'timeout', cause, response });
    case 'SyntaxError':
      return new ServerError({ code: 'unreadable', cause, response });
    default:
      return new UnreachableError({ code: 'unreachable', cause, response });
  }
}

/** Whether `error` came from this library, from whichever copy of it. */
export function isAttuneError(error: unknown): error is AttuneError {
  return brand in Object(error);
}

/** Whether the time is gone or not offered: `near` has others. */
export function isSlotTaken(error: unknown): error is SlotTakenError {
  return named('SlotTakenError', error);
}

/** Whether what was sent cannot be taken: `errors` says where. */
export function isValidation(error: unknown): error is ValidationError {
  return named('ValidationError', error);
}

/** Whether it was too much at once: `retryAfterSeconds` says when to go on. */
export function isRateLimited(error: unknown): error is RateLimitError {
  return named('RateLimitError', error);
}

/** Whether there is no such thing, or not for this caller. */
export function isNotFound(error: unknown): error is NotFoundError {
  return named('NotFoundError', error);
}

/** Whether the state of things does not allow it. */
export function isConflict(error: unknown): error is ConflictError {
  return named('ConflictError', error);
}

/** Whether a review can no longer be changed by its author. */
export function isReviewClosed(error: unknown): error is ReviewClosedError {
  return named('ReviewClosedError', error);
}

/** Whether a mail link is void, or what it was for has been done. */
export function isLinkExpired(error: unknown): error is LinkExpiredError {
  return named('LinkExpiredError', error);
}

/** Whether it changed since it was read, or `ifMatch` is missing. */
export function isPrecondition(error: unknown): error is PreconditionError {
  return named('PreconditionError', error);
}

/** Whether key or session are missing or not valid. */
export function isAuthentication(error: unknown): error is AuthenticationError {
  return named('AuthenticationError', error);
}

/** Whether this caller may not do that. */
export function isForbidden(error: unknown): error is ForbiddenError {
  return named('ForbiddenError', error);
}

/** Whether there was no answer at all. */
export function isUnreachable(error: unknown): error is UnreachableError {
  return named('UnreachableError', error);
}

/** Whether no answer came in time: what was sent may have been done. */
export function isTimeout(error: unknown): error is TimeoutError {
  return named('TimeoutError', error);
}

/** Whether the platform failed, or its answer cannot be read. */
export function isServerError(error: unknown): error is ServerError {
  return named('ServerError', error);
}

function named(name: string, error: unknown): boolean {
  return isAttuneError(error) && error.name === name;
}

async function problemOf(response: Response): Promise<Problem | undefined> {
  // the status alone says enough where the body is empty, broken or cut off
  const body = (await response.json().catch(() => null)) as Problem | null;
  return typeof body?.code === 'string' ? body : undefined;
}

function classOf(status: number, code?: AttuneErrorCode) {
  if (code?.startsWith('slot-')) return SlotTakenError;
  if (code === 'review-closed') return ReviewClosedError;
  return status < 500 ? (classes()[status] ?? AttuneError) : ServerError;
}

const classes = (): Record<number, typeof AttuneError> => ({
  400: ValidationError,
  401: AuthenticationError,
  403: ForbiddenError,
  404: NotFoundError,
  409: ConflictError,
  410: LinkExpiredError,
  412: PreconditionError,
  413: ValidationError,
  415: ValidationError,
  422: ValidationError,
  428: PreconditionError,
  429: RateLimitError,
});
