import type { Schemas } from '../../http/contract.ts';
import { percentOf } from './minor-units.ts';

type Money = Schemas['Money'];

/** As much of a code as decides what it takes off. */
export interface DiscountTerms {
  readonly kind: 'percentage' | 'fixed';
  readonly percent: number | null;
  readonly amount: number | null;
  readonly currency: string | null;
}

/**
 * What a code takes off a price, in minor units: a percentage with half a unit rounded up, or a fixed amount; never more than the
 * price. Null for a fixed amount of another currency.
 */
export function discountOn(price: Money, { kind, percent, amount, currency }: DiscountTerms): number | null {
  if (kind === 'percentage') return percentOf(price.amount, percent ?? 0);
  return currency === price.currency ? Math.min(price.amount, amount ?? 0) : null;
}
