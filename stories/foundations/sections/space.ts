import { html } from 'lit';

const steps = [4, 8, 12, 16, 24, 32, 48];

/** Seven gaps, and no other. */
export const space = html`<section>
  <h2>Space</h2>
  <p class="lead">
    Seven steps. Cards breathe: 20 to 24 inside, 16 between them. A column of text is at most 65 characters wide.
  </p>
  <div class="steps">
    ${steps.map(
      (step) =>
        html`<div class="step">
          <span class="gap gap-${step}"></span>
          <span class="figures small">${step}</span>
        </div>`,
    )}
  </div>
</section>`;
