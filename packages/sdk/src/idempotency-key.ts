/** A key for one intent: 128 random bits, by what there is also where a page is not a secure context. */
export function newIdempotencyKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
