import type { Tx } from '../../database/transaction.ts';
import { lockTherapist } from '../availability/lock-therapist.ts';

/** The locks of all these therapists, taken in one order by everybody, and what time it is then. */
export async function lockTherapists(tx: Tx, [first, ...others]: readonly [string, ...string[]]): Promise<Date> {
  const [id, ...rest] = [...new Set([first, ...others])].sort();
  let now = await lockTherapist(tx, id ?? first);
  for (const next of rest) now = await lockTherapist(tx, next);
  return now;
}
