import { sql } from 'kysely';
import type { Tx } from '../../../database/transaction.ts';
import type { BookingDetails } from '../../bookings/booking.view.ts';
import type { Content, Writing } from './letter.ts';
import { formatMoney } from './wording.ts';

type Facts = NonNullable<Content['facts']>;

/** What a booking costs and what became of the money, in minor units of one currency; null without a published price. */
export type BookingMoney = {
  readonly currency: string;
  readonly price: number;
  readonly discount: number;
  /** What is still to be paid. */
  readonly due: number;
  readonly paid: number;
  /** What was given back, or is on its way. */
  readonly refund: number;
} | null;

interface MoneyRow {
  readonly discount: number | null;
  readonly amount: number | null;
  readonly captured: number | null;
  readonly refund: number;
}

/** Reads it as it stands now: money goes its own ways, and is told as it is. */
export async function loadMoney(tx: Tx, { id, price_amount, price_currency }: BookingDetails): Promise<BookingMoney> {
  if (price_amount === null || price_currency === null) return null;
  const { rows } = await sql<MoneyRow>`
    select booking.discount_amount as discount, payment.amount, payment.captured_amount as captured,
           coalesce((select sum(amount) from refund
                      where refund.practice_id = payment.practice_id and refund.payment_id = payment.id
                        and being_refunded(refund.status)), 0)::bigint as refund
      from booking
      left join payment on payment.practice_id = booking.practice_id and payment.booking_id = booking.id
     where booking.id = ${id}`.execute(tx);
  const { discount, amount, captured, refund } = rows[0] ?? { discount: null, amount: null, captured: null, refund: 0 };
  const paid = captured ?? 0;
  return {
    currency: price_currency,
    price: price_amount,
    discount: discount ?? 0,
    due: Math.max(0, (amount ?? price_amount - (discount ?? 0)) - paid),
    paid,
    refund,
  };
}

/** What a session costs, and what of it is paid or still to be paid. A price that is paid at the session speaks for itself. */
export function costFacts(money: BookingMoney, { sentences, message }: Writing, isDueNow: boolean): Facts {
  if (!money) return [];
  const { price, discount, due, paid, currency } = money;
  const words = sentences.booking;
  const shown: [string, number, boolean][] = [
    [sentences.price, price, true],
    [words.discount, -discount, discount > 0],
    [words.toPay, due, due > 0 && (isDueNow || discount > 0)],
    [words.paid, paid, paid > 0],
  ];
  return shown
    .filter(([, , isSaid]) => isSaid)
    .map(([word, amount]) => [word, formatMoney(amount, currency, message.locale)]);
}

/** What becomes of what was paid, now that the session does not take place. */
export function returnFacts(money: BookingMoney, { sentences, message }: Writing): Facts {
  if (!money?.paid) return [];
  const { paid, refund, currency } = money;
  const { booking: words } = sentences;
  const kept = paid - refund;
  const shown: [string, number, boolean][] = [
    [words.paid, paid, true],
    [words.refund, refund, refund > 0],
    [words.kept, kept, kept > 0],
  ];
  return shown
    .filter(([, , isSaid]) => isSaid)
    .map(([word, amount]) => [word, formatMoney(amount, currency, message.locale)]);
}
