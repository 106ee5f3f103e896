import { refuse } from '../../../http/problem.ts';
import type { WebhookSender } from '../../../providers/webhook-send.ts';

/** Refuses an address that nothing may be sent to (422), and says what it takes. */
export async function refuseAddress(webhooks: WebhookSender, url: string | undefined): Promise<void> {
  const found = url === undefined ? 'allowed' : await webhooks.check(url);
  if (found === 'allowed') return;
  const detail =
    found === 'private'
      ? 'must lead to a server on the public internet'
      : 'must be an https address at the usual port, without a user or a password in it';
  refuse('endpoint-refused', { detail: 'This address is not sent to.', errors: [{ pointer: '/url', detail }] });
}
