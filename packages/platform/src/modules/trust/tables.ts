import type { Generated } from 'kysely';

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

export interface TrustTables {
  idempotency_key: IdempotencyKeyTable;
  address_key: AddressKeyTable;
  rate_limit: RateLimitTable;
  link_generation: LinkGenerationTable;
}
