import { html } from 'lit';

const scale = [
  { size: '1.75', use: 'the name on a profile' },
  { size: '1.375', use: 'headings' },
  { size: '1.125', use: 'names on cards, the month' },
  { size: '1', use: 'text, controls' },
  { size: '0.875', use: 'what stands beside, chips' },
  { size: '0.8125', use: 'the smallest there is' },
];

const weights = [
  { weight: 400, use: 'text' },
  { weight: 550, use: 'labels, what is chosen' },
  { weight: 650, use: 'names, headings' },
];

/** Family and size are the page's; the elements bring a scale, three weights and figures that stand in line. */
export const type = html`<section>
  <h2>Type</h2>
  <p class="lead">
    Family and base size are the page’s own, so everything is in <code>em</code>. Lines are 1.5 high, headings 1.2;
    nothing is ever set in capitals.
  </p>
  <div class="rows">
    ${scale.map(
      ({ size, use }) =>
        html`<div class="row">
          <span class="figures quiet small">${size} em</span>
          <span class="sample size-${size.replace('.', '-')}">Somebody to talk to</span>
          <span class="quiet small">${use}</span>
        </div>`,
    )}
  </div>
  <div class="tiles">
    ${weights.map(
      ({ weight, use }) =>
        html`<div class="card tile">
          <span class="weight-${weight} size-1-375">Ada Lind</span>
          <span class="quiet small"><span class="figures">${weight}</span> · ${use}</span>
        </div>`,
    )}
    <div class="card tile">
      <span class="figures size-1-375">09:00<br />11:30</span>
      <span class="quiet small">times and prices in tabular figures</span>
    </div>
  </div>
</section>`;
