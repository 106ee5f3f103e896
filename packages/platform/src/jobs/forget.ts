import { sql, type Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';

/**
 * Forgets idempotency keys after a day, counters of calls once they have ended, the keys that addresses are hashed with
 * within 48 hours, events of providers and deliveries of ours after thirty days, and a secret that was replaced after one. What is past is for the policies of attune_worker to say:
 * nothing else can be deleted here.
 */
export async function forgetPast(db: Kysely<Database>): Promise<void> {
  await transaction(db, { kind: 'worker', practiceId: null }, async (tx) => {
    await sql`delete from idempotency_key`.execute(tx);
    await sql`delete from rate_limit`.execute(tx);
    await sql`delete from address_key`.execute(tx);
    await sql`delete from webhook_event`.execute(tx);
    await sql`delete from webhook_delivery`.execute(tx);
    await sql`
      update webhook_endpoint set previous_secret = null, previous_secret_until = null
       where previous_secret_until <= app_now()`.execute(tx);
  });
}
