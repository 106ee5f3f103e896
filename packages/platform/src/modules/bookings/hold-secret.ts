import { createHash } from 'node:crypto';

/** What the database keeps of a hold's secret, which is made by `Links` and answered to whoever made the hold. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
