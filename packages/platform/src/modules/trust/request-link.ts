import { randomUUID } from 'node:crypto';
import { operation } from '../../http/operation.ts';
import { queueRequestedLink } from '../messaging/queue-messages.ts';

/**
 * Takes note that somebody wants fresh links. Nothing is looked up here, so that an address which somebody has is answered like one
 * that nobody has, after the same work; whose it is shows when the mail is sent, to the address alone.
 */
export const requestLink = operation('requestLink', {
  idempotent: {
    resource: 'link_request',
    act: async (context) => {
      await queueRequestedLink(context, context.body.email, context.body.purpose ?? null);
      return randomUUID(); // nothing is kept that could have an id
    },
    render: () => Promise.resolve({ status: 202, body: { accepted: true } }),
  },
});
