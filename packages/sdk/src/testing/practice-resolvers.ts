import { examples } from '../generated/examples.ts';
import type { Resolvers } from './handlers.ts';

/** What only a practice's own server asks for, and what others send: answered from the examples, and not kept. */
export function practiceResolvers() {
  return {
    importPractice: () => examples['import-report'],
    listPayments: () => examples.payments,
    getPayment: () => examples['payment-details'],
    recordPayment: () => examples['payment-recorded'],
    getClientPaymentSummary: () => examples['client-payment-summary'],
    createRefund: () => examples.refund,
    listRefunds: () => examples.refunds,
    settleRefund: () => examples['refund-settled'],
    createDiscountCode: () => examples['discount-code'],
    listDiscountCodes: () => examples['discount-codes'],
    getDiscountCode: () => examples['discount-code'],
    updateDiscountCode: () => examples['discount-code-changed'],
    archiveDiscountCode: () => examples['discount-code-archived'],
    receiveStripeEvent: () => examples['provider-event-receipt'],
    listAvailabilityWindows: () => examples['availability-windows'],
    replaceAvailabilityWindows: () => examples['availability-windows'],
    createAvailabilityException: () => examples['availability-exception'],
    listAvailabilityExceptions: () => examples['availability-exceptions'],
    removeAvailabilityException: () => undefined,
    createGroupSession: () => examples['group-session'],
    listGroupSessions: () => examples['group-sessions'],
    cancelGroupSession: () => examples['group-session-cancelled'],
    createCalendarConnection: () => examples['calendar-connection'],
    listCalendarConnections: () => examples['calendar-connections'],
    refreshCalendarConnection: () => examples['calendar-connection'],
    removeCalendarConnection: () => undefined,
    createCalendarFeed: () => examples['calendar-feed'],
    getCalendarFeed: () => examples['calendar-feed-file'],
  } satisfies Partial<Resolvers>;
}
