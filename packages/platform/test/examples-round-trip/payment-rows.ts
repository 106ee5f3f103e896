import { arrangements } from '../caller-matrix/arrangements.ts';
import { withCodeOfService, withRefundedPayment, withStripeEvent } from './arrange-money.ts';
import type { RoundTrips } from './round-trip.ts';

/** What sessions cost, what was paid, and what was given back. */
export const paymentRows = {
  startPayment: { call: ({ payments }, { id }) => payments.start(id) },
  listPayments: { arrange: arrangements.getPayment, call: ({ payments }, { query }) => payments.list(query) },
  getPayment: { arrange: withRefundedPayment, call: ({ payments }, { id }) => payments.get(id) },
  recordPayment: { call: ({ payments }, { id, body }) => payments.record(id, body) },
  createRefund: { call: ({ refunds }, { id, body }) => refunds.create(id, body) },
  listRefunds: { arrange: withRefundedPayment, call: ({ refunds }, { query }) => refunds.list(query) },
  settleRefund: { call: ({ refunds }, { id, body }) => refunds.settle(id, body) },
  getClientPaymentSummary: { call: ({ payments }, { id }) => payments.ofClient(id) },
  listDiscountCodes: { arrange: withCodeOfService, call: ({ discountCodes }, { query }) => discountCodes.list(query) },
  createDiscountCode: { call: ({ discountCodes }, { body }) => discountCodes.create(body) },
  getDiscountCode: { arrange: withCodeOfService, call: ({ discountCodes }, { id }) => discountCodes.get(id) },
  updateDiscountCode: {
    arrange: withCodeOfService,
    call: ({ discountCodes }, { id, body }) => discountCodes.update(id, body, { ifMatch: '*' }),
  },
  archiveDiscountCode: { arrange: withCodeOfService, call: ({ discountCodes }, { id }) => discountCodes.archive(id) },
  previewDiscount: {
    sends: (example, real) => ({ ...example, ...real }),
    call: ({ discountPreviews }, { body }) => discountPreviews.create(body),
  },
  receiveStripeEvent: {
    arrange: withStripeEvent,
    sends: (example, real) => ({ ...example, ...real }),
    call: ({ providerEvents }, { body, headers }) => providerEvents.stripe(body, headers['signature'] ?? ''),
  },
} satisfies Partial<RoundTrips>;
