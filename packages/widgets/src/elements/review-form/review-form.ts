import { isNotFound } from '@attune/sdk';
import type { LinkSession } from '@attune/sdk';
import { html } from 'lit';
import type { Failure } from '../../controllers/failure.ts';
import { systemClock, type Clock } from '../../controllers/hold-clock.ts';
import { ThemeController } from '../../controllers/theme-controller.ts';
import { controls } from '../../styles/controls.styles.ts';
import { frame } from '../../styles/frame.styles.ts';
import { host } from '../../styles/host.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { AttuneElement } from '../attune-element.ts';
import { failureNotice } from '../failure-notice.ts';
import { fallback } from '../fallback.ts';
import { bones } from '../link/link-gate.ts';
import { property } from '../property.ts';
import { aboutView } from './about-view.ts';
import { obstacleView, questionView } from './question-view.ts';
import { styles } from './review-form.styles.ts';
import { Writing } from './writing.ts';

/**
 * Asks a client how a session was, one question at a time: stars, words if they like, and who may read them.
 * Opened by the link of a mail; the same thanks and the same next step for every rating, unless the practice routes by rating.
 *
 * @summary A review of one session, by the link of a mail.
 * @tag attune-review-form
 * @slot - A link or words that are shown until the form works, and whenever it cannot.
 * @fires {AttuneReviewSubmittedEvent} attune-review-submitted - The review was written or changed. Carries `reviewId`.
 * @fires {AttuneReviewFailedEvent} attune-review-failed - The review did not get through; the client has been told. Carries `code`.
 * @csspart frame - The whole form.
 * @csspart session - Who and what is reviewed, above every question.
 * @csspart photo - The round picture or monogram.
 * @csspart stars - The five stars.
 * @csspart choice - Who may read it: one of the two.
 * @csspart review - The review as it was sent.
 * @csspart link - What is shown while no mail link is open.
 * @csspart failure - What is shown when something could not be had.
 * @csspart crisis - The practice's words for a crisis.
 * @cssproperty [--attune-accent=oklch(0.5 0.09 195)] - The one accent colour. Its lightness is bounded so that text stays readable.
 * @cssproperty [--attune-surface=#fff] - What the form and its fields stand on; its dark counterpart follows `color-scheme`.
 * @cssproperty [--attune-ink=oklch(0.25 0.02 220)] - The colour of text.
 * @cssproperty [--attune-radius=10px] - Roundness of controls.
 * @cssproperty [--attune-card-radius=16px] - Roundness of the form itself.
 * @cssproperty [--attune-density=1] - How close everything stands, as a factor: 0.7 is what `density` calls compact.
 * @cssproperty [--attune-good] - Colour of good news.
 * @cssproperty [--attune-warn] - Colour of warnings.
 * @cssproperty [--attune-bad] - Colour of failures.
 */
export class AttuneReviewForm extends AttuneElement {
  static override readonly styles = [tokens, host, controls, frame, styles];

  /** `frame` shows the platform's own page in a frame; `inline` draws the form where the element stands. */
  @property() override mode: 'frame' | 'inline' = 'frame';

  /** What stood behind `#` in the link of the mail. Without it a new link can be asked for. */
  @property() token = '';

  /** The link, opened already, as `createLinkSession` answers it: for pages that do that themselves. */
  @property({ attribute: false }) link: LinkSession | null = null;

  /** How clients are addressed where a language has two ways: `formal` (or `sie`) or `informal` (or `du`). Default: as the practice says. */
  @property() address: string | null = null;

  /** Another clock, for tests. */
  @property({ attribute: false }) clock: Clock = systemClock;

  protected readonly theme = new ThemeController(this);
  readonly #writing = new Writing(this);

  protected override render() {
    const writing = this.#writing;
    if (!writing.isReady) return fallback;
    const { format, locale, t } = writing;
    return html`<div class="attune" lang=${format.lang} dir=${locale.dir}>
      <section class="frame" part="frame" aria-label=${t.label}>${this.#renderState(writing)}</section>
    </div>`;
  }

  #renderState(writing: Writing) {
    const { gate, invitation, link, request, sequel, text } = writing;
    if (link.state.phase !== 'open') return [gate.render(text), sequel?.keptView()];
    if (invitation) return [aboutView(writing, invitation), this.#renderReview(writing)];
    return request.state.phase === 'failed' ? this.#renderFailure(writing, request.state.failure) : bones(text);
  }

  #renderReview(writing: Writing) {
    const { obstacle, review, sequel, step, text } = writing;
    if (sequel?.refusal === 'notYet') return sequel.notYetView();
    if (step !== 'done' || !review) return questionView(writing);
    return sequel?.doneView(review) ?? (obstacle ? obstacleView(writing) : bones(text));
  }

  /** Nobody answered; or the session is none to be reviewed. */
  #renderFailure({ practice, request, sequel, text }: Writing, failure: Failure) {
    if (sequel && isNotFound(failure.error)) return sequel.notYetView();
    return failureNotice(failure, text, practice, () => void request.reload());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'attune-review-form': AttuneReviewForm;
  }
}
