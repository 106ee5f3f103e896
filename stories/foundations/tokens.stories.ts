import { examples } from '@attune/sdk/testing';
import manifest from '@attune/widgets/custom-elements.json';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: readonly {
    readonly name: string;
    readonly default?: string;
    readonly description?: string;
  }[];
}

const declarations = manifest.modules.flatMap((each) => each.declarations as readonly Declaration[]);
const session = examples['therapist-profile'].services[1]?.id;
const directory = declarations.find(({ tagName }) => tagName === 'attune-therapist-directory');

/**
 * What a partner may set, on the element or anywhere above it. Everything else is derived from these: tints, lines,
 * quiet text and the dark scheme. Lightness is bounded, so that no brand colour makes text unreadable. Type and size
 * are the page's own.
 */
const meta: Meta = { title: 'Foundations/Tokens', tags: ['!autodocs'], parameters: { controls: { disable: true } } };
export default meta;

/** The public properties, with their defaults. */
export const Properties: StoryObj = {
  render: () =>
    html`<h1>Tokens</h1>
      <p>Set on the element or anywhere above it. Type and size are the page’s own.</p>
      <table class="tokens">
        <thead>
          <tr>
            <th scope="col">Property</th>
            <th scope="col">Default</th>
            <th scope="col">What it does</th>
          </tr>
        </thead>
        <tbody>
          ${(directory?.cssProperties ?? []).map(
            ({ name, default: value, description }) =>
              html`<tr>
                <th scope="row"><code>${name}</code></th>
                <td><code>${value ?? 'derived'}</code></td>
                <td>${withCode(description ?? '')}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
};

/** The same element under three accents, the last with tighter corners: everything else is derived. */
export const Derived: StoryObj = {
  render: () =>
    html`<h1>One accent, everything else derived</h1>
      <div class="looks">
        ${['harbour', 'plum', 'moss'].map(
          (look, index) =>
            html`<div class=${look}>
              <h2>${look}</h2>
              <attune-booking-picker
                therapist-id=${examples.therapists.data[index]?.id ?? ''}
                service-id=${session ?? ''}
                format="online"
              ></attune-booking-picker>
            </div>`,
        )}
      </div>`,
};

/** The scale of space and type that the elements keep to. Both are relative to the page’s own size. */
export const Scale: StoryObj = {
  render: () =>
    html`<h1>Scale</h1>
      <h2>Type</h2>
      ${['xs', 's', 'm', 'l', 'xl', 'xxl'].map((size) => html`<p class="type ${size}">Finding somebody to talk to</p>`)}
      <h2>Space</h2>
      <div class="space">
        ${[4, 8, 12, 16, 24, 32, 48].map(
          (gap) =>
            html`<figure>
              <div class="gap g${gap}"></div>
              <figcaption>${gap}</figcaption>
            </figure>`,
        )}
      </div>`,
};

/** What stands between backticks is code. */
function withCode(sentence: string) {
  return sentence.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
}
