import { sql, type Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';

/**
 * Puts every campaign whose time has come into the outbox of who agreed to its topic, each client once. Answers how many messages
 * that are; they go out as every message does, and whoever refused in the meantime is asked again then.
 */
export async function sendCampaigns(db: Kysely<Database>, mailHost: string): Promise<number> {
  let count = 0;
  for (const { practiceId, id } of await dueCampaigns(db)) {
    const worker = { kind: 'worker', practiceId } as const;
    const { rows } = await transaction(db, worker, (tx) =>
      sql<{ queued: number }>`select send_campaign(${id}, ${mailHost}) as queued`.execute(tx),
    );
    count += rows[0]?.queued ?? 0;
  }
  return count;
}

function dueCampaigns(db: Kysely<Database>): Promise<{ practiceId: string; id: string }[]> {
  return transaction(db, { kind: 'worker', practiceId: null }, (tx) =>
    tx
      .selectFrom('campaign')
      .select(['practice_id as practiceId', 'id'])
      .where('status', 'in', ['scheduled', 'sending'])
      .where('scheduled_at', '<=', sql<Date>`app_now()`)
      .orderBy('scheduled_at')
      .execute(),
  );
}
