import { createHandlers, createWorld, down, examples, Refusal, slow, type WorldOptions } from '@attune/sdk/testing';
import type { AttuneReviews } from '@attune/widgets/reviews';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { directionOf } from '../direction.ts';
import { click, inside } from '../play.ts';
import { withoutNetwork } from '../without-network.ts';

type Args = Pick<AttuneReviews, 'therapistId' | 'pageSize'>;
type Story = StoryObj<Args>;

const tag = 'attune-reviews';
const therapist = examples['therapist-profile'];

/** What clients have said about one therapist. The profile in the directory shows the same. */
const meta: Meta<Args> = {
  title: 'Elements/Reviews',
  component: tag,
  args: { therapistId: therapist.id, pageSize: 5 },
  render: ({ therapistId, pageSize }, { globals }) =>
    html`<attune-reviews dir=${directionOf(globals)} therapist-id=${therapistId} page-size=${pageSize}>
      <a href="https://platform.example/p/kiez">Reviews</a>
    </attune-reviews>`,
};
export default meta;

/** The average, how many gave how many stars, and the newest. Nobody's name, and no day that could tell who it was. */
export const Newest: Story = {
  play: async ({ canvasElement }) => {
    const reviews = await inside(canvasElement, tag);
    await expect(await reviews.findByRole('button', { name: 'Show more reviews' }, { timeout: 5000 })).toBeVisible();
  },
};

/** More of them: focus is on the first new one. */
export const More: Story = {
  play: async ({ canvasElement }) => {
    const reviews = await inside(canvasElement, tag);
    await click(reviews, 'button', 'Show more reviews');
    await expect((await reviews.findAllByRole('listitem')).length).toBeGreaterThan(4);
  },
};

/** Nobody has written one yet. */
export const NoneYet: Story = {
  parameters: { platform: (world: WorldOptions) => none(world) },
  play: async ({ canvasElement }) => {
    const reviews = await inside(canvasElement, tag);
    await expect(await reviews.findByText('No reviews yet', undefined, { timeout: 5000 })).toBeVisible();
  },
};

/** Everything has its place already. */
export const StillLoading: Story = { parameters: { platform: () => slow({ delay: Infinity }) } };

/** More could not be had: those that are there stay. */
export const MoreNotAvailable: Story = {
  parameters: { platform: (world: WorldOptions) => firstPageOnly(world) },
  play: async ({ canvasElement }) => {
    const reviews = await inside(canvasElement, tag);
    await click(reviews, 'button', 'Show more reviews');
    await expect(await reviews.findByRole('button', { name: /try again/i }, { timeout: 5000 })).toBeVisible();
  },
};

/** The platform does not answer; the page's own link is there still. */
export const PlatformDown: Story = { parameters: { platform: () => down() } };

/** The visitor has no connection. */
export const Offline: Story = { ...PlatformDown, beforeEach: withoutNetwork };

/** German. */
export const German: Story = { globals: { language: 'de' } };

/** Arabic: stars and bars run the other way. */
export const Arabic: Story = { globals: { language: 'ar' } };

/** Dark is drawn, not inverted. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** On a phone. */
export const Narrow: Story = { parameters: { width: 'narrow' } };

/** Without a script, a key or a connection to us, the page's own link stands there. */
export const Fallback: Story = { parameters: { platform: null } };

function none(world: WorldOptions) {
  return createHandlers(createWorld(world), { but: { listReviews: () => examples['no-reviews'] } });
}

function firstPageOnly(world: WorldOptions) {
  return createHandlers(createWorld(world), {
    but: {
      listReviews: ({ query }) => {
        if (query.has('cursor')) throw new Refusal('unavailable');
        return examples.reviews;
      },
    },
  });
}
