import { createBooking, createHold, extendHold, isAttuneError, isSlotTaken, releaseHold } from '@attune/sdk';
import type { BookingCreated, Hold, NewHold, Practice, Service, Slot, TherapistProfile } from '@attune/sdk';
import type { ReactiveController } from 'lit';
import type { Client } from '../../contexts/client.ts';
import { failureOf, type Failure } from '../../controllers/failure.ts';
import { FormController, type DescribeProblem } from '../../controllers/form.ts';
import type { Clock } from '../../controllers/hold-clock.ts';
import { HoldController } from '../../controllers/hold.ts';
import { platformOf, type Host, type PlatformController } from '../../controllers/platform-controller.ts';
import { BookingConfirmedEvent, BookingFailedEvent, BookingSubmittedEvent } from './booking-picker.events.ts';
import { isField, newBooking } from './booking-body.ts';
import { saveCalendarFile } from './calendar-file.ts';
import { Intent } from './intent.ts';

/** The steps on the way, in their order. */
export type Step = 'service' | 'format' | 'time' | 'details' | 'check' | 'booked';

/** Who can be booked, and where. */
export interface Offer {
  readonly therapist: TherapistProfile;
  readonly practice: Practice;
}

/** What the page has chosen for the visitor; '' is left to them. */
export interface Given {
  readonly serviceId: string;
  readonly format: string;
  readonly startsAt: string;
}

/** What came in the way: the time is gone, or the platform could not do it now. */
export type Obstacle =
  | { readonly kind: 'taken'; readonly near: readonly Slot[] }
  | { readonly kind: 'too-many-holds' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly again: () => void };

/** What is said once, to those who listen. */
export type Announcement = 'twoMinutes' | 'thirtySeconds' | 'keptLonger' | 'notLonger' | 'chooseFirst';

/** What the journey needs of its element. */
export interface JourneyOptions {
  clock(): Clock;
  /** The zone times are shown in, for mail to show them in too. */
  zone(): string;
  /** The language spoken, for mail to speak it too. */
  language(): string;
  describe: DescribeProblem;
  /** Called when the times on screen turned out to be old. */
  outdated(): void;
}

type JourneyHost = Host & { readonly renderRoot: ParentNode };

/**
 * The state of the way to a booking: the step, what was chosen so far and what came in the way.
 * Going back loses nothing; one intent, however often it is sent, makes one booking.
 */
export class JourneyController implements ReactiveController {
  /** Where the visitor is. */
  step: Step = 'time';
  service: Service | null = null;
  format = '';
  slot: Slot | null = null;
  obstacle: Obstacle | null = null;
  announcement: Announcement | null = null;
  booking: BookingCreated | null = null;
  /** Where the calendar file stands that the visitor asked for. */
  calendar: 'idle' | 'loading' | 'failed' = 'idle';
  /** Whether an answer of the platform is awaited. */
  busy = false;

  /** The steps of this journey, in order. */
  steps: readonly Step[] = [];
  readonly hold: HoldController<NewHold, Hold>;
  readonly form: FormController;

  readonly #host: JourneyHost;
  readonly #platform: PlatformController;
  readonly #options: JourneyOptions;
  readonly #intent = new Intent();
  #focusIsDue = '';

