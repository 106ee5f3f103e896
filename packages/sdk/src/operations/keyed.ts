import type { IdempotentCallOptions } from '../create-client.ts';
import { newIdempotencyKey } from '../idempotency-key.ts';

/** The header of a call that happens once, however often it is sent: with the key of the caller's, or one of its own. */
export function keyed(options?: IdempotentCallOptions): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': options?.idempotencyKey ?? newIdempotencyKey() };
}
