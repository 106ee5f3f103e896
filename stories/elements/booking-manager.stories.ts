import {
  aPractice,
  awaitingApproval,
  awaitingPayment,
  bookingCancelled,
  bookingDeclined,
  changeTooLate,
  createHandlers,
  createWorld,
  down,
  everythingFine,
  examples,
  linkVoid,
  offline,
  paidInTime,
  providerUnavailable,
  Refusal,
  refundPartly,
  slow,
  startsSoon,
  type WorldOptions,
} from '@attune/sdk/testing';
import type { Booking } from '@attune/sdk';
import type { AttuneBookingManager } from '@attune/widgets/booking-manager';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { goOnWithTime } from '../booking-picker.ts';
import { directionOf } from '../direction.ts';
import { goneAway, longWinded } from '../people.ts';
import { click, inside, showsMonogram, type, type Inside } from '../play.ts';
import { withoutNetwork } from '../without-network.ts';

type Args = Pick<AttuneBookingManager, 'mode' | 'token'>;
type Story = StoryObj<Args>;
type Operation = 'cancelBooking' | 'getBooking' | 'updateBooking' | 'createHold';

const tag = 'attune-booking-manager';
const wait = { timeout: 5000 };

/** An appointment by the link of its mail: see it, move it, cancel it. On a partner's page it stands in a frame. */
const meta: Meta<Args> = {
  title: 'Elements/Booking manager',
  component: tag,
  args: { mode: 'inline', token: 'token_booking' },
  argTypes: { mode: { control: 'inline-radio', options: ['frame', 'inline'] } },
  parameters: { platform: inTime(everythingFine) },
  render: ({ mode, token }, { globals }) =>
    html`<attune-booking-manager dir=${directionOf(globals)} mode=${mode} token=${token}>
      <a href="https://platform.example/p/kiez/booking">Your appointment</a>
    </attune-booking-manager>`,
};
export default meta;

/** Confirmed: what, when, with whom, and until when it can be changed. */
export const Confirmed: Story = { play: says('Your appointment is confirmed') };

/** On a partner's page: the platform's own page in a frame, which that page cannot read, and a link to it beside. */
export const InAFrame: Story = {
  args: { mode: 'frame' },
  // nothing answers at the platform's address here, so there is nothing in the frame to judge
  parameters: { a11y: { options: { iframes: false } } },
  play: async ({ canvasElement }) => {
    const manager = await inside(canvasElement, tag);
    await expect(await manager.findByTitle('Kiez Praxis Berlin', undefined, wait)).toBeVisible();
  },
};

/** In person the zone is that of the place. */
export const InPerson: Story = {
  parameters: {
    platform: showing({ format: 'in_person', location: 'Maybachufer 12, 12047 Berlin', joiningLink: null }),
  },
  play: says('Your appointment is confirmed'),
};

/** It begins within the hour: the client can join, and say that they are there. */
export const StartsSoon: Story = {
  parameters: { platform: inTime(startsSoon) },
  play: async ({ canvasElement }) => {
    const manager = await inside(canvasElement, tag);
    await expect(await manager.findByRole('button', { name: 'I am here' }, wait)).toBeVisible();
  },
};

/** The practice knows that the client is there. */
export const CheckedIn: Story = {
  ...StartsSoon,
  play: async ({ canvasElement }) => {
    const manager = await inside(canvasElement, tag);
    await click(manager, 'button', 'I am here');
    await expect(await manager.findByText(/The practice knows since/, undefined, wait)).toBeVisible();
  },
};

/** The practice has not answered yet, and says until when it will. */
export const WaitingForApproval: Story = {
  parameters: { platform: inTime(awaitingApproval) },
  play: says('Waiting for the practice to confirm'),
};

/** The time is kept until it is paid, and the one button that matters is there. */
export const WaitingForPayment: Story = {
  parameters: { platform: inTime(awaitingPayment) },
  play: async ({ canvasElement }) => {
    const manager = await inside(canvasElement, tag);
    await expect(await manager.findByRole('button', { name: /^Pay / }, wait)).toBeVisible();
  },
};

/** The payment provider does not answer: the time stays kept, and it can be tried again. */
export const PaymentNotOpened: Story = {
  parameters: { platform: inTime(providerUnavailable) },
  play: async ({ canvasElement }) => {
    const manager = await inside(canvasElement, tag);
    await click(manager, 'button', /^Pay /);
    await expect(await manager.findByRole('button', { name: 'Try again' }, wait)).toBeVisible();
  },
};

/** Before anything is cancelled: everything paid comes back, and until when. "Keep it" has focus. */
export const CancelGivesAllBack: Story = {
  parameters: { platform: inTime(paidInTime) },
  play: async ({ canvasElement }) => {
    const manager = await inside(canvasElement, tag);
    await click(manager, 'button', 'Cancel appointment');
    await expect(await manager.findByText(/You get .* back: everything that you paid/, undefined, wait)).toBeVisible();
  },
};

