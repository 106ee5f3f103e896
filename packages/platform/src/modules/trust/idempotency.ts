import { createHash, randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Caller } from '../../database/caller.ts';
import type { Database } from '../../database/schema.ts';
import { transaction, type Tx } from '../../database/transaction.ts';
import { refuse } from '../../http/problem.ts';

/** One call under an idempotency key. */
export interface IdempotentCall {
  readonly caller: Caller;
  readonly operation: string;
  readonly key: string;
  /** Path and body: what has to be the same again. */
  readonly request: unknown;
  /** The kind of thing that comes of it. */
  readonly resource: string;
}

/** Either the key is ours to act under, or the act was done before and this came of it. */
export type Claim =
  { readonly kind: 'ours'; readonly lease: string } | { readonly kind: 'done'; readonly resourceId: string };

/**
 * Claims the key for this call, in a transaction of its own that commits before any work begins: of many calls at
 * once, one gets it. Who finds it in use for another request, or still at work, is refused. A claim whose call died
 * can be taken over after sixty seconds; a key is forgotten after twenty-four hours.
 */
export const claimKey = (db: Kysely<Database>, call: IdempotentCall): Promise<Claim> =>
  transaction(db, call.caller, async (tx) => {
    const lease = randomUUID();
    return (await insertClaim(tx, call, lease)) ? { kind: 'ours', lease } : findClaim(tx, call);
  });

/**
 * Notes what came of the act, inside the transaction of the act: both are kept or neither. Refuses when the lease went
 * to another call meanwhile, so that this act is undone.
 */
export const settleKey = async (tx: Tx, call: IdempotentCall, lease: string, resourceId: string): Promise<void> => {
  const settled = await ofCall(
    tx.updateTable('idempotency_key').set({ resource_id: resourceId }),
    call,
    lease,
  ).executeTakeFirst();
  if (settled.numUpdatedRows === 0n) refuse('idempotency-in-progress', retrySoon);
};

/** Gives the key back after an act that came to nothing, so that it may be tried again under the same key. */
export const releaseKey = (db: Kysely<Database>, call: IdempotentCall, lease: string): Promise<void> =>
  transaction(db, call.caller, async (tx) => {
    await ofCall(tx.deleteFrom('idempotency_key'), call, lease).execute();
  });

const retrySoon = { headers: { 'retry-after': '1' } };

const insertClaim = async (tx: Tx, call: IdempotentCall, lease: string): Promise<boolean> => {
  const { rows } = await sql`
    insert into idempotency_key as held (practice_id, key_hash, request_hash, lease, leased_until, resource, created_at)
    values (${call.caller.practiceId}, ${keyHash(call)}, ${requestHash(call)}, ${lease},
            app_now() + interval '60 seconds', ${call.resource}, app_now())
    on conflict on constraint idempotency_key_pkey do update
       set request_hash = excluded.request_hash, lease = excluded.lease, leased_until = excluded.leased_until,
           resource_id = null, created_at = excluded.created_at
     where held.created_at < app_now() - interval '24 hours'
        or (held.resource_id is null and held.leased_until < app_now() and held.request_hash = excluded.request_hash)
    returning lease`.execute(tx);
  return rows.length > 0;
};

const findClaim = async (tx: Tx, call: IdempotentCall): Promise<Claim> => {
  const held = await tx
    .selectFrom('idempotency_key')
    .select(['request_hash', 'resource_id'])
    .where('practice_id', '=', call.caller.practiceId)
    .where('key_hash', '=', keyHash(call))
    .executeTakeFirst();
  if (held && !requestHash(call).equals(held.request_hash)) refuse('idempotency-key-reused');
  // without a row, the call that had the key gave it back this very moment
  if (!held || held.resource_id === null) refuse('idempotency-in-progress', retrySoon);
  return { kind: 'done', resourceId: held.resource_id };
};

interface Filterable<Self> {
  where(column: 'practice_id' | 'key_hash' | 'lease', is: '=', value: unknown): Self;
  where(column: 'resource_id', is: 'is', value: null): Self;
}

const ofCall = <Query extends Filterable<Query>>(query: Query, call: IdempotentCall, lease: string): Query =>
  query
    .where('practice_id', '=', call.caller.practiceId)
    .where('key_hash', '=', keyHash(call))
    .where('lease', '=', lease)
    .where('resource_id', 'is', null);

// the same key from another caller, or for another operation, is another key
const keyHash = ({ caller, operation, key }: IdempotentCall): Buffer =>
  sha256([caller.kind, caller.kind === 'link' ? caller.resource : caller.keyId, operation, key]);

const requestHash = ({ request }: IdempotentCall): Buffer => sha256(request);

const sha256 = (value: unknown): Buffer =>
  createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest();

// the order of an object's keys makes no other request of it
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};
