import { getTherapist, listTherapists, type Client } from '@attune/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { until } from 'lit/directives/until.js';
import { expect, userEvent, within } from 'storybook/test';
import { directionOf } from '../direction.ts';
import type { InPage } from '../in-page/open.ts';
import { click, inside, type Inside } from '../play.ts';
import { bookFirstFreeTime, follow, letterTo, mia, onThePlatform, soon, stage } from './way.ts';

/**
 * The whole way through, on the real platform: its code and its database run in this page, with the demo's practices in it. What
 * is booked here is booked, what is refused is refused by the rules themselves, and each mail is the mail that would go out.
 */
const meta: Meta = { title: 'Journeys/Booking', tags: ['!autodocs'], parameters: { ...onThePlatform }, render: stage };
export default meta;

/** From a word in the search to a booked appointment: found by topic, a time chosen on the card, told who comes. */
export const FromSearchToBooked: StoryObj = {
  play: async ({ canvasElement }) => {
    const directory = await inside(canvasElement, 'attune-therapist-directory');
    await userEvent.type(await directory.findByRole('searchbox', undefined, soon), 'grief');
    await directory.findByText(/^\d\d? therapists/, undefined, soon);
    await bookFirstFreeTime(directory);
    await expect((await letterTo(canvasElement, mia)).textContent).toContain('Mia');
  },
};

/** Booked, and then moved by the link of the mail: one appointment, another time, and a new link. */
export const MovedByTheLink: StoryObj = {
  play: async ({ canvasElement }) => {
    const manager = await bookAndManage(canvasElement);
    await click(manager, 'button', 'Change the time');
    const heading = await manager.findByRole('heading', { name: 'Change the time' }, soon);
    const picker = await inside(heading.closest('section') as HTMLElement, 'attune-booking-picker');
    const times = await picker.findAllByRole('radio', undefined, soon);
    await userEvent.click(times.at(-1) as HTMLElement); // the first is its own
    await click(picker, 'button', 'Continue');
    await click(picker, 'button', /^Change to /);
    await expect(await manager.findByRole('heading', { name: /has a new time/ }, soon)).toBeVisible();
  },
};

/** Booked, and then cancelled by the link of the mail: what becomes of the money is said before. */
export const CancelledByTheLink: StoryObj = {
  play: async ({ canvasElement }) => {
    const manager = await bookAndManage(canvasElement);
    await click(manager, 'button', 'Cancel appointment');
    await click(manager, 'button', 'Yes, cancel it');
    await expect(await manager.findByRole('heading', { name: /is cancelled/ }, soon)).toBeVisible();
  },
};

/** Two people look at the same times. Who comes second is told at once, by the rule that makes it so, and offered what is near. */
export const TwoForOneTime: StoryObj = {
  // two pages in one, so each landmark is there twice
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: (_, { globals, loaded }) => html`${until(twoPickers((loaded as InPage).client, directionOf(globals)))}`,
  play: async ({ canvasElement }) => {
    const [first, second] = [await pickerOf(canvasElement, 'Mia'), await pickerOf(canvasElement, 'Jonas')];
    await chooseFirstTime(second);
    await chooseFirstTime(first);
    await click(first, 'button', 'Continue');
    await first.findByLabelText('First name', undefined, soon);
    await click(second, 'button', 'Continue');
    await expect(await second.findByText('This time was just taken', undefined, soon)).toBeVisible();
  },
};

/** Two pages, each with the times of somebody who can be booked soon. */
async function twoPickers(client: Client, dir: string) {
  const { data } = await listTherapists(client, { sort: 'soonest', format: ['online'], limit: 1 });
  const [soonest] = data;
  if (!soonest) throw new Error('Nobody in this practice can be booked online');
  const { services } = await getTherapist(client, soonest.id);
  const session = services.find(({ kind }) => kind === 'session');
  return html`<div class="looks">
    ${['Mia', 'Jonas'].map(
      (who) =>
        html`<section aria-label="The page of ${who}">
          <h2>${who}</h2>
          <attune-booking-picker
            dir=${dir}
            therapist-id=${soonest.id}
            service-id=${session?.id ?? ''}
            format="online"
          ></attune-booking-picker>
        </section>`,
    )}
  </div>`;
}

async function pickerOf(canvas: HTMLElement, who: string): Promise<Inside> {
  const page = await within(canvas).findByRole('region', { name: `The page of ${who}` }, soon);
  return inside(page, 'attune-booking-picker');
}

async function chooseFirstTime(picker: Inside): Promise<void> {
  const [time] = await picker.findAllByRole('radio', undefined, soon);
  await userEvent.click(time as HTMLElement);
}

async function bookAndManage(canvas: HTMLElement): Promise<Inside> {
  await bookFirstFreeTime(await inside(canvas, 'attune-therapist-directory'));
  await follow(await letterTo(canvas, mia), '/booking');
  return inside(canvas, 'attune-booking-manager');
}
