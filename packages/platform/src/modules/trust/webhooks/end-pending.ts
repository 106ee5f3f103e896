import { sql } from 'kysely';
import type { Tx } from '../../../database/transaction.ts';

/** What is on its way to an endpoint that is disabled has failed; it can be replayed once the endpoint is enabled again. */
export async function endPending(tx: Tx, endpointId: string): Promise<void> {
  await tx
    .updateTable('webhook_delivery')
    .set({ status: 'failed', due_at: null, last_error: 'endpoint-disabled', ended_at: sql`app_now()` })
    .where('endpoint_id', '=', endpointId)
    .where('status', '=', 'pending')
    .execute();
}
