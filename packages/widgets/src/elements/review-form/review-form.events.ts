/** A review was written or changed, and the platform has it. */
export class AttuneReviewSubmittedEvent extends Event {
  /** The review, to be looked up by the practice's own server. */
  readonly reviewId: string;

  constructor(reviewId: string) {
    super('attune-review-submitted', { bubbles: true, composed: true });
    this.reviewId = reviewId;
  }
}

/** The review did not get through; the client has been told and can go on. */
export class AttuneReviewFailedEvent extends Event {
  /** The platform's problem code, or `offline` or `unavailable` when it could not be asked. */
  readonly code: string;

  constructor(code: string) {
    super('attune-review-failed', { bubbles: true, composed: true });
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'attune-review-submitted': AttuneReviewSubmittedEvent;
    'attune-review-failed': AttuneReviewFailedEvent;
  }
}
