import { html, type TemplateResult } from 'lit';
import { icons } from '../../../packages/widgets/src/elements/icons.ts';

interface Pair {
  readonly title: string;
  readonly why: string;
  readonly good: TemplateResult;
  readonly bad: TemplateResult;
}

const button = (label: string, kind = '') => html`<button class="button ${kind}" type="button">${label}</button>`;

/** What we hold ourselves to, and what a page that shows our elements does best to hold itself to. */
const pairs: readonly Pair[] = [
  {
    title: 'The last button says what it does',
    why: 'Who presses it knows what is booked, without looking up.',
    good: button('Book Tuesday, 24 November, 09:00', 'primary'),
    bad: button('Submit', 'primary'),
  },
  {
    title: 'One main thing at a time',
    why: 'The accent shows where it goes on. Two of them show nothing.',
    good: html`${button('Continue', 'primary')} ${button('Back', 'plain')}`,
    bad: html`${button('Continue', 'primary')} ${button('Back', 'primary')} ${button('Call us', 'primary')}`,
  },
  {
    title: 'What went wrong, and what to do',
    why: 'Nobody is blamed, nothing typed is lost, and the next step stands there.',
    good: html`<div class="notice warn">
      <p>This time was just taken. These are close:</p>
      <p>
        <button class="time" type="button">10:00</button>
        <button class="time" type="button">11:30</button>
      </p>
    </div>`,
    bad: html`<div class="notice bad"><p>Oops! Invalid slot (409).</p></div>`,
  },
  {
    title: 'Nothing hurries',
    why: 'Somebody who needs help decides in their own time. One line says how long a time is kept; that is all.',
    good: html`<p class="quiet figures">Kept for you until 09:10</p>`,
    bad: html`<p><strong>Only 2 left! 14 people are looking at this right now.</strong></p>`,
  },
  {
    title: 'Choices of equal weight look alike',
    why: 'Whether a review is published is the client’s choice, so neither answer is the easier one.',
    good: html`${button('Everybody')} ${button('Only the practice')}`,
    bad: html`${button('Publish my review', 'primary')} ${button('no thanks', 'plain')}`,
  },
  {
    title: 'Never by colour alone',
    why: 'A tint, an icon and words: each is enough where the others are not seen.',
    good: html`<p class="notice good line">${icons.check} You are booked</p>`,
    bad: html`<p class="line"><span class="dot" aria-hidden="true"></span> Tuesday, 09:00</p>`,
  },
];

/** Two specimens side by side, each under its verdict. */
const pairOf = ({ title, why, good, bad }: Pair) =>
  html`<div class="pair">
    <h3>${title}</h3>
    <p class="quiet">${why}</p>
    <div class="card verdict">
      <p class="small">${icons.check} Do</p>
      <div>${good}</div>
    </div>
    <div class="card verdict dont">
      <p class="small">${cross} Don’t</p>
      <div>${bad}</div>
    </div>
  </div>`;

const cross = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m7 7 10 10M17 7 7 17" /></svg>`;

export const dos = html`<section>
  <h2>Words and weight</h2>
  ${pairs.map(pairOf)}
</section>`;
