import { databaseNow, transaction } from '../../database/transaction.ts';
import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { ProviderUnavailable } from '../../providers/payments.ts';
import { takeEvent } from './take-event.ts';

/** Takes in what Stripe says, if it was Stripe. Whatever is wrong with a signature is answered alike. */
export const receiveStripeEvent = operation('receiveStripeEvent', {
  outside: async ({ deps, headers, raw }) => {
    const now = await transaction(deps.db, { kind: 'stranger' }, databaseNow);
    const event = await deps.providers.stripe.verify(raw, headers['stripe-signature'] ?? '', now);
    if (event === null) refuse('signature-invalid');
    await takeEvent(deps, event).catch(comeAgain);
    return { status: 200, body: { received: true as const } };
  },
});

/** Whose event it is has to be asked for; Stripe sends it again. */
function comeAgain(error: unknown): never {
  if (error instanceof ProviderUnavailable) refuse('unavailable', { headers: { 'retry-after': '60' } });
  throw error;
}
