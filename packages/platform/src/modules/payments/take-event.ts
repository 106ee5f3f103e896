import { sql } from 'kysely';
import { json } from '../../database/json.ts';
import { transaction } from '../../database/transaction.ts';
import { workIn } from '../../database/work-in.ts';
import { readEnvelope, type Envelope } from '../../providers/stripe-event.ts';
import { processEvent } from './process-event.ts';
import type { RefundDeps } from './send-refund.ts';

/**
 * Takes in an event whose signature held, once by its id, and then does what it says. What concerns no practice here is let go; what
 * is taken in is not lost, whatever becomes of it.
 */
export async function takeEvent(deps: RefundDeps, body: unknown): Promise<void> {
  const event = readEnvelope(body);
  if (!event.concernsUs) return;
  const practiceId = await practiceOf(deps, event);
  if (practiceId === null) return deps.log.warn('provider-event-of-nobody', { code: event.type });
  const isNew = await workIn(deps, practiceId, async ({ tx }) => {
    const kept = await tx
      .insertInto('webhook_event')
      .values({ practice_id: practiceId, provider: 'stripe', event_id: event.id, type: event.type, body: json(body) })
      .onConflict((known) => known.constraint('webhook_event_pkey').doNothing())
      .executeTakeFirst();
    return (kept.numInsertedOrUpdatedRows ?? 0n) > 0n;
  });
  if (isNew) await processEvent(deps, practiceId, event.id);
}

/** By what we wrote on the payment, else by the provider's name for it, as we or the provider know it. */
async function practiceOf(deps: RefundDeps, event: Envelope): Promise<string | null> {
  const { account, practiceId, providerPaymentId } = event;
  if (practiceId !== null) return paidInto(deps, practiceId, account);
  if (providerPaymentId === null) return null;
  const known = await practiceOfPayment(deps, providerPaymentId);
  const origin = known ?? (await deps.providers.stripe.originOf(providerPaymentId, account)).practiceId;
  return origin === null ? null : paidInto(deps, origin, account);
}

/** Whoever owns an account can write what they like on its payments: it speaks for the practice that is paid into it, and no other. */
async function paidInto({ db }: RefundDeps, practiceId: string, account: string | null): Promise<string | null> {
  const { rows } = await transaction(db, { kind: 'worker', practiceId }, (tx) =>
    sql`select from practice
         where practice_id = current_practice() and stripe_account is not distinct from ${account}`.execute(tx),
  );
  return rows.length > 0 ? practiceId : null;
}

function practiceOfPayment({ db }: RefundDeps, providerPaymentId: string): Promise<string | undefined> {
  return transaction(db, { kind: 'worker', practiceId: null }, async (tx) => {
    const payment = await tx
      .selectFrom('payment')
      .select('practice_id')
      .where('provider_payment_id', '=', providerPaymentId)
      .executeTakeFirst();
    return payment?.practice_id;
  });
}
