import type { Bind, Bound } from '../bound.ts';
import {
  archiveDiscountCode,
  createDiscountCode,
  getDiscountCode,
  listDiscountCodes,
  previewDiscount,
  updateDiscountCode,
} from '../operations/discounts.ts';
import {
  getClientPaymentSummary,
  getPayment,
  listPayments,
  receiveStripeEvent,
  recordPayment,
  startPayment,
} from '../operations/payments.ts';
import { createRefund, listRefunds, settleRefund } from '../operations/refunds.ts';

/** What sessions cost, what was paid, and what was given back. */
export interface PaymentResources {
  readonly payments: {
    /** Where a booking is paid, by session or secret key. */
    start: Bound<typeof startPayment>;
    /** Those of the practice; await it for a page, or loop over it. Secret key. */
    list: Bound<typeof listPayments>;
    /** One with its refunds and every change. Secret key. */
    get: Bound<typeof getPayment>;
    /** Notes money that was handed over at the session. Secret key. */
    record: Bound<typeof recordPayment>;
    /** What a client paid, per currency. Secret key. */
    ofClient: Bound<typeof getClientPaymentSummary>;
  };
  readonly refunds: {
    /** Gives money back. Secret key. */
    create: Bound<typeof createRefund>;
    /** Those of the practice; await it for a page, or loop over it. Secret key. */
    list: Bound<typeof listRefunds>;
    /** Says how one by hand ended. Secret key. */
    settle: Bound<typeof settleRefund>;
  };
  readonly discountPreviews: {
    /** What a code takes off a price. */
    create: Bound<typeof previewDiscount>;
  };
  readonly discountCodes: {
    /** Makes one. Secret key. */
    create: Bound<typeof createDiscountCode>;
    /** Those of the practice; await it for a page, or loop over it. Secret key. */
    list: Bound<typeof listDiscountCodes>;
    /** One with how often it was used. Secret key. */
    get: Bound<typeof getDiscountCode>;
    /** Changes when, where and how often it holds. Secret key. */
    update: Bound<typeof updateDiscountCode>;
    /** Puts one away. Secret key. */
    archive: Bound<typeof archiveDiscountCode>;
  };
  readonly providerEvents: {
    /** Hands on an event of Stripe with its signature. */
    stripe: Bound<typeof receiveStripeEvent>;
  };
}

export function paymentResources(bind: Bind): PaymentResources {
  return {
    payments: {
      start: bind(startPayment),
      list: bind(listPayments),
      get: bind(getPayment),
      record: bind(recordPayment),
      ofClient: bind(getClientPaymentSummary),
    },
    refunds: { create: bind(createRefund), list: bind(listRefunds), settle: bind(settleRefund) },
    discountPreviews: { create: bind(previewDiscount) },
    discountCodes: {
      create: bind(createDiscountCode),
      list: bind(listDiscountCodes),
      get: bind(getDiscountCode),
      update: bind(updateDiscountCode),
      archive: bind(archiveDiscountCode),
    },
    providerEvents: { stripe: bind(receiveStripeEvent) },
  };
}
