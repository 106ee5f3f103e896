import type { Selectable } from 'kysely';
import type { Tx } from '../../../database/transaction.ts';
import type { Schemas } from '../../../http/contract.ts';
import { refuse } from '../../../http/problem.ts';
import { toInstant } from '../../availability/slot.view.ts';
import { instantOrNull } from './endpoint.view.ts';
import type { WebhookDeliveryTable } from './tables.ts';

type DeliveryRow = Selectable<WebhookDeliveryTable>;

/** A delivery of the practice's; 404 for any other. */
export async function findDelivery(tx: Tx, id: string): Promise<DeliveryRow> {
  const row = await tx.selectFrom('webhook_delivery').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? refuse('not-found');
}

/** What a delivery looks like in the log. */
export function toDelivery(row: DeliveryRow): Schemas['WebhookDelivery'] {
  return {
    id: row.id,
    webhookEndpointId: row.endpoint_id,
    eventId: row.event_id,
    eventType: row.event_type,
    status: row.status,
    attemptCount: row.attempt_count,
    nextAttemptAt: instantOrNull(row.due_at),
    lastStatusCode: row.last_status_code,
    lastDurationMilliseconds: row.last_duration,
    lastError: row.last_error,
    createdAt: toInstant(row.created_at.getTime()),
    endedAt: instantOrNull(row.ended_at),
  };
}

/** The same with what is sent, and every attempt. */
export function toDeliveryDetails(row: DeliveryRow): Schemas['WebhookDeliveryDetails'] {
  // the database alone writes it, by the contract
  const event = JSON.parse(row.body) as Schemas['WebhookEvent'];
  return { ...toDelivery(row), event, attempts: row.attempt_log };
}
