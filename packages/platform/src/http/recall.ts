import type { Tx } from '../database/transaction.ts';
import type { KeyMemory } from '../modules/practices/key-memory.ts';
import { confirmKey } from '../modules/practices/keys.ts';
import { pageKeyPrefix } from '../modules/trust/links.ts';
import type { Credentials } from './authenticate.ts';
import type { OperationEntry, OperationId } from './contract.ts';
import type { Operation } from './operation.ts';
import { refuse } from './problem.ts';

/** A visitor with a key that has worked before. Nothing may be answered them until `begin` has asked the database. */
export interface Recalled {
  readonly credentials: Credentials;
  /** Begins their transaction: confirms the key and says what time it is, or throws. */
  readonly begin: (tx: Tx) => Promise<Date>;
  readonly isConfirmed: () => boolean;
}

/** Whether an operation may be begun from memory: it only reads, in one transaction, and could be begun again. */
export const mayRecall = (
  operation: Operation<OperationId>,
  { method, rateLimit, security }: OperationEntry,
): boolean => operation.handle !== undefined && method === 'GET' && rateLimit === 'none' && security.length > 0;

/** Whom a request comes from, if that takes a known key alone. */
export const recall = (request: Request, keys: KeyMemory): Recalled | undefined => {
  const key = keyAloneOf(request);
  const known = key === undefined ? undefined : keys.recall(key);
  if (key === undefined || known === undefined) return undefined;
  let isConfirmed = false;
  return {
    credentials: { origin: request.headers.get('origin'), publishable: known, secret: 'absent', session: 'absent' },
    begin: async (tx) => {
      const now = (await confirmKey(tx, key, known)) ?? refuse('key-invalid');
      isConfirmed = true;
      return now;
    },
    isConfirmed: () => isConfirmed,
  };
};

/** Remembers the key of a request that was let in by it; one of our own pages is not looked up, so not remembered. */
export const remember = (request: Request, { publishable }: Credentials, keys: KeyMemory): void => {
  const key = keyAloneOf(request);
  if (key !== undefined && typeof publishable === 'object') keys.keep(key, publishable);
};

/**
 * The sites that may read that the platform is away, while it cannot be asked: those of the key as it was last known. It is told
 * nothing else, so a site that was taken off the list since learns no more than that.
 */
export const rememberedOrigins = (request: Request, keys: KeyMemory): readonly string[] => {
  const key = new URL(request.url).searchParams.get('key');
  return (key === null ? undefined : keys.recall(key))?.origins ?? [];
};

const keyAloneOf = (request: Request): string | undefined => {
  if (request.headers.has('authorization')) return undefined;
  const key = new URL(request.url).searchParams.get('key') ?? undefined;
  return key?.startsWith(pageKeyPrefix) ? undefined : key;
};
