import { getReportCard, isNotFound } from '@attune/sdk';
import type { LinkSession, ReportCard } from '@attune/sdk';
import { html, nothing } from 'lit';
import { failureOf, type Failure } from '../../controllers/failure.ts';
import { focusOn } from '../../controllers/form-focus.ts';
import { LinkController } from '../../controllers/link-controller.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { platformOf } from '../../controllers/platform-controller.ts';
import { RequestController } from '../../controllers/request-controller.ts';
import { ThemeController } from '../../controllers/theme-controller.ts';
import { loadReportLanguage } from '../../locales/report-catalogue.ts';
import { controls } from '../../styles/controls.styles.ts';
import { frame } from '../../styles/frame.styles.ts';
import { host } from '../../styles/host.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { AttuneElement } from '../attune-element.ts';
import { failureNotice } from '../failure-notice.ts';
import { fallback } from '../fallback.ts';
import { LinkGate, bones } from '../link/link-gate.ts';
import { property } from '../property.ts';
import { documentView, goneView, sealedView, type DocumentView } from './document-view.ts';
import { styles } from './report-card.styles.ts';

/**
 * What happened in a session, written by the practice for one client. By default it is shown in a frame of the platform's
 * own page, because what stands in a page can be read by everything else in it; `mode="inline"` is for that page itself.
 *
 * @summary A report card, by the link of a mail.
 * @tag attune-report-card
 * @slot - A link or words that are shown until the report card is there, and whenever it cannot be.
 * @csspart frame - The iframe.
 * @csspart card - The report card, inline.
 * @csspart photo - The round picture or monogram.
 * @csspart link - What is shown while no mail link is open.
 * @csspart failure - What is shown when something could not be had.
 * @cssproperty [--attune-accent=oklch(0.5 0.09 195)] - The one accent colour. Its lightness is bounded so that text stays readable.
 * @cssproperty [--attune-surface=#fff] - What the card stands on; its dark counterpart follows `color-scheme`.
 * @cssproperty [--attune-ink=oklch(0.25 0.02 220)] - The colour of text.
 * @cssproperty [--attune-radius=10px] - Roundness of controls and pictures.
 * @cssproperty [--attune-card-radius=16px] - Roundness of the card itself.
 * @cssproperty [--attune-density=1] - How close everything stands, as a factor: 0.7 is what `density` calls compact.
 */
export class AttuneReportCard extends AttuneElement {
  static override readonly styles = [tokens, host, controls, frame, styles];

  /** `frame` shows the platform's own page in a frame; `inline` draws the card where the element stands. */
  @property() override mode: 'frame' | 'inline' = 'frame';

  /** What stood behind `#` in the link of the mail. Opening it counts as reading, so inline it takes a click. */
  @property() token = '';

  /** The link, opened already, as `createLinkSession` answers it: for pages that do that themselves. Inline only. */
  @property({ attribute: false }) link: LinkSession | null = null;

  /** How clients are addressed where a language has two ways: `formal` (or `sie`) or `informal` (or `du`). Default: as the practice says. */
  @property() address: string | null = null;

  /** That a person has asked to see it already, so that inline it takes no further click. */
  @property({ type: Boolean }) unsealed = false;

  readonly #platform = platformOf(this);
  readonly #locale = new LocaleController(this, loadReportLanguage);
  protected readonly theme = new ThemeController(this);
  readonly #link = new LinkController(this, ['report_card'], () => this.unsealed);
  readonly #gate = new LinkGate(this, this.#link);
  readonly #card = new RequestController<ReportCard>(
    this,
    (signal) =>
      this.#link.act(async (client, session) => {
        const { state } = this.#link;
        const id = state.phase === 'open' ? state.link.resource.id : '';
        const [card] = await Promise.all([getReportCard(client, id, { session, signal }), this.#platform.load(client)]);
        return card;
      }),
    () => (this.#link.state.phase === 'open' ? [this.#link.state.link.resource.id] : null),
  );
  #hasHeading = false;
  #isReviewing = false;
  #broken: Failure | undefined;

  protected override render() {
    const { client } = this.#platform;
    if (!this.#locale.ready || !client) return fallback;
    const { dir, format } = this.#locale;
    return html`<div class="attune" lang=${format.lang} dir=${dir}>${this.#renderInline()}</div>`;
  }

  protected override updated() {
    const heading = this.renderRoot.querySelector<HTMLElement>('[data-heading]');
    // who clicked, here or on a page that then gave focus to this element, goes on where it begins
    if (!this.#hasHeading && (this.unsealed || document.activeElement === this)) heading?.focus();
    this.#hasHeading = !!heading;
  }

  #renderInline() {
    const { state } = this.#card;
    const { text } = this.#locale;
    if (this.token && !this.link && !this.unsealed) return sealedView(text, this.#unseal);
    if (this.#link.state.phase !== 'open') return this.#gate.render(text);
    if (state.value) return [documentView(state.value, this.#view), this.#renderReview()];
    if (state.phase !== 'failed') return html`<div class="card">${bones(text)}</div>`;
    if (isNotFound(state.failure.error)) return goneView(text, this.#platform.practice);
    return failureNotice(state.failure, text, this.#platform.practice, () => void this.#card.reload());
  }

  #renderReview() {
    const { state } = this.#link;
    const { text } = this.#locale;
    if (this.#broken) return failureNotice(this.#broken, text, this.#platform.practice, () => void this.#review());
    if (!this.#isReviewing || state.phase !== 'open') return nothing;
    return html`<div tabindex="-1" data-review>
      <attune-review-form
        mode="inline"
        lang=${this.#locale.format.words}
        dir=${this.dir || nothing}
        token=${this.token}
        address=${this.address ?? nothing}
        .link=${state.link}
        >${text.common.loading}</attune-review-form
      >
    </div>`;
  }

  get #view(): DocumentView {
    const { format, text } = this.#locale;
    return {
      format,
      text,
      practice: this.#platform.practice,
      isReviewing: this.#isReviewing,
      review: () => void this.#review(),
    };
  }

  /** A person's click opens the link; the mail program that looks at every link does not. */
  readonly #unseal = () => {
    this.unsealed = true;
  };

  /** The form is downloaded by those who want to write. */
  async #review() {
    try {
      await import('../review-form/define.ts');
      this.#broken = undefined;
      this.#isReviewing = true;
    } catch (cause) {
      console.error(new Error('Attune: the review form could not be loaded', { cause }));
      this.#broken = failureOf(cause);
    }
    this.requestUpdate();
    void focusOn(this, '[data-review]');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'attune-report-card': AttuneReportCard;
  }
}
