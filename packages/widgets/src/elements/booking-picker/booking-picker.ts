import { getTherapist, isNotFound } from '@attune/sdk';
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { firstWeekdayOf } from '../../controllers/calendar-grid-days.ts';
import { systemClock, type Clock } from '../../controllers/hold-clock.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { loadPickerLanguage } from '../../locales/catalogue.ts';
import { platformOf } from '../../controllers/platform-controller.ts';
import { RequestController } from '../../controllers/request-controller.ts';
import { ThemeController } from '../../controllers/theme-controller.ts';
import { controls } from '../../styles/controls.styles.ts';
import { host } from '../../styles/host.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { fallback } from '../fallback.ts';
import { bookedView } from './booked-view.ts';
import { styles } from './booking-picker.styles.ts';
import { checkView } from './check-view.ts';
import { formatsView, servicesView } from './choices-view.ts';
import { closedView, failedView, pickerBones } from './closed-view.ts';
import { describeProblem, detailsView } from './details-view.ts';
import { choiceView, headingView, holdView } from './frame-view.ts';
import { JourneyController, type Offer, type Step } from './journey.ts';
import { obstacleView } from './obstacle-view.ts';
import { timeStep } from './time-step.ts';
import { TimesController } from './times.ts';
import { nameOf, type View } from './view.ts';
import { isZone, visitorZone } from './zones.ts';

/**
 * Finds a time with one therapist and books it: service, format, month and times, details, check, confirmation.
 * A chosen time is kept for the visitor while they type, and given back when they leave.
 *
 * @summary A therapist's free times, and the way to book one.
 * @tag attune-booking-picker
 * @slot - A link to the practice's own booking page; shown while there is no script, no key or no language yet.
 * @fires {BookingSubmittedEvent} attune-booking-submitted - The visitor asked for the booking. Carries `therapistId` and `serviceId`.
 * @fires {BookingConfirmedEvent} attune-booking-confirmed - The booking is made. Carries `bookingId`.
 * @fires {BookingFailedEvent} attune-booking-failed - The booking did not happen; the visitor has been told. Carries `code`.
 * @csspart frame - The whole picker.
 * @csspart choice-so-far - With whom, what and when, above every step.
 * @csspart month - The month.
 * @csspart times - The times of a day.
 * @csspart time - One time.
 * @csspart choice - One service, or one way to meet.
 * @csspart appointment - The appointment as a card.
 * @csspart bar - The row with the button that goes on.
 * @csspart notice - What came in the way.
 * @csspart crisis - The practice's words for a crisis.
 * @cssproperty --attune-accent - The one colour of buttons, links and chosen things.
 * @cssproperty --attune-surface - The ground.
 * @cssproperty --attune-ink - Text.
 * @cssproperty --attune-radius - Corners of controls.
 */
export class AttuneBookingPicker extends LitElement {
  static override readonly styles = [tokens, host, controls, styles];

  /** Whose times to show. */
  @property({ attribute: 'therapist-id' }) therapistId = '';

  /** What to book; the visitor is asked when it is empty and there is a choice. */
  @property({ attribute: 'service-id' }) serviceId = '';

  /** How to meet, `online` or `in_person`; the visitor is asked when it is empty and there is a choice. */
  @property() format = '';

  /** A time chosen already, as an instant such as `2026-11-24T08:00:00Z`: it is kept for the visitor at once. */
  @property({ attribute: 'starts-at' }) startsAt = '';

  /** The zone to show online times in, such as `Europe/Berlin`, instead of the visitor's own. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** How visitors are addressed where a language has two ways: `formal` (or `sie`) or `informal` (or `du`). Default: as the practice says. */
  @property({ reflect: true }) address: string | null = null;

  /** Another clock, for tests. */
  @property({ attribute: false }) clock: Clock = systemClock;

