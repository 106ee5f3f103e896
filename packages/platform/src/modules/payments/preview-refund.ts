import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';
import type { BookingPolicy } from '../bookings/policy.ts';
import { refundByRule } from './refund-rule.ts';
import type { PaymentActor } from './tables.ts';

type Money = Schemas['Money'];

/** As much of a booking as decides what is given back. */
export interface Refundable {
  readonly id: string;
  readonly starts_at: Date;
  readonly practice_time_zone: string;
}

/** What ending a booking now does with its money: nothing where nothing was paid. */
export type RefundPreview =
  | { readonly paid: null; readonly refund: null; readonly kept: null }
  | { readonly paid: Money; readonly refund: Money; readonly kept: Money };

/**
 * What is given back if the booking is cancelled now, and what stays. A client gets what the practice's rule says of all that was
 * paid, less what they got already; whoever is cancelled by the practice gets everything.
 */
export async function previewRefund(
  tx: Tx,
  booking: Refundable,
  { refund: rule }: Pick<BookingPolicy, 'refund'>,
  by: PaymentActor,
  now: Date,
): Promise<RefundPreview> {
  const money = await moneyOf(tx, booking.id);
  if (!money) return { paid: null, refund: null, kept: null };
  const { captured, returned, currency } = money;
  const session = { startsAt: booking.starts_at, zone: booking.practice_time_zone };
  const wanted = by === 'client' ? refundByRule(captured, rule, session, now) : captured;
  const refund = Math.max(0, wanted - returned);
  const paid = captured - returned;
  return {
    paid: { amount: paid, currency },
    refund: { amount: refund, currency },
    kept: { amount: paid - refund, currency },
  };
}

/** What was paid for a booking, and what of it was or is being given back. */
export async function moneyOf(
  tx: Tx,
  bookingId: string,
): Promise<{ captured: number; returned: number; currency: string } | undefined> {
  const { rows } = await sql<{ captured: number; returned: number; currency: string }>`
    select payment.captured_amount as captured, payment.currency,
           (select coalesce(sum(refund.amount), 0)::bigint
              from refund
             where refund.practice_id = payment.practice_id and refund.payment_id = payment.id
               and being_refunded(refund.status)) as returned
      from payment
     where payment.practice_id = current_practice() and payment.booking_id = ${bookingId}
     order by payment.attempt desc
     limit 1`.execute(tx);
  return rows.find(({ captured }) => captured > 0);
}
