import type { Generated } from 'kysely';
import type { Json } from '../../../database/json.ts';

export type WebhookError =
  'status' | 'timed-out' | 'unreachable' | 'private-address' | 'secret-unreadable' | 'endpoint-disabled';

/** An address of the practice's that is told of what happens. */
export interface WebhookEndpointTable {
  practice_id: string;
  id: string;
  url: string;
  description: string | null;
  /** Empty: every type. */
  event_types: Generated<string[]>;
  status: Generated<'enabled' | 'disabled'>;
  disabled_reason: Generated<'practice' | 'gone' | 'failing' | null>;
  /** Sealed; only a worker reads it. Null once it was put away. */
  secret: Uint8Array | null;
  previous_secret: Generated<Uint8Array | null>;
  previous_secret_until: Generated<Date | null>;
  failing_since: Generated<Date | null>;
  last_error: Generated<WebhookError | null>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  archived_at: Generated<Date | null>;
}

/** An attempt as it is kept with its delivery. */
export interface KeptAttempt {
  readonly startedAt: string;
  readonly statusCode: number | null;
  readonly durationMilliseconds: number;
  readonly error: WebhookError | null;
}

/** An event on its way to an endpoint. */
export interface WebhookDeliveryTable {
  practice_id: string;
  id: string;
  endpoint_id: string;
  event_id: string;
  event_type: string;
  subject_id: string;
  /** The bytes that are sent and signed. */
  body: string;
  status: Generated<'pending' | 'delivered' | 'failed'>;
  due_at: Date | null;
  /** Of this round: since it was made, or since it was last replayed. */
  attempts: Generated<number>;
  began_at: Generated<Date | null>;
  /** Of all rounds. */
  attempt_count: Generated<number>;
  attempt_log: Json<KeptAttempt[]>;
  last_status_code: Generated<number | null>;
  /** Milliseconds. */
  last_duration: Generated<number | null>;
  last_error: Generated<WebhookError | null>;
  created_at: Generated<Date>;
  ended_at: Generated<Date | null>;
}

export interface WebhooksTables {
  webhook_endpoint: WebhookEndpointTable;
  webhook_delivery: WebhookDeliveryTable;
}
