import { databaseNow, transaction, type Tx } from '../database/transaction.ts';
import type { Caller } from '../database/caller.ts';
import type { Deps } from '../deps.ts';
import { claimKey, releaseKey, settleKey, type IdempotentCall } from '../modules/trust/idempotency.ts';
import type { OperationId } from './contract.ts';
import type { Input } from './input.ts';
import type { Context, Idempotent, Operation, OutsideContext } from './operation.ts';

/** What an operation came to, with the types of the contract worn off: the router checks it against the schema. */
export interface Performed {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What was asked, and the way from one page of a list to the next. */
export type Listed = Input & Pick<Context<OperationId>, 'next'>;

/** Who calls, from where, with what. */
export interface Call {
  readonly input: Listed;
  readonly caller: Caller;
  readonly address: string;
  readonly deps: Deps;
  /** Says when the transaction began, where that takes more than to ask for it; throws for a caller who is none any more. */
  readonly begin?: (tx: Tx) => Promise<Date>;
}

/** Runs an operation in a transaction of the caller's and, once that has committed, what it left for afterwards. */
export const perform = async (operation: Operation<OperationId>, call: Call): Promise<Performed> => {
  if (operation.idempotent) return once(operation.id, operation.idempotent, call);
  if (operation.handle) return inTransaction(call, operation.handle);
  const { input, caller, address, deps } = call;
  const transaction = <T>(work: (context: Context<OperationId>) => Promise<T>) => inTransaction(call, work);
  return operation.outside({ ...input, caller, address, deps, transaction } as unknown as OutsideContext<OperationId>);
};

const once = async (
  id: OperationId,
  { resource, act, render }: Idempotent<OperationId>,
  call: Call,
): Promise<Performed> => {
  const { deps, caller, input } = call;
  const key = input.headers['idempotency-key'];
  if (key === undefined) return inTransaction(call, async (context) => render(context, await act(context)));
  const unique: IdempotentCall = {
    caller,
    operation: id,
    key,
    request: { path: input.path, body: input.body },
    resource,
  };
  const claim = await claimKey(deps.db, unique);
  if (claim.kind === 'done') return replayed(await inTransaction(call, (context) => render(context, claim.resourceId)));
  try {
    return await inTransaction(call, async (context) => {
      const resourceId = await act(context);
      await settleKey(context.tx, unique, claim.lease, resourceId);
      return render(context, resourceId);
    });
  } catch (error) {
    await afterCommit(deps, () => releaseKey(deps.db, unique, claim.lease)); // at worst its lease runs out
    throw error;
  }
};

const replayed = (answer: Performed): Performed => ({
  ...answer,
  headers: { ...answer.headers, 'idempotency-replayed': 'true' },
});

const inTransaction = async <T>(
  { deps, caller, input, address, begin = databaseNow }: Call,
  work: (context: Context<OperationId>) => Promise<T>,
): Promise<T> => {
  const afterwards: (() => Promise<void> | void)[] = [];
  const answer = await transaction(deps.db, caller, async (tx) => {
    const now = await begin(tx);
    const after = (act: () => Promise<void> | void): void => void afterwards.push(act);
    // what input holds was checked against the very schemas that the types of a context are generated from
    return work({ ...input, tx, caller, now, address, deps, after } as unknown as Context<OperationId>);
  });
  for (const act of afterwards) await afterCommit(deps, act);
  return answer;
};

// what was decided stands: a failure here is logged, and made good by a sweep or by time
const afterCommit = async ({ log }: Deps, act: () => Promise<void> | void): Promise<void> => {
  try {
    await act();
  } catch (error) {
    log.error('afterwards-failed', { error });
  }
};