  readonly #platform = platformOf(this);
  readonly #locale = new LocaleController(this, loadPickerLanguage);
  readonly #offer = new RequestController(
    this,
    async (signal, client): Promise<Offer> => {
      const [therapist, practice] = await Promise.all([getTherapist(client, this.therapistId, { signal }), this.#platform.load(client)]);
      return { therapist, practice };
    },
    () => (this.therapistId ? [this.therapistId] : null),
  );
  readonly #journey: JourneyController = new JourneyController(this, {
    clock: () => this.clock,
    zone: () => this.#times.zone,
    language: () => this.#locale.format.lang,
    describe: (name, validity) => describeProblem(this.#locale.text, this.#journey.service)(name, validity),
    outdated: () => this.#times.refresh(),
  });
  readonly #times: TimesController = new TimesController(this, {
    query: () => this.#query,
    horizonDays: () => this.#journey.service?.horizonDays ?? 0,
    zone: () => this.#ownZone,
    zoneIsFixed: () => this.#journey.format === 'in_person',
    now: () => this.clock.now(),
    firstWeekday: () => firstWeekdayOf(this.#locale.format.lang),
    rtl: () => this.#locale.dir === 'rtl',
  });
  protected readonly theme = new ThemeController(this);
  #begun: Offer | undefined;
  #opened = '';

  protected override willUpdate(changed: PropertyValues<this>) {
    const offer = this.#offer.value;
    const given = changed.has('serviceId') || changed.has('format') || changed.has('startsAt');
    if (offer && (offer !== this.#begun || given)) {
      this.#begun = offer;
      this.#journey.begin(offer, this);
    }
    this.#openTimes();
  }

  protected override render() {
    const { client } = this.#platform;
    if (!client || !this.#locale.ready || !this.therapistId) return fallback;
    const offer = this.#offer.value;
    const label = offer ? this.#locale.text.picker.label(nameOf(offer.therapist)) : this.#locale.text.common.loading;
    return html`<div class="attune" lang=${this.#locale.format.lang} dir=${this.#locale.dir}>
      <section class="frame" part="frame" aria-label=${label}>${offer ? this.#renderOffer(offer) : this.#renderWithout()}</section>
    </div>`;
  }

  #renderWithout() {
    const { state } = this.#offer;
    if (state.phase !== 'failed') return pickerBones();
    return failedView(state.failure, isNotFound(state.failure.error), this.#locale.text, this.#platform.practice, () =>
      this.#offer.reload(),
    );
  }

  #renderOffer(offer: Offer) {
    const { format, text } = this.#locale;
    const journey = this.#journey;
    const view: View = { text, format, offer, journey, times: this.#times, zone: this.#times.zone };
    return html`${choiceView(view)} ${closedView(view) ?? this.#renderStep(view)}
      <p class="unseen" role="status">${this.#announcement(view)}</p>`;
  }

  #renderStep(view: View) {
    return html`${headingView(view)} ${this.#journey.step === 'booked' ? nothing : holdView(view)} ${obstacleView(view)}
    ${steps[this.#journey.step](view)}`;
  }

  #announcement({ journey: { announcement, hold }, format, text: { picker }, zone }: View) {
    if (announcement !== 'keptLonger') return announcement ? picker[announcement] : nothing;
    return hold.state.phase === 'kept' ? picker.keptLonger(format.time(hold.state.until, zone)) : nothing;
  }

  get #query() {
    const { format, service, step } = this.#journey;
    if (step !== 'time' || !service || !format) return null;
    return { therapistId: this.therapistId, serviceId: service.id, format };
  }

  /** Opens the calendar when it becomes known what is to be booked, or something else is. */
  #openTimes() {
    const query = this.#query;
    const key = query ? Object.values(query).join(' ') : this.#opened;
    if (key === this.#opened) return;
    this.#opened = key;
    const { format, service, slot } = this.#journey;
    const next = this.#offer.value?.therapist.next;
    const isNext = next?.serviceId === service?.id && next?.format === format;
    this.#times.open(isNext ? next?.startsAt[0] : undefined, slot?.startsAt);
  }

  get #ownZone(): string {
    const { therapist } = this.#offer.value ?? {};
    if (this.#journey.format === 'in_person' && therapist) return therapist.timeZone;
    return isZone(this.timeZone) ? this.timeZone : visitorZone();
  }
}

const steps: Record<Step, (view: View) => unknown> = {
  service: servicesView,
  format: formatsView,
  time: timeStep,
  details: detailsView,
  check: checkView,
  booked: bookedView,
};

declare global {
  interface HTMLElementTagNameMap {
    'attune-booking-picker': AttuneBookingPicker;
  }
}
