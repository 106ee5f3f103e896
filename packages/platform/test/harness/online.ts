import { createHmac, randomUUID } from 'node:crypto';
import type { Attune, Booking, BookingCreated } from '@attune/sdk';
import type { Engine } from './databases.ts';
import { createDiary, type TestDiary } from './diary.ts';
import type { NewPractice, TestPractice } from './practice.ts';
import { openStripe, webhookSecret, type StripeServer } from './stripe-server.ts';
import type { StripeObject } from './stripe-books.ts';
import { withPlatform, type PlatformOptions, type TestPlatform } from '../harness.ts';
import { sendDueRefunds } from '../../src/jobs/refunds.ts';

/** A platform that takes money through a local Stripe. */
export interface OnlinePlatform extends AsyncDisposable {
  readonly platform: TestPlatform;
  readonly stripe: StripeServer;
  /** A practice whose sessions are paid beforehand, with one therapist open from nine to five. */
  practice(
    wanted?: NewPractice & { readonly service?: Parameters<typeof createDiary>[1]['service'] },
  ): Promise<OnlinePractice>;
  /** Tells the platform what Stripe has to tell, signed now, and answers what it said. */
  tell(...events: readonly StripeObject[]): Promise<number[]>;
  /** Lets every refund that is due reach Stripe. */
  refund(): Promise<number>;
  /** The events of the log so far, and how often each was written. */
  logged(event: string): number;
  close(): Promise<void>;
}

export interface OnlinePractice extends TestPractice, TestDiary {
  readonly office: Attune;
  /** Books a start of 2 March 2026, ten o'clock in Berlin if none is named. */
  book(wanted?: { readonly startsAt?: string; readonly code?: string; readonly email?: string }): Promise<BookedOnline>;
}

export interface BookedOnline {
  readonly booking: BookingCreated;
  /** Whoever holds the link of the booking, with a session that is fresh. */
  client(): Promise<Attune>;
  /** The booking, as they see it now. */
  see(): Promise<Booking>;
  /** Goes to the page of Stripe, and answers its session. */
  start(): Promise<string>;
}

export const mondayTen = '2026-03-02T09:00:00Z';

export const openOnline = async (engine?: Engine, deps?: PlatformOptions['deps']): Promise<OnlinePlatform> => {
  const clock: { platform?: TestPlatform } = {};
  const stripe = await openStripe(async () => (clock.platform ? clock.platform.clock.now() : new Date(0)));
  const platform = await withPlatform({
    ...(engine ? { engine } : {}),
    ...(deps ? { deps } : {}),
    config: { stripe: stripe.config, rateLimit: 'off' },
  });
  clock.platform = platform;
  const close = async (): Promise<void> => {
    await platform.close();
    await stripe.close();
  };
  return {
    platform,
    stripe,
    practice: (wanted = {}) => openPractice(platform, wanted),
    tell: async (...events) => {
      const answers: number[] = [];
      for (const event of events) answers.push((await tell(platform, JSON.stringify(event))).status);
      return answers;
    },
    refund: () => sendDueRefunds(platform.deps),
    logged: (event) => platform.logged.filter((line) => (JSON.parse(line) as { event: string }).event === event).length,
    close,
    [Symbol.asyncDispose]: close,
  };
};

/** Sends bytes as Stripe would, with its signature over them, unless another header is given. */
export const tell = async (platform: TestPlatform, body: string, signature?: string): Promise<Response> =>
  platform.fetch('/v1/provider-events/stripe', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'stripe-signature': signature ?? signed(body, await platform.clock.now()),
    },
    body,
  });

export const signed = (body: string, at: Date): string => {
  const seconds = String(Math.floor(at.getTime() / 1000));
  return `t=${seconds},v1=${createHmac('sha256', webhookSecret).update(`${seconds}.${body}`).digest('hex')}`;
};

const openPractice: (
  platform: TestPlatform,
  wanted: Parameters<OnlinePlatform['practice']>[0],
) => Promise<OnlinePractice> = async (platform, { service, policies, ...wanted } = {}) => {
  const practice = await platform.practice({ ...wanted, policies: { payment: 'online', ...policies } });
  const diary = await createDiary(platform.owner.db, { practiceId: practice.id, ...(service ? { service } : {}) });
  const attune = platform.sdk(practice.publishableKey);
  return {
    ...practice,
    ...diary,
    office: platform.sdk(practice.secretKey),
    book: async ({ startsAt = mondayTen, code, email = `mara+${randomUUID()}@example.org` } = {}) => {
      const hold = await attune.holds.create({ ...diary, startsAt, format: 'online' });
      const booking = await attune.bookings.create({
        holdId: hold.id,
        holdSecret: hold.secret,
        client: { firstName: 'Mara', lastName: 'Vogt', email },
        consent: { privacy: true },
        ...(code === undefined ? {} : { discountCode: code }),
      });
      const claims = { purpose: 'manage_booking', practiceId: practice.id, id: booking.id, generation: 1 };
      const client = async () => {
        const { session } = platform.deps.links.session(claims, await platform.clock.now());
        return platform.sdk(practice.publishableKey, { session });
      };
      return {
        booking,
        client,
        see: async () => (await client()).bookings.get(booking.id),
        start: async () => sessionOf((await (await client()).payments.start(booking.id)).checkoutUrl),
      };
    },
  };
};

const sessionOf = (checkoutUrl: string): string => checkoutUrl.split('/').at(-1) ?? '';
