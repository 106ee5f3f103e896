import type { Context, Operation } from './operation.ts';
import type { OperationId } from './contract.ts';
import { refuse } from './problem.ts';

const waiting = [
  'requestLink',
  'getSubscription',
  'updateSubscription',
  'getUnsubscribePage',
  'unsubscribeOneClick',
] as const satisfies readonly OperationId[];

type Waiting = (typeof waiting)[number];

/** Operations of the contract that have no implementation yet: refused, so that the rest of the platform can run. */
export const notYet = Object.fromEntries(
  waiting.map((id) => [id, { id, handle: (_: Context<typeof id>) => refuse('unavailable') }]),
) as unknown as { readonly [Id in Waiting]: Operation<Id> };
