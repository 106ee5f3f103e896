import { getTherapist, isAttuneError } from '@attune/sdk';
import type { Practice, Service, Slot, TherapistProfile } from '@attune/sdk';
import type { Client } from '../../contexts/client.ts';
import { failureOf, type Failure } from '../../controllers/failure.ts';
import { focusOn } from '../../controllers/form-focus.ts';
import type { Clock } from '../../controllers/hold-clock.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { platformOf, type Host } from '../../controllers/platform-controller.ts';
import { RequestController } from '../../controllers/request-controller.ts';
import type { Format } from '../../locales/format.ts';
import { loadPickerLanguage, type PickerTexts } from '../../locales/picker-catalogue.ts';
import { AttuneBookingFailedEvent } from './booking-picker.events.ts';
import type { Booking } from './booking.ts';
import type { Invitation, Move } from './purpose.ts';
import { Times } from './times.ts';

/** The steps on the way, in their order. */
export type Step = 'service' | 'format' | 'time' | 'details' | 'check' | 'booked';

/** What came in the way: the platform could not do it now, or would not, which is said by who asked. */
export type Obstacle =
  | { readonly kind: 'failed'; readonly failure: Failure; readonly again: () => void }
  | { readonly kind: 'refused'; readonly view: () => unknown };

/** Who can be booked, and where. */
export interface Offer {
  readonly therapist: TherapistProfile;
  readonly practice: Practice;
}

/** The element, and what its page has chosen for the visitor; '' is left to them. */
export interface PickerHost extends Host {
  readonly renderRoot: ParentNode;
  readonly therapistId: string;
  readonly serviceId: string;
  readonly format: string;
  readonly startsAt: string;
  readonly clock: Clock;
  readonly invitation: Invitation | null;
  readonly move: Move | null;
}

/**
 * The state of the way to a booking: the step, what was chosen so far and what came in the way.
 * Going back loses nothing. What begins with a chosen time is a `Booking`, loaded once one is chosen.
 */
export class Journey {
  /** Where the visitor is. */
  step: Step = 'time';
  /** The steps of this journey, in order. */
  steps: readonly Step[] = [];
  service: Service | undefined;
  /** How to meet: `online` or `in_person`. */
  meeting = '';
  slot: Slot | undefined;
  obstacle: Obstacle | undefined;
  /** What is said once, to those who listen. */
  announcement = '';
  /** Whether an answer of the platform is awaited. */
  isBusy = false;
  /** What draws the services and ways to meet; loaded where there is a choice. */
  choices: typeof import('./choices-view.ts') | undefined;
  /** What happens to a chosen time, once one was chosen. */
  booking: Booking | undefined;
  /** Who is booked instead, where somebody else had a time near the one that was taken. */
  other: TherapistProfile | undefined;
  /** The form to ask the practice for a time, once a visitor wants it. */
  asking: (() => unknown) | undefined;

  readonly host: PickerHost;
  readonly locale: LocaleController<PickerTexts>;
  readonly request: RequestController<Offer>;
  readonly times: Times;
  readonly #platform;
  #begun: unknown;

  constructor(host: PickerHost) {
    this.host = host;
    this.#platform = platformOf(host);
    this.locale = new LocaleController(host, loadPickerLanguage);
    this.request = new RequestController(
      host,
      async (signal, client) => {
        const [therapist, practice] = await Promise.all([
          getTherapist(client, host.therapistId, { signal }),
          this.#platform.load(client),
        ]);
        return { therapist, practice };
      },
      () => (host.therapistId ? [host.therapistId] : null),
    );
    host.addController(this);
    this.times = new Times(this);
  }

  /** Whom to ask; only for what happens after the first answer. */
  get client(): Client {
    return this.#platform.client as Client;
  }

  get isReady(): boolean {
    return !!this.#platform.client && this.locale.ready && !!this.host.therapistId;
  }

  get therapist(): TherapistProfile | undefined {
    return this.other ?? this.request.value?.therapist;
  }

  get practice(): Practice | null {
    return this.#platform.practice;
  }

  get text(): PickerTexts {
    return this.locale.text;
  }

  /** The picker's own sentences. */
  get t(): PickerTexts['picker'] {
    return this.text.picker;
  }

  get format(): Format {
    return this.locale.format;
  }