/** A part comes back, and what is kept is said as plainly. */
export const CancelGivesPartBack: Story = {
  parameters: { platform: inTime(refundPartly) },
  play: async ({ canvasElement }) => {
    const manager = await inside(canvasElement, tag);
    await click(manager, 'button', 'Cancel appointment');
    await expect(await manager.findByText(/The practice keeps/, undefined, wait)).toBeVisible();
  },
};

/** Nothing was paid, so there is nothing to give back. */
export const CancelFree: Story = {
  play: async ({ canvasElement }) => {
    const manager = await inside(canvasElement, tag);
    await click(manager, 'button', 'Cancel appointment');
    await expect(await manager.findByText(/nothing has to be given back/, undefined, wait)).toBeVisible();
  },
};

/** Cancelled just now, and the mail about it is on its way. */
export const JustCancelled: Story = {
  play: async ({ canvasElement }) => {
    const manager = await inside(canvasElement, tag);
    await click(manager, 'button', 'Cancel appointment');
    await type(manager, /Reason/, 'I have to travel.');
    await click(manager, 'button', 'Yes, cancel it');
    await expect(await manager.findByRole('heading', { name: 'Your appointment is cancelled' }, wait)).toBeVisible();
  },
};

/** It did not get through: nobody says that it did, and trying again is safe. */
export const CancelNotSent: Story = {
  parameters: { platform: inTime((world) => refusing(world, 'cancelBooking', 'unavailable')) },
  play: async ({ canvasElement }) => {
    const manager = await inside(canvasElement, tag);
    await click(manager, 'button', 'Cancel appointment');
    await click(manager, 'button', 'Yes, cancel it');
    await expect(await manager.findByText(/We do not know whether this has arrived/, undefined, wait)).toBeVisible();
  },
};

/** The notice has passed: nothing is promised that the platform refuses, and whom to call stands there. */
export const TooLate: Story = {
  parameters: { platform: changeTooLate },
  play: async ({ canvasElement }) => {
    const manager = await inside(canvasElement, tag);
    await expect(await manager.findByText(/too close to change or cancel/, undefined, wait)).toBeVisible();
    await expect(manager.queryByRole('button', { name: 'Cancel appointment' })).toBeNull();
  },
};

/** Another time: the calendar of the picker, with the appointment's own time among the free ones. */
export const ChooseAnotherTime: Story = {
  play: async ({ canvasElement }) => {
    await openPicker(await inside(canvasElement, tag));
  },
};

/** The time as it was and as it will be, before anything changes. */
export const CheckTheMove: Story = {
  play: async ({ canvasElement }) => {
    await checkMove(await inside(canvasElement, tag));
  },
};

/** Moved: the same appointment, a new time, a new link. */
export const Moved: Story = {
  play: async ({ canvasElement }) => {
    const manager = await inside(canvasElement, tag);
    await click(await checkMove(manager), 'button', /^Change to /);
    await expect(await manager.findByRole('heading', { name: 'Your appointment has a new time' }, wait)).toBeVisible();
  },
};

/** Somebody was faster: near times are offered, and the appointment stands as it was. */
export const NewTimeTaken: Story = {
  parameters: { platform: inTime(taken) },
  play: async ({ canvasElement }) => {
    const picker = await openPicker(await inside(canvasElement, tag));
    await goOnWithTime(picker);
    await expect(await picker.findByText('This time was just taken', undefined, wait)).toBeVisible();
  },
};

/** Cancelled by the practice, with what it wrote. */
export const CancelledByPractice: Story = {
  parameters: {
    platform: (world: WorldOptions) =>
      bookingCancelled({
        ...world,
        booking: {
          cancelledBy: 'therapist',
          cancelReason: 'Ich bin leider krank. Bitte suchen Sie sich eine neue Zeit aus.',
        },
      }),
  },
  play: says('This appointment is cancelled'),
};

/** The practice could not take it. */
export const Declined: Story = {
  parameters: { platform: inTime(bookingDeclined) },
  play: says('The practice could not take this appointment'),
};

/** Neither paid nor confirmed in time. */
export const Expired: Story = {
  parameters: { platform: showing({ status: 'expired', joiningLink: null }) },
  play: says('This time is no longer kept'),
};

/** Held. */
export const Completed: Story = {
  parameters: { platform: showing({ status: 'completed', joiningLink: null }) },
  play: says('This appointment has taken place'),
};

/** Missed. */
export const Missed: Story = {
  parameters: { platform: showing({ status: 'no_show', joiningLink: null }) },
  play: says('This appointment was missed'),
};

/** Whom the practice may call. */
export const EmergencyContact: Story = {
  play: async ({ canvasElement }) => {
    const manager = await inside(canvasElement, tag);
    await click(manager, 'button', /: Emergency contact$/);
    await manager.findByRole('heading', { name: 'Emergency contact' }, wait);
  },
};

/** A number is missing: what is wrong takes focus and leads there. */
export const EmergencyNumberMissing: Story = {
  play: async ({ canvasElement }) => {
    const manager = await inside(canvasElement, tag);
    await click(manager, 'button', /: Emergency contact$/);
    await manager.findByRole('heading', { name: 'Emergency contact' }, wait);
    await click(manager, 'button', 'Save');
    await expect(await manager.findByRole('link', { name: /Phone – please fill this in/ }, wait)).toBeVisible();
  },
};

