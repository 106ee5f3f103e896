import {
  createHandlers,
  createWorld,
  down,
  examples,
  offline,
  rateLimited,
  slow,
  type WorldOptions,
} from '@attune/sdk/testing';
import type { AttuneBookingRequest } from '@attune/widgets/booking-request';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { directionOf } from '../direction.ts';
import { click, inside, type, type Inside } from '../play.ts';
import { withoutNetwork } from '../without-network.ts';

type Args = Pick<AttuneBookingRequest, 'therapistId' | 'serviceId'>;
type Story = StoryObj<Args>;

const tag = 'attune-booking-request';
const wait = { timeout: 5000 };

/** A question to the practice, in place of a time: what it is about, how to be reached, until when the answer comes. */
const meta: Meta<Args> = {
  title: 'Elements/Booking request',
  component: tag,
  args: { therapistId: examples['therapist-profile'].id, serviceId: '' },
  render: ({ therapistId, serviceId }, { globals }) =>
    html`<attune-booking-request dir=${directionOf(globals)} therapist-id=${therapistId} service-id=${serviceId}>
      <a href="https://platform.example/p/kiez/request">Ask for an appointment</a>
    </attune-booking-request>`,
};
export default meta;

/** Nothing is booked yet, and that is said first. */
export const Empty: Story = {
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await expect(await form.findByRole('heading', { name: 'Ask Dr. Ada Lind' }, wait)).toBeVisible();
  },
};

/** Nobody in particular is asked. */
export const ThePractice: Story = {
  args: { therapistId: '' },
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await expect(await form.findByRole('heading', { name: 'Ask Kiez Praxis Berlin' }, wait)).toBeVisible();
  },
};

/** Who wants to be called must say where. */
export const PhoneMissing: Story = {
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await click(form, 'radio', 'By phone');
    await fillIn(form);
    await click(form, 'button', 'Send');
    await expect(await form.findByRole('link', { name: /Phone – please fill this in/ }, wait)).toBeVisible();
  },
};

/** What is missing is said in one place that takes focus, and again beside each field. */
export const ValidationErrors: Story = {
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await click(form, 'button', 'Send');
    await expect(await form.findByRole('heading', { name: /need another look/ }, wait)).toBeVisible();
  },
};

/** On its way. */
export const Sending: Story = {
  parameters: {
    platform: (world: WorldOptions) =>
      createHandlers(createWorld(world), { but: { createBookingRequest: () => new Promise<never>(() => undefined) } }),
  },
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await send(form);
    await expect(await form.findByRole('button', { name: 'Sending …' }, wait)).toBeVisible();
  },
};

/** Arrived, and until when the answer comes. */
export const Sent: Story = {
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await send(form);
    await expect(await form.findByText(/The practice answers by/, undefined, wait)).toBeVisible();
  },
};

/** Too many at once: how long to wait, and nothing typed is lost. */
export const RateLimited: Story = {
  parameters: { platform: rateLimited },
  play: async ({ canvasElement }) => {
    const form = await inside(canvasElement, tag);
    await send(form);
    await expect(await form.findByRole('button', { name: 'Try again' }, wait)).toBeVisible();
    await expect(form.getByLabelText('First name')).toHaveValue('Mia');
  },
};

/** Until the practice has answered, the page's own link stands there. */
export const StillLoading: Story = { parameters: { platform: () => slow({ delay: Infinity }) } };

/** The platform does not answer. */
export const PlatformDown: Story = { parameters: { platform: () => down() } };

/** The visitor has no connection. */
export const Offline: Story = { parameters: { platform: () => offline() }, beforeEach: withoutNetwork };

/** German, in the polite form. */
export const German: Story = { globals: { language: 'de' } };

/** Arabic runs the other way. */
export const Arabic: Story = { globals: { language: 'ar' } };

/** Dark is drawn, not inverted. */
export const Dark: Story = { ...Sent, globals: { scheme: 'dark' } };

/** On a phone. */
export const Narrow: Story = { parameters: { width: 'narrow' } };

/** Without a script, a key or a connection to us, the page's own link stands there. */
export const Fallback: Story = { parameters: { platform: null } };

async function fillIn(form: Inside): Promise<void> {
  await type(form, /Message/, 'Are there times in the evening?');
  await type(form, 'First name', 'Mia');
  await type(form, 'Last name', 'Roth');
  await type(form, 'E-mail', 'mia.roth@example.org');
  await click(form, 'checkbox', /./);
}

async function send(form: Inside): Promise<void> {
  await fillIn(form);
  await click(form, 'button', 'Send');
}
