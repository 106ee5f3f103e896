/** A time is kept for the visitor. */
export class AttuneHoldStartedEvent extends Event {
  /** The hold, which no page can act on: that takes its secret. */
  readonly holdId: string;

  constructor(holdId: string) {
    super('attune-hold-started', { bubbles: true, composed: true });
    this.holdId = holdId;
  }
}

/** A time is no longer kept. */
export class AttuneHoldEndedEvent extends Event {
  readonly holdId: string;
  /** `expired` when it ran out, `done` when it was given back or has become a booking. */
  readonly reason: 'expired' | 'done';

  constructor(holdId: string, reason: AttuneHoldEndedEvent['reason']) {
    super('attune-hold-ended', { bubbles: true, composed: true });
    this.holdId = holdId;
    this.reason = reason;
  }
}

/** The visitor asked for the booking; whether it succeeds is not known yet. */
export class AttuneBookingSubmittedEvent extends Event {
  /** Whose time was asked for. */
  readonly therapistId: string;
  /** What was asked for. */
  readonly serviceId: string;

  constructor(therapistId: string, serviceId: string) {
    super('attune-booking-submitted', { bubbles: true, composed: true });
    this.therapistId = therapistId;
    this.serviceId = serviceId;
  }
}

/** The platform has accepted the booking. */
export class AttuneBookingConfirmedEvent extends Event {
  /** The booking, to be looked up by the practice's own server. */
  readonly bookingId: string;

  constructor(bookingId: string) {
    super('attune-booking-confirmed', { bubbles: true, composed: true });
    this.bookingId = bookingId;
  }
}

/** The booking did not happen; the visitor has been told and can go on. */
export class AttuneBookingFailedEvent extends Event {
  /** The platform's problem code, or `offline` or `unavailable` when it could not be asked. */
  readonly code: string;

  constructor(code: string) {
    super('attune-booking-failed', { bubbles: true, composed: true });
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'attune-hold-started': AttuneHoldStartedEvent;
    'attune-hold-ended': AttuneHoldEndedEvent;
    'attune-booking-submitted': AttuneBookingSubmittedEvent;
    'attune-booking-confirmed': AttuneBookingConfirmedEvent;
    'attune-booking-failed': AttuneBookingFailedEvent;
  }
}
