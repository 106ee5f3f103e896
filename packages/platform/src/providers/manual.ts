import { ProviderRefused, type PaymentProvider } from './payments.ts';

/** Money that people hand to each other: what moved, the practice says itself. */
export function manualProvider(): PaymentProvider {
  const byHand = () => Promise.reject(new ProviderRefused('by_hand'));
  return {
    openCheckout: byHand,
    findCheckout: byHand,
    closeCheckout: byHand,
    refund: byHand,
    returnStray: byHand,
    originOf: byHand,
  };
}
