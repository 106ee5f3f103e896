import { createHash, randomBytes } from 'node:crypto';

/** What proves that a hold is one's own: 256 random bits, answered once and kept as a hash only. */
export function newHoldSecret(): string {
  return `hs_${randomBytes(32).toString('base64url')}`;
}

/** What the database keeps of a hold's secret. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
