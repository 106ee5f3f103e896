import { listReviews } from '@attune/sdk';
import type { PublishedReview, ReviewPage } from '@attune/sdk';
import { html, nothing } from 'lit';
import type { Client } from '../../contexts/client.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { platformOf } from '../../controllers/platform-controller.ts';
import { RequestController } from '../../controllers/request-controller.ts';
import { ThemeController } from '../../controllers/theme-controller.ts';
import { loadReviewsLanguage } from '../../locales/reviews-catalogue.ts';
import { controls } from '../../styles/controls.styles.ts';
import { host } from '../../styles/host.styles.ts';
import { stars } from '../../styles/stars.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { AttuneElement } from '../attune-element.ts';
import { failureNotice } from '../failure-notice.ts';
import { fallback } from '../fallback.ts';
import { property } from '../property.ts';
import { bones, emptyView, reviewView, summaryView, type ReviewsView } from './reviews-view.ts';
import { styles } from './reviews.styles.ts';

/**
 * What clients have said about one therapist, newest first, with how many gave how many stars. No client is named.
 * It says nothing to search engines: a widget must not claim a rating for the page around it.
 *
 * @summary The published reviews of one therapist.
 * @tag attune-reviews
 * @slot - A link or words that are shown until the reviews are there, and whenever they cannot be.
 * @csspart summary - The average, and how many gave how many stars.
 * @csspart review - One review.
 * @csspart failure - What is shown when something could not be had.
 * @cssproperty [--attune-accent=oklch(0.5 0.09 195)] - The one accent colour. Its lightness is bounded so that text stays readable.
 * @cssproperty [--attune-surface=#fff] - What the reviews stand on; its dark counterpart follows `color-scheme`.
 * @cssproperty [--attune-ink=oklch(0.25 0.02 220)] - The colour of text.
 * @cssproperty [--attune-density=1] - How close everything stands, as a factor: 0.7 is what `density` calls compact.
 * @cssproperty [--attune-radius=10px] - Roundness of controls.
 */
export class AttuneReviews extends AttuneElement {
  static override readonly styles = [tokens, host, controls, stars, styles];

  /** Whose reviews to show. */
  @property({ attribute: 'therapist-id' }) therapistId = '';

  /** How many reviews are shown at once, 1 to 48. */
  @property({ attribute: 'page-size', type: Number }) pageSize = 5;

  /** How visitors are addressed where a language has two ways: `formal` (or `sie`) or `informal` (or `du`). Default: as the practice says. */
  @property() address: string | null = null;

  readonly #platform = platformOf(this);
  readonly #locale = new LocaleController(this, loadReviewsLanguage);
  protected readonly theme = new ThemeController(this);
  readonly #first = new RequestController<ReviewPage>(
    this,
    (signal, client) => this.#ask(signal, client),
    () => (this.therapistId ? [this.therapistId, this.pageSize] : null),
  );
  /** The pages after the first, together. Asked for by the visitor only. */
  readonly #more = new RequestController<ReviewPage>(
    this,
    async (signal, client): Promise<ReviewPage> => {
      const page = await this.#ask(signal, client, this.#cursor);
      return { ...page, data: [...(this.#more.value?.data ?? []), ...page.data] };
    },
    () => null,
  );
  #whose = '';
  #focusNext: number | null = null;

  protected override willUpdate() {
    if (this.#whose !== this.therapistId) this.#more.reset();
    this.#whose = this.therapistId;
  }

  protected override render() {
    if (!this.#locale.ready || !this.#platform.client || !this.therapistId) return fallback;
    const { dir, format, text } = this.#locale;
    return html`<div class="attune" lang=${format.lang} dir=${dir}>
      <section aria-label=${text.reviews.label}>${this.#renderReviews()}</section>
    </div>`;
  }

  protected override updated() {
    if (this.#focusNext === null || this.#more.state.phase !== 'ready') return;
    this.renderRoot.querySelectorAll<HTMLElement>('.reviews > li')[this.#focusNext]?.focus();
    this.#focusNext = null;
  }

  #renderReviews() {
    const { state } = this.#first;
    const { text } = this.#locale;
    if (!state.value) return state.phase === 'failed' ? this.#renderFailure() : bones(text);
    if (!state.value.summary.count) return emptyView(text);
    return html`${summaryView(state.value.summary, this.#view)}
      <ul class="reviews">
        ${this.#reviews.map((review) => reviewView(review, this.#view))}
      </ul>
      ${this.#renderMore()}`;
  }

  #renderFailure() {
    const { state } = this.#first;
    if (state.phase !== 'failed') return nothing;
    const retry = () => void this.#first.reload();
    return [failureNotice(state.failure, this.#locale.text, this.#platform.practice, retry), fallback];
  }

  #renderMore() {
    const { state } = this.#more;
    const { text } = this.#locale;
    if (state.phase === 'failed') return failureNotice(state.failure, text, this.#platform.practice, this.#loadMore);
    if (!this.#cursor) return nothing;
    const isBusy = state.phase === 'loading';
    return html`<button class="button" type="button" aria-disabled=${isBusy} @click=${this.#loadMore}>
      ${isBusy ? text.common.loading : text.reviews.more}
    </button>`;
  }

  #ask(signal: AbortSignal, client: Client, cursor?: string | null) {
    const query = { limit: this.pageSize, cursor: cursor ?? undefined };
    return listReviews(client, this.therapistId, query, { signal });
  }

  get #view(): ReviewsView {
    const { format, text } = this.#locale;
    return { format, text, zone: this.#platform.practice?.timeZone };
  }

  get #reviews(): readonly PublishedReview[] {
    return [...(this.#first.value?.data ?? []), ...(this.#more.value?.data ?? [])];
  }

  get #cursor(): string | null {
    return (this.#more.value ?? this.#first.value)?.nextCursor ?? null;
  }

  readonly #loadMore = () => {
    if (this.#more.state.phase === 'loading') return;
    this.#focusNext = this.#reviews.length;
    void this.#more.reload();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'attune-reviews': AttuneReviews;
  }
}
