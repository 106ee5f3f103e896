import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';
import { refuse } from '../../http/problem.ts';
import { discountOn, type DiscountTerms } from './discount.ts';

type Money = Schemas['Money'];

/** What is asked for: a service at its price, and a code if somebody typed one. */
export interface QuoteGiven {
  readonly price: Money | null;
  readonly serviceId: string;
  /** Of who books; without one nobody does, and the uses of one client are not counted. */
  readonly clientEmail?: string;
  readonly code?: string | undefined;
  /** Where the code stands in the body. */
  readonly pointer?: string;
}

/** What it comes to. */
export interface Quote {
  readonly price: Money | null;
  readonly discount: { readonly codeId: string; readonly amount: number } | null;
  /** What is left to pay; null where that is nothing. */
  readonly due: Money | null;
  /** Whether it has to be paid before the booking is confirmed. */
  readonly prepaid: boolean;
}

/**
 * The price less what the code takes off. Refuses (422) a code that is not good for this, always with the same words: it is not for
 * a stranger to learn which codes there are. With an address, others who use the code wait until this transaction ends.
 */
export async function quoteFor(tx: Tx, given: QuoteGiven, now: Date): Promise<Quote> {
  const { price } = given;
  const discount = await discountFor(tx, given, now);
  const left = (price?.amount ?? 0) - (discount?.amount ?? 0);
  const due = price !== null && left > 0 ? { amount: left, currency: price.currency } : null;
  return { price, discount, due, prepaid: due !== null && (await isPrepaid(tx)) };
}

async function discountFor(
  tx: Tx,
  { price, serviceId, clientEmail, code, pointer }: QuoteGiven,
  now: Date,
): Promise<Quote['discount']> {
  if (code === undefined) return null;
  const { rows } = await sql<DiscountTerms & { id: string }>`
    select id, kind, percent, amount, currency
      from usable_discount(${code}, ${serviceId}, ${clientEmail ?? null}, ${now})`.execute(tx);
  const [terms] = rows;
  const amount = terms && price ? discountOn(price, terms) : null;
  if (!terms || amount === null) return refuseCode(pointer ?? '/discountCode');
  return { codeId: terms.id, amount };
}

async function isPrepaid(tx: Tx): Promise<boolean> {
  const { rows } = await sql`
    select from practice
     where practice_id = current_practice() and payment_provider <> 'manual'`.execute(tx);
  return rows.length > 0;
}

function refuseCode(pointer: string): never {
  return refuse('discount-invalid', { errors: [{ pointer, detail: 'does not hold for this booking' }] });
}
