import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';
import { refuse } from '../../http/problem.ts';
import { toInstant } from '../availability/slot.view.ts';
import { toMover } from './money-mover.ts';
import type { RefundRow } from './tables.ts';

/** A refund with what its payment is for. */
export type RefundDetails = RefundRow & { readonly booking_id: string; readonly currency: string };

/** Every refund that the caller may see, with what its payment is for. */
export function refundDetails(tx: Tx) {
  return tx
    .selectFrom('refund')
    .selectAll()
    .select([ofPayment<string>('booking_id').as('booking_id'), ofPayment<string>('currency').as('currency')]);
}

/** One of them; 404 for what is not the practice's. */
export async function findRefund(tx: Tx, id: string): Promise<RefundDetails> {
  return (await refundDetails(tx).where('id', '=', id).executeTakeFirst()) ?? refuse('not-found');
}

/** What a refund looks like outside. */
export function toRefund(row: RefundDetails): Schemas['Refund'] {
  return {
    id: row.id,
    paymentId: row.payment_id,
    bookingId: row.booking_id,
    status: row.status,
    amount: { amount: row.amount, currency: row.currency },
    reason: row.reason,
    note: row.note,
    by: toMover(row.requested_by),
    createdAt: toInstant(row.created_at.getTime()),
    settledAt: row.settled_at && toInstant(row.settled_at.getTime()),
  };
}

function ofPayment<Value>(column: 'booking_id' | 'currency') {
  return sql<Value>`(select payment.${sql.ref(column)}
                       from payment
                      where payment.practice_id = refund.practice_id and payment.id = refund.payment_id)`;
}
