import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { LinkKey } from '../../../config.ts';

/** Whose secret it is: one that was copied to another row cannot be opened there. */
export interface SecretOwner {
  readonly practiceId: string;
  readonly endpointId: string;
}

/** A fresh secret as Standard Webhooks writes it: 32 random bytes. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** The bytes that sign. */
export const secretBytes = (secret: string): Buffer => Buffer.from(secret.slice('whsec_'.length), 'base64');

const ivLength = 12;
const tagLength = 16;

/**
 * A secret as it is kept: AES-256-GCM under a key that is derived from the platform's newest link key, so that a copy of the
 * database signs nothing. It begins with the id of that key, in clear.
 */
export function seal(secret: string, owner: SecretOwner, keys: readonly LinkKey[]): Buffer {
  const [key] = keys;
  if (!key) throw new Error('No key to seal secrets with');
  const id = Buffer.from(key.id);
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', derived(key), iv, { authTagLength: tagLength });
  cipher.setAAD(boundTo(owner));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(id.length), id, iv, sealed, cipher.getAuthTag()]);
}

/** The secret again; null where its key has gone, or it is not this owner's. */
export function unseal(kept: Uint8Array, owner: SecretOwner, keys: readonly LinkKey[]): string | null {
  const bytes = Buffer.from(kept);
  const afterId = 1 + (bytes[0] ?? 0);
  const id = bytes.subarray(1, afterId).toString();
  const key = keys.find((candidate) => candidate.id === id);
  if (!key || bytes.length < afterId + ivLength + tagLength) return null;
  const iv = bytes.subarray(afterId, afterId + ivLength);
  const decipher = createDecipheriv('aes-256-gcm', derived(key), iv, { authTagLength: tagLength });
  decipher.setAAD(boundTo(owner));
  decipher.setAuthTag(bytes.subarray(-tagLength));
  const start = decipher.update(bytes.subarray(afterId + ivLength, -tagLength));
  try {
    return Buffer.concat([start, decipher.final()]).toString('utf8');
  } catch {
    return null; // another key of that name, another owner, or changed bytes: the tag cannot say which
  }
}

const derived = ({ secret }: LinkKey): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), 'attune:webhook-secret', 32));

const boundTo = ({ practiceId, endpointId }: SecretOwner): Buffer =>
  Buffer.from(`webhook_endpoint:${practiceId}:${endpointId}`);
