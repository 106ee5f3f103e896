import { Bytes, concat, from } from './buffer.ts';
import { sha256 } from './sha256.ts';

/** As much of `node:crypto` as the platform uses. */
export const randomUUID = (): string => crypto.randomUUID();

export const randomBytes = (size: number): Bytes => from(crypto.getRandomValues(new Uint8Array(size)));

export const timingSafeEqual = (one: Bytes, other: Bytes): boolean => one.equals(other);

export const createHash = (algorithm: string): Digest => {
  if (algorithm !== 'sha256') throw new Error(`There is no ${algorithm} in a page`);
  return new Digest((message) => sha256(message));
};

/** RFC 2104. */
export const createHmac = (algorithm: string, secret: Uint8Array): Digest => {
  if (algorithm !== 'sha256') throw new Error(`There is no ${algorithm} in a page`);
  const key = new Uint8Array(64);
  key.set(secret.length > 64 ? sha256(secret) : secret);
  const padded = (pad: number, message: Uint8Array) => concat([key.map((byte) => byte ^ pad), message]);
  return new Digest((message) => sha256(padded(0x5c, sha256(padded(0x36, message)))));
};

class Digest {
  readonly #of: (message: Uint8Array) => Uint8Array;
  readonly #parts: Uint8Array[] = [];

  constructor(of: (message: Uint8Array) => Uint8Array) {
    this.#of = of;
  }

  update(part: string | Uint8Array): this {
    this.#parts.push(typeof part === 'string' ? from(part) : part);
    return this;
  }

  digest(): Bytes;
  digest(encoding: 'hex' | 'base64' | 'base64url'): string;
  digest(encoding?: 'hex' | 'base64' | 'base64url'): Bytes | string {
    const made = from(this.#of(concat(this.#parts)));
    return encoding ? made.toString(encoding) : made;
  }
}
