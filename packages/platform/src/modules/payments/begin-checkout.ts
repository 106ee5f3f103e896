import type { WorkGiven } from '../../database/work-in.ts';
import { refuse } from '../../http/problem.ts';
import type { PaymentRow } from './tables.ts';

/** A page to pay on: the one that is open, or a new one to be opened under a key of its own. */
export type BegunCheckout = { readonly payment: PaymentRow } & (
  { readonly sessionId: string } | { readonly key: string; readonly until: Date }
);

const minute = 60_000;
/** Stripe's pages take money for half an hour at least and a day at most, counted from when Stripe hears of them. */
const shortest = 31 * minute;
const longest = 23 * 60 * minute;

/**
 * Decides under the payment's lock on which page it is to be paid. Two who ask at once are given the same key, so that one page is
 * opened; 409 for what needs no payment any more.
 */
export async function beginCheckout(
  given: WorkGiven,
  paymentId: string,
  closedSession?: string,
): Promise<BegunCheckout> {
  const { tx, now } = given;
  const payment = await tx
    .selectFrom('payment')
    .selectAll()
    .where('id', '=', paymentId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  refuseUnpayable(payment);
  const { checkout_attempt: attempt, checkout_until, provider_session_id: sessionId } = payment;
  if (sessionId !== null && sessionId !== closedSession && isOpen(payment, now)) return { payment, sessionId };
  if (sessionId === null && checkout_until !== null && checkout_until.getTime() >= now.getTime() + shortest - minute)
    return { payment, key: keyOf(payment, attempt), until: checkout_until };
  const until = untilOf(payment, now);
  await tx
    .updateTable('payment')
    .set({
      checkout_attempt: attempt + 1,
      checkout_until: until,
      checkout_closed_at: null,
      provider_session_id: null,
      updated_at: now,
    })
    .where('id', '=', paymentId)
    .execute();
  return { payment, key: keyOf(payment, attempt + 1), until };
}

function refuseUnpayable({ provider, status }: PaymentRow): void {
  if (provider === 'manual') refuse('payment-state', { detail: 'It is paid at the session.' });
  if (status === 'processing') refuse('payment-state', { detail: 'It is being paid.' });
  if (status === 'cancelled') refuse('payment-state', { detail: 'The booking has ended.' });
  if (status !== 'pending' && status !== 'failed') refuse('payment-state', { detail: 'It has been paid already.' });
}

function isOpen({ checkout_closed_at, checkout_until }: PaymentRow, now: Date): boolean {
  return checkout_closed_at === null && checkout_until !== null && checkout_until > now;
}

function keyOf({ id }: PaymentRow, attempt: number): string {
  return `checkout-${id}-${String(attempt)}`;
}

/** As long as the booking waits, as far as the page can. */
function untilOf({ due_by }: PaymentRow, now: Date): Date {
  const wait = Math.min(longest, Math.max(shortest, (due_by?.getTime() ?? 0) - now.getTime()));
  return new Date(Math.ceil((now.getTime() + wait) / 1000) * 1000);
}