  constructor(host: JourneyHost, options: JourneyOptions) {
    this.#host = host;
    this.#platform = platformOf(host);
    this.#options = options;
    this.form = new FormController(host, options.describe);
    this.hold = new HoldController<NewHold, Hold>(
      host,
      {
        create: (hold) => createHold(this.#client, hold),
        extend: ({ id, secret }) => extendHold(this.#client, id, { secret }),
        release: ({ id, secret }) => releaseHold(this.#client, id, { secret }),
      },
      {
        clock: options.clock,
        minutes: () => this.#platform.practice?.policies.holdMinutes,
        warn: (seconds) => this.#announce(seconds > 30 ? 'twoMinutes' : 'thirtySeconds'),
      },
    );
    host.addController(this);
  }

  hostUpdated(): void {
    const due = this.#focusIsDue;
    this.#focusIsDue = '';
    if (due) this.#host.renderRoot.querySelector<HTMLElement>(due)?.focus();
  }

  /** Starts anew with what the page has chosen. */
  begin({ therapist }: Offer, given: Given): void {
    const { services } = therapist;
    this.hold.release();
    this.obstacle = this.booking = this.slot = null;
    this.service = services.find(({ id }) => id === given.serviceId) ?? (services.length === 1 ? (services[0] ?? null) : null);
    this.format = this.#onlyFormat(given.format);
    const asksService = !given.serviceId && services.length > 1;
    const asksFormat = !this.#onlyFormat(given.format) && services.some(({ formats }) => formats.length > 1);
    this.steps = [...(asksService ? (['service'] as const) : []), ...(asksFormat ? (['format'] as const) : []), 'time', 'details', 'check'];
    this.step = this.steps[0] ?? 'time';
    if (this.step === 'time' && given.startsAt) void this.pick(slotAt(given.startsAt, therapist.id, this.service, this.format));
  }

  /** Chooses what to book; a time chosen for something else is dropped. */
  chooseService(service: Service): void {
    if (service !== this.service) this.slot = null;
    this.service = service;
    this.format = this.#onlyFormat(this.format);
    this.#go(service.formats.length > 1 && this.steps.includes('format') ? 'format' : 'time');
  }

  /** Chooses how to meet. */
  chooseFormat(format: string): void {
    if (format !== this.format) this.slot = null;
    this.format = format;
    this.#go('time');
  }

  /** Chooses a time; nothing is sent yet. */
  chooseSlot(slot: Slot): void {
    this.slot = slot;
    this.announcement = null;
    this.#host.requestUpdate();
  }

  /** Keeps the chosen time and goes on to the details. */
  async proceed(): Promise<void> {
    if (this.slot) return this.pick(this.slot);
    this.#announce('chooseFirst');
    this.#focus('.times input');
  }

  /** Keeps a time with the platform; goes on to the details unless the visitor is past them. */
  async pick(slot: Slot): Promise<void> {
    if (this.busy) return;
    this.slot = slot;
    const step = this.step === 'time' ? 'details' : this.step;
    await this.#attempt(() => this.pick(slot), async () => {
      await this.hold.place(this.#newHold(slot));
      this.#go(step);
    });
  }

  /** Takes the details if nothing is wrong with them. */
  submitDetails(form: HTMLFormElement): void {
    if (!this.form.validate(form)) return;
    this.#go('check');
  }

  /** Keeps the time longer. */
  async extend(): Promise<void> {
    await this.hold.extend().then(
      () => this.#announce('keptLonger'),
      () => this.#announce('notLonger'), // it stays kept as long as it was; the countdown goes on
    );
  }

  /** Goes back to a step, or to the one before; a kept time is given back where it can be chosen anew. */
  back(step = this.previous): void {
    if (this.busy || !step) return;
    if (!['details', 'check'].includes(step)) this.hold.release();
    this.#go(step);
  }

  /** The step before this one. */
  get previous(): Step | undefined {
    const steps = this.service?.formats.length === 1 ? this.steps.filter((step) => step !== 'format') : this.steps;
    return steps[steps.indexOf(this.step) - 1];
  }

  /** Books, once. */
  async book(): Promise<void> {
    const { slot } = this;
    if (this.busy || !slot) return;
    this.#dispatch(new BookingSubmittedEvent(slot.therapistId, this.service?.id ?? ''));
    await this.#attempt(() => this.book(), async () => {
      if (!this.hold.hold) await this.hold.place(this.#newHold(slot));
      this.booking = await this.hold.settle((hold) => {
        const wishes = { locale: this.#options.language(), timeZone: this.#options.zone() };
        const booking = newBooking(hold, this.service, this.form, wishes);
        return createBooking(this.#client, booking, { idempotencyKey: this.#intent.keyFor(booking) });
      });
      this.#go('booked');
      this.#dispatch(new BookingConfirmedEvent(this.booking.id));
    });
  }

  /** Hands the visitor the appointment for their own calendar. */
  async saveCalendar(): Promise<void> {
    if (!this.booking || this.calendar === 'loading') return;
    this.#setCalendar('loading');
    await saveCalendarFile(this.#client, this.booking).then(
      () => this.#setCalendar('idle'),
      () => this.#setCalendar('failed'), // said on the page; the file is in the mail, too
    );
  }

  #setCalendar(calendar: typeof this.calendar): void {
    this.calendar = calendar;
    this.#host.requestUpdate();
  }

  async #attempt(again: () => unknown, act: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.obstacle = this.announcement = null;
    this.#host.requestUpdate();
    try {
      await act();
    } catch (error) {
      this.#meet(error, again);
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  #meet(error: unknown, again: () => unknown): void {
    const failure = failureOf(error);
    const code = isAttuneError(error) ? error.code : failure.kind;
    if (this.step === 'check') this.#dispatch(new BookingFailedEvent(code));
    if (code === 'validation-failed' && this.#refuseFields(error)) return;
    if (isSlotTaken(error)) return this.#lose(error.near);
    if (code === 'too-many-holds') this.obstacle = { kind: 'too-many-holds' };
    else this.obstacle = { kind: 'failed', failure, again: () => void again() };
    this.#focus('[data-obstacle]');
  }

  #lose(near: readonly Slot[]): void {
    this.hold.forget();
    this.slot = null;
    this.obstacle = { kind: 'taken', near };
    this.#options.outdated();
    this.#focus('[data-obstacle]');
  }

  /** Whether the platform named fields that are on the form; then the visitor is taken there. */
  #refuseFields(error: unknown): boolean {
    const faults = isAttuneError(error) ? error.errors : [];
    const names = faults.map(({ pointer }) => pointer.slice(1)).filter((name) => isField(name, this.service));
    if (names.length === 0) return false;
    this.step = 'details';
    this.form.refuseNames(names);
    return true;
  }

  #newHold({ therapistId, startsAt, format }: Slot): NewHold {
    // the platform takes the formats that it offers
    return { therapistId, serviceId: this.service?.id ?? '', startsAt, format: format as NewHold['format'] };
  }

  #onlyFormat(wanted: string): string {
    const formats = this.service?.formats ?? [];
    if (formats.includes(wanted)) return wanted;
    return formats.length === 1 ? (formats[0] ?? '') : '';
  }

  #go(step: Step): void {
    this.step = step;
    this.obstacle = this.announcement = null;
    this.#focus('[data-heading]');
  }

  #announce(announcement: Announcement): void {
    this.announcement = announcement;
    this.#host.requestUpdate();
  }

  #focus(selector: string): void {
    this.#focusIsDue = selector;
    this.#host.requestUpdate();
  }

  #dispatch(event: Event): void {
    this.#host.dispatchEvent(event);
  }

  get #client(): Client {
    const { client } = this.#platform;
    if (!client) throw new Error('Attune: no client to book with');
    return client;
  }
}

/** The slot that begins at an instant, as the platform would have listed it. */
function slotAt(startsAt: string, therapistId: string, service: Service | null, format: string): Slot {
  const endsAt = new Date(Date.parse(startsAt) + (service?.durationMinutes ?? 0) * 60_000).toISOString();
  return { startsAt, endsAt, therapistId, format };
}
