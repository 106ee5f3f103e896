import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { MessageRow } from './tables.ts';

/**
 * Whether a message may go out: what its client agreed to, what the practice's policy lets, what was refused, and whether there is
 * still something to tell somebody. Asked right before it is sent, because all that may have changed since it was queued.
 */
export async function maySend(tx: Tx, message: MessageRow): Promise<boolean> {
  const { client_id, recipient, topic, channel, report_card_id } = message;
  const { rows } = await sql<{ allowed: boolean }>`
    select agreed_to(${client_id}, ${topic}, ${channel})
           and not is_suppressed(${recipient}, ${topic}, ${channel})
           and (${topic} = 'appointments' or not exists (select from client where id = ${client_id} and archived_at is not null))
           and not exists (select from report_card where id = ${report_card_id} and archived_at is not null) as allowed`.execute(
    tx,
  );
  return rows[0]?.allowed ?? false;
}
