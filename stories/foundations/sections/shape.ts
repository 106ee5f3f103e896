import { html } from 'lit';

const shapes = [
  { look: 'control', name: 'Controls', detail: '--attune-radius, 10 px' },
  { look: 'roomy', name: 'Cards', detail: '--attune-card-radius, 16 px' },
  { look: 'round', name: 'Times and chips', detail: 'full' },
  { look: 'floating', name: 'What floats', detail: 'the one soft shadow' },
];

/** One hairline instead of shadows; corners follow one property. */
export const shape = html`<section>
  <h2>Shape</h2>
  <p class="lead">One hairline border instead of a shadow, and one soft shadow for what floats above the page.</p>
  <div class="tiles">
    ${shapes.map(
      ({ look, name, detail }) =>
        html`<div class="shape ${look}">
          <b>${name}</b>
          <span class="quiet small">${detail}</span>
        </div>`,
    )}
  </div>
</section>`;
