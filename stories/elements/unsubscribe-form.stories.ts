import {
  aSubscription,
  createHandlers,
  createWorld,
  down,
  linkVoid,
  offline,
  rateLimited,
  Refusal,
  slow,
} from '@attune/sdk/testing';
import type { WorldOptions } from '@attune/sdk/testing';
import type { AttuneUnsubscribeForm } from '@attune/widgets/unsubscribe-form';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { directionOf } from '../direction.ts';
import { click, inside, type, type Inside } from '../play.ts';
import { withoutNetwork } from '../without-network.ts';

type Args = Pick<AttuneUnsubscribeForm, 'token'>;
type Story = StoryObj<Args>;

const tag = 'attune-unsubscribe-form';

/** Which mail comes, opened by the link of a mail: one button stops it, and one more takes that back. */
const meta: Meta<Args> = {
  title: 'Elements/Unsubscribe form',
  component: tag,
  args: { token: 'token_subscription' },
  render: ({ token }, { globals }) =>
    html`<attune-unsubscribe-form mode="inline" dir=${directionOf(globals)} token=${token}>
      <a href="https://platform.example/p/kiez/unsubscribe">Stop this mail</a>
    </attune-unsubscribe-form>`,
};
export default meta;

/** Whose mail it is, one button that stops it all, and what may come for those who want to choose. */
export const Choices: Story = {
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await expect(await form.findByRole('button', { name: 'Stop all marketing mail' }, { timeout: 5000 })).toBeVisible();
  },
};

/** A practice that also writes by SMS and WhatsApp: a box for each way, and for no other. */
export const MoreWays: Story = { parameters: { platform: (world: WorldOptions) => platformWith(world, everyWay()) } };

/** Nothing is left to stop; what may come can still be chosen. */
export const NothingToStop: Story = {
  parameters: { platform: (world: WorldOptions) => platformWith(world, nothingWanted()) },
};

/** Stopped: what comes from now on, the way back, and only now the question why. */
export const Stopped: Story = {
  play: async ({ canvasElement }) => {
    await stop(await inside(canvasElement, tag));
  },
};

/** Taken back with one button: all is as it was, and nobody is asked why. */
export const Undone: Story = {
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await stop(form);
    await click(form, 'button', 'Undo');
    await expect(await form.findByRole('heading', { name: /Taken back/ })).toBeVisible();
    await expect(form.queryByRole('radio')).toBeNull();
  },
};

/** Some mail unticked and the rest left: only what was changed is sent. */
export const Saved: Story = {
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await click(form, 'checkbox', 'by e-mail', 1);
    await click(form, 'button', 'Save choices');
    await expect(await form.findByRole('heading', { name: 'Your choices are saved' })).toBeVisible();
  },
};

/** Somebody said why, which nobody has to. */
export const Explained: Story = {
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await stop(form);
    await click(form, 'radio', 'Too much mail');
    await type(form, /own words/, 'Every week is a lot.');
    await click(form, 'button', 'Send');
    await expect(await form.findByText('Thank you. That helps.')).toBeVisible();
  },
};

/** While it is on its way, the button says so and a second press does nothing. */
export const Saving: Story = {
  parameters: { platform: (world: WorldOptions) => platformWith(world, aSubscription(), () => forever()) },
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await click(form, 'button', 'Stop all marketing mail');
    await expect(await form.findByRole('button', { name: 'Saving …' })).toHaveAttribute('aria-disabled', 'true');
  },
};

/** It could not be saved: what was ticked stays, and the same can be sent again. */
export const NotSaved: Story = {
  parameters: { platform: (world: WorldOptions) => platformWith(world, aSubscription(), unavailable) },
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await click(form, 'button', 'Stop all marketing mail');
    await expect(await form.findByRole('alert')).toHaveTextContent('We could not save this right now');
  },
};

/** Too many requests at once: it says how long to wait. */
export const TooMany: Story = {
  parameters: { platform: rateLimited },
  args: { token: 'token_subscription' },
};

/** While the first answer is on its way, everything has its place already. */
export const StillLoading: Story = {
  parameters: { platform: (world: WorldOptions) => slow({ ...world, delay: Infinity }) },
};

/** The platform does not answer: what to do, and whom to call. */
export const PlatformDown: Story = { parameters: { platform: down } };

/** The client has no connection. */
export const Offline: Story = { parameters: { platform: offline }, beforeEach: withoutNetwork };

/** Opened without a link: a new one can be asked for, with the same answer for every address. */
export const WithoutLink: Story = { args: { token: '' } };

/** The link was replaced by a newer one, or has run out. */
export const LinkVoid: Story = { parameters: { platform: linkVoid } };

/** No script tag, no key: the page's own link stays. */
export const Fallback: Story = { parameters: { platform: null } };

/** A narrow column, as on a phone. */
export const Narrow: Story = { ...Stopped, parameters: { width: 'narrow' } };

async function stop(form: Inside): Promise<void> {
  await click(form, 'button', 'Stop all marketing mail');
  const done = await form.findByRole('heading', { name: 'All marketing mail is stopped' }, { timeout: 5000 });
  await expect(done).toBeVisible();
}

function platformWith(world: WorldOptions, subscription: ReturnType<typeof aSubscription>, update?: () => never) {
  const made = Object.assign(createWorld(world), { subscription });
  return createHandlers(made, { ...(update && { but: { updateSubscription: update } }) });
}

function everyWay() {
  const held = aSubscription();
  const ways = ['sms', 'whatsapp'].map((channel) => ({ channel, subscribed: false, changedAt: null }));
  return { ...held, topics: held.topics.map((each) => ({ ...each, channels: [...each.channels, ...ways] })) };
}

function nothingWanted() {
  const held = aSubscription();
  const silent = <Way extends object>(ways: readonly Way[]) => ways.map((way) => ({ ...way, subscribed: false }));
  return {
    ...held,
    topics: held.topics.map((each) => (each.alwaysOn ? each : { ...each, channels: silent(each.channels) })),
  };
}

function forever(): never {
  return new Promise(() => undefined) as never;
}

function unavailable(): never {
  throw new Refusal('unavailable');
}
