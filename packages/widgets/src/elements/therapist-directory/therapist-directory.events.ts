/** A visitor tapped a free time on a card. Cancel it to do something else than open our booking picker. */
export class AttuneSlotChosenEvent extends Event {
  readonly therapistId: string;
  readonly serviceId: string;
  readonly format: string;
  /** The start, an RFC 3339 instant. */
  readonly startsAt: string;

  constructor(slot: { therapistId: string; serviceId: string; format: string; startsAt: string }) {
    super('attune-slot-chosen', { bubbles: true, composed: true, cancelable: true });
    this.therapistId = slot.therapistId;
    this.serviceId = slot.serviceId;
    this.format = slot.format;
    this.startsAt = slot.startsAt;
  }
}

/** A visitor changed what is searched for. Says which fields are filtered, never what was typed. */
export class AttuneFiltersChangedEvent extends Event {
  /** Names of the fields that filter now, such as `city`. */
  readonly fields: readonly string[];

  constructor(fields: readonly string[]) {
    super('attune-filters-changed', { bubbles: true, composed: true });
    this.fields = fields;
  }
}

declare global {
  interface HTMLElementEventMap {
    'attune-slot-chosen': AttuneSlotChosenEvent;
    'attune-filters-changed': AttuneFiltersChangedEvent;
  }
}
