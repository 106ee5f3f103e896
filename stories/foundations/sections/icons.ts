import { html } from 'lit';
import { icons as drawn } from '../../../packages/widgets/src/elements/icons.ts';

/** All there are. */
export const icons = html`<section>
  <h2>Icons</h2>
  <p class="lead">
    A few, of one stroke width, in the colour of the text beside them. They are hidden from assistive technology,
    because the words are there.
  </p>
  <ul class="icons">
    ${Object.entries(drawn).map(
      ([name, icon]) =>
        html`<li>
          ${icon}
          <span class="small quiet">${name}</span>
        </li>`,
    )}
  </ul>
</section>`;
