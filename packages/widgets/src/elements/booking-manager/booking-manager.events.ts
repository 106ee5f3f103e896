/** The client cancelled the booking, and the platform has done it. */
export class AttuneBookingCancelledEvent extends Event {
  /** The booking, to be looked up by the practice's own server. */
  readonly bookingId: string;

  constructor(bookingId: string) {
    super('attune-booking-cancelled', { bubbles: true, composed: true });
    this.bookingId = bookingId;
  }
}

/** The booking has another time; its link is a new one. */
export class AttuneBookingRescheduledEvent extends Event {
  /** The booking, to be looked up by the practice's own server. */
  readonly bookingId: string;

  constructor(bookingId: string) {
    super('attune-booking-rescheduled', { bubbles: true, composed: true });
    this.bookingId = bookingId;
  }
}

/** The client said that they have come. */
export class AttuneBookingCheckedInEvent extends Event {
  /** The booking, to be looked up by the practice's own server. */
  readonly bookingId: string;

  constructor(bookingId: string) {
    super('attune-booking-checked-in', { bubbles: true, composed: true });
    this.bookingId = bookingId;
  }
}

/** What the client wanted did not happen, or nobody knows; they have been told. */
export class AttuneBookingChangeFailedEvent extends Event {
  /** The platform's problem code, or `offline` or `unavailable` when it could not be asked. */
  readonly code: string;

  constructor(code: string) {
    super('attune-booking-change-failed', { bubbles: true, composed: true });
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'attune-booking-cancelled': AttuneBookingCancelledEvent;
    'attune-booking-rescheduled': AttuneBookingRescheduledEvent;
    'attune-booking-checked-in': AttuneBookingCheckedInEvent;
    'attune-booking-change-failed': AttuneBookingChangeFailedEvent;
  }
}
