import { randomUUID } from 'node:crypto';
import type { OperationId } from '../../src/http/contract.ts';
import { bookAt } from '../harness/booked.ts';
import { signed } from '../harness/online.ts';
import { bookingIn, diaryIn, nine, nothing, withBody } from './arrange.ts';
import type { World } from './callers.ts';
import {
  forLinkHolders,
  forSecretKeys,
  forVisitorsOfThisPractice,
  forWhoeverHasTheAddress,
  type Arranged,
  type Row,
} from './hears.ts';

const officeOf = ({ platform, own }: World) => platform.sdk(own.secretKey);

/** While it is arranged, the practice is paid beforehand. */
const withBookingToPay = async (world: World): Promise<Arranged> => {
  const { platform, own } = world;
  await payBeforehand(world, true);
  const { id } = await bookAt(platform.sdk(own.publishableKey), { ...(await diaryIn(world)), startsAt: nine.startsAt });
  await payBeforehand(world, false);
  return { id, names: [id] };
};

const payBeforehand = ({ platform, own }: World, beforehand: boolean): Promise<unknown> =>
  platform.owner.session((session) =>
    session.query(
      `update practice set policies = policies || jsonb_build_object('payment', $2::text) where practice_id = $1`,
      [own.id, beforehand ? 'online' : 'at_session'],
    ),
  );

const withPayment = async (world: World): Promise<Arranged & { readonly id: string }> => {
  const { payment } = await officeOf(world).bookings.get(await bookingIn(world));
  const id = payment?.id ?? '';
  return { id, names: [id] };
};

const withPaid = async (world: World): Promise<Arranged & { readonly id: string }> => {
  const arranged = await withPayment(world);
  await officeOf(world).payments.record(arranged.id, { method: 'card' });
  return arranged;
};

const withRefund = async (world: World): Promise<Arranged> => {
  const { id: paymentId } = await withPaid(world);
  const { id } = await officeOf(world).refunds.create(paymentId, { reason: 'Kulanz' });
  return { id, names: [id] };
};

const withClient = async (world: World): Promise<Arranged> => {
  const { clientId } = await officeOf(world).bookings.get(await bookingIn(world));
  return { id: clientId ?? '', names: [clientId ?? ''] };
};

const newCode = () => ({ code: `KIEZ-${randomUUID()}`.slice(0, 40), kind: 'percentage', percent: 10 }) as const;

const withCode = async (world: World): Promise<Arranged> => {
  const { id } = await officeOf(world).discountCodes.create(newCode());
  return { id, names: [id] };
};

/** Who may do what with money. */
export const paymentRows = {
  startPayment: { arrange: withBookingToPay, hears: forLinkHolders },
  listPayments: { arrange: nothing, hears: forSecretKeys('success') },
  getPayment: { arrange: withPayment, hears: forSecretKeys('not-found') },
  recordPayment: {
    arrange: (world) => withBody(withPayment(world), { method: 'cash' }),
    hears: forSecretKeys('not-found'),
  },
  createRefund: {
    arrange: (world) => withBody(withPaid(world), { reason: 'Kulanz' }),
    hears: forSecretKeys('not-found'),
  },
  listRefunds: { arrange: nothing, hears: forSecretKeys('success') },
  settleRefund: {
    arrange: (world) => withBody(withRefund(world), { status: 'succeeded' }),
    hears: forSecretKeys('not-found'),
  },
  getClientPaymentSummary: { arrange: withClient, hears: forSecretKeys('not-found') },
  createDiscountCode: {
    arrange: async (world) => {
      const { serviceId } = await diaryIn(world);
      return { body: { ...newCode(), serviceIds: [serviceId] }, names: [serviceId] };
    },
    hears: forSecretKeys('validation-failed'), // a code holds for services of one's own
  },
  listDiscountCodes: { arrange: nothing, hears: forSecretKeys('success') },
  getDiscountCode: { arrange: withCode, hears: forSecretKeys('not-found') },
  updateDiscountCode: {
    arrange: (world) => withBody(withCode(world), { useLimit: 5 }),
    hears: forSecretKeys('not-found'),
  },
  archiveDiscountCode: { arrange: withCode, hears: forSecretKeys('not-found') },
  previewDiscount: {
    arrange: async (world) => {
      const { serviceId } = await diaryIn(world);
      const { code } = await officeOf(world).discountCodes.create(newCode());
      return { body: { code, serviceId }, names: [serviceId] };
    },
    hears: forVisitorsOfThisPractice('not-found'),
  },
  receiveStripeEvent: {
    arrange: async ({ platform }) => {
      const body = { id: `evt_${randomUUID()}`, object: 'event', type: 'customer.created', data: { object: {} } };
      const signature = signed(JSON.stringify(body), await platform.clock.now());
      return { body, headers: { 'stripe-signature': signature }, names: [] };
    },
    hears: forWhoeverHasTheAddress,
  },
} as const satisfies Partial<Record<OperationId, Row>>;
