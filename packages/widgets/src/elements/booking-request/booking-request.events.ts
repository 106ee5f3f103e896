/** The practice has been asked. */
export class AttuneRequestSentEvent extends Event {
  /** The request, to be looked up by the practice's own server. */
  readonly requestId: string;

  constructor(requestId: string) {
    super('attune-request-sent', { bubbles: true, composed: true });
    this.requestId = requestId;
  }
}

/** The request did not get through; the visitor has been told and can go on. */
export class AttuneRequestFailedEvent extends Event {
  /** The platform's problem code, or `offline` or `unavailable` when it could not be asked. */
  readonly code: string;

  constructor(code: string) {
    super('attune-request-failed', { bubbles: true, composed: true });
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'attune-request-sent': AttuneRequestSentEvent;
    'attune-request-failed': AttuneRequestFailedEvent;
  }
}
