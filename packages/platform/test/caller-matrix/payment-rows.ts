import { randomUUID } from 'node:crypto';
import type { OperationId } from '../../src/http/contract.ts';
import { bookAt } from '../harness/booked.ts';
import { signed } from '../harness/online.ts';
import { bookingIn, diaryIn, nine, nothing, withBody, type Arrange, type Arranged } from './arrange.ts';
import type { World } from './callers.ts';

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
  startPayment: withBookingToPay,
  listPayments: nothing,
  getPayment: withPayment,
  recordPayment: (world) => withBody(withPayment(world), { method: 'cash' }),
  createRefund: (world) => withBody(withPaid(world), { reason: 'Kulanz' }),
  listRefunds: nothing,
  settleRefund: (world) => withBody(withRefund(world), { status: 'succeeded' }),
  getClientPaymentSummary: withClient,
  createDiscountCode: async (world) => {
    const { serviceId } = await diaryIn(world);
    return { body: { ...newCode(), serviceIds: [serviceId] }, names: [serviceId] };
  },
  listDiscountCodes: nothing,
  getDiscountCode: withCode,
  updateDiscountCode: (world) => withBody(withCode(world), { useLimit: 5 }),
  archiveDiscountCode: withCode,
  previewDiscount: async (world) => {
    const { serviceId } = await diaryIn(world);
    const { code } = await officeOf(world).discountCodes.create(newCode());
    return { body: { code, serviceId }, names: [serviceId] };
  },
  receiveStripeEvent: async ({ platform }) => {
    const body = { id: `evt_${randomUUID()}`, object: 'event', type: 'customer.created', data: { object: {} } };
    const signature = signed(JSON.stringify(body), await platform.clock.now());
    return { body, headers: { 'stripe-signature': signature }, names: [] };
  },
} as const satisfies Partial<Record<OperationId, Arrange>>;
