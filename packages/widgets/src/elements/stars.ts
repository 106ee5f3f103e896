import { html } from 'lit';
import { icons } from './icons.ts';

const five = [1, 2, 3, 4, 5];

/** A rating as five stars, which a screen reader hears as `words`. */
export const starRow = (rating: number, words: string) =>
  html`<span class="row-of-stars" role="img" aria-label=${words}
    >${five.map((star) => html`<span class=${star <= rating ? 'full' : ''}>${icons.star}</span>`)}</span
  >`;
