import {
  alreadyReviewed,
  createHandlers,
  createWorld,
  down,
  everythingFine,
  linkSpent,
  linkVoid,
  offline,
  Refusal,
  slow,
  type WorldOptions,
} from '@attune/sdk/testing';
import type { AttuneReviewForm } from '@attune/widgets/review-form';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { passTime } from '../.storybook/clock.ts';
import { directionOf } from '../direction.ts';
import { goneAway } from '../people.ts';
import { click, inside, showsMonogram, type, type Inside } from '../play.ts';
import { withoutNetwork } from '../without-network.ts';

type Args = Pick<AttuneReviewForm, 'token'>;
type Story = StoryObj<Args>;

const tag = 'attune-review-form';

/** A review of one session, by the link of a mail: stars, words, who may read them. One question at a time. */
const meta: Meta<Args> = {
  title: 'Elements/Review form',
  component: tag,
  args: { token: 'token_review' },
  render: ({ token }, { globals }) =>
    html`<attune-review-form mode="inline" dir=${directionOf(globals)} token=${token}>
      <a href="https://platform.example/p/kiez/review">Write a review</a>
    </attune-review-form>`,
};
export default meta;

/** The first question: stars in words, none chosen beforehand. */
export const Stars: Story = {
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await expect(await form.findByRole('radio', { name: '4 of 5 stars: Good' }, { timeout: 5000 })).not.toBeChecked();
  },
};

/** Four stars: the row is filled up to there, and nothing has been sent. */
export const FourStars: Story = {
  play: async ({ canvasElement }) => {
    await giveStars(await inside(canvasElement, tag), 4);
  },
};

/** No star was chosen: what is missing takes focus and leads there. */
export const StarsMissing: Story = {
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await click(form, 'button', 'Continue');
    await expect(await form.findByRole('link', { name: /one to five stars/ }, { timeout: 5000 })).toBeVisible();
  },
};

/** The second question may stay empty, and asks for nothing about health. */
export const Words: Story = {
  play: async ({ canvasElement }) => {
    await goToWords(await inside(canvasElement, tag));
  },
};

/** The last question: two choices of equal weight, and the practice sees whose it is either way. */
export const WhoMayRead: Story = {
  play: async ({ canvasElement }) => {
    await goToReaders(await inside(canvasElement, tag));
  },
};

/** On its way. */
export const Sending: Story = {
  parameters: { platform: (world: WorldOptions) => sending(world) },
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await answer(form);
    await expect(await form.findByRole('button', { name: 'Sending …' }, { timeout: 5000 })).toBeVisible();
  },
};

/** Sent. The same thanks and the same next step for every rating. */
export const Thanks: Story = {
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await answer(form);
    await thanked(form);
    await expect(form.getByRole('link', { name: /Jameda/ })).toBeVisible();
  },
};

/** One star: what follows is the very same. */
export const ThanksForOneStar: Story = {
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await answer(form, 1);
    await thanked(form);
    await expect(form.getByRole('link', { name: /Jameda/ })).toBeVisible();
  },
};

/** A practice without places to share it: thanks, and nothing more. */
export const ThanksAlone: Story = {
  ...Thanks,
  parameters: { platform: (world: WorldOptions) => everythingFine({ ...world, reviewLinks: [] }) },
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await answer(form);
    await thanked(form);
  },
};

/** A practice that routes by rating, which is off by default: three stars and less are for its eyes only, and that is said. */
export const KeptPrivate: Story = {
  parameters: { platform: (world: WorldOptions) => everythingFine({ ...world, reviewRouting: 'by-rating' }) },
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await answer(form, 2);
    await expect(await form.findByText(/and to nobody else/, undefined, { timeout: 5000 })).toBeVisible();
  },
};

/** Written yesterday: it can be read, and changed for another day. */
export const AlreadyReviewed: Story = {
  parameters: { platform: alreadyReviewed },
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await expect(await form.findByRole('button', { name: 'Change review' }, { timeout: 5000 })).toBeVisible();
  },
};

/** Changing it begins with what was written. */
export const Changing: Story = {
  ...AlreadyReviewed,
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await click(form, 'button', 'Change review');
    await expect(await form.findByRole('radio', { name: /^5 of 5/ }, { timeout: 5000 })).toBeChecked();
  },
};

/** The changes are saved. */
export const Changed: Story = {
  ...AlreadyReviewed,
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await click(form, 'button', 'Change review');
    await goToWords(form, 3);
    await click(form, 'button', 'Continue');
    await click(form, 'button', 'Save changes');
    await expect(await form.findByRole('heading', { name: 'Your changes are saved' }, { timeout: 5000 })).toBeVisible();
  },
};

