import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { click, inside } from '../play.ts';
import { follow, letterTo, onThePlatform, soon, stage } from './way.ts';

/** What comes after an appointment, on the real platform: the demo has asked a client for a review, and that mail lies there. */
const meta: Meta = {
  title: 'Journeys/Afterwards',
  tags: ['!autodocs'],
  parameters: { ...onThePlatform },
  render: stage,
};
export default meta;

const theirs = '@example.org';

/** From the invitation in the mail to thanks: stars, words, who may read them. */
export const Reviewed: StoryObj = {
  play: async ({ canvasElement }) => {
    await follow(await letterTo(canvasElement, theirs), '/review');
    const form = await inside(canvasElement, 'attune-review-form');
    await click(form, 'radio', /^4 of 5/);
    await click(form, 'button', 'Continue');
    await userEvent.type(await form.findByRole('textbox', undefined, soon), 'Calm and clear.');
    await click(form, 'button', 'Continue');
    await click(form, 'radio', 'Everybody');
    await click(form, 'button', 'Send review');
    await expect(await form.findByRole('heading', { name: 'Thank you for your review' }, soon)).toBeVisible();
  },
};

/** By the link under every such mail: one button stops it all, and one more takes that back. */
export const Unsubscribed: StoryObj = {
  play: async ({ canvasElement }) => {
    await follow(await letterTo(canvasElement, theirs), '/unsubscribe');
    const form = await inside(canvasElement, 'attune-unsubscribe-form');
    await click(form, 'button', 'Stop all marketing mail');
    await click(form, 'button', 'Undo');
    await expect(await form.findByRole('heading', { name: /Taken back/ }, soon)).toBeVisible();
  },
};
