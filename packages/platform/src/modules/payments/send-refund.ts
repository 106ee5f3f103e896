import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { workIn, type WorkerDeps } from '../../database/work-in.ts';
import type { Deps } from '../../deps.ts';
import { ProviderRefused, type MadeRefund, type WantedRefund } from '../../providers/payments.ts';
import { settleRefundRow, type RefundStep } from './settle-refund-row.ts';
import type { ProviderName, RefundRow } from './tables.ts';

/** What giving back through a provider takes. */
export type RefundDeps = WorkerDeps & Pick<Deps, 'providers'>;

interface Claimed {
  readonly refund: RefundRow;
  readonly wanted: WantedRefund;
  readonly provider: ProviderName;
}

const longestWait = 3600;

/**
 * Asks the provider to give back what a refund says, if that is due and nobody else is asking. A provider that cannot be reached is
 * asked again later, under the same key; one that refuses ends the refund, which somebody then has to look at.
 */
export async function sendRefund(deps: RefundDeps, practiceId: string, refundId: string): Promise<void> {
  const claimed = await workIn(deps, practiceId, ({ tx }) => claim(tx, practiceId, refundId));
  if (!claimed) return;
  const { refund, wanted, provider } = claimed;
  try {
    const made = await deps.providers[provider].refund(wanted);
    await settle(deps, practiceId, refundId, stepOf(made));
  } catch (error) {
    if (error instanceof ProviderRefused) return settle(deps, practiceId, refundId, refusalOf(error), error);
    deps.log.warn('refund-delayed', { practiceId, attempt: refund.attempts, error });
  }
}

/** Two minutes to ask; then whoever finds it still pending asks again, each time after a longer while. */
async function claim(tx: Tx, practiceId: string, id: string): Promise<Claimed | undefined> {
  const refund = await tx
    .updateTable('refund')
    .set({
      attempts: sql`attempts + 1`,
      due_at: sql`app_now() + make_interval(secs => least(120 * 2.0 ^ least(attempts, 10), ${longestWait}))`,
    })
    .where('id', '=', (due) =>
      due
        .selectFrom('refund')
        .select('id')
        .where('id', '=', id)
        .where('status', '=', 'pending')
        .where('provider_refund_id', 'is', null)
        .where('due_at', '<=', sql<Date>`app_now()`)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .executeTakeFirst();
  if (!refund) return undefined;
  const { provider, ...money } = await moneyOf(tx, practiceId, refund.payment_id);
  const { account, currency, providerPaymentId } = money;
  const amount = { amount: refund.amount, currency };
  const ids = { practiceId, paymentId: refund.payment_id, refundId: refund.id, isRepeated: refund.attempts > 1 };
  return { refund, provider, wanted: { ...ids, account, providerPaymentId: providerPaymentId ?? '', amount } };
}

function moneyOf(tx: Tx, practiceId: string, paymentId: string) {
  return tx
    .selectFrom('payment')
    .innerJoin('practice', 'practice.practice_id', 'payment.practice_id')
    .select([
      'payment.provider',
      'payment.currency',
      'payment.provider_payment_id as providerPaymentId',
      'practice.stripe_account as account',
    ])
    .where('payment.practice_id', '=', practiceId)
    .where('payment.id', '=', paymentId)
    .executeTakeFirstOrThrow();
}

function stepOf({ id, status }: MadeRefund): RefundStep {
  return { status, providerRefundId: id };
}

/** What the provider has given back already has been given back. */
function refusalOf({ code }: ProviderRefused): RefundStep {
  return code === 'charge_already_refunded' ? { status: 'succeeded' } : { status: 'failed', error: code };
}

async function settle(
  deps: RefundDeps,
  practiceId: string,
  refundId: string,
  step: RefundStep,
  error?: ProviderRefused,
): Promise<void> {
  if (step.status === 'failed') deps.log.error('refund-failed', { practiceId, error });
  await workIn(deps, practiceId, (given) => settleRefundRow(given, refundId, step));
}
