import { examples } from '@attune/sdk/testing';
import manifest from '@attune/widgets/custom-elements.json';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { colour } from './sections/colour.ts';
import { focus } from './sections/focus.ts';
import { icons } from './sections/icons.ts';
import { motion } from './sections/motion.ts';
import { shape } from './sections/shape.ts';
import { space } from './sections/space.ts';
import { type } from './sections/type.ts';
import { onSheet } from './sheet.ts';

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

/** Type, space, colour, shape, motion, focus and icons, drawn with the styles of the elements themselves. */
export const Overview: StoryObj = {
  render: () =>
    onSheet(
      html`<header>
          <h1>Foundations</h1>
          <p class="lead">
            Calm, warm, plain and quick. An element takes the page’s font and size, sits on its background, and brings
            one accent colour.
          </p>
        </header>
        ${[type, space, colour, shape, motion, focus, icons]}`,
    ),
  play: async ({ canvasElement }) => {
    const sheet = canvasElement.querySelector('foundation-sheet')?.shadowRoot;
    await expect(sheet?.querySelectorAll('[data-enough=true]')).not.toHaveLength(0);
    await expect(sheet?.querySelectorAll('[data-enough=false]')).toHaveLength(0);
  },
};

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

/** What stands between backticks is code. */
function withCode(sentence: string) {
  return sentence.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
}
