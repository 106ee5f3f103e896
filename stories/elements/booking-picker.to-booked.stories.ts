import {
  aPractice,
  awaitingPayment,
  bookingLimitReached,
  createHandlers,
  createWorld,
  everythingFine,
  examples,
  rateLimited,
  Refusal,
  slotJustTaken,
  type WorldOptions,
} from '@attune/sdk/testing';
import type { Service } from '@attune/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { passTime } from '../.storybook/clock.ts';
import { aPicker, couple, goOnWithTime, intro, session, tag, therapist, type PickerArgs } from '../booking-picker.ts';
import { click, inside, type, type Inside } from '../play.ts';

type Story = StoryObj<PickerArgs>;

const code = examples['discount-codes'].data[0]?.code ?? '';
const groomed = { dependant: { kind: 'pet', required: true } } as const;

/** From a chosen time to the appointment: it is held, the form is filled in and checked, and what comes of it is said. */
const meta: Meta<PickerArgs> = {
  title: 'Elements/Booking picker', // that of the file beside this one: they are stories of one element
  component: tag,
  ...aPicker,
};
export default meta;

/** The time is kept while the form is filled in, and says until when. */
export const Details: Story = {
  play: async ({ canvasElement }) => {
    await goToDetails(await inside(canvasElement, tag));
  },
};

/** A free first talk asks for nothing but how to reach the visitor. */
export const DetailsOfFirstTalk: Story = { ...Details, args: { serviceId: intro ?? '' } };

/** What is missing is said in one place that takes focus, and again beside each field. */
export const ValidationErrors: Story = {
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await goToDetails(picker);
    await type(picker, 'E-mail', 'mia@');
    await click(picker, 'button', 'Continue');
    await expect(await picker.findByRole('heading', { name: /need another look/ })).toBeVisible();
  },
};

/** Less than two minutes are left, and the time can be kept longer. */
export const HoldEnding: Story = {
  parameters: { platform: () => everythingFine({ practice: keepingFor(2) }) },
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await goToDetails(picker);
    await expect(await picker.findByRole('timer')).toHaveTextContent(/^0[12]:\d\d/);
  },
};

/** The time ran out while typing. It may still be free; nothing that was typed is lost. */
export const HoldEnded: Story = {
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await goToDetails(picker);
    passTime({ minutes: 11 });
    await expect(await picker.findByText(/no longer kept for you/, undefined, { timeout: 5000 })).toBeVisible();
  },
};

/** Somebody was faster: near times are offered, and what was entered is kept. */
export const TakenMeanwhile: Story = {
  parameters: { platform: slotJustTaken },
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await goOnWithTime(picker);
    await expect(await picker.findByText('This time was just taken', undefined, { timeout: 5000 })).toBeVisible();
  },
};

/** Somebody was faster, and others have times near it: whose they are stands with them. */
export const TakenOthersFree: Story = {
  parameters: { platform: othersFree },
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await goOnWithTime(picker);
    await expect((await picker.findAllByRole('heading', { name: /^With / }, { timeout: 5000 })).length).toBe(2);
  },
};

/** Too many times held at once: how long to wait, in words. */
export const RateLimited: Story = {
  parameters: { platform: rateLimited },
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await goOnWithTime(picker);
    await expect(await picker.findByRole('button', { name: /try again/i }, { timeout: 5000 })).toBeVisible();
  },
};

/** Everything once more, and a last button that says what it does. */
export const CheckAndBook: Story = {
  play: async ({ canvasElement }) => {
    await goToCheck(await inside(canvasElement, tag));
  },
};

/** A code for a lower price: what it comes to is known before anything is booked. */
export const WithCode: Story = {
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await goToCheck(picker);
    await click(picker, 'button', 'I have a code');
    await type(picker, 'Code', code);
    await click(picker, 'button', 'Use');
    await expect(await picker.findByText(/less: you pay/, undefined, { timeout: 5000 })).toBeVisible();
  },
};

/** A code that does not hold: said beside it, and the appointment can be booked without. */
export const CodeNotValid: Story = {
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await goToCheck(picker);
    await click(picker, 'button', 'I have a code');
    await type(picker, 'Code', 'NOSUCHCODE');
    await click(picker, 'button', 'Use');
    await expect(await picker.findByText(/not valid for this appointment/, undefined, { timeout: 5000 })).toBeVisible();
  },
};

/** A practice that is paid in advance: one step is left, how much it is, and how long the time is kept for it. */
export const ToBePaid: Story = {
  parameters: { platform: awaitingPayment },
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await goToCheck(picker);
    await click(picker, 'button', /^Book /);
    await expect(await picker.findByRole('button', { name: /Continue to payment/ }, { timeout: 5000 })).toBeVisible();
  },
};

/** As many open appointments as the practice allows: said, with whom to ask. */
export const LimitReached: Story = {
  parameters: { platform: bookingLimitReached },
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await goToCheck(picker);
    await click(picker, 'button', /^Book /);
    await expect(
      await picker.findByRole('heading', { name: /as many open appointments/ }, { timeout: 5000 }),
    ).toBeVisible();
  },
};

/** Booked: what happens now, and the calendar file. One clear page, no confetti. */
export const Confirmed: Story = {
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await goToCheck(picker);
    await click(picker, 'button', /^Book /);
    await expect(await picker.findByRole('heading', { name: 'You are booked' }, { timeout: 5000 })).toBeVisible();
  },
};

