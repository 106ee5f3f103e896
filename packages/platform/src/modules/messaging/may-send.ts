import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Channel, MessageRow, Topic } from './tables.ts';

/** Whether a client may be written to about a topic: what they agreed to, what the practice's policy lets, what was refused. */
export async function mayWrite(
  tx: Tx,
  { clientId, topic, channel = 'email' }: { clientId: string; topic: Topic; channel?: Channel },
): Promise<boolean> {
  const { rows } = await sql<{ allowed: boolean }>`
    select agreed_to(id, ${topic}, ${channel})
           and not is_suppressed(case ${channel} when 'email' then email else phone end, ${topic}, ${channel}) as allowed
      from client
     where id = ${clientId} and archived_at is null`.execute(tx);
  return rows[0]?.allowed ?? false;
}

/** Asked right before a message is sent, because what was agreed to when it was queued may have been refused since. */
export async function maySend(tx: Tx, { client_id, recipient, topic, channel }: MessageRow): Promise<boolean> {
  const { rows } = await sql<{ allowed: boolean }>`
    select agreed_to(${client_id}, ${topic}, ${channel}) and not is_suppressed(${recipient}, ${topic}, ${channel}) as allowed`.execute(
    tx,
  );
  return rows[0]?.allowed ?? false;
}
