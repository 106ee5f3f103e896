import { createBooking, createHold, extendHold, newIdempotencyKey, releaseHold } from '@attune/sdk';
import type { BookingCreated, Hold, NewHold, ProblemDetail, Service, Slot } from '@attune/sdk';
import { nothing } from 'lit';
import { FormController } from '../../controllers/form.ts';
import { HoldController } from '../../controllers/hold.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { loadBookingLanguage, type BookingTexts } from '../../locales/booking-catalogue.ts';
import { newBooking } from './booking-body.ts';
import { AttuneBookingConfirmedEvent, AttuneBookingSubmittedEvent } from './booking-picker.events.ts';
import { styles } from './booking.styles.ts';
import { detailsView, fieldsOf } from './details-view.ts';
import { holdView, holdWords } from './hold-view.ts';
import type { Journey } from './journey.ts';

/**
 * The state of a chosen time on its way to a booking: kept, the details typed, sent, made.
 * One intent, however often it is sent, makes one booking.
 */
export class Booking {
  /** The booking, once it is made. */
  made: BookingCreated | undefined;
  readonly form: FormController;
  readonly hold: HoldController<NewHold, Hold>;

  #isUntold = false;
  #checking: typeof import('./check-view.ts') | undefined;
  readonly #journey: Journey;
  readonly #locale: LocaleController<BookingTexts>;
  #intent = { body: '', key: '' };

  constructor(journey: Journey) {
    const { client, host } = journey;
    this.#journey = journey;
    this.#locale = new LocaleController(host, loadBookingLanguage);
    host.addController(this);
    this.form = new FormController(host);
    this.hold = new HoldController(host, {
      create: (hold) => createHold(client, hold),
      extend: ({ id, secret }) => extendHold(client, id, { secret }),
      release: ({ id, secret }) => releaseHold(client, id, { secret }),
      clock: () => host.clock,
      minutes: () => journey.practice?.policies.holdMinutes,
      warn: () => journey.announce(holdWords(this, journey)),
    });
    const { styleSheet } = styles;
    if (styleSheet && host.shadowRoot) host.shadowRoot.adoptedStyleSheets.push(styleSheet);
  }

  /** Its own sentences. */
  get t(): BookingTexts['booking'] {
    return this.#locale.text.booking;
  }

  /** Draws a step; nothing until its sentences are there, or while there is no time to book. */
  view(journey: Journey): unknown {
    if (!this.#locale.ready || !journey.slot) return nothing;
    const checking = journey.step === 'details' ? undefined : this.#checking;
    if (this.made) return checking?.bookedView(this, this.made, journey);
    return [holdView(this, journey), checking?.checkView(this, journey) ?? detailsView(this, journey)];
  }

  /** Says once that a time is kept, as soon as there are words for it. */
  hostUpdated(): void {
    if (!this.#isUntold || !this.#locale.ready) return;
    this.#isUntold = false;
    this.#journey.announce(holdWords(this, this.#journey));
  }

  /** Keeps a time with the platform. */
  async place({ therapistId, startsAt, format }: Slot): Promise<void> {
    const serviceId = this.#journey.service?.id ?? '';
    // the platform takes the formats that it offers
    await this.hold.place({ therapistId, serviceId, startsAt, format: format as NewHold['format'] });
    this.#isUntold = true;
    this.hostUpdated();
    this.#loadCheck().catch(() => undefined); // ahead of time; what fails here is met when it is needed
  }

  /** Keeps it longer. */
  extend(): void {
    this.#journey.attempt(async () => {
      await this.hold.extend();
      this.#journey.announce(holdWords(this, this.#journey));
    });
  }

  /** Takes the details if nothing is wrong with them. */
  submitDetails(form: HTMLFormElement): void {
    if (!this.form.validate(form)) return;
    this.#journey.attempt(async () => {
      await this.#loadCheck();
      this.#journey.go('check');
    });
  }

  /** Books, once. */
  book(service: Service, slot: Slot): void {
    const { host, isBusy } = this.#journey;
    if (isBusy) return;
    host.dispatchEvent(new AttuneBookingSubmittedEvent(slot.therapistId, service.id));
    this.#journey.attempt(async () => {
      if (!this.hold.state.hold) await this.place(slot);
      this.made = await this.hold.settle((hold) => this.#send(hold));
      this.#journey.go('booked');
      host.dispatchEvent(new AttuneBookingConfirmedEvent(this.made.id));
    });
  }

  /** Takes the visitor to the fields that the platform could not take; whether there are any. */
  refuse(faults: readonly ProblemDetail[]): boolean {
    const names = faults
      .map(({ pointer }) => (pointer === '/dependant' ? 'dependant/name' : pointer.slice(1)))
      .filter((name) => /^(client|dependant|answers|consent)\//.test(name));
    if (!names.length) return false;
    this.#journey.step = 'details';
    this.form.refuse(names.map((name) => [name, 'wrong']));
    return true;
  }

  /** Hands the visitor the appointment for their own calendar. */
  saveCalendar(made: BookingCreated): void {
    const { client } = this.#journey;
    this.#journey.attempt(async () => (await import('./calendar-file.ts')).saveCalendar(client, made));
  }

  async #loadCheck(): Promise<void> {
    this.#checking = await import('./check-view.ts');
  }

  #send(hold: Hold): Promise<BookingCreated> {
    const { client, format, times } = this.#journey;
    const mail = { locale: format.lang, timeZone: times.zone };
    const booking = newBooking(hold, fieldsOf(this, this.#journey), this.form.values, mail);
    const body = JSON.stringify(booking);
    // what is sent again unchanged carries the same key; what was changed is a new intent
    if (body !== this.#intent.body) this.#intent = { body, key: newIdempotencyKey() };
    return createBooking(client, booking, { idempotencyKey: this.#intent.key });
  }
}
