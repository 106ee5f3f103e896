import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';
import { refuse } from '../../http/problem.ts';
import { toInstant } from '../availability/slot.view.ts';
import { toMover } from './money-mover.ts';
import { toRefund, type RefundDetails } from './refund.view.ts';
import type { PaymentChangeTable, PaymentRow } from './tables.ts';

/** A payment, and what a code took off the price of its booking. */
export type PaymentWithDiscount = PaymentRow & { readonly discount: number | null };

/** A column beside those of `payment`, and only of it. */
export const discountOfPayment = sql<number | null>`
  (select booking.discount_amount
     from booking
    where booking.practice_id = payment.practice_id and booking.id = payment.booking_id)`;

/** What a payment looks like to the practice. */
export function toPayment(row: PaymentWithDiscount): Schemas['Payment'] {
  const { currency } = row;
  const money = (amount: number) => ({ amount, currency });
  return {
    id: row.id,
    bookingId: row.booking_id,
    clientId: row.client_id,
    status: row.status,
    provider: row.provider,
    method: row.method,
    reference: row.reference ?? row.provider_payment_id,
    amount: money(row.amount),
    discount: row.discount === null ? null : money(row.discount),
    captured: money(row.captured_amount),
    refunded: money(row.refunded_amount),
    dueAt: row.captured_amount > 0 ? null : instantOrNull(row.due_by),
    capturedAt: instantOrNull(row.captured_at),
    createdAt: toInstant(row.created_at.getTime()),
  };
}

/** The same with what was given back and everything that happened, 404 for what is not the practice's. */
export async function paymentDetails(tx: Tx, id: string): Promise<Schemas['PaymentDetails']> {
  const row = await tx
    .selectFrom('payment')
    .selectAll()
    .select(discountOfPayment.as('discount'))
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) refuse('not-found');
  const refunds = await tx
    .selectFrom('refund')
    .selectAll()
    .where('payment_id', '=', id)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const changes = await tx
    .selectFrom('payment_change')
    .selectAll()
    .where('payment_id', '=', id)
    .orderBy('number')
    .execute();
  const { booking_id, currency } = row;
  return {
    ...toPayment(row),
    refunds: refunds.map((refund): Schemas['Refund'] =>
      toRefund({ ...refund, booking_id, currency } satisfies RefundDetails),
    ),
    changes: changes.map((change) => toChange(change, currency)),
  };
}

function toChange(change: PaymentChangeTable, currency: string): Schemas['PaymentHistoryEntry'] {
  return {
    number: change.number,
    changedAt: toInstant(change.created_at.getTime()),
    previousStatus: change.previous_status,
    status: change.status,
    captured: { amount: change.captured_amount, currency },
    refunded: { amount: change.refunded_amount, currency },
    by: toMover(change.changed_by),
    reason: change.reason,
  };
}

function instantOrNull(instant: Date | null): string | null {
  return instant && toInstant(instant.getTime());
}
