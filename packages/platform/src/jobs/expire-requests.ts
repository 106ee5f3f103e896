import { sql, type Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';

const tables = ['booking_request', 'booking_invitation'] as const;

/** Ends requests that nobody answered and invitations that nobody took up, in every practice. Answers how many. */
export async function expireRequests(db: Kysely<Database>): Promise<number> {
  let count = 0;
  for (const practiceId of await practicesWithPast(db)) count += await expireIn(db, practiceId);
  return count;
}

async function practicesWithPast(db: Kysely<Database>): Promise<string[]> {
  return transaction(db, { kind: 'worker', practiceId: null }, async (tx) => {
    const found = new Set<string>();
    for (const table of tables) {
      const past = await tx
        .selectFrom(table)
        .select('practice_id')
        .distinct()
        .where('status', '=', 'open')
        .where('expires_at', '<=', sql<Date>`app_now()`)
        .execute();
      for (const { practice_id: practiceId } of past) found.add(practiceId);
    }
    return [...found];
  });
}

/** In the practice's own name: who works for all at once is none of them, and no webhook would hear of it. */
function expireIn(db: Kysely<Database>, practiceId: string): Promise<number> {
  return transaction(db, { kind: 'worker', practiceId }, async (tx) => {
    let count = 0n;
    for (const table of tables) {
      const ended = await sql`
        update ${sql.table(table)} set status = 'expired', updated_at = app_now()
         where status = 'open' and expires_at <= app_now()`.execute(tx);
      count += ended.numAffectedRows ?? 0n;
    }
    return Number(count);
  });
}
