import type { LinkSession } from '@attune/sdk';
import { html } from 'lit';
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
import { Choosing } from './choosing.ts';
import { choicesView, obstacleView } from './choices-view.ts';
import { styles } from './unsubscribe-form.styles.ts';

/**
 * Says which mail a client gets, and stops it with one button. Opened by the link of a mail; what was done can be undone,
 * and mail about appointments comes whatever is chosen.
 *
 * @summary Which mail comes, by the link of a mail; one button stops it all.
 * @tag attune-unsubscribe-form
 * @slot - A link or a plain form that is shown until this one works, and whenever it cannot.
 * @fires {AttuneSubscriptionChangedEvent} attune-subscription-changed - The platform has new choices. Carries the `topics` that were changed.
 * @fires {AttuneSubscriptionFailedEvent} attune-subscription-failed - The choices did not get through; the client has been told. Carries `code`.
 * @csspart frame - The whole form.
 * @csspart stop - The button that stops it all.
 * @csspart choices - What may come, topic by topic.
 * @csspart outcome - What comes from now on.
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
export class AttuneUnsubscribeForm extends AttuneElement {
  static override readonly styles = [tokens, host, controls, frame, styles];

  /** `frame` shows the platform's own page in a frame; `inline` draws the form where the element stands. */
  @property() override mode: 'frame' | 'inline' = 'frame';

  /** What stood behind `#` in the link of the mail. Without it a new link can be asked for. */
  @property() token = '';

  /** The link, opened already, as `createLinkSession` answers it: for pages that do that themselves. */
  @property({ attribute: false }) link: LinkSession | null = null;

  /** How clients are addressed where a language has two ways: `formal` (or `sie`) or `informal` (or `du`). Default: as the practice says. */
  @property() address: string | null = null;

  protected readonly theme = new ThemeController(this);
  readonly #choosing = new Choosing(this);

  protected override render() {
    const choosing = this.#choosing;
    if (!choosing.isReady) return fallback;
    const { isBusy, locale, t } = choosing;
    return html`<div class="attune" lang=${locale.format.lang} dir=${locale.dir}>
      <section class="frame" part="frame" aria-label=${t.label}>
        ${this.#renderState(choosing)}
        <p class="unseen" role="status">${isBusy ? t.saving : ''}</p>
      </section>
    </div>`;
  }

  #renderState(choosing: Choosing) {
    const { gate, isOpen, practice, request, subscription, text } = choosing;
    if (!isOpen) return gate.render(text);
    if (subscription) {
      return [obstacleView(choosing), choosing.afterwards(subscription) ?? choicesView(choosing, subscription)];
    }
    const { state } = request;
    if (state.phase !== 'failed') return bones(text);
    return failureNotice(state.failure, text, practice, () => void request.reload());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'attune-unsubscribe-form': AttuneUnsubscribeForm;
  }
}
