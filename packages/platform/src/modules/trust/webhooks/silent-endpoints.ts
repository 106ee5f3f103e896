import type { Kysely } from 'kysely';
import type { Database } from '../../../database/schema.ts';
import { transaction } from '../../../database/transaction.ts';
import type { WebhookError } from './tables.ts';

/** An endpoint that its practice counts on, and that hears nothing. */
export interface SilentEndpoint {
  readonly id: string;
  readonly status: 'enabled' | 'disabled';
  readonly error: WebhookError;
}

/** Those of every practice whose last attempt failed; one that the practice paused itself is none of them. */
export async function silentEndpoints(db: Kysely<Database>): Promise<SilentEndpoint[]> {
  return transaction(db, { kind: 'worker', practiceId: null }, (tx) =>
    tx
      .selectFrom('webhook_endpoint')
      .select(['id', 'status', 'last_error as error'])
      .where('archived_at', 'is', null)
      .where('last_error', 'is not', null)
      .where((is) => is.or([is('status', '=', 'enabled'), is('disabled_reason', '<>', 'practice')]))
      .orderBy('created_at')
      .$narrowType<{ error: WebhookError }>()
      .execute(),
  );
}
