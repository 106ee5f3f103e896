import { sql } from 'kysely';
import { databaseNow, type Tx } from '../../database/transaction.ts';

/**
 * Waits until nobody else changes the time of this therapist, until the end of the transaction, and answers what time it is then.
 * Whoever changes it takes this lock before anything else, so that two of them wait for each other and never deadlock.
 */
export async function lockTherapist(tx: Tx, therapistId: string): Promise<Date> {
  await sql`select lock_therapist(${therapistId})`.execute(tx);
  // read after the wait: what had not run out before it may have by now
  return databaseNow(tx);
}
