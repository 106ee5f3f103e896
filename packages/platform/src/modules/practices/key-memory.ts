import { createHash } from 'node:crypto';
import type { ResolvedKey } from './keys.ts';

const most = 1_000;

/**
 * The publishable keys that have worked in this process. Whoever goes by one has it confirmed in the transaction it opens
 * (`confirmKey`): a key is remembered to save a journey, never to be believed.
 */
export class KeyMemory {
  readonly #known = new Map<string, ResolvedKey>(); // by hash: the key itself is kept nowhere

  /** What was last known of a key. */
  recall(key: string): ResolvedKey | undefined {
    return this.#known.get(hashOf(key));
  }

  /** Remembers a key that has just been looked up. Of too many, the one that came first is forgotten. */
  keep(key: string, found: ResolvedKey): void {
    const [first] = this.#known.keys();
    if (this.#known.size >= most && first !== undefined) this.#known.delete(first);
    this.#known.set(hashOf(key), found);
  }

  forget(key: string): void {
    this.#known.delete(hashOf(key));
  }
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('base64');
