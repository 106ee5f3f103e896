import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { MessageRow } from './tables.ts';

/**
 * Whether a message may go out: what its client agreed to, what the practice's policy lets, what was refused. Asked right before it
 * is sent, because what was agreed to when it was queued may have been refused since.
 */
export async function maySend(tx: Tx, { client_id, recipient, topic, channel }: MessageRow): Promise<boolean> {
  const { rows } = await sql<{ allowed: boolean }>`
    select agreed_to(${client_id}, ${topic}, ${channel}) and not is_suppressed(${recipient}, ${topic}, ${channel}) as allowed`.execute(
    tx,
  );
  return rows[0]?.allowed ?? false;
}
