import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { operation } from '../../http/operation.ts';
import type { UnsubscribeClaims } from '../trust/links.ts';
import { unsubscribeAnswer, unsubscribeClaims } from './unsubscribe-answer.ts';

/**
 * Ends one kind of mail, for a mail program by itself (RFC 8058) or for a person by the plain form. Done again, it changes nothing
 * and is answered alike; only the very call that changed something offers to take it back.
 */
export const unsubscribeOneClick = operation('unsubscribeOneClick', async ({ path, body, tx, deps }) => {
  const { token } = path;
  const claims = unsubscribeClaims(deps, token);
  const { topic } = claims;
  if (body.undo !== undefined)
    return unsubscribeAnswer(tx, { phase: (await undo(tx, claims, body.undo)) ? 'resumed' : 'asking', token, topic });
  return unsubscribeAnswer(tx, { phase: 'stopped', token, topic, change: await unsubscribe(tx, claims) });
});

/** The id of the change that this call made; null when there was none left to make. */
async function unsubscribe(tx: Tx, { topic, channel }: UnsubscribeClaims): Promise<string | null> {
  const { rows } = await sql<{ change: string | null }>`
    select unsubscribe_one_click(${topic}, ${channel}) as change`.execute(tx);
  return rows[0]?.change ?? null;
}

/** Whether the change named was there to take back. */
async function undo(tx: Tx, { topic, channel }: UnsubscribeClaims, change: string): Promise<boolean> {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(change)) return false;
  const { rows } = await sql<{ undone: boolean }>`
    select undo_one_click(${change}::uuid, ${topic}, ${channel}) as undone`.execute(tx);
  return rows[0]?.undone ?? false;
}
