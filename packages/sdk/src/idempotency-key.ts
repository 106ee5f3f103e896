/** A key for one intent: 122 random bits or more, also where the page is not a secure context. */
export function newIdempotencyKey(): string {
  const { randomUUID } = crypto as Partial<Crypto>;
  return randomUUID?.call(crypto) ?? String(crypto.getRandomValues(new Uint32Array(4))).replaceAll(',', '-');
}