/** A practice that confirms each appointment itself: a request, and when it will be answered. */
export const Requested: Story = {
  args: { serviceId: couple ?? '' },
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await goToCheck(picker);
    await click(picker, 'button', /^Ask for /);
    await expect(
      await picker.findByRole('heading', { name: 'Your request is on its way' }, { timeout: 5000 }),
    ).toBeVisible();
  },
};

/** For a pet: its name, which the service needs, and its breed. Browsers fill in nothing here; it is not the visitor. */
export const ForPet: Story = {
  ...Details,
  parameters: { platform: () => everythingFine({ therapists: [offering(groomed)] }) },
};

/** For a child, if the visitor likes: who gives a day of birth also says whose it is. */
export const ForChild: Story = {
  parameters: {
    platform: () => everythingFine({ therapists: [offering({ dependant: { kind: 'child', required: false } })] }),
  },
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await goToDetails(picker);
    await expect(picker.getByLabelText(/Name of the child/)).not.toBeRequired();
    await userEvent.type(picker.getByLabelText(/Date of birth/), '2019-05-04');
    await expect(picker.getByLabelText(/Name of the child/)).toBeRequired();
  },
};

/** Nobody was named, and the service needs it: the summary leads there. */
export const NobodyNamed: Story = {
  ...ForPet,
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await goToDetails(picker);
    await click(picker, 'button', 'Continue');
    await expect(await picker.findByRole('link', { name: /Name of the pet – please fill this in/ })).toBeVisible();
  },
};

/** Booked for a pet: it is named first. */
export const ConfirmedForPet: Story = {
  ...ForPet,
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await goToDetails(picker);
    await type(picker, /Name of the pet/, 'Biscuit');
    await type(picker, /Breed/, 'Cockapoo');
    await fillIn(picker);
    await click(picker, 'button', /^Book /);
    await expect(await picker.findByText('Biscuit, Cockapoo', undefined, { timeout: 5000 })).toBeVisible();
    await expect(await picker.findByRole('heading', { name: 'You are booked' }, { timeout: 5000 })).toBeVisible();
  },
};

/** The booking could not be made now. Trying again is safe: one intent is one booking. */
export const BookingFailed: Story = {
  parameters: {
    platform: (world: WorldOptions) => createHandlers(createWorld(world), { but: { createBooking: unavailable } }),
  },
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await goToCheck(picker);
    await click(picker, 'button', /^Book /);
    await expect(await picker.findByRole('button', { name: /try again/i }, { timeout: 5000 })).toBeVisible();
  },
};

/** The form in German. */
export const GermanDetails: Story = {
  globals: { language: 'de' },
  play: async ({ canvasElement }) => {
    const picker = await inside(canvasElement, tag);
    await userEvent.click((await picker.findAllByRole('radio', undefined, { timeout: 5000 }))[0] as HTMLElement);
    await click(picker, 'button', 'Weiter');
    await picker.findByLabelText('Vorname', undefined, { timeout: 5000 });
  },
};

/** The form on a phone. */
export const NarrowDetails: Story = { ...Details, parameters: { width: 'narrow' } };

async function goToDetails(picker: Inside): Promise<void> {
  await goOnWithTime(picker);
  await picker.findByLabelText('First name', undefined, { timeout: 5000 });
}

async function goToCheck(picker: Inside): Promise<void> {
  await goToDetails(picker);
  await fillIn(picker);
}

async function fillIn(picker: Inside): Promise<void> {
  await type(picker, 'First name', 'Mia');
  await type(picker, 'Last name', 'Roth');
  await type(picker, 'E-mail', 'mia.roth@example.org');
  const question = picker.queryByLabelText(/Therapie/);
  if (question) await userEvent.selectOptions(question, 'Noch nie');
  await click(picker, 'checkbox', /./);
  await click(picker, 'button', 'Continue');
  await picker.findByRole('heading', { name: 'Check and book' }, { timeout: 5000 });
}

/** The therapist of the examples, with something else said about the session. */
function offering(differing: Partial<Service>) {
  const services = therapist.services.map((service) =>
    service.id === session ? { ...service, ...differing } : service,
  );
  return { ...therapist, services };
}

/** The time that is wanted is gone, and two others who give the same session have one near it. */
function othersFree(options: WorldOptions) {
  const world = createWorld(options);
  const refuse = ({ body }: { body: { startsAt: string; format: string } }) => {
    const endsAt = new Date(Date.parse(body.startsAt) + 3_000_000).toISOString();
    const near = world.therapists
      .filter(({ id, services }) => id !== therapist.id && services.some((service) => service.id === session))
      .map(({ id: therapistId }) => ({ startsAt: body.startsAt, endsAt, therapistId, format: body.format }));
    throw new Refusal('slot-taken', { near: near.slice(0, 2) });
  };
  return createHandlers(world, { but: { createHold: refuse } });
}

/** The practice of the examples, keeping a time for so many minutes. */
function keepingFor(holdMinutes: number) {
  const practice = aPractice();
  return { ...practice, policies: { ...practice.policies, holdMinutes } };
}

function unavailable(): never {
  throw new Refusal('unavailable');
}
