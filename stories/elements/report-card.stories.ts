import {
  createHandlers,
  createWorld,
  down,
  examples,
  linkVoid,
  Refusal,
  slow,
  type WorldOptions,
} from '@attune/sdk/testing';
import type { AttuneReportCard } from '@attune/widgets/report-card';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { directionOf } from '../direction.ts';
import { click, inside } from '../play.ts';

type Args = Pick<AttuneReportCard, 'mode' | 'token' | 'link'>;
type Story = StoryObj<Args>;

const tag = 'attune-report-card';
const picture = (colour: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3" fill="${colour}"/></svg>`)}`;
const groomed = {
  ...examples['report-card-of-a-pet'],
  photoUrls: [picture('peru'), picture('teal'), 'data:image/png;base64,broken'],
};

/** What happened in a session, written by the practice for one client. On a partner's page it stands in a frame. */
const meta: Meta<Args> = {
  title: 'Elements/Report card',
  component: tag,
  args: { mode: 'inline', token: '', link: examples['link-session-report-card'] },
  argTypes: { mode: { control: 'inline-radio', options: ['frame', 'inline'] } },
  render: ({ mode, token, link }, { globals }) =>
    html`<attune-report-card dir=${directionOf(globals)} mode=${mode} token=${token} .link=${link}>
      <a href="https://platform.example/p/kiez/report-card">Report card</a>
    </attune-report-card>`,
};
export default meta;

/** A calm page: what happened, what stood out, what to do until the next time. */
export const OfASession: Story = {
  play: async ({ canvasElement }) => {
    const card = await inside(canvasElement, tag);
    await expect(await card.findByRole('heading', { name: 'What stood out' }, { timeout: 5000 })).toBeVisible();
  },
};

/** On a partner's page: the platform's own page in a frame, which that page cannot read, and a link to it beside. */
export const InAFrame: Story = {
  args: { mode: 'frame', token: 'token_report_card', link: null },
  // nothing answers at the platform's address here, so there is nothing in the frame to judge
  parameters: { a11y: { options: { iframes: false } } },
  play: async ({ canvasElement }) => {
    const card = await inside(canvasElement, tag);
    await expect(await card.findByTitle('Kiez Praxis Berlin', undefined, { timeout: 5000 })).toBeVisible();
  },
};

/** A dog after grooming, with pictures. One of them does not load, and says so. */
export const WithPictures: Story = {
  parameters: { platform: (world: WorldOptions) => showing(world, groomed) },
  play: async ({ canvasElement }) => {
    const card = await inside(canvasElement, tag);
    await expect(await card.findByRole('img', { name: 'Picture 1 of 3' }, { timeout: 5000 })).toBeVisible();
  },
};

/** Opening counts as reading, so it takes a person's click. */
export const NotOpenedYet: Story = { args: { token: 'token_report_card', link: null } };

/** Opened by a click: focus is on its title. */
export const Opened: Story = {
  ...NotOpenedYet,
  play: async ({ canvasElement }) => {
    const card = await inside(canvasElement, tag);
    await click(card, 'button', 'Show report card');
    await expect(await card.findByRole('article', undefined, { timeout: 5000 })).toBeVisible();
  },
};

/** The review form opens below, under the same link. */
export const WritingAReview: Story = {
  play: async ({ canvasElement }) => {
    const card = await inside(canvasElement, tag);
    await click(card, 'button', 'Write a review');
    await expect(card.queryByRole('button', { name: 'Write a review' })).toBeNull();
  },
};

/** The practice has taken it back, or its time is over. */
export const Gone: Story = {
  parameters: { platform: (world: WorldOptions) => gone(world) },
  play: async ({ canvasElement }) => {
    const card = await inside(canvasElement, tag);
    await expect(await card.findByText(/not here any more/, undefined, { timeout: 5000 })).toBeVisible();
  },
};

/** A link that was replaced: a new one can be asked for. */
export const LinkVoid: Story = {
  ...NotOpenedYet,
  parameters: { platform: linkVoid },
  play: async ({ canvasElement }) => {
    const card = await inside(canvasElement, tag);
    await click(card, 'button', 'Show report card');
    await expect(await card.findByRole('heading', { name: /does not work any more/ }, { timeout: 5000 })).toBeVisible();
  },
};

/** Everything has its place already. */
export const StillLoading: Story = { parameters: { platform: () => slow({ delay: Infinity }) } };

/** The platform does not answer: what to do, and whom to call. */
export const PlatformDown: Story = { parameters: { platform: () => down() } };

/** German. What the practice wrote stays in its own language. */
export const German: Story = { globals: { language: 'de' } };

/** Arabic around a card in English: each keeps its own direction. */
export const Arabic: Story = { ...WithPictures, play: () => undefined, globals: { language: 'ar' } };

/** Dark is drawn, not inverted. */
export const Dark: Story = { ...WithPictures, globals: { scheme: 'dark' } };

/** On a phone. */
export const Narrow: Story = { ...WithPictures, parameters: { ...WithPictures.parameters, width: 'narrow' } };

/** Without a script, a key or a connection to us, the page's own link stands there. */
export const Fallback: Story = { parameters: { platform: null } };

function showing(world: WorldOptions, card: typeof groomed) {
  return createHandlers(createWorld(world), { but: { getReportCard: () => card } });
}

function gone(world: WorldOptions) {
  const getReportCard = () => {
    throw new Refusal('not-found');
  };
  return createHandlers(createWorld(world), { but: { getReportCard } });
}
