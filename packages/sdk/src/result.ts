import type {
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
} from './errors.ts';
import type { Refusals } from './generated/refusals.ts';
import type { OperationId, SuccessBody, SuccessStatus } from './answer.ts';

/**
 * How a call ended, as a value: what `.safe()` answers in place of throwing. Ask `ok`, `status` or `code`, in any order,
 * and the rest is known: `data` is there only where the call succeeded, `error` only where it did not, and of the class
 * that its code stands for.
 *
 *     const result = await attune.bookings.create(booking).safe();
 *     if (result.ok) return show(result.data);
 *     if (result.code === 'slot-taken') return offer(result.error.near);
 *     throw result.error;
 */
export type Result<Id extends OperationId> = Success<Id> | Failure<Id>;

/** A call that succeeded: one member per status that the operation may answer. */
export type Success<Id extends OperationId> = {
  [Status in SuccessStatus<Id>]: {
    readonly ok: true;
    readonly status: Status;
    /** What was answered; of a list its first page, of a 204 nothing. */
    readonly data: SuccessBody<Id, Status>;
    /** Finds the request in the platform's logs. */
    readonly requestId: string | undefined;
    /** Names this state of what was read or written, for `ifMatch` of a later change. Undefined where there is none. */
    readonly etag: string | undefined;
  };
}[SuccessStatus<Id>];

/**
 * A call that failed: one member per status and code that the operation declares, one per status for codes that a newer
 * platform may have added, and those that any call may end with.
 */
export type Failure<Id extends OperationId> =
  | { [Status in keyof Refusals[Id]]: Refused<Status, Refusals[Id][Status]> }[keyof Refusals[Id]]
  | Failed<0, 'unreachable', UnreachableError>
  | Failed<0, 'timeout', TimeoutError>
  | Failed<0, 'unreadable', ServerError>
  | Failed<UnlistedStatus, 'unknown' | UnlistedCode, AttuneError>;

/**
 * A code that this version of the library does not know; a newer platform may. Read it as the string that it is. (An
 * enumeration for the compiler alone: beside a plain string, a check for a known code would tell nothing.)
 */
export declare enum UnlistedCode {
  Newer = 'newer than this library',
}

/** A status that the contract does not name for the operation: of something between you and the platform, perhaps. */
export declare enum UnlistedStatus {
  Other = -1,
}

interface Failed<Status, Code, Kind extends AttuneError> {
  readonly ok: false;
  /** HTTP status, or 0 when there was no answer that could be read. */
  readonly status: Status;
  /** Stable name of the fault; `unknown` when an error answer carried no readable problem. */
  readonly code: Code;
  /** What a call without `.safe()` would have thrown. */
  readonly error: Kind;
  /** Finds the request in the platform's logs. */
  readonly requestId: string | undefined;
}

/** One member per code; then one for an answer without a problem, or with one that is newer than this library. */
type Refused<Status, Codes> =
  | (Codes extends string ? Failed<Status, Codes, ErrorOf<Status, Codes>> : never)
  | Failed<Status, 'unknown' | UnlistedCode, ErrorOf<Status, string>>;

/** The class of the error for a status and a code, as `errorOfResponse` chooses it. */
export type ErrorOf<Status, Code> = Code extends keyof ErrorOfCode
  ? ErrorOfCode[Code]
  : Status extends keyof ErrorOfStatus
    ? ErrorOfStatus[Status]
    : AttuneError;

/** The codes that have a class of their own. */
export interface ErrorOfCode {
  'slot-taken': SlotTakenError;
  'slot-not-offered': SlotTakenError;
  'review-closed': ReviewClosedError;
}

/** What the other codes of a status are. */
export interface ErrorOfStatus {
  400: ValidationError;
  401: AuthenticationError;
  403: ForbiddenError;
  404: NotFoundError;
  409: ConflictError;
  410: LinkExpiredError;
  412: PreconditionError;
  413: ValidationError;
  415: ValidationError;
  422: ValidationError;
  428: PreconditionError;
  429: RateLimitError;
  500: ServerError;
  503: ServerError;
}
