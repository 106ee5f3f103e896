import type { PublishedReview, ReviewSummary } from '@attune/sdk';
import { html, nothing } from 'lit';
import type { Texts } from '../../locales/catalogue.ts';
import type { Format } from '../../locales/format.ts';
import type { ReviewsTexts } from '../../locales/reviews-catalogue.ts';
import { icons } from '../icons.ts';
import { starRow } from '../stars.ts';

/** What the parts need in order to draw: the language, and the zone of the practice once it is known. */
export interface ReviewsView {
  readonly text: ReviewsTexts;
  readonly format: Format;
  readonly zone: string | undefined;
}

/** The average, and how many gave how many stars: bars for the eye, a table for the ear. */
export function summaryView({ average, count, distribution }: ReviewSummary, { text, format }: ReviewsView) {
  const { reviews, directory } = text;
  const mean = format.number(average ?? 0, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return html`<div class="overview" part="summary">
      <div>
        <p class="average figures" aria-hidden="true">${mean} <span class="full">${icons.star}</span></p>
        <p class="unseen">${directory.rating(mean, count)}</p>
        <p class="quiet small figures" aria-hidden="true">${reviews.count(count)}</p>
      </div>
      <table class="small figures">
        <caption class="unseen">
          ${reviews.spread}
        </caption>
        ${distribution.map(
          ({ rating, count: given }) =>
            html`<tr>
              <th scope="row">${reviews.stars(rating)}</th>
              <td aria-hidden="true">${bar(given / count)}</td>
              <td class="quiet">${format.number(given)}</td>
            </tr>`,
        )}
      </table>
    </div>
    <p class="quiet small">${reviews.whose}</p>`;
}

/** Sized by an attribute: a strict content security policy drops a style. */
const bar = (share: number) =>
  html`<svg class="share" aria-hidden="true">
    <rect width="100%" height="100%"></rect>
    <rect class="of" width="${share * 100}%" height="100%"></rect>
  </svg>`;

/** One review. Its month is enough: a day could tell who wrote it. */
export function reviewView({ rating, text: words, createdAt }: PublishedReview, { text, format, zone }: ReviewsView) {
  const month = format.dateTime(createdAt, { ...(zone && { timeZone: zone }), month: 'long', year: 'numeric' });
  return html`<li part="review" tabindex="-1">
    <p>${starRow(rating, text.reviews.given(rating))} <span class="quiet small">${month}</span></p>
    ${words ? html`<p class="words" dir="auto">${words}</p>` : nothing}
  </li>`;
}

/** Nobody has said anything yet. */
export const emptyView = ({ reviews }: ReviewsTexts) =>
  html`<p>${reviews.empty}</p>
    <p class="quiet small">${reviews.emptyHint}</p>`;

/** The reviews on their way, as large as they will be. */
export const bones = ({ common }: Texts) =>
  html`<p class="unseen" role="status">${common.loading}</p>
    <div class="overview" aria-hidden="true">
      <p class="bone tall"></p>
      <p class="bone tall"></p>
    </div>
    <p class="bone" aria-hidden="true">–</p>
    <p class="bone tall" aria-hidden="true"></p>
    <p class="bone tall" aria-hidden="true"></p>`;
