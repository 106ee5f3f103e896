import {
  createHandlers,
  createWorld,
  down,
  everythingFine,
  examples,
  nothingFree,
  offline,
  onlyTooClose,
  slow,
  type WorldOptions,
} from '@attune/sdk/testing';
import type { Service } from '@attune/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { aPicker, chooseTime, tag, therapist, type PickerArgs } from '../booking-picker.ts';
import { goneAway, longWinded } from '../people.ts';
import { click, inside, showsMonogram, type } from '../play.ts';
import { withoutNetwork } from '../without-network.ts';

type Story = StoryObj<PickerArgs>;

const group = examples.services.data.find(({ kind }) => kind === 'group');

/** A therapist's free times, and the way to book one: time, details, check, booked. */
const meta: Meta<PickerArgs> = { title: 'Elements/Booking picker', component: tag, ...aPicker };
export default meta;

/** Opens on the first day that has free times, with that day chosen: most people book in two taps. */
export const FreeTimes: Story = {
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await expect((await picker.findAllByRole('radio', undefined, { timeout: 5000 })).length).toBeGreaterThan(0);
  },
};

/** Nothing said about what to book: the first question is which service. */
export const ChooseService: Story = { args: { serviceId: '', format: '' } };

/** A service that is held online and in person: how to meet is asked once. */
export const ChooseFormat: Story = { args: { format: '' } };

/** In person, the zone is that of the place and cannot be changed. */
export const InPerson: Story = { args: { format: 'in_person' } };

/** The visitor will be elsewhere and chooses the zone of that place: times and days follow, the zone stands beside them. */
export const AnotherZone: Story = {
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await click(picker, 'button', 'Change time zone');
    await type(picker, 'Search by city or zone', 'New York');
    const zones = await picker.findByRole('listbox', { name: 'Time zone' }, { timeout: 5000 });
    await userEvent.selectOptions(zones, 'America/New_York');
    await expect(await picker.findByText(/Times in New York/, undefined, { timeout: 5000 })).toBeVisible();
  },
};

/** A time is chosen; Continue is ready, and nothing has been sent yet. */
export const TimeChosen: Story = {
  play: async ({ canvasElement }) => {
    await chooseTime(await inside(canvasElement, tag));
  },
};

/** While the first answer is on its way, everything has its place already. */
export const StillLoading: Story = {
  parameters: { platform: (world: WorldOptions) => slow({ ...world, delay: Infinity }) },
};

/** Nothing is free, now or later. The practice can be asked. */
export const NothingFree: Story = { parameters: { platform: nothingFree } };

/** Nothing this month: it opens on the first month that has something. */
export const FreeNextMonth: Story = {
  parameters: { platform: (world: WorldOptions) => everythingFine({ ...world, busyDays: 35 }) },
};

/** The therapist takes no new clients at the moment. */
export const NotAccepting: Story = {
  parameters: { platform: () => everythingFine({ therapists: [{ ...therapist, acceptingNew: false }] }) },
};

/** What a link or a page asked for is not offered any more. */
export const NoLongerOffered: Story = { args: { therapistId: '00000000-0000-5000-8000-000000000000' } };

/** The platform does not answer: what to do, and whom to call. */
export const PlatformDown: Story = { parameters: { platform: down } };

/** The visitor has no connection. */
export const Offline: Story = { parameters: { platform: offline }, beforeEach: withoutNetwork };

/** All that is free is too close to be booked: the practice can be asked. */
export const OnlyByAsking: Story = {
  parameters: { platform: onlyTooClose },
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await expect(await picker.findByText(/At short notice/, undefined, { timeout: 5000 })).toBeVisible();
  },
};

/** The form to ask stands in the picker's place, with the way back. */
export const Asking: Story = {
  parameters: { platform: nothingFree },
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await click(picker, 'button', 'Ask the practice for a time');
    const back = await picker.findByRole('button', { name: 'Back' }, { timeout: 5000 });
    const form = await inside(back.parentElement as HTMLElement, 'attune-booking-request');
    await expect(await form.findByRole('heading', { name: /^Ask / }, { timeout: 5000 })).toBeVisible();
  },
};

/** A group: each time says how many seats are left, the last one in words. Nothing hurries. */
export const SeatsLeft: Story = {
  args: { serviceId: group?.id ?? '', format: 'in_person' },
  parameters: { platform: groupPlatform },
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await expect((await picker.findAllByText('3 seats left', undefined, { timeout: 5000 })).length).toBeGreaterThan(0);
    await expect(await picker.findByText('last seat')).toBeVisible();
  },
};

/** What a course takes for granted and what to bring stand with it when it is chosen. */
export const ChooseCourse: Story = { args: { serviceId: '', format: '' }, parameters: { platform: groupPlatform } };

/** German, in the polite form. */
export const German: Story = { globals: { language: 'de' } };

/** Danish. */
export const Danish: Story = { globals: { language: 'da' } };

/** Dark is drawn, not inverted. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** On a phone: one below the other, with a bar that keeps the choice in sight. */
export const Narrow: Story = { parameters: { width: 'narrow' } };

/** Long German words, in the title, the name and the service: they break where they may, and nothing is cut off. */
export const LongWords: Story = {
  ...German,
  parameters: { ...Narrow.parameters, platform: () => everythingFine({ therapists: [longWinded()] }) },
};

/** The page's text at twice its size: nothing is cut off, and nothing scrolls sideways. */
export const LargeText: Story = { parameters: { width: 'large-text' } };

/** The therapist's picture does not load: the monogram stands there. */
export const PictureGone: Story = {
  parameters: { platform: () => everythingFine({ therapists: [{ ...therapist, photoUrl: goneAway }] }) },
  play: showsMonogram(tag),
};

/** Right to left: the month runs the other way, and so do the arrow keys. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** Without a script, a key or a connection to us, the page's own link stands there. */
export const Fallback: Story = { parameters: { platform: null } };

/** A therapist who also gives a group of three, of which the first session has one seat left. */
function groupPlatform() {
  const course = { ...(group as Service), groupSize: 3 };
  const giver = { ...therapist, services: [...therapist.services, course] };
  const world = createWorld({ therapists: [giver] });
  const from = new Date();
  const [first] = world.slots({ service: course, from, to: new Date(from.getTime() + 60 * 86_400_000) }).slots;
  if (first) [1, 2].forEach(() => world.take(first));
  return createHandlers(world);
}
