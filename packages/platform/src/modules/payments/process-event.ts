import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { workIn } from '../../database/work-in.ts';
import { readStripeEvent } from '../../providers/stripe-event.ts';
import { applyEvent, TooEarly } from './apply-event.ts';
import { returnStray } from './return-stray.ts';
import type { RefundDeps } from './send-refund.ts';

/** Tries to understand an event so often, the last time after about three days; then somebody has to look at it. */
export const mostEventAttempts = 13;

/**
 * Does what an event says that was taken in, if nobody has or is doing it: what it changes and that it was understood are one
 * transaction. One that cannot be understood is kept and tried again later.
 */
export async function processEvent(deps: RefundDeps, practiceId: string, eventId: string): Promise<void> {
  try {
    const stray = await workIn(deps, practiceId, async (given) => {
      const body = await claim(given.tx, eventId);
      if (body === undefined) return null;
      const event = readStripeEvent(body);
      const found = await applyEvent(given, event);
      if (found) return { ...found, account: event.account };
      await noteProcessed(given.tx, eventId);
      return null;
    });
    if (!stray) return;
    await returnStray(deps, practiceId, stray.account, stray);
    await workIn(deps, practiceId, ({ tx }) => noteProcessed(tx, eventId));
  } catch (error) {
    deps.log[error instanceof TooEarly ? 'warn' : 'error']('provider-event-failed', { practiceId, error });
    await workIn(deps, practiceId, ({ tx }) => noteFailed(tx, eventId, error));
  }
}

async function claim(tx: Tx, eventId: string): Promise<unknown> {
  const event = await tx
    .selectFrom('webhook_event')
    .select('body')
    .where('provider', '=', 'stripe')
    .where('event_id', '=', eventId)
    .where('status', '<>', 'processed')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return event?.body;
}

/** Nothing of what it said is kept but that it came. */
async function noteProcessed(tx: Tx, eventId: string): Promise<void> {
  await sql`
    update webhook_event
       set status = 'processed', body = null, attempts = attempts + 1, last_error = null, processed_at = app_now()
     where practice_id = current_practice() and provider = 'stripe' and event_id = ${eventId}`.execute(tx);
}

async function noteFailed(tx: Tx, eventId: string, error: unknown): Promise<void> {
  await sql`
    update webhook_event
       set status = 'failed', attempts = attempts + 1, last_error = ${error instanceof Error ? error.name : typeof error},
           due_at = app_now() + make_interval(secs => 30 * 2.0 ^ least(attempts, ${mostEventAttempts}))
     where practice_id = current_practice() and provider = 'stripe' and event_id = ${eventId} and status <> 'processed'`.execute(
    tx,
  );
}
