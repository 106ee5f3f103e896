import type { Deps } from '../deps.ts';
import { databaseNow, transaction, type Tx } from './transaction.ts';

/** What a job works with. */
export type WorkerDeps = Pick<Deps, 'db' | 'config' | 'jobs' | 'log'>;

/** A worker's transaction inside one practice. */
export interface WorkGiven {
  readonly tx: Tx;
  readonly caller: { readonly practiceId: string };
  readonly deps: WorkerDeps;
  /** `app_now()` as the transaction began. */
  readonly now: Date;
  /** Does something once the transaction has committed; a failure is logged, and made good by the sweep. */
  readonly after: (act: () => Promise<void>) => void;
}

/** Sends a worker into one practice, for one transaction and what that leaves for afterwards. */
export async function workIn<T>(
  deps: WorkerDeps,
  practiceId: string,
  work: (given: WorkGiven) => Promise<T>,
): Promise<T> {
  const afterwards: (() => Promise<void>)[] = [];
  const result = await transaction(deps.db, { kind: 'worker', practiceId }, async (tx) => {
    const now = await databaseNow(tx);
    return work({ tx, caller: { practiceId }, deps, now, after: (act) => void afterwards.push(act) });
  });
  for (const act of afterwards)
    await act().catch((error: unknown) => deps.log.error('afterwards-failed', { practiceId, error }));
  return result;
}
