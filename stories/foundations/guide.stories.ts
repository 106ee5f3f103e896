import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { dos } from './sections/dos.ts';
import { onPage } from './sections/on-page.ts';
import { steps } from './sections/steps.ts';
import { onSheet } from './sheet.ts';

/** For who designs the page around an element: what to set, in which order, and what to leave alone. */
const meta: Meta = {
  title: 'Foundations/For designers',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

/** From nothing to a look of one's own, in six steps; most pages need two. */
export const Guide: StoryObj = {
  render: () =>
    onSheet(
      html`<header>
          <h1>For designers</h1>
          <p class="lead">
            An element should look as if your own designer had made it. It takes your font, your size and your ground by
            itself; what is left to say are a few properties. Go down this list and stop as soon as it looks right.
          </p>
        </header>
        ${steps}`,
    ),
};

/** Pairs to hold one's work against: in our elements, and on the page around them. */
export const DosAndDonts: StoryObj = {
  name: 'Do’s and Don’ts',
  render: () =>
    onSheet(
      html`<header>
          <h1>Do’s and don’ts</h1>
          <p class="lead">
            Somebody who needs help is looking, often at night, on a phone. Calm, warm, plain and quick: nothing blinks,
            nothing sells, nothing hurries.
          </p>
        </header>
        ${[dos, onPage]}`,
    ),
  play: async ({ canvasElement }) => {
    const sheet = canvasElement.querySelector('foundation-sheet')?.shadowRoot;
    await expect(sheet?.querySelectorAll('.verdict').length).toBe((sheet?.querySelectorAll('.pair').length ?? 0) * 2);
  },
};
