import { listSlots } from '@attune/sdk';
import type { ListSlotsQuery, Slot, Slots } from '@attune/sdk';
import type { Client } from '../../contexts/client.ts';
import { CalendarGridController, type CalendarGridBounds } from '../../controllers/calendar-grid.ts';
import {
  addDays,
  addMonths,
  firstWeekdayOf,
  monthOf,
  type Day,
  type Month,
} from '../../controllers/calendar-grid-days.ts';
import { RequestController } from '../../controllers/request-controller.ts';
import { dayIn, slotsByDay } from './days.ts';
import type { Journey } from './journey.ts';
import { visitorZone } from './zones.ts';

const HOUR = 3_600_000;

/**
 * The state of choosing a time: the zone, the month in view, the chosen day and its slots.
 * It opens on the first month with a free day and chooses that day; after that only the visitor moves it.
 */
export class Times implements CalendarGridBounds {
  /** The day whose times are shown, or '' while none is chosen. */
  day: Day = '';
  /** Whether the first free day is still being looked for. */
  isOpening = true;
  /** What draws the zones, once the visitor wants to choose one. */
  zoneSelect: (() => unknown) | undefined;
  /** The month in view, and the keys that move through it. */
  readonly grid: CalendarGridController;
  /** Asks for the month in view. */
  readonly request: RequestController<Slots>;

  readonly #journey: Journey;
  readonly #months = new Map<string, Promise<Slots>>();
  #opened = '';
  #zone = '';
  #daySlots: readonly Slot[] = [];
  #grouped: { slots?: Slots | undefined; zone?: string; days: ReadonlyMap<Day, readonly Slot[]> } = { days: new Map() };

