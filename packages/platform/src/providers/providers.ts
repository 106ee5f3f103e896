import type { Config } from '../config.ts';
import type { ProviderName } from '../modules/payments/tables.ts';
import { manualProvider } from './manual.ts';
import { ProviderUnavailable, type PaymentProvider } from './payments.ts';
import { stripeProvider, type StripeProvider } from './stripe.ts';

/** Everybody through whom money can move here. */
export interface Providers extends Readonly<Record<ProviderName, PaymentProvider>> {
  readonly stripe: StripeProvider;
}

/** Those that the environment names; one that it does not name cannot be reached. */
export function providersOf({ stripe }: Pick<Config, 'stripe'>): Providers {
  return { manual: manualProvider(), stripe: stripe === null ? noStripe() : stripeProvider(stripe) };
}

function noStripe(): StripeProvider {
  const away = () => Promise.reject(new ProviderUnavailable('this platform has no Stripe account'));
  return {
    openCheckout: away,
    findCheckout: away,
    closeCheckout: away,
    refund: away,
    returnStray: away,
    originOf: away,
    verify: () => Promise.resolve(null),
  };
}
