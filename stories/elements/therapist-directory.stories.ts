import {
  aPractice,
  createHandlers,
  createWorld,
  down,
  emptyDirectory,
  everythingFine,
  examples,
  nothingFree,
  offline,
  Refusal,
  slow,
  type WorldOptions,
} from '@attune/sdk/testing';
import type { AttuneTherapistDirectory } from '@attune/widgets/therapist-directory';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { directionOf } from '../direction.ts';
import { longWinded, many } from '../people.ts';
import { click, inside, type } from '../play.ts';
import { withoutNetwork } from '../without-network.ts';

type Args = Pick<AttuneTherapistDirectory, 'pageSize' | 'address' | 'density'>;
type Story = StoryObj<Args>;

const tag = 'attune-therapist-directory';

/** Search, filters that say how many would remain, and the next free times on every card. */
const meta: Meta<Args> = {
  title: 'Elements/Therapist directory',
  component: tag,
  args: { pageSize: 6, address: null, density: 'comfortable' },
  argTypes: {
    address: { control: 'inline-radio', options: [null, 'formal', 'informal'] },
    density: { control: 'inline-radio', options: ['comfortable', 'compact'] },
  },
  render: ({ pageSize, address, density }, { globals }) =>
    html`<attune-therapist-directory
      no-url
      dir=${directionOf(globals)}
      .pageSize=${pageSize}
      .address=${address}
      density=${density}
    >
      <a href="https://platform.example/p/kiez">Find a therapist</a>
    </attune-therapist-directory>`,
};
export default meta;

/** Therapists with their next free times: one tap goes from finding to booking with that time chosen. */
export const FreeTimes: Story = {
  play: async ({ canvasElement }) => {
    const directory = await inside(canvasElement, tag);
    await expect((await directory.findAllByRole('button', { name: /^\d\d:\d\d/ })).length).toBeGreaterThan(3);
  },
};

/** While the first answer is on its way, its place is kept: nothing jumps when it comes. */
export const StillLoading: Story = {
  parameters: { platform: (world: WorldOptions) => slow({ ...world, delay: Infinity }) },
};

/** Nobody fits. The directory names the one filter that would help most if dropped. */
export const EmptyResult: Story = {
  play: async ({ canvasElement }) => {
    const directory = await inside(canvasElement, tag);
    await type(directory, /search/i, 'Seepferdchen');
    await expect(
      await directory.findByRole('heading', { name: 'No therapist fits all of this' }, { timeout: 5000 }),
    ).toBeVisible();
  },
};

/** A practice that lists nobody yet. */
export const NobodyYet: Story = { parameters: { platform: emptyDirectory } };

/** Everybody is fully booked. The practice can still be asked. */
export const FullyBooked: Story = { parameters: { platform: nothingFree } };

/** The platform does not answer. What to do, and whom to call, stands where the list would be. */
export const PlatformDown: Story = { parameters: { platform: down } };

/** The visitor has no connection. It goes on by itself when there is one. */
export const Offline: Story = { parameters: { platform: offline }, beforeEach: withoutNetwork };

/** Too many requests at once: how long to wait, in words. */
export const RateLimited: Story = {
  parameters: {
    platform: (world: WorldOptions) =>
      createHandlers(createWorld(world), { but: { listTherapists: refuse, listTherapistFacets: refuse } }),
  },
};

function refuse(): never {
  throw new Refusal('rate-limited');
}

/** Without a script, a key or a connection to us, the page's own link stands there. Never blank. */
export const Fallback: Story = { parameters: { platform: null } };

/** The next page comes below, and focus goes to the first new card. */
export const MoreLoaded: Story = {
  args: { pageSize: 3 },
  play: async ({ canvasElement }) => {
    const directory = await inside(canvasElement, tag);
    await click(directory, 'button', /^Show \d+ more/);
    await waitFor(() => expect(directory.getAllByRole('article').length).toBe(6));
  },
};