  constructor(journey: Journey) {
    this.#journey = journey;
    const { host } = journey;
    host.addController(this); // before its parts, which then see the month it has decided on
    this.grid = new CalendarGridController(host, this);
    this.request = new RequestController(
      host,
      (_, client) => this.#load(client, this.grid.month),
      () => (this.#what ? [this.#what, this.grid.month] : null),
    );
  }

  /** The zone that days and times are shown in: in person that of the place, else the visitor's choice. */
  get zone(): string {
    const { host, practice } = this.#journey;
    if (this.isZoneFixed && practice) return practice.timeZone; // as in every mail about it
    return this.#zone || (host.move?.zone ?? visitorZone());
  }

  /** Whether the visitor will be where the times are, so that no other zone makes sense. */
  get isZoneFixed(): boolean {
    return this.#journey.meeting === 'in_person';
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return this.#journey.host.clock.now();
  }

  /** Today in the zone shown. */
  get first(): Day {
    return dayIn(this.zone, this.now);
  }

  /** The last day that can be booked. */
  get last(): Day {
    return addDays(this.first, this.#journey.service?.horizonDays ?? 0);
  }

  get firstWeekday(): number {
    return firstWeekdayOf(this.#journey.format.lang);
  }

  get isRtl(): boolean {
    return this.#journey.locale.dir === 'rtl';
  }

  /** Whether nothing at all is free, as far as can be booked ahead. */
  get isEmpty(): boolean {
    const { phase, value } = this.request.state;
    return phase === 'ready' && !this.isOpening && !this.day && !value.nextAvailableAt;
  }

  /** Whether the month to open on is still to come: until then it is not known which one that is. */
  get isComing(): boolean {
    return this.isOpening && this.request.state.phase === 'loading';
  }

  /** The free slots of the month in view, by day in the zone shown. */
  get days(): ReadonlyMap<Day, readonly Slot[]> {
    const { zone } = this;
    const slots = this.request.value;
    if (this.#grouped.slots !== slots || this.#grouped.zone !== zone) {
      this.#grouped = { slots, zone, days: slotsByDay(slots?.slots ?? [], zone) };
    }
    return this.#grouped.days;
  }

  /** The free slots of the chosen day, kept while another month is in view or on its way. */
  get daySlots(): readonly Slot[] {
    const isInView = monthOf(this.day) === this.grid.month && this.request.state.phase === 'ready';
    if (isInView) this.#daySlots = this.days.get(this.day) ?? [];
    return this.#daySlots;
  }

  /** The times that can only be had by asking: those of the chosen day, or all where no day has any other. */
  get contactOnly(): readonly Slot[] {
    const all = this.request.value?.contactOnly ?? [];
    return this.day ? all.filter(({ startsAt }) => dayIn(this.zone, startsAt) === this.day) : all;
  }

  hostUpdate(): void {
    const what = this.#what;
    if (what && what !== this.#opened) this.#open(what);
    const { phase, value } = this.request.state;
    if (what && this.isOpening && phase === 'ready') this.#showFirst(value);
  }

  /** Shows the times of a day. */
  choose(day: Day): void {
    this.isOpening = false;
    this.day = day;
    this.grid.show(day);
  }

  /** Offers the zones to choose from. */
  chooseZone(): void {
    this.#journey.attempt(async () => {
      this.zoneSelect = await (await import('./zone-select.ts')).zoneSelect(this.#journey);
    });
  }

  /** Shows days and times in another zone; a time near midnight may then belong to another day. */
  setZone(zone: string): void {
    const anchor = this.#journey.slot ?? this.daySlots[0];
    this.#zone = zone;
    if (anchor) this.choose(dayIn(zone, anchor.startsAt));
    this.#journey.host.requestUpdate();
  }

  /** Asks for the times again, keeping those on screen meanwhile. */
  refresh(): void {
    this.#months.clear();
    void this.request.reload();
  }

  /** What free times are asked for; '' while that is not known or not wanted. */
  get #what(): string {
    const { meeting, service, step } = this.#journey;
    return step === 'time' && service && meeting ? `${service.id} ${meeting}` : '';
  }

  /** At the day of the time chosen already, else at the month in which the first free time should be. */
  #open(what: string): void {
    const { slot, therapist } = this.#journey;
    const next = therapist?.next;
    const isNext = next && what === `${next.serviceId} ${next.format}`;
    this.#opened = what;
    this.#months.clear();
    this.request.reset();
    this.isOpening = true;
    this.day = '';
    if (slot) this.choose(dayIn(this.zone, slot.startsAt));
    else this.grid.show(isNext && next.startsAt[0] ? dayIn(this.zone, next.startsAt[0]) : this.first);
  }

  #showFirst({ slots, nextAvailableAt }: Slots): void {
    const first = slots[0]?.startsAt;
    const next = nextAvailableAt && dayIn(this.zone, nextAvailableAt);
    if (first) this.choose(dayIn(this.zone, first));
    else if (next && monthOf(next) !== this.grid.month) this.grid.show(next);
    else this.isOpening = false;
  }

  /** A month, and quietly the next one after it. */
  async #load(client: Client, month: Month): Promise<Slots> {
    const slots = await this.#ask(client, month);
    const next = monthOf(addMonths(`${month}-01`, 1));
    if (next <= monthOf(this.last)) this.#ask(client, next).catch(() => undefined); // asked again when it is wanted
    return slots;
  }

  #ask(client: Client, month: Month): Promise<Slots> {
    const { host, meeting, service, therapist } = this.#journey;
    const known = this.#months.get(month);
    if (known || !service) return known ?? Promise.reject(new Error('Attune: no service to ask for'));
    const query = {
      therapistId: therapist?.id,
      serviceId: service.id,
      format: meeting as NonNullable<ListSlotsQuery['format']>,
      // the month of any zone on earth: the first begins 14 hours before Greenwich's, the last ends 12 after
      from: new Date(Date.parse(`${month}-01`) - 14 * HOUR).toISOString(),
      to: new Date(Date.parse(addMonths(`${month}-01`, 1)) + 12 * HOUR).toISOString(),
    };
    const { move, invitation } = host;
    const asked = move
      ? move.act((_, session) => listSlots(client, { ...query, reschedules: move.booking.id }, { session }))
      : listSlots(client, query, { session: invitation?.session }); // by which a time that was proposed can be had
    this.#months.set(month, asked);
    asked.catch(() => this.#months.delete(month));
    return asked;
  }
}
