import type { Generated } from 'kysely';
import type { Json } from '../../database/json.ts';
import type { WebhooksTables } from './webhooks/tables.ts';

export interface IdempotencyKeyTable {
  practice_id: string;
  key_hash: Uint8Array;
  request_hash: Uint8Array;
  lease: string;
  leased_until: Date;
  resource: string;
  resource_id: string | null;
  created_at: Generated<Date>;
}

export interface AddressKeyTable {
  practice_id: string;
  day: string;
  secret: Uint8Array;
}

export interface RateLimitTable {
  practice_id: string;
  bucket: string;
  address: string;
  resets_at: Date;
  calls: number;
}

export interface LinkGenerationTable {
  practice_id: string;
  purpose: string;
  resource_id: string;
  generation: Generated<number>;
  spent_at: Date | null;
  updated_at: Generated<Date>;
}

/** What a provider told, until it was understood, and that it was. */
export interface WebhookEventTable {
  practice_id: string;
  provider: 'stripe';
  event_id: string;
  type: string;
  status: Generated<'pending' | 'processed' | 'failed'>;
  /** Null once it was understood. */
  body: Json<unknown>;
  attempts: Generated<number>;
  last_error: Generated<string | null>;
  due_at: Generated<Date>;
  received_at: Generated<Date>;
  processed_at: Generated<Date | null>;
}

export interface TrustTables extends WebhooksTables {
  idempotency_key: IdempotencyKeyTable;
  address_key: AddressKeyTable;
  rate_limit: RateLimitTable;
  link_generation: LinkGenerationTable;
  webhook_event: WebhookEventTable;
}
