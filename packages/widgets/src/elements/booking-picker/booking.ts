import {
  createBooking,
  createHold,
  extendHold,
  isAttuneError,
  isSlotTaken,
  newIdempotencyKey,
  releaseHold,
} from '@attune/sdk';
import type { BookingCreated, Hold, NewAttribution, NewHold, ProblemDetail, Service, Slot } from '@attune/sdk';
import { nothing } from 'lit';
import { attributionOf } from '../../controllers/attribution.ts';
import { failureOf } from '../../controllers/failure.ts';
import { FormController } from '../../controllers/form.ts';
import { HoldController } from '../../controllers/hold.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { loadBookingLanguage, type BookingTexts } from '../../locales/booking-catalogue.ts';
import { fields } from '../../styles/fields.styles.ts';
import { newBooking } from './booking-body.ts';
import {
  AttuneBookingConfirmedEvent,
  AttuneBookingSubmittedEvent,
  AttuneHoldEndedEvent,
  AttuneHoldStartedEvent,
} from './booking-picker.events.ts';
import { styles } from './booking.styles.ts';
import { detailsView, fieldsOf } from './details-view.ts';
import type { Discount } from './discount.ts';
import { holdView, holdWords } from './hold-view.ts';
import type { Journey } from './journey.ts';
import { madeHeading } from './made-view.ts';

/**
 * The state of a chosen time on its way to a booking: kept, the details typed, sent, made.
 * One intent, however often it is sent, makes one booking.
 */
export class Booking {
  /** The booking, once it is made. */
  made: BookingCreated | undefined;
  /** A code for a lower price, once a visitor said that they have one. */
  discount: Discount | undefined;
  /** Where the payment goes on, for a page that may not leave its frame. */
  checkoutUrl: string | undefined;
  readonly form: FormController;
  readonly hold: HoldController<NewHold, Hold>;

  protected readonly journey: Journey;
  readonly #locale: LocaleController<BookingTexts>;
  #isUntold = false;
  #spoken: Promise<unknown> = Promise.resolve();
  #checking: typeof import('./check-view.ts') | undefined;
  /** The hold that the page was told of. */
  #kept: string | undefined;
  /** Kept from the first attempt on: a page that tidies its address meanwhile makes no other intent of it. */
  #attribution: NewAttribution | undefined;
  #intent = { body: '', key: '' };

