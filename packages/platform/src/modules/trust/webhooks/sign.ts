import { createHmac } from 'node:crypto';
import { secretBytes } from './sealed-secret.ts';

/** What is signed: the event, the moment of this attempt, and the bytes that are sent. */
export interface Signed {
  readonly eventId: string;
  /** Of this attempt; whole seconds are what travels. */
  readonly at: Date;
  readonly body: string;
}

/**
 * The headers of Standard Webhooks. Every secret that is valid signs, the current one first, so that a receiver may change over to
 * it at any moment of the day they both are.
 */
export function signedHeaders({ eventId, at, body }: Signed, secrets: readonly string[]): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const mac = createHmac('sha256', secretBytes(secret)).update(`${eventId}.${timestamp}.${body}`);
    return `v1,${mac.digest('base64')}`;
  });
  return { 'webhook-id': eventId, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
