import type { Tx } from '../../database/transaction.ts';

/** How long this practice keeps a time for somebody who fills in the form. */
export async function holdMinutes(tx: Tx): Promise<number> {
  const practice = await tx.selectFrom('practice').select('policies').executeTakeFirstOrThrow();
  const minutes = practice.policies['holdMinutes'];
  return typeof minutes === 'number' ? minutes : 10;
}
