import { isNotFound } from '@attune/sdk';
import type { LinkSession } from '@attune/sdk';
import { html } from 'lit';
import { systemClock, type Clock } from '../../controllers/hold-clock.ts';
import { ThemeController } from '../../controllers/theme-controller.ts';
import { controls } from '../../styles/controls.styles.ts';
import { frame } from '../../styles/frame.styles.ts';
import { host } from '../../styles/host.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { AttuneElement } from '../attune-element.ts';
import { contact } from '../contact.ts';
import { failureNotice } from '../failure-notice.ts';
import { fallback } from '../fallback.ts';
import { bones } from '../link/link-gate.ts';
import { property } from '../property.ts';
import { appointmentView } from './appointment-view.ts';
import { styles } from './booking-manager.styles.ts';
import { Managing, type Managed } from './managing.ts';

/**
 * An appointment in the hands of who holds the link of its mail: what it is and how it stands, another time for it, its
 * end with what that costs said before, the payment, and what the practice should know. By default it is shown in a frame
 * of the platform's own page, because what stands in a page can be read by everything else in it; `mode="inline"` is for
 * that page itself.
 *
 * @summary An appointment, by the link of its mail: see it, move it, cancel it.
 * @tag attune-booking-manager
 * @slot - A link or words that are shown until the appointment is there, and whenever it cannot be.
 * @fires {AttuneBookingCancelledEvent} attune-booking-cancelled - The client cancelled it. Carries `bookingId`.
 * @fires {AttuneBookingRescheduledEvent} attune-booking-rescheduled - It has another time, and `link` is the session of its new link. Carries `bookingId`.
 * @fires {AttuneBookingCheckedInEvent} attune-booking-checked-in - The client said that they have come. Carries `bookingId`.
 * @fires {AttuneBookingChangeFailedEvent} attune-booking-change-failed - A change did not get through; the client has been told. Carries `code`.
 * @csspart frame - The iframe, or inline the whole appointment.
 * @csspart appointment - The appointment as a card.
 * @csspart photo - The round picture or monogram.
 * @csspart actions - What can be done with it.
 * @csspart link - What is shown while no mail link is open.
 * @csspart crisis - The practice's words for a crisis.
 * @csspart failure - What is shown when something could not be had.
 * @cssproperty [--attune-accent=oklch(0.5 0.09 195)] - The one accent colour. Its lightness is bounded so that text stays readable.
 * @cssproperty [--attune-surface=#fff] - What the appointment stands on; its dark counterpart follows `color-scheme`.
 * @cssproperty [--attune-ink=oklch(0.25 0.02 220)] - The colour of text.
 * @cssproperty [--attune-radius=10px] - Roundness of controls.
 * @cssproperty [--attune-card-radius=16px] - Roundness of the whole.
 * @cssproperty [--attune-density=1] - How close everything stands, as a factor: 0.7 is what `density` calls compact.
 * @cssproperty [--attune-good] - Colour of good news.
 * @cssproperty [--attune-warn] - Colour of warnings.
 * @cssproperty [--attune-bad] - Colour of failures.
 */
export class AttuneBookingManager extends AttuneElement {
  static override readonly styles = [tokens, host, controls, frame, styles];

  /** `frame` shows the platform's own page in a frame; `inline` draws the appointment where the element stands. */
  @property() override mode: 'frame' | 'inline' = 'frame';

  /** What stood behind `#` in the link of the mail. Without it a new link can be asked for. */
  @property() token = '';

  /** The link, opened already, as `createLinkSession` answers it: for pages that do that themselves. Inline only; a new one after the time was changed. */
  @property({ attribute: false }) link: LinkSession | null = null;

  /** How clients are addressed where a language has two ways: `formal` (or `sie`) or `informal` (or `du`). Default: as the practice says. */
  @property() address: string | null = null;

  /** Another clock, for tests. */
  @property({ attribute: false }) clock: Clock = systemClock;

  protected readonly theme = new ThemeController(this);
  readonly #managing = new Managing(this);

  protected override render() {
    const managing = this.#managing;
    if (!managing.isReady) return fallback;
    const { format, locale } = managing;
    return html`<div class="attune" lang=${format.lang} dir=${locale.dir}>${this.#renderInline(managing)}</div>`;
  }

  #renderInline(managing: Managing) {
    return html`<section class="frame" part="frame" aria-label=${managing.t.label}>
      ${this.#renderState(managing)}
    </section>`;
  }

  #renderState(managing: Managing) {
    const { gate, link, managed, practice, request, t, text } = managing;
    const { state } = request;
    if (link.state.phase !== 'open') return gate.render(text);
    if (managed) return this.#renderStep(managing, managed);
    if (state.phase !== 'failed') return bones(text);
    if (isNotFound(state.failure.error)) return [html`<h2>${t.gone}</h2>`, contact(practice)];
    return failureNotice(state.failure, text, practice, () => void request.reload());
  }

  #renderStep(managing: Managing, managed: Managed) {
    const { changing, step } = managing;
    return step === 'shown' ? appointmentView(managing, managed) : changing?.view(step, managed);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'attune-booking-manager': AttuneBookingManager;
  }
}
