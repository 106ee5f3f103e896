import { sql, type Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';

/** Ends requests that nobody answered and invitations that nobody took up, in every practice. Answers how many. */
export function expireRequests(db: Kysely<Database>): Promise<number> {
  return transaction(db, { kind: 'worker', practiceId: null }, async (tx) => {
    let count = 0n;
    for (const table of ['booking_request', 'booking_invitation']) {
      const ended = await sql`
        update ${sql.table(table)} set status = 'expired', updated_at = app_now()
         where status = 'open' and expires_at <= app_now()`.execute(tx);
      count += ended.numAffectedRows ?? 0n;
    }
    return Number(count);
  });
}
