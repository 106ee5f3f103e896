import { html, nothing } from 'lit';
import { ThemeController } from '../../controllers/theme-controller.ts';
import { controls } from '../../styles/controls.styles.ts';
import { fields } from '../../styles/fields.styles.ts';
import { host } from '../../styles/host.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { AttuneElement } from '../attune-element.ts';
import { failureNotice } from '../failure-notice.ts';
import { fallback } from '../fallback.ts';
import { property } from '../property.ts';
import { askingView } from './asking-view.ts';
import { Asking } from './asking.ts';
import { styles } from './booking-request.styles.ts';

/**
 * Asks a practice for an appointment, or something first, where no time can be booked at once: what it is about, how to
 * be reached, and until when the answer comes.
 *
 * @summary A question to the practice, in place of a time.
 * @tag attune-booking-request
 * @slot - A link to the practice's own page; shown until the form works, and whenever it cannot.
 * @fires {AttuneRequestSentEvent} attune-request-sent - The practice has it. Carries `requestId`.
 * @fires {AttuneRequestFailedEvent} attune-request-failed - It did not get through; the visitor has been told. Carries `code`.
 * @csspart frame - The whole form.
 * @csspart failure - What is shown when something could not be had.
 * @csspart crisis - The practice's words for a crisis.
 * @cssproperty [--attune-accent=oklch(0.5 0.09 195)] - The one accent colour. Its lightness is bounded so that text stays readable.
 * @cssproperty [--attune-surface=#fff] - What the form and its fields stand on; its dark counterpart follows `color-scheme`.
 * @cssproperty [--attune-ink=oklch(0.25 0.02 220)] - The colour of text.
 * @cssproperty [--attune-radius=10px] - Roundness of controls.
 * @cssproperty [--attune-card-radius=16px] - Roundness of the form itself.
 * @cssproperty [--attune-density=1] - How close everything stands, as a factor: 0.7 is what `density` calls compact.
 * @cssproperty [--attune-good] - Colour of good news.
 * @cssproperty [--attune-bad] - Colour of failures.
 */
export class AttuneBookingRequest extends AttuneElement {
  static override readonly styles = [tokens, host, controls, fields, styles];

  /** With whom an appointment is wanted; empty for anybody of the practice. */
  @property({ attribute: 'therapist-id' }) therapistId = '';

  /** What is wanted, if that is clear already. */
  @property({ attribute: 'service-id' }) serviceId = '';

  /** How visitors are addressed where a language has two ways: `formal` (or `sie`) or `informal` (or `du`). Default: as the practice says. */
  @property() address: string | null = null;

  protected readonly theme = new ThemeController(this);
  readonly #asking = new Asking(this);

  protected override render() {
    const asking = this.#asking;
    const { state } = asking.request;
    if (!asking.isReady || (!state.value && state.phase !== 'failed')) return fallback;
    const { format, locale, t } = asking;
    return html`<div class="attune" lang=${format.lang} dir=${locale.dir}>
      <section class="frame" part="frame" aria-label=${t.label}>${this.#renderState(asking)}</section>
    </div>`;
  }

  #renderState(asking: Asking) {
    const { practice, request, sending, sent, text } = asking;
    const { state } = request;
    if (sent) return sending?.view(sent);
    if (state.value) return askingView(asking, state.value);
    if (state.phase !== 'failed') return nothing;
    return failureNotice(state.failure, text, practice, () => void request.reload());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'attune-booking-request': AttuneBookingRequest;
  }
}
