import type { Slot, Slots } from '@attune/sdk';
import type { ReactiveController } from 'lit';
import { CalendarGridController } from '../../controllers/calendar-grid.ts';
import { addDays, monthOf, type Day } from '../../controllers/calendar-grid-days.ts';
import type { Host } from '../../controllers/platform-controller.ts';
import { dayIn, slotsByDay } from './days.ts';
import { MonthSlotsController, type MonthState, type SlotsQuery } from './month-slots.ts';

/** What the choice of a time depends on. */
export interface TimesOptions {
  /** Whose times are shown, or null while that is not known. */
  query(): SlotsQuery | null;
  /** How many days ahead can be booked. */
  horizonDays(): number;
  /** The zone that days and times are shown in until the visitor chooses another. */
  zone(): string;
  /** Whether that zone is where the visitor will be, so that no other makes sense. */
  zoneIsFixed(): boolean;
  /** Milliseconds since 1970. */
  now(): number;
  /** 0 for Sunday … 6 for Saturday. */
  firstWeekday(): number;
  /** Whether the sentences run from right to left. */
  rtl(): boolean;
}

/**
 * The state of choosing a time: the month in view, the chosen day and its slots.
 * It opens on the first month with a free day and chooses that day; after that only the visitor moves it.
 */
export class TimesController implements ReactiveController {
  /** The day whose times are shown, or '' while none is chosen. */
  day: Day = '';
  /** Whether the visitor is choosing a zone. */
  isChoosingZone = false;
  /** Moves through the month. */
  readonly grid: CalendarGridController;

  readonly #host: Host & { readonly renderRoot: ParentNode };
  readonly #options: TimesOptions;
  readonly #months: MonthSlotsController;
  #opening = true;
  #zone = '';
  #focusIsDue = '';
  #daySlots: readonly Slot[] = [];
  #grouped: { slots: Slots | undefined; zone: string; days: ReadonlyMap<Day, readonly Slot[]> } | undefined;

  constructor(host: Host & { readonly renderRoot: ParentNode }, options: TimesOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this); // before its parts, which then see the month it has decided on
    this.grid = new CalendarGridController(host, {
      first: () => this.today,
      last: () => this.last,
      firstWeekday: options.firstWeekday,
      rtl: options.rtl,
    });
    this.#months = new MonthSlotsController(host, () => {
      const query = options.query();
      return query && { ...query, month: this.grid.month, last: monthOf(this.last) };
    });
  }

  /** The zone that days and times are shown in. */
  get zone(): string {
    return (!this.#options.zoneIsFixed() && this.#zone) || this.#options.zone();
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return this.#options.now();
  }

  /** Today in the zone shown. */
  get today(): Day {
    return dayIn(this.zone, this.now);
  }

  /** The last day that can be booked. */
  get last(): Day {
    return addDays(this.today, this.#options.horizonDays());
  }

  /** Where the month in view stands. */
  get state(): MonthState {
    return this.#months.state;
  }

  /** Whether the first free day is still being looked for. */
  get opening(): boolean {
    return this.#opening;
  }

  /** Whether nothing at all is free, as far as can be booked ahead, and nothing can be asked for. */
  get isEmpty(): boolean {
    const { phase, slots } = this.state;
    if (phase !== 'ready' || this.#opening || this.day) return false;
    return slots.slots.length + slots.contactOnly.length === 0 && slots.nextAvailableAt === null;
  }

  /** The free slots of the month in view, by day in the zone shown. */
  get days(): ReadonlyMap<Day, readonly Slot[]> {
    const { slots } = this.state;
    const { zone } = this;
    if (this.#grouped?.slots !== slots || this.#grouped?.zone !== zone) {
      this.#grouped = { slots, zone, days: slotsByDay(slots?.slots ?? [], zone) };
    }
    return this.#grouped?.days ?? new Map();
  }

  /** The free slots of the chosen day, kept while another month is in view. */
  get daySlots(): readonly Slot[] {
    if (monthOf(this.day) === this.grid.month && this.state.slots) this.#daySlots = this.days.get(this.day) ?? [];
    return this.#daySlots;
  }

  /** The times of the chosen day that can only be had by asking. */
  get contactOnly(): readonly Slot[] {
    const { zone } = this;
    return (this.state.slots?.contactOnly ?? []).filter(({ startsAt }) => dayIn(zone, startsAt) === this.day);
  }

  hostUpdate(): void {
    if (!this.#options.query()) return;
    if (!this.grid.day) this.grid.show(this.today);
    if (this.#opening && this.state.phase === 'ready') this.#open(this.state.slots);
  }

  hostUpdated(): void {
    const due = this.#focusIsDue;
    this.#focusIsDue = '';
    if (due) this.#host.renderRoot.querySelector<HTMLElement>(due)?.focus();
  }

  /** Looks for the first free day again, from the month of `hint` or of today; or shows the day of a time chosen already. */
  open(hint?: string, chosen?: string): void {
    this.#daySlots = [];
    if (chosen) return this.choose(dayIn(this.zone, chosen));
    this.#opening = true;
    this.day = '';
    this.grid.show(hint ? dayIn(this.zone, hint) : this.today);
  }

  /** Shows the times of a day, on request with focus on them. */
  choose(day: Day, withFocus = false): void {
    this.#opening = false;
    this.day = day;
    this.grid.show(day);
    if (withFocus) this.#focusIsDue = '.times :checked, .times input';
  }

  /** Offers the zones to choose from. */
  chooseZone(): void {
    this.isChoosingZone = true;
    this.#focusIsDue = '[data-zone]';
    this.#host.requestUpdate();
  }

  /** Shows days and times in another zone; a time near midnight may then belong to another day. */
  setZone(zone: string, chosen: Slot | null): void {
    const anchor = chosen ?? this.daySlots[0];
    this.#zone = zone;
    if (anchor) this.choose(dayIn(zone, anchor.startsAt));
    this.#host.requestUpdate();
  }

  /** Asks for the times again, keeping those on screen meanwhile. */
  refresh(): void {
    this.#months.refresh();
  }

  #open({ slots, nextAvailableAt }: Slots): void {
    const { zone } = this;
    const first = slots[0]?.startsAt;
    const next = nextAvailableAt && dayIn(zone, nextAvailableAt);
    if (first) this.choose(dayIn(zone, first));
    else if (next && monthOf(next) !== this.grid.month) this.grid.show(next);
    else this.#opening = false;
  }
}