  hostConnected(): void {
    addEventListener('online', this.#goOn);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#goOn);
  }

  hostUpdate(): void {
    const { serviceId, format, startsAt } = this.host;
    const therapist = this.request.value?.therapist;
    const begun = [therapist?.id, serviceId, format, startsAt].join();
    if (!therapist || begun === this.#begun) return;
    this.#begun = begun;
    this.#begin(therapist);
  }

  /** Chooses what to book; a time chosen for something else is dropped. */
  chooseService(service: Service): void {
    if (service !== this.service) this.slot = undefined;
    this.service = service;
    this.meeting = this.#onlyFormat(this.meeting);
    this.go(!this.meeting || (service.formats.length > 1 && this.steps.includes('format')) ? 'format' : 'time');
  }

  /** Chooses how to meet. */
  chooseFormat(format: string): void {
    if (format !== this.meeting) this.slot = undefined;
    this.meeting = format;
    this.go('time');
  }

  /** Chooses a time; nothing is sent yet. */
  chooseSlot(slot: Slot): void {
    this.slot = slot;
    this.host.requestUpdate();
    this.#load().catch(() => undefined); // ahead of time; what fails here is met when it is needed
  }

  /** Keeps the chosen time and goes on to the details. */
  proceed(): void {
    if (this.slot) this.pick(this.slot);
    else this.focus('.times input');
  }

  /** Keeps a time with the platform; goes on to the details unless the visitor is past them. */
  pick(slot: Slot): void {
    const step = this.step === 'time' ? this.steps[this.steps.indexOf('time') + 1] : this.step;
    this.attempt(async () => {
      await this.#place(slot);
      this.go(step ?? 'details');
    });
  }

  /** Shows the form to ask the practice for a time. */
  ask(): void {
    this.attempt(async () => (await import('./ask-view.ts')).ask(this));
  }

  /** Goes back to a step; a kept time is given back where it can be chosen anew. */
  back(step: Step): void {
    if (this.isBusy) return;
    if (step !== 'details') void this.booking?.hold.release().then(() => this.times.refresh()); // the time is free again
    this.go(step);
  }

  /** The step before this one. */
  get previous(): Step | undefined {
    const steps = this.steps.filter((step) => step !== 'format' || this.service?.formats.length !== 1);
    return steps[steps.indexOf(this.step) - 1];
  }

  /** Shows a step and moves focus to its heading. */
  go(step: Step): void {
    this.step = step;
    this.obstacle = undefined;
    this.announce('');
    this.focus('[data-heading]');
  }

  announce(announcement: string): void {
    this.announcement = announcement;
    this.host.requestUpdate();
  }

  /** Moves focus after the next update. */
  focus(selector: string): void {
    this.host.requestUpdate();
    void focusOn(this.host, selector);
  }

  /** Does one thing at a time; what goes wrong becomes an obstacle, with a way to try again. */
  attempt(act: () => Promise<void>): void {
    if (this.isBusy) return;
    this.isBusy = true;
    this.obstacle = undefined;
    this.announce('');
    act()
      .catch((error: unknown) => this.#meet(error, () => this.attempt(act)))
      .finally(() => {
        this.isBusy = false;
        this.host.requestUpdate();
      });
  }

  // as it says on screen; what is sent again carries the same key
  readonly #goOn = (): void => {
    const { obstacle } = this;
    if (obstacle?.kind === 'failed' && obstacle.failure.kind === 'offline') obstacle.again();
  };

  #meet(error: unknown, again: () => void): void {
    const failure = failureOf(error);
    const code = isAttuneError(error) ? error.code : failure.kind;
    if (this.step === 'check') this.host.dispatchEvent(new AttuneBookingFailedEvent(code));
    if (this.booking?.meet(error, code)) return;
    this.obstacle = { kind: 'failed', failure, again };
    this.focus('[data-obstacle]');
  }

  #begin({ id, services }: TherapistProfile): void {
    const { serviceId, format, startsAt } = this.host;
    void this.booking?.hold.release();
    this.booking = this.obstacle = this.slot = this.other = this.asking = undefined;
    this.service = services.find((service) => service.id === serviceId || services.length === 1);
    this.meeting = this.#onlyFormat(format);
    const asksService = !serviceId && services.length > 1;
    const asksFormat = !this.meeting && (asksService || !!this.service);
    this.steps = [
      ...(asksService ? (['service'] as const) : []),
      ...(asksFormat ? (['format'] as const) : []),
      'time',
      ...(this.host.move ? [] : (['details'] as const)),
      'check',
    ];
    this.step = this.steps[0] ?? 'time';
    if (this.step !== 'time') this.attempt(async () => (this.choices = await import('./choices-view.ts')).dress(this));
    if (this.step !== 'time' || !this.service || !startsAt) return;
    const slot = (this.slot = { startsAt, endsAt: startsAt, therapistId: id, format: this.meeting });
    // a link may be opened by who reads mail for others: what it proposes is kept by a click
    if (this.host.invitation) return;
    this.step = 'details';
    // without moving focus: the page did this, not the visitor
    this.attempt(() => this.#place(slot));
  }

  #onlyFormat(wanted: string): string {
    const formats: readonly string[] = this.service?.formats ?? [];
    return formats.find((format) => format === wanted || formats.length === 1) ?? '';
  }

  async #place(slot: Slot): Promise<void> {
    this.slot = slot;
    await (await this.#load()).place(slot);
  }

  async #load(): Promise<Booking> {
    const { begin } = this.host.move ? await import('./moving.ts') : await import('./booking.ts');
    return (this.booking ??= begin(this));
  }
}
