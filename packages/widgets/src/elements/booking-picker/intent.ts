import { newIdempotencyKey } from '@attune/sdk';

/**
 * Gives one key to one intent: what is sent again unchanged carries the same key, so that a double click or a retry
 * books once; what was changed is a new intent.
 */
export class Intent {
  readonly #newKey: () => string;
  #text = '';
  #key = '';

  constructor(newKey: () => string = newIdempotencyKey) {
    this.#newKey = newKey;
  }

  /** The key under which to send this. */
  keyFor(body: unknown): string {
    const text = JSON.stringify(body);
    if (text !== this.#text) {
      this.#text = text;
      this.#key = this.#newKey();
    }
    return this.#key;
  }
}
