import { html, nothing } from 'lit';
import { AttuneElement } from '../attune-element.ts';
import { fullName } from '../full-name.ts';
import { systemClock, type Clock } from '../../controllers/hold-clock.ts';
import { ThemeController } from '../../controllers/theme-controller.ts';
import { controls } from '../../styles/controls.styles.ts';
import { host } from '../../styles/host.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { fallback } from '../fallback.ts';
import { property } from '../property.ts';
import { styles } from './booking-picker.styles.ts';
import { choiceView, closedView, headingView, obstacleView, withoutTherapist } from './frame-view.ts';
import { Journey, type Step } from './journey.ts';
import type { Invitation, Move } from './purpose.ts';
import { calendarBones, timeView } from './times-view.ts';

/**
 * Finds a time with one therapist and books it: service, format, month and times, details, check, confirmation.
 * A chosen time is kept for the visitor while they type, and given back when they leave.
 *
 * @summary A therapist's free times, and the way to book one.
 * @tag attune-booking-picker
 * @slot - A link to the practice's own booking page; shown while there is no script, no key or no language yet.
 * @fires {AttuneHoldStartedEvent} attune-hold-started - A time is kept for the visitor. Carries `holdId`.
 * @fires {AttuneHoldEndedEvent} attune-hold-ended - It no longer is. Carries `holdId`, and as `reason` `expired`, or `done` when it was given back or booked.
 * @fires {AttuneBookingSubmittedEvent} attune-booking-submitted - The visitor asked for the booking. Carries `therapistId` and `serviceId`.
 * @fires {AttuneBookingConfirmedEvent} attune-booking-confirmed - The booking is made. Carries `bookingId`.
 * @fires {AttuneBookingFailedEvent} attune-booking-failed - The booking did not happen; the visitor has been told. Carries `code`.
 * @csspart frame - The whole picker.
 * @csspart choice-so-far - With whom, what and when, above every step.
 * @csspart photo - The round picture or monogram.
 * @csspart month - The month.
 * @csspart times - The times of a day.
 * @csspart time - One time.
 * @csspart choice - One service, or one way to meet.
 * @csspart appointment - The appointment as a card.
 * @csspart bar - The row with the button that goes on.
 * @csspart notice - That nothing can be booked here.
 * @csspart failure - What is shown when something could not be had.
 * @csspart crisis - The practice's words for a crisis.
 * @cssproperty [--attune-accent=oklch(0.5 0.09 195)] - The one accent colour. Its lightness is bounded so that text stays readable.
 * @cssproperty [--attune-surface=#fff] - What the picker and its fields stand on; its dark counterpart follows `color-scheme`.
 * @cssproperty [--attune-ink=oklch(0.25 0.02 220)] - The colour of text.
 * @cssproperty [--attune-radius=10px] - Roundness of controls.
 * @cssproperty [--attune-card-radius=16px] - Roundness of the picker itself.
 * @cssproperty [--attune-density=1] - How close everything stands, as a factor: 0.7 is what `density` calls compact.
 * @cssproperty [--attune-good] - Colour of good news.
 * @cssproperty [--attune-warn] - Colour of warnings.
 * @cssproperty [--attune-bad] - Colour of failures.
 */
export class AttuneBookingPicker extends AttuneElement {
  static override readonly styles = [tokens, host, controls, styles];

  /** Whose times to show. */
  @property({ attribute: 'therapist-id' }) therapistId = '';

  /** What to book; the visitor is asked when it is empty and there is a choice. */
  @property({ attribute: 'service-id' }) serviceId = '';

  /** How to meet, `online` or `in_person`; the visitor is asked when it is empty and there is a choice. */
  @property() format = '';

  /** A time chosen already, as an instant such as `2026-11-24T08:00:00Z`: it is kept for the visitor at once. */
  @property({ attribute: 'starts-at' }) startsAt = '';

  /** How visitors are addressed where a language has two ways: `formal` (or `sie`) or `informal` (or `du`). Default: as the practice says. */
  @property({ reflect: true }) address: string | null = null;

  /** The invitation that a visitor follows, opened already: for pages that do that themselves. */
  @property({ attribute: false }) invitation: Invitation | null = null;

  /** The appointment that is to be moved, in place of a new one: for `attune-booking-manager`. */
  @property({ attribute: false }) move: Move | null = null;

  /** Another clock, for tests. */
  @property({ attribute: false }) clock: Clock = systemClock;

  protected readonly theme = new ThemeController(this);
  readonly #journey = new Journey(this);

  protected override render() {
    const journey = this.#journey;
    if (!journey.isReady) return fallback;
    const { announcement, format, locale, t, text, therapist } = journey;
    return html`<div class="attune" lang=${format.lang} dir=${locale.dir}>
      <section class="frame" part="frame" aria-label=${therapist ? t.label(fullName(therapist)) : text.common.loading}>
        ${journey.asking?.() ?? (therapist ? [choiceView(journey, therapist), closedView(journey, therapist) ?? stepView(journey)] : withoutTherapist(journey))}
        <p class="unseen" role="status">${announcement}</p>
      </section>
    </div>`;
  }
}

const stepView = (journey: Journey) => [
  headingView(journey),
  obstacleView(journey),
  choosing[journey.step]?.(journey) ?? journey.booking?.view(journey) ?? (journey.isBusy ? journey.t.placing : nothing),
];

const choosing: Partial<Record<Step, (journey: Journey) => unknown>> = {
  service: (journey) => journey.choices?.servicesView(journey) ?? calendarBones,
  format: (journey) => journey.choices?.formatsView(journey) ?? calendarBones,
  time: timeView,
};

declare global {
  interface HTMLElementTagNameMap {
    'attune-booking-picker': AttuneBookingPicker;
  }
}