/** A therapist's profile, opened from the name on the card. */
export const Profile: Story = {
  play: async ({ canvasElement }) => {
    const directory = await inside(canvasElement, tag);
    await click(directory, 'button', /Ada Lind$/);
    await expect(await directory.findByRole('dialog')).toBeVisible();
  },
};

/** A tap on a time opens the booking picker, and the time is kept at once. */
export const TimeChosen: Story = {
  play: async ({ canvasElement }) => {
    const directory = await inside(canvasElement, tag);
    await click(directory, 'button', /^\d\d:\d\d/);
    await expect(await directory.findByRole('dialog')).toBeVisible();
  },
};

/** On a phone: search, one button for the filters, one card below the other. */
export const Narrow: Story = { parameters: { width: 'narrow' }, args: { pageSize: 3 } };

/** The filters of a phone, each with the number that would remain. */
export const FiltersOnAPhone: Story = {
  ...Narrow,
  play: async ({ canvasElement }) => {
    const directory = await inside(canvasElement, tag);
    await click(directory, 'button', /^Filters/);
    await expect(await directory.findByRole('dialog')).toBeVisible();
  },
};

/** German, in the polite form. */
export const German: Story = { globals: { language: 'de' } };

/** Danish, for a practice of tutors. */
export const Danish: Story = {
  globals: { language: 'da' },
  parameters: { platform: () => everythingFine({ practice: aPractice({ terms: { therapist: 'tutor' } }) }) },
};

/** German for a practice that says du. */
export const GermanInformal: Story = {
  globals: { language: 'de' },
  parameters: { platform: () => everythingFine({ practice: aPractice({ address: 'informal' }), therapists: [] }) },
};

/** Dark is drawn, not inverted: what is raised gets lighter. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** Right to left, by logical properties only. */
export const RightToLeft: Story = { globals: { direction: 'rtl' } };

/** A partner's own font, size, colours and corners. */
export const OnAPartnersPage: Story = { name: 'On a Partner’s Page', parameters: { width: 'partner' } };

/** A practice whose people are coaches. */
export const Coaches: Story = {
  parameters: { platform: () => everythingFine({ practice: aPractice({ terms: { therapist: 'coach' } }) }) },
};

/** A practice without crisis help shows none; we remember no numbers of our own. */
export const WithoutCrisisHelp: Story = {
  parameters: { platform: () => everythingFine({ practice: aPractice({ crisisNotice: null }) }) },
};

/** Long German words, long names and many topics break where they may, and nothing is cut off. */
export const LongWords: Story = {
  globals: { language: 'de' },
  parameters: { width: 'narrow', platform: () => everythingFine({ therapists: [longWinded()] }) },
};

/** One therapist: the list is as calm as with many. */
export const OneOnly: Story = {
  parameters: { platform: () => everythingFine({ therapists: [examples['therapist-profile']] }) },
};

/** Many: twelve cards at once, more than anybody reads, with the count above them and the way to more below. */
export const Many: Story = {
  args: { pageSize: 12 },
  parameters: { platform: () => everythingFine({ therapists: many(40) }) },
  play: async ({ canvasElement }) => {
    const directory = await inside(canvasElement, tag);
    await directory.findByRole('button', { name: /^Show \d+ more/ }, { timeout: 5000 });
    await expect(directory.getAllByRole('article')).toHaveLength(12);
  },
};

/** Closer, for a page that has little room; times keep the size that a finger needs. */
export const Compact: Story = { args: { density: 'compact' } };

/** Names in another script, with its own height of line. */
export const ThaiNames: Story = {
  parameters: { platform: () => everythingFine({ therapists: [{ ...longWinded(), ...thai }] }) },
};

/** The page's text at twice its size: nothing is cut off, and nothing scrolls sideways. */
export const LargeText: Story = { args: { pageSize: 2 }, parameters: { width: 'large-text' } };

const thai = {
  title: '',
  name: 'ศิริพรรณ วงศ์สวัสดิ์',
  headline: 'จิตบำบัดสำหรับผู้ใหญ่และครอบครัว',
  district: 'กรุงเทพมหานคร',
  languages: ['th', 'en'],
};
