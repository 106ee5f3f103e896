import type { KyselyPlugin } from 'kysely';

/** Lets one statement fail on its way to the database, as if the connection had been lost just then. */
export class Faults implements KyselyPlugin {
  #left = Infinity;
  #struck = false;

  /** The statement of that number fails, counted from now on. */
  strike(number: number): void {
    this.#left = number;
    this.#struck = false;
  }

  /** Whether one failed; from now on none does. */
  stop(): boolean {
    this.#left = Infinity;
    return this.#struck;
  }

  transformQuery: KyselyPlugin['transformQuery'] = ({ node }) => {
    this.#left -= 1;
    if (this.#left !== 0) return node;
    this.#struck = true;
    throw new Error('a fault was planted here');
  };

  transformResult: KyselyPlugin['transformResult'] = ({ result }) => Promise.resolve(result);
}
