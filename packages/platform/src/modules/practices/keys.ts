import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { databaseNow, type Tx } from '../../database/transaction.ts';

export type KeyKind = 'publishable' | 'secret';

/** What is known of a key that works. */
export interface ResolvedKey {
  readonly practiceId: string;
  readonly keyId: string;
  readonly kind: KeyKind;
  /** The sites whose pages may use it; empty for a key that only servers use. */
  readonly origins: readonly string[];
}

/** A key as `attune keys` asks for it. */
export interface NewKey {
  readonly practiceId: string;
  readonly kind: KeyKind;
  readonly name: string;
  readonly origins: readonly string[];
}

const prefixOf = { publishable: 'pk_live_', secret: 'sk_live_' } as const satisfies Record<KeyKind, string>;

/** Makes a key and stores its hash. What is returned here is shown once and known to nobody afterwards. */
export const createKey = async (tx: Tx, wanted: NewKey): Promise<{ id: string; key: string }> => {
  const key = prefixOf[wanted.kind] + randomBytes(32).toString('base64url');
  return { id: await storeKey(tx, randomUUID(), key, wanted), key };
};

/** Whether a key is one of the demo's: they are the same everywhere, and everybody knows them. */
export const isDemoKey = (key: string): boolean => /^[ps]k_demo_/.test(key);

/** Stores a key that is known already, as the demo's are; doing it again changes nothing. */
export const storeKey = async (tx: Tx, id: string, key: string, wanted: NewKey): Promise<string> => {
  await tx
    .insertInto('api_key')
    .values({
      practice_id: wanted.practiceId,
      id,
      kind: wanted.kind,
      prefix: key.slice(0, 12),
      key_hash: hashOf(key),
      name: wanted.name,
      origins: [...wanted.origins],
    })
    .onConflict((conflict) => conflict.constraint('api_key_pkey').doNothing())
    .execute();
  return id;
};

/** The practice and rights of a key; null when it is unknown or revoked. */
export const resolveKey = async (tx: Tx, key: string): Promise<ResolvedKey | null> => {
  const { rows } = await sql<{ practice_id: string; key_id: string; kind: KeyKind; origins: string[] }>`
    select practice_id, key_id, kind, origins from resolve_key(${hashOf(key)})`.execute(tx);
  const [row] = rows;
  return row ? { practiceId: row.practice_id, keyId: row.key_id, kind: row.kind, origins: row.origins } : null;
};

/** What may be told of a practice's keys: never the keys. */
export const listKeys = async (tx: Tx, practiceId: string) => {
  const rows = await tx
    .selectFrom('api_key')
    .select(['id', 'kind', 'prefix', 'name', 'origins', 'revoked_at'])
    .where('practice_id', '=', practiceId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ revoked_at, ...key }) => ({ ...key, state: revoked_at === null ? 'active' : 'revoked' }));
};

/** Ends a key at once, and says whether there was one to end. */
export const revokeKey = async (tx: Tx, practiceId: string, id: string): Promise<boolean> => {
  const revoked = await tx
    .updateTable('api_key')
    .set({ revoked_at: await databaseNow(tx) })
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return revoked.numUpdatedRows > 0n;
};

// keys are 256 random bits, so a plain hash cannot be searched through
const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest();