  constructor(journey: Journey) {
    const { client, host } = journey;
    this.journey = journey;
    this.#locale = new LocaleController(host, (lang) => {
      const loaded = loadBookingLanguage(lang);
      this.#spoken = loaded;
      return loaded;
    });
    host.addController(this);
    this.form = new FormController(host);
    for (const [field, value] of Object.entries(host.invitation?.client ?? {}))
      this.form.values.set(`client/${field}`, value);
    this.hold = new HoldController(host, {
      create: (hold) => this.keep(hold),
      extend: ({ id, secret }) => extendHold(client, id, { secret }),
      release: ({ id, secret }) => releaseHold(client, id, { secret }),
      clock: () => host.clock,
      minutes: () => journey.practice?.policies.holdMinutes,
      warn: () => journey.announce(holdWords(this, journey)),
    });
    for (const { styleSheet } of [fields, styles]) if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
  }

  /** Its own sentences. */
  get t(): BookingTexts['booking'] {
    return this.#locale.text.booking;
  }

  /** What a step is called here, where that differs. */
  get title(): string | undefined {
    return undefined;
  }

  /** Whether there are sentences, and a time to speak about. */
  protected get isReady(): boolean {
    return this.#locale.ready && !!this.journey.slot;
  }

  /** Draws a step; nothing until its sentences are there, or while there is no time to book. */
  view(journey: Journey): unknown {
    if (!this.isReady) return nothing;
    const checking = journey.step === 'details' ? undefined : this.#checking;
    if (this.made) return checking?.bookedView(this, this.made, journey);
    return [holdView(this, journey), checking?.checkView(this, journey) ?? detailsView(this, journey)];
  }

  /** Says that it is made, or what is still to be done. */
  headingView(made: BookingCreated): unknown {
    return madeHeading(this, made);
  }

  /** Says once that a time is kept, as soon as there are words for it. */
  hostUpdated(): void {
    this.#tell();
    if (!this.#isUntold || !this.#locale.ready) return;
    this.#isUntold = false;
    this.journey.announce(holdWords(this, this.journey));
  }

  /** Tells the page what has become of the kept time. */
  #tell(): void {
    const { phase, hold } = this.hold.state;
    const before = this.#kept;
    this.#kept = phase === 'kept' ? hold.id : undefined;
    if (before === this.#kept) return;
    const { host } = this.journey;
    if (before) host.dispatchEvent(new AttuneHoldEndedEvent(before, phase === 'expired' ? phase : 'done'));
    if (this.#kept) host.dispatchEvent(new AttuneHoldStartedEvent(this.#kept));
  }

  /** Keeps a time with the platform. */
  async place({ therapistId, startsAt, format }: Slot): Promise<void> {
    const serviceId = this.journey.service?.id ?? '';
    // the platform takes the formats that it offers
    await this.hold.place({ therapistId, serviceId, startsAt, format: format as NewHold['format'] });
    this.#isUntold = true;
    this.hostUpdated();
    this.loadCheck().catch(() => undefined); // ahead of time; what fails here is met when it is needed
  }

  /** Keeps it longer. */
  extend(): void {
    this.journey.attempt(async () => {
      await this.hold.extend();
      this.journey.announce(holdWords(this, this.journey));
    });
  }

  /** Takes the details if nothing is wrong with them. */
  submitDetails(form: HTMLFormElement): void {
    if (!this.form.validate(form)) return;
    this.journey.attempt(async () => {
      await this.loadCheck();
      this.journey.go('check');
    });
  }

  /** Books, once. */
  book(service: Service, slot: Slot): void {
    const { host, isBusy } = this.journey;
    if (isBusy) return;
    host.dispatchEvent(new AttuneBookingSubmittedEvent(slot.therapistId, service.id));
    this.journey.attempt(async () => {
      if (!this.hold.state.hold) await this.place(slot);
      this.made = await this.hold.settle((hold) => this.#send(hold));
      this.journey.go('booked');
      host.dispatchEvent(new AttuneBookingConfirmedEvent(this.made.id));
    });
  }

  /** Opens what takes a code for a lower price. */
  openDiscount(): void {
    this.journey.attempt(async () => {
      const { Discount } = await import('./discount.ts');
      this.discount ??= new Discount(this, this.journey);
      this.journey.focus('[name="discountCode"]');
    });
  }

  /** Goes to the page where the booking is paid; what fails can be tried again. */
  pay(made: BookingCreated): void {
    const { client } = this.journey;
    this.journey.attempt(async () => {
      const { openPayment } = await import('../open-payment.ts');
      this.checkoutUrl = await openPayment(client, made.id, made.manage.session);
    });
  }

  /** Says what the platform would not do, and what can be done; false where it could not do it at all. */
  meet(error: unknown, code: string): boolean {
    const { journey } = this;
    if (isAttuneError(error) && this.#refuse(error.errors)) return true;
    if (code === 'discount-invalid' && this.discount) this.discount.refuse();
    else if (isSlotTaken(error)) this.#lose(error.near);
    else if (unwanted.test(code)) this.#explain(({ refusedView }) => refusedView(this, journey, code));
    else return false;
    return true;
  }

  /** Hands the visitor the appointment for their own calendar. */
  saveCalendar(made: BookingCreated): void {
    const { client } = this.journey;
    this.journey.attempt(async () =>
      (await import('./calendar-file.ts')).saveCalendar(client, made.id, made.manage.session),
    );
  }

  /** Asks the platform to keep a time. */
  protected keep(hold: NewHold): Promise<Hold> {
    const { client, host } = this.journey;
    return createHold(client, hold, { session: host.invitation?.session });
  }

  protected async loadCheck(): Promise<void> {
    this.#checking = await import('./check-view.ts');
  }

  /** Takes the visitor to the fields that the platform could not take; whether there are any. */
  #refuse(faults: readonly ProblemDetail[]): boolean {
    const names = faults
      .map(({ pointer }) => (pointer === '/dependant' ? 'dependant/name' : pointer.slice(1)))
      .filter((name) => /^(client|dependant|answers|consent)\//.test(name));
    if (!names.length) return false;
    this.journey.step = 'details';
    this.form.refuse(names.map((name) => [name, 'wrong']));
    return true;
  }

  /** The time is gone; near ones are offered. */
  #lose(near: readonly Slot[]): void {
    const { journey } = this;
    this.hold.forget();
    journey.slot = undefined;
    journey.times.refresh();
    this.#explain((views) => views.takenView(this, journey, near));
  }

  /** The platform has answered, so what says it in words can be had, too. */
  #explain(view: (views: typeof import('./refused-view.ts')) => () => unknown): void {
    const { journey } = this;
    const show = (obstacle: NonNullable<Journey['obstacle']>) => {
      journey.obstacle = obstacle;
      journey.focus('[data-obstacle]');
    };
    Promise.all([import('./refused-view.ts'), this.#spoken]).then(
      ([views]) => show({ kind: 'refused', view: view(views) }),
      (error: unknown) => show({ kind: 'failed', failure: failureOf(error), again: () => this.#explain(view) }),
    );
  }

  #send(hold: Hold): Promise<BookingCreated> {
    const { client, format, host, times } = this.journey;
    const mail = { locale: format.lang, timeZone: times.zone };
    this.#attribution ??= attributionOf(host);
    const booking = {
      ...newBooking(hold, fieldsOf(this, this.journey), this.form.values, mail),
      ...(this.discount?.code && { discountCode: this.discount.code }),
      ...(host.invitation && { invitation: host.invitation.session }),
      ...(this.#attribution && { attribution: this.#attribution }),
    };
    const body = JSON.stringify(booking);
    // what is sent again unchanged carries the same key; what was changed is a new intent
    if (body !== this.#intent.body) this.#intent = { body, key: newIdempotencyKey() };
    return createBooking(client, booking, { idempotencyKey: this.#intent.key });
  }
}

/** What no other time and no correction helps against. */
const unwanted = /^(?:booking-limit|invitation-closed)$/;

/** Begins a booking on a journey. */
export const begin = (journey: Journey): Booking => new Booking(journey);
