import type { Stray } from './capture-payment.ts';
import type { RefundDeps } from './send-refund.ts';

/** Sends money that is for nothing back to where it came from, and says so to whoever watches the log. */
export async function returnStray(
  deps: RefundDeps,
  practiceId: string,
  account: string | null,
  stray: Stray,
): Promise<void> {
  deps.log.error(stray.problem, { practiceId });
  await deps.providers.stripe.returnStray(stray.providerPaymentId, account);
}
