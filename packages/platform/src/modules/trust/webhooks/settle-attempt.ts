import { sql, type Kysely } from 'kysely';
import { json } from '../../../database/json.ts';
import type { Database } from '../../../database/schema.ts';
import { databaseNow, transaction, type Tx } from '../../../database/transaction.ts';
import type { ClaimedDelivery } from './claim-deliveries.ts';
import { endPending } from './end-pending.ts';
import { nextAttempt } from './schedule.ts';
import type { KeptAttempt, WebhookError } from './tables.ts';

/** What became of an attempt. */
export interface Attempted {
  readonly startedAt: Date;
  readonly durationMilliseconds: number;
  readonly statusCode: number | null;
  /** The header as it came. */
  readonly retryAfter: string | null;
  /** Null where it was delivered. */
  readonly error: WebhookError | null;
}

/** Where the delivery stands now, and why its endpoint was disabled over this, if it was. */
export interface Settled {
  readonly status: 'pending' | 'delivered' | 'failed' | 'not-ours';
  readonly disabled: 'gone' | 'failing' | null;
}

const keptAttempts = 100;
const mostDaysOfFailures = 5;

/** Notes what became of an attempt with the delivery and its endpoint, and when to try again. */
export function settleAttempt(
  db: Kysely<Database>,
  { practiceId, id, endpointId, attempts }: ClaimedDelivery,
  attempted: Attempted,
  random: number,
): Promise<Settled> {
  return transaction(db, { kind: 'worker', practiceId }, async (tx) => {
    const now = await databaseNow(tx);
    const disabled = await noteAtEndpoint(tx, endpointId, attempted, now);
    const delivery = await tx
      .selectFrom('webhook_delivery')
      .select(['began_at', 'attempt_count', 'attempt_log'])
      .where('id', '=', id)
      .where('status', '=', 'pending')
      .where('attempts', '=', attempts) // replayed, ended or made by another meanwhile: that counts, not this
      .forUpdate()
      .executeTakeFirst();
    const beganAt = delivery?.began_at ?? attempted.startedAt;
    const isOver = attempted.error === 'endpoint-disabled' || disabled !== null;
    const failed = { attempts: attempts + 1, beganAt, now, retryAfter: attempted.retryAfter };
    const due = attempted.error === null || isOver ? null : nextAttempt(failed, random);
    const status = due !== null ? 'pending' : attempted.error === null ? 'delivered' : 'failed';
    if (delivery) {
      await tx
        .updateTable('webhook_delivery')
        .set({
          status,
          due_at: due,
          ended_at: due === null ? now : null,
          last_error: attempted.error,
          ...(attempted.error === 'endpoint-disabled' ? {} : madeOf(delivery, attempted, attempts, beganAt)),
        })
        .where('id', '=', id)
        .execute();
    }
    if (disabled) await endPending(tx, endpointId);
    return { status: delivery ? status : 'not-ours', disabled };
  });
}

interface Kept {
  readonly attempt_count: number;
  readonly attempt_log: KeptAttempt[];
}

/** What an attempt leaves with its delivery. */
function madeOf({ attempt_count, attempt_log }: Kept, attempted: Attempted, attempts: number, beganAt: Date) {
  const { startedAt, statusCode, durationMilliseconds, error } = attempted;
  const kept = { startedAt: startedAt.toISOString(), statusCode, durationMilliseconds, error };
  return {
    attempts: attempts + 1,
    began_at: beganAt,
    attempt_count: attempt_count + 1,
    attempt_log: json([...attempt_log, kept].slice(-keptAttempts)),
    last_status_code: statusCode,
    last_duration: durationMilliseconds,
  };
}

/** 410 disables an endpoint at once, five days of nothing but failures do as well; what it answers ends a run of failures. */
async function noteAtEndpoint(tx: Tx, id: string, { error, statusCode }: Attempted, now: Date) {
  if (error === 'endpoint-disabled') return null;
  const endpoint = tx.updateTable('webhook_endpoint').where('id', '=', id);
  if (error === null) {
    await endpoint.set({ failing_since: null, last_error: null }).where('last_error', 'is not', null).execute();
    return null;
  }
  const { failing_since } = await endpoint
    .set({ failing_since: sql`coalesce(failing_since, ${now})`, last_error: error })
    .returning('failing_since')
    .executeTakeFirstOrThrow();
  const days = failing_since === null ? 0 : (now.getTime() - failing_since.getTime()) / 86_400_000;
  const reason = statusCode === 410 ? 'gone' : days >= mostDaysOfFailures ? 'failing' : null;
  if (reason === null) return null;
  const disabling = { status: 'disabled', disabled_reason: reason } as const;
  const disabled = await endpoint.set(disabling).where('status', '=', 'enabled').executeTakeFirst();
  return disabled.numUpdatedRows === 1n ? reason : null;
}
