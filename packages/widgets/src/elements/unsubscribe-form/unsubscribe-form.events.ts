/** The platform has new choices of which mail comes. */
export class AttuneSubscriptionChangedEvent extends Event {
  /** The topics that were changed, such as `news`. */
  readonly topics: readonly string[];

  constructor(topics: readonly string[]) {
    super('attune-subscription-changed', { bubbles: true, composed: true });
    this.topics = topics;
  }
}

/** The choices did not get through; the client has been told and can go on. */
export class AttuneSubscriptionFailedEvent extends Event {
  /** The platform's problem code, or `offline` or `unavailable` when it could not be asked. */
  readonly code: string;

  constructor(code: string) {
    super('attune-subscription-failed', { bubbles: true, composed: true });
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'attune-subscription-changed': AttuneSubscriptionChangedEvent;
    'attune-subscription-failed': AttuneSubscriptionFailedEvent;
  }
}