/** The time ran out while it was being changed: it stays as it was. */
export const TooLate: Story = {
  parameters: { platform: (world: WorldOptions) => refusing(world, 'updateReview', 'review-closed', true) },
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await click(form, 'button', 'Change review');
    passTime({ minutes: 48 * 60 });
    await goToWords(form, 3);
    await click(form, 'button', 'Continue');
    await click(form, 'button', 'Save changes');
    await expect(await form.findByText(/could be changed until/, undefined, { timeout: 5000 })).toBeVisible();
  },
};

/** The session has not taken place, or was not held. */
export const NotYet: Story = {
  parameters: { platform: (world: WorldOptions) => refusing(world, 'getReviewInvitation', 'not-found') },
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await expect(await form.findByText('There is nothing to review yet', undefined, { timeout: 5000 })).toBeVisible();
  },
};

/** The review is done, and the time to change it is over. */
export const LinkSpent: Story = { parameters: { platform: linkSpent } };

/** A newer link took the place of this one, or its time is over. */
export const LinkVoid: Story = { parameters: { platform: linkVoid } };

/** No link at all: where it is, and a form to ask for a new one. */
export const NoLink: Story = { args: { token: '' } };

/** The answer is the same for every address, so nobody learns who is a client here. */
export const NewLinkAskedFor: Story = {
  ...NoLink,
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await type(form, 'Your e-mail address', 'mia.roth@example.org');
    await click(form, 'button', 'Send me a new link');
    await expect(await form.findByText(/a new link is on its way/, undefined, { timeout: 5000 })).toBeVisible();
  },
};

/** Everything has its place already. */
export const StillLoading: Story = { parameters: { platform: () => slow({ delay: Infinity }) } };

/** It could not be sent. Nothing that was written is lost. */
export const NotSent: Story = {
  parameters: { platform: (world: WorldOptions) => refusing(world, 'createReview', 'unavailable') },
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await answer(form);
    await expect(
      await form.findByText(/Everything that you have written is kept/, undefined, { timeout: 5000 }),
    ).toBeVisible();
  },
};

/** The platform does not answer: what to do, and whom to call. */
export const PlatformDown: Story = { parameters: { platform: () => down() } };

/** The client has no connection. */
export const Offline: Story = { parameters: { platform: () => offline() }, beforeEach: withoutNetwork };

/** German, in the polite form. */
export const German: Story = { globals: { language: 'de' } };

/** Arabic runs the other way by itself, and so do the stars. */
export const Arabic: Story = { globals: { language: 'ar' } };

/** Dark is drawn, not inverted. */
export const Dark: Story = { ...WhoMayRead, globals: { scheme: 'dark' } };

/** On a phone the words of the stars stand at their ends, and then below the chosen one. */
export const Narrow: Story = { ...FourStars, parameters: { width: 'narrow' } };

/** The therapist's picture does not load: the monogram stands there. */
export const PictureGone: Story = {
  parameters: { platform: pictureGone },
  play: showsMonogram(tag),
};

/** Without a script, a key or a connection to us, the page's own link stands there. */
export const Fallback: Story = { parameters: { platform: null } };

function pictureGone(options: WorldOptions) {
  const world = createWorld(options);
  world.invitation = { ...world.invitation, therapist: { ...world.invitation.therapist, photoUrl: goneAway } };
  return createHandlers(world);
}

async function giveStars(form: Inside, stars: number): Promise<void> {
  await click(form, 'radio', new RegExp(`^${stars} of 5`));
}

async function goToWords(form: Inside, stars = 4): Promise<void> {
  await giveStars(form, stars);
  await click(form, 'button', 'Continue');
  await form.findByRole('textbox', undefined, { timeout: 5000 });
}

async function goToReaders(form: Inside, stars = 4): Promise<void> {
  await goToWords(form, stars);
  await userEvent.type(form.getByRole('textbox'), 'Calm and clear. I would come again.');
  await click(form, 'button', 'Continue');
  await form.findByRole('radio', { name: 'Everybody' }, { timeout: 5000 });
}

async function answer(form: Inside, stars = 4): Promise<void> {
  await goToReaders(form, stars);
  await click(form, 'radio', 'Everybody');
  await click(form, 'button', 'Send review');
}

async function thanked(form: Inside): Promise<void> {
  await expect(
    await form.findByRole('heading', { name: 'Thank you for your review' }, { timeout: 5000 }),
  ).toBeVisible();
}

/** Everything works but one thing. */
function refusing(
  world: WorldOptions,
  operation: 'createReview' | 'updateReview' | 'getReviewInvitation',
  code: ConstructorParameters<typeof Refusal>[0],
  reviewed = false,
) {
  const refuse = () => {
    throw new Refusal(code);
  };
  return createHandlers(createWorld({ ...world, reviewed }), { but: { [operation]: refuse } });
}

function sending(world: WorldOptions) {
  return createHandlers(createWorld(world), { but: { createReview: () => new Promise<never>(() => undefined) } });
}
