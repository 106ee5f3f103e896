import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
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
  /** Known, and let in nowhere until it is resumed. */
  readonly isPaused: boolean;
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
  const { rows } = await sql<KeyRow>`
    select practice_id, key_id, kind, origins, is_paused from resolve_key(${literalHashOf(key)})`.execute(tx);
  const [row] = rows;
  return row ? toKey(row) : null;
};

/** Asks for the time in a visitor's transaction, and whether the key is still what it was; null when it is not. */
export const confirmKey = async (tx: Tx, key: string, known: ResolvedKey): Promise<Date | null> => {
  const { rows } = await sql<KeyRow & { now: Date }>`
    select app_now() as now, practice_id, key_id, kind, origins, is_paused from resolve_key(${literalHashOf(key)})`.execute(
    tx,
  );
  const [row] = rows;
  return row && isDeepStrictEqual(toKey(row), known) ? row.now : null;
};

type KeyRow = { practice_id: string; key_id: string; kind: KeyKind; origins: string[]; is_paused: boolean };

const toKey = (row: KeyRow): ResolvedKey => ({
  practiceId: row.practice_id,
  keyId: row.key_id,
  kind: row.kind,
  origins: row.origins,
  isPaused: row.is_paused,
});

/** What may be told of a practice's keys: never the keys. */
export const listKeys = async (tx: Tx, practiceId: string) => {
  const rows = await tx
    .selectFrom('api_key')
    .select(['id', 'kind', 'prefix', 'name', 'origins', 'paused_at', 'revoked_at'])
    .where('practice_id', '=', practiceId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ paused_at, revoked_at, ...key }) => ({ ...key, state: stateOf(paused_at, revoked_at) }));
};

const stateOf = (paused: Date | null, revoked: Date | null): 'active' | 'paused' | 'revoked' => {
  if (revoked !== null) return 'revoked';
  return paused === null ? 'active' : 'paused';
};

/** Lets a key in nowhere from now on, or everywhere again, and says whether there was one to change. */
export const pauseKey = async (tx: Tx, practiceId: string, id: string, isPaused: boolean): Promise<boolean> => {
  const changed = await tx
    .updateTable('api_key')
    .set({ paused_at: isPaused ? await databaseNow(tx) : null })
    .where('practice_id', '=', practiceId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .where('paused_at', isPaused ? 'is' : 'is not', null)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
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

// not a parameter, so that the statement may travel with the first of its transaction
const literalHashOf = (key: string) => sql`decode(${sql.lit(hashOf(key).toString('hex'))}, 'hex')`;
