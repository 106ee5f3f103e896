import { operation } from '../../http/operation.ts';
import { readSubscription } from './subscription.view.ts';

/** What mail the holder of a link gets. */
export const getSubscription = operation('getSubscription', async ({ tx, caller }) => ({
  status: 200,
  body: await readSubscription(tx, caller),
}));
