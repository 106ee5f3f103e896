import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { directionOf } from '../direction.ts';
import { click, inside, type, type Inside } from '../play.ts';

/** The whole way through, played by itself: what a stranger does who has found a page with a directory. */
const meta: Meta = {
  title: 'Journeys/Booking',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: (_, { globals }) =>
    html`<attune-therapist-directory no-url page-size="4" dir=${directionOf(globals)}>
      <a href="https://platform.example/p/kiez">Find a therapist</a>
    </attune-therapist-directory>`,
};
export default meta;

/** From a word in the search to a booked appointment: found by topic, a time chosen on the card, told who comes. */
export const FromSearchToBooked: StoryObj = {
  play: async ({ canvasElement }) => {
    const directory = await inside(canvasElement, 'attune-therapist-directory');
    await userEvent.type(await directory.findByRole('searchbox', undefined, { timeout: 5000 }), 'grief');
    await click(directory, 'button', /^\d\d:\d\d/);
    const picker = await pickerIn(directory);

    await type(picker, 'First name', 'Mia');
    await type(picker, 'Last name', 'Roth');
    await type(picker, 'E-mail', 'mia.roth@example.org');
    const question = picker.queryByRole('combobox');
    if (question) await userEvent.selectOptions(question, 'Noch nie');
    await click(picker, 'checkbox', /^(?!.*optional)/);
    await click(picker, 'button', 'Continue');
    await click(picker, 'button', /^Book /);

    const booked = await picker.findByRole('heading', { name: 'You are booked' }, { timeout: 5000 });
    await expect(booked).toBeVisible();
  },
};

async function pickerIn(directory: Inside): Promise<Inside> {
  return inside(await directory.findByRole('dialog'), 'attune-booking-picker');
}
