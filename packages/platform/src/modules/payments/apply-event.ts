import { sql } from 'kysely';
import type { WorkGiven } from '../../database/work-in.ts';
import type { ProviderEvent, Told } from '../../providers/payments.ts';
import { capturePayment, type Stray } from './capture-payment.ts';
import { noteRefund, noteRefundedCharge } from './note-refunds.ts';
import type { PaymentRow } from './tables.ts';

/** What a payment must be known of before this can be believed of it; it is told again later. */
export class TooEarly extends Error {
  override readonly name = 'TooEarly';
}

/**
 * Does what an event of a provider means for a payment, whatever came before it or is still to come. Answers money that has to go
 * back because it is for nothing.
 */
export async function applyEvent(given: WorkGiven, event: ProviderEvent): Promise<Stray | null> {
  const { told, providerPaymentId, type } = event;
  const payment = await paymentOf(given, event);
  if (!told) return null;
  if (!payment) return letGo(told);
  switch (told.kind) {
    case 'paid':
      return providerPaymentId === null
        ? null
        : capturePayment(given, payment.id, { amount: told.amount, providerPaymentId, source: type });
    case 'processing':
      await noteProgress(given, payment, 'processing', type);
      return null;
    case 'failed':
      await noteProgress(given, payment, 'failed', type);
      return null;
    case 'checkout-ended':
      await noteClosed(given, payment, told.sessionId);
      return null;
    default:
      return noteAfterwards(given, payment, event, told);
  }
}

/** What can only be told of money that was taken. */
async function noteAfterwards(
  given: WorkGiven,
  payment: PaymentRow,
  { providerPaymentId, type }: ProviderEvent,
  told: Extract<Told, { kind: 'charge-refunded' | 'refund' | 'dispute' }>,
): Promise<Stray | null> {
  if (providerPaymentId === null) return null;
  if (told.kind === 'charge-refunded') {
    const stray = await capturePayment(given, payment.id, { amount: told.captured, providerPaymentId, source: type });
    if (!stray) await noteRefundedCharge(given, payment.id, told.refunded);
    return stray;
  }
  if (payment.provider_payment_id === null) throw new TooEarly('nothing is known to have been paid yet');
  if (payment.provider_payment_id !== providerPaymentId) return null; // of money that went back as stray
  if (told.kind === 'refund') await noteRefund(given, payment.id, told);
  else await noteDispute(given, payment, told);
  return null;
}

/** Of money that nobody here asked for; but that it was paid at all may come after what became of it. */
function letGo({ kind }: Told): null {
  if (kind === 'refund' || kind === 'dispute') throw new TooEarly('nothing is known to have been paid yet');
  return null;
}

/** By the id that we gave it, else by the provider's. */
async function paymentOf({ tx }: WorkGiven, event: ProviderEvent): Promise<PaymentRow | undefined> {
  const { paymentId, providerPaymentId } = event;
  if (paymentId === null && providerPaymentId === null) return undefined;
  return tx
    .selectFrom('payment')
    .selectAll()
    .where((payment) =>
      paymentId === null ? payment('provider_payment_id', '=', providerPaymentId) : payment('id', '=', paymentId),
    )
    .executeTakeFirst();
}

/** A card that was refused may be followed by one that is taken, and never undoes it. */
async function noteProgress(
  { tx }: WorkGiven,
  { id }: PaymentRow,
  status: 'processing' | 'failed',
  source: string,
): Promise<void> {
  await tx
    .updateTable('payment')
    .set({ status, changed_by: 'provider', change_reason: source, updated_at: sql`app_now()` })
    .where('id', '=', id)
    .where('status', 'in', status === 'processing' ? ['pending', 'failed'] : ['pending', 'processing'])
    .where('captured_amount', '=', 0)
    .execute();
}

async function noteClosed({ tx }: WorkGiven, { id }: PaymentRow, sessionId: string): Promise<void> {
  await tx
    .updateTable('payment')
    .set({ checkout_closed_at: sql`app_now()`, updated_at: sql`app_now()` })
    .where('id', '=', id)
    .where('provider_session_id', '=', sessionId)
    .where('checkout_closed_at', 'is', null)
    .execute();
}

/** One that is over is not opened again by what was told of its beginning. Somebody has to answer it in time. */
async function noteDispute(
  { tx, caller, deps }: WorkGiven,
  { id }: PaymentRow,
  { disputeId, status }: Extract<Told, { kind: 'dispute' }>,
): Promise<void> {
  const noted = await tx
    .updateTable('payment')
    .set({
      dispute_id: disputeId,
      dispute_status: status,
      changed_by: 'provider',
      change_reason: `dispute ${status}`,
      updated_at: sql`app_now()`,
    })
    .where('id', '=', id)
    .where(sql<boolean>`(dispute_id, dispute_status) is distinct from (${disputeId}, ${status})`)
    .where(
      sql<boolean>`not (dispute_id is not distinct from ${disputeId} and dispute_status in ('won', 'lost') and ${status} = 'open')`,
    )
    .executeTakeFirst();
  if (noted.numUpdatedRows > 0n) deps.log.error('payment-disputed', { practiceId: caller.practiceId, code: status });
}
