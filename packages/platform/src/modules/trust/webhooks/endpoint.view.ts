import type { Selectable } from 'kysely';
import type { Tx } from '../../../database/transaction.ts';
import type { Schemas } from '../../../http/contract.ts';
import { refuse } from '../../../http/problem.ts';
import { toInstant } from '../../availability/slot.view.ts';
import type { WebhookEndpointTable } from './tables.ts';

type EndpointRow = Omit<Selectable<WebhookEndpointTable>, 'practice_id' | 'secret' | 'previous_secret'>;

/** The endpoints of the practice, without what only who sends may read. */
export function webhookEndpoints(tx: Tx) {
  return tx
    .selectFrom('webhook_endpoint')
    .select([
      'id',
      'url',
      'description',
      'event_types',
      'status',
      'disabled_reason',
      'previous_secret_until',
      'failing_since',
      'last_error',
      'created_at',
      'updated_at',
      'archived_at',
    ]);
}

/** One of them; 404 for what is not the practice's. */
export async function findEndpoint(tx: Tx, id: string): Promise<Schemas['WebhookEndpoint']> {
  const row = await webhookEndpoints(tx).where('id', '=', id).executeTakeFirst();
  return toEndpoint(row ?? refuse('not-found'));
}

/** What an endpoint looks like to the practice. */
export function toEndpoint(row: EndpointRow): Schemas['WebhookEndpoint'] {
  return {
    id: row.id,
    url: row.url,
    description: row.description,
    eventTypes: row.event_types,
    status: row.status,
    disabledReason: row.disabled_reason,
    failingSince: instantOrNull(row.failing_since),
    lastError: row.last_error,
    previousSecretUntil: instantOrNull(row.previous_secret_until),
    createdAt: toInstant(row.created_at.getTime()),
    updatedAt: toInstant(row.updated_at.getTime()),
    archivedAt: instantOrNull(row.archived_at),
  };
}

export const instantOrNull = (instant: Date | null): string | null => instant && toInstant(instant.getTime());
