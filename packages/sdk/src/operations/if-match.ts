import type { CallOptions } from '../create-client.ts';

/** For a change that is to be made only if nobody else was faster. */
export interface ConditionalCallOptions extends CallOptions {
  /** The `etag` of what was read. When it was changed since, the call is refused with `precondition-failed`. */
  ifMatch?: string | undefined;
}

/** For a change that could undo what somebody else wrote. */
export interface MatchingCallOptions extends CallOptions {
  /**
   * The `etag` of what was read: when it was changed since, the call is refused with `precondition-failed`. `*` changes
   * whatever is there now.
   */
  ifMatch: string;
}
