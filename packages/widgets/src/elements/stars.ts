import { html } from 'lit';

/** One star, to be filled by a style sheet. */
export const starShape = html`<svg class="shape" viewBox="0 0 24 24" aria-hidden="true">
  <path d="m12 3.2 2.7 5.6 6.1.9-4.4 4.3 1 6.1-5.4-2.9-5.4 2.9 1-6.1-4.4-4.3 6.1-.9Z"></path>
</svg>`;

const five = [1, 2, 3, 4, 5];

/** A rating as five stars, which a screen reader hears as `words`. */
export const starRow = (rating: number, words: string) =>
  html`<span class="row-of-stars" role="img" aria-label=${words}
    >${five.map((star) => html`<span class=${star <= rating ? 'full' : ''}>${starShape}</span>`)}</span
  >`;
