import { randomUUID } from 'node:crypto';
import { examples } from '@attune/sdk/testing';
import { bookingIn, type Arranged } from '../caller-matrix/arrange.ts';
import { arrangements } from '../caller-matrix/arrangements.ts';
import type { World } from '../caller-matrix/callers.ts';
import { signed } from '../harness/online.ts';
import { diaryOfExamples, officeOf } from './arrange.ts';

/** A booking that was paid, half of which would be given back. */
export const withPaidBooking = async (world: World): Promise<Arranged> => {
  const id = await bookingIn(world);
  const { payment } = await officeOf(world).bookings.get(id);
  await officeOf(world).payments.record(payment?.id ?? '', { method: 'card' });
  return { id, names: [id] };
};

export const withRefundedPayment = async (world: World): Promise<Arranged> => {
  await arrangements.settleRefund(world);
  const [refund] = (await officeOf(world).refunds.list()).data;
  return { id: refund?.paymentId ?? '', names: [] };
};

/** A code that holds for one service only. */
export const withCodeOfService = async (world: World): Promise<Arranged> => {
  const { serviceId } = await diaryOfExamples(world);
  const { id } = await officeOf(world).discountCodes.create({
    ...examples['new-discount-code'],
    serviceIds: [serviceId],
  });
  return { id, names: [id] };
};

/** An event of the example's shape that was not handed on yet, signed as Stripe does. */
export const withStripeEvent = async ({ platform }: World): Promise<Arranged> => {
  const body = { ...examples['stripe-event'], id: `evt_${randomUUID()}` };
  return { body, headers: { signature: signed(JSON.stringify(body), await platform.clock.now()) }, names: [] };
};