/** Saved, and shown with the appointment. */
export const NoteSaved: Story = {
  play: async ({ canvasElement }) => {
    const manager = await inside(canvasElement, tag);
    await click(manager, 'button', /: Note to the practice$/);
    await manager.findByRole('heading', { name: 'Note to the practice' }, wait);
    await userEvent.type(manager.getByRole('textbox'), 'I will come five minutes late.');
    await click(manager, 'button', 'Save');
    await expect(await manager.findByText(/five minutes late/, undefined, wait)).toBeVisible();
  },
};

/** A newer link took the place of this one: a new one can be asked for. */
export const LinkVoid: Story = { parameters: { platform: linkVoid } };

/** No link at all. */
export const NoLink: Story = { args: { token: '' } };

/** Everything has its place already. */
export const StillLoading: Story = { parameters: { platform: () => slow({ delay: Infinity }) } };

/** The platform does not answer: what to do, and whom to call. */
export const PlatformDown: Story = { parameters: { platform: () => down() } };

/** The client has no connection. */
export const Offline: Story = { parameters: { platform: () => offline() }, beforeEach: withoutNetwork };

/** German, in the polite form. */
export const German: Story = { ...withGlobals({ language: 'de' }), parameters: { platform: inTime(awaitingPayment) } };

/** Arabic runs the other way. */
export const Arabic: Story = withGlobals({ language: 'ar' });

/** Dark is drawn, not inverted. */
export const Dark: Story = { ...CancelGivesPartBack, ...withGlobals({ scheme: 'dark' }) };

/** On a phone. */
export const Narrow: Story = { parameters: { platform: inTime(startsSoon), width: 'narrow' } };

/** Long German words on a phone: they break where they may, and nothing is cut off. */
export const LongWords: Story = {
  ...withGlobals({ language: 'de' }),
  parameters: { ...Narrow.parameters, platform: withTherapist({ name: longWinded().name }) },
};

/** The page's text at twice its size: nothing is cut off, and nothing scrolls sideways. */
export const LargeText: Story = { parameters: { width: 'large-text' } };

/** The therapist's picture does not load: the monogram stands there. */
export const PictureGone: Story = {
  parameters: { platform: withTherapist({ photoUrl: goneAway }) },
  play: showsMonogram(tag),
};

/** Without a script, a key or a connection to us, the page's own link stands there. */
export const Fallback: Story = { parameters: { platform: null } };

/** A practice that lets its clients change an appointment until four hours before. */
function inTime(scenario: (world: WorldOptions) => ReturnType<typeof everythingFine>) {
  return ({ practice = aPractice(), ...world }: WorldOptions) =>
    scenario({
      ...world,
      practice: { ...practice, policies: { ...practice.policies, changeNoticeMinutes: 240 } },
    });
}

function says(heading: string): NonNullable<Story['play']> {
  return async ({ canvasElement }) => {
    const manager = await inside(canvasElement, tag);
    await expect(await manager.findByRole('heading', { name: heading }, wait)).toBeVisible();
  };
}

function withGlobals(globals: Record<string, string>): Pick<Story, 'globals'> {
  return { globals };
}

/** Opens the calendar, which is an element of its own. */
async function openPicker(manager: Inside): Promise<Inside> {
  await click(manager, 'button', 'Change the time');
  const heading = await manager.findByRole('heading', { name: 'Change the time' }, wait);
  const ground = (heading as HTMLElement).closest('section');
  const picker = await inside(ground as HTMLElement, 'attune-booking-picker');
  await picker.findAllByRole('radio', undefined, wait);
  return picker;
}

async function checkMove(manager: Inside): Promise<Inside> {
  const picker = await openPicker(manager);
  await goOnWithTime(picker);
  await picker.findByRole('heading', { name: 'Check and change' }, wait);
  return picker;
}

/** Everything works but one thing. */
function refusing(world: WorldOptions, operation: Operation, code: ConstructorParameters<typeof Refusal>[0]) {
  const refuse = () => {
    throw new Refusal(code);
  };
  return createHandlers(createWorld(world), { but: { [operation]: refuse } });
}

/** Somebody takes every time that is wanted. */
function taken(options: WorldOptions) {
  const world = createWorld(options);
  const refuse = () => {
    const [therapist] = world.therapists;
    const service = therapist?.services.find(({ kind }) => kind === 'session');
    if (!therapist || !service) throw new Refusal('slot-taken', { near: [] });
    const from = world.now();
    const { slots } = world.slots({ service, therapistId: therapist.id, from, to: new Date(from.getTime() + 9e8) });
    throw new Refusal('slot-taken', { near: slots.slice(2, 5) });
  };
  return createHandlers(world, { but: { createHold: refuse } });
}

/** The booking of the examples, but for this. */
function showing(booking: WorldOptions['booking']) {
  return (world: WorldOptions) => everythingFine({ ...world, booking });
}

/** The therapist of the examples, but for this. */
function withTherapist(therapist: Partial<Booking['therapist']>) {
  return showing({ therapist: { ...examples.booking.therapist, ...therapist } });
}
