import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { workIn } from '../../database/work-in.ts';
import { ProviderRefused } from '../../providers/payments.ts';
import { capturePayment, type Stray } from './capture-payment.ts';
import { returnStray } from './return-stray.ts';
import type { RefundDeps } from './send-refund.ts';
import type { ProviderName } from './tables.ts';

interface OpenCheckout {
  readonly paymentId: string;
  readonly sessionId: string;
  readonly provider: ProviderName;
  readonly account: string | null;
}

/** Lets nobody pay any more on the page of a payment, and notes one that was paid there without our being told. */
export async function closeCheckout(deps: RefundDeps, practiceId: string, paymentId: string): Promise<void> {
  const open = await workIn(deps, practiceId, ({ tx }) => openCheckoutOf(tx, paymentId));
  if (!open) return;
  try {
    const stray = await endCheckout(deps, practiceId, open);
    if (stray) await returnStray(deps, practiceId, open.account, stray);
    await workIn(deps, practiceId, ({ tx }) => noteClosed(tx, open));
  } catch (error) {
    deps.log.warn('checkout-left-open', { practiceId, error });
    if (error instanceof ProviderRefused) await workIn(deps, practiceId, ({ tx }) => noteClosed(tx, open));
  }
}

async function endCheckout(deps: RefundDeps, practiceId: string, open: OpenCheckout): Promise<Stray | null> {
  const ended = await deps.providers[open.provider].closeCheckout(open.sessionId, open.account);
  const { amount, isPaid, providerPaymentId } = ended;
  if (!isPaid || providerPaymentId === null) return null;
  const capture = { amount, providerPaymentId, source: 'asked for' };
  return workIn(deps, practiceId, (given) => capturePayment(given, open.paymentId, capture));
}

async function openCheckoutOf(tx: Tx, paymentId: string): Promise<OpenCheckout | undefined> {
  const payment = await tx
    .selectFrom('payment')
    .innerJoin('practice', 'practice.practice_id', 'payment.practice_id')
    .select(['payment.provider', 'payment.provider_session_id', 'practice.stripe_account as account'])
    .where('payment.id', '=', paymentId)
    .executeTakeFirst();
  if (!payment || payment.provider_session_id === null) return undefined;
  const { account, provider, provider_session_id: sessionId } = payment;
  return { paymentId, sessionId, provider, account };
}

async function noteClosed(tx: Tx, { paymentId, sessionId }: OpenCheckout): Promise<void> {
  await tx
    .updateTable('payment')
    .set({ checkout_closed_at: sql`app_now()` })
    .where('id', '=', paymentId)
    .where('provider_session_id', '=', sessionId)
    .execute();
}
