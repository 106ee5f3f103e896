import type { OperationId } from './contract.ts';
import { operation, type Operation } from './operation.ts';

/** Holds the place of an operation that somebody is writing right now. */
export const notYet = <Id extends OperationId>(id: Id): Operation<Id> =>
  operation(id, () => Promise.reject(new Error(`${id} is not there yet`)));
