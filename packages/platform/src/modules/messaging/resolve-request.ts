import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { MessageRow } from './tables.ts';

/**
 * Looks up whose address it is that fresh links were asked for. Nothing goes out, and the address is forgotten, when it is nobody's,
 * or when the same client was answered within five minutes.
 */
export async function resolveRequest(tx: Tx, message: MessageRow): Promise<MessageRow | undefined> {
  const client = await clientOf(tx, message.recipient);
  if (!client || (await answeredJustNow(tx, client.id, message))) {
    await tx.updateTable('message').set({ status: 'suppressed', recipient: '' }).where('id', '=', message.id).execute();
    return undefined;
  }
  return tx
    .updateTable('message')
    .set({
      client_id: client.id,
      recipient: client.email,
      locale: client.locale ?? message.locale,
      time_zone: client.time_zone ?? message.time_zone,
    })
    .where('id', '=', message.id)
    .returningAll()
    .executeTakeFirst();
}

function clientOf(tx: Tx, address: string) {
  return tx
    .selectFrom('client')
    .select(['id', 'email', 'locale', 'time_zone'])
    .where(sql<string>`lower(email)`, '=', sql<string>`lower(${address})`)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
}

/** Under a lock of the client's, so that of two that are sent at once the second sees the first. */
async function answeredJustNow(tx: Tx, clientId: string, { id, created_at }: MessageRow): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended('link-requested' || ${clientId}::text, 0))`.execute(tx);
  const earlier = await tx
    .selectFrom('message')
    .select('id')
    .where('kind', '=', 'link_requested')
    .where('client_id', '=', clientId)
    .where('id', '<>', id)
    .where('created_at', '>', new Date(created_at.getTime() - 5 * 60_000))
    .executeTakeFirst();
  return earlier !== undefined;
}
