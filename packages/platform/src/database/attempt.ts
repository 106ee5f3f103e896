import { sql } from 'kysely';
import type { Tx } from './transaction.ts';
import { violates } from './violates.ts';

/**
 * Does something in a part of the transaction that can be undone: where `work` answers nothing, or the database refuses it because
 * of a named constraint, what it changed is as before, what it locked is free again, and nothing is answered.
 */
export async function attempt<T>(
  tx: Tx,
  work: () => Promise<T | undefined>,
  constraints: readonly string[] = [],
): Promise<T | undefined> {
  await sql`savepoint attempt`.execute(tx);
  const result = await work().catch((error: unknown) => {
    if (constraints.some((constraint) => violates(error, constraint))) return undefined;
    throw error;
  });
  await (result === undefined ? sql`rollback to savepoint attempt` : sql`release savepoint attempt`).execute(tx);
  return result;
}
