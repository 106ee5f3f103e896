import { minorDigits } from '../modules/payments/minor-units.ts';
import { ProviderRefused, type Money } from './payments.ts';

/**
 * Where Stripe counts the digits of a currency otherwise than ISO 4217: two zeros for what has none, none for what has two
 * (https://docs.stripe.com/currencies#special-cases, #zero-decimal).
 */
const stripeDigits: Readonly<Record<string, number>> = { ISK: 2, UGX: 2, MGA: 0 };

/** With three digits the last one must be 0 (#three-decimal). */
const threeDigits = 3;

/**
 * An amount as Stripe counts it.
 * @throws {ProviderRefused} where Stripe has no such amount: half an ariary, a single fils
 */
export function toStripeAmount({ amount, currency }: Money): number {
  const counted = amount * 10 ** shift(currency);
  const isOdd = minorDigits(currency) === threeDigits && amount % 10 !== 0;
  if (!Number.isSafeInteger(counted) || isOdd) throw new ProviderRefused('amount_not_representable');
  return counted;
}

/** An amount of Stripe's, in minor units by ISO 4217. */
export function fromStripeAmount(counted: number, currency: string): Money {
  const code = currency.toUpperCase();
  return { amount: Math.round(counted / 10 ** shift(code)), currency: code };
}

function shift(currency: string): number {
  return (stripeDigits[currency] ?? minorDigits(currency)) - minorDigits(currency);
}
