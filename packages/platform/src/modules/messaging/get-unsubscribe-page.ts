import { operation } from '../../http/operation.ts';
import { unsubscribeAnswer, unsubscribeClaims } from './unsubscribe-answer.ts';

/** The plain page of a link to unsubscribe. Opening it changes nothing: scanners of mail do it, too. */
export const getUnsubscribePage = operation('getUnsubscribePage', async ({ path, tx, deps }) => {
  const { topic } = unsubscribeClaims(deps, path.token);
  return unsubscribeAnswer(tx, { phase: 'asking', token: path.token, topic });
});
