import { sql } from 'kysely';
import type { Schemas } from '../../http/contract.ts';
import { toInstant } from '../availability/slot.view.ts';
import type { PaymentStatus, ProviderName } from './tables.ts';

/** What a booking shows of its money, in minor units; selected beside a booking by `moneyOfBooking`. */
export interface BookingMoney {
  readonly discount: number | null;
  readonly payment: {
    readonly id: string;
    readonly status: PaymentStatus;
    readonly provider: ProviderName;
    readonly currency: string;
    readonly amount: number;
    readonly captured: number;
    readonly refunded: number;
    /** Epoch seconds. */
    readonly due_by: number | null;
  } | null;
}

/** A column for whatever is selected from `booking_details`, and only from it: the discount and the payment of each booking. */
export const moneyOfBooking = sql<BookingMoney>`
  (select jsonb_build_object(
            'discount', booking.discount_amount,
            'payment', case when payment.id is not null then jsonb_build_object(
              'id', payment.id, 'status', payment.status, 'provider', payment.provider, 'currency', payment.currency,
              'amount', payment.amount, 'captured', payment.captured_amount, 'refunded', payment.refunded_amount,
              'due_by', case when payment.captured_amount = 0 then extract(epoch from payment.due_by)::double precision end) end)
     from booking
     left join lateral (select *
                          from payment
                         where payment.practice_id = booking.practice_id and payment.booking_id = booking.id
                         order by attempt desc
                         limit 1) as payment on true
    where booking.practice_id = booking_details.practice_id and booking.id = booking_details.id)`;

/** How the money of a booking looks outside. */
export function toBookingPayment({ payment }: BookingMoney): Schemas['BookingPayment'] | null {
  if (payment === null) return null;
  const { id, status, provider, currency, amount, captured, refunded, due_by } = payment;
  return {
    id,
    status,
    provider,
    amount: { amount, currency },
    captured: { amount: captured, currency },
    refunded: { amount: refunded, currency },
    dueAt: due_by === null ? null : toInstant(due_by * 1000),
  };
}
