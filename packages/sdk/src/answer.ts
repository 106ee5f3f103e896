import type { operations } from './generated/schema.ts';
import type { List, Page } from './pages.ts';
import type { Result } from './result.ts';

/** Name of an operation of the contract: `'createBooking'`. */
export type OperationId = keyof operations;

/**
 * What the function of an operation returns: a promise of its body, which rejects with an `AttuneError`. That it
 * remembers which operation it is of costs nothing at run time, and lets `safe` name every way the call may end.
 */
export type Answer<Id extends OperationId> = Promise<AnswerOf<Id>> & Of<Id>;

/** What the function of a list returns: await it for a page, loop over it for all items. */
export type ListAnswer<Id extends OperationId> = PagesOf<AnswerOf<Id>> & Of<Id>;

/** What a method of `createAttune` returns: the promise of its body, and the way to have failures as values. */
export type Call<Id extends OperationId> = Answer<Id> & Safe<Id>;

/** What a method for a list returns; its `.safe()` is about the first page. */
export type ListCall<Id extends OperationId> = ListAnswer<Id> & Safe<Id>;

interface Safe<Id extends OperationId> {
  /**
   * How the call ended, in place of throwing: a union to narrow by `ok`, `status` and `code`. Rejects only with the reason
   * of your own abort. Asking for it sends nothing again.
   */
  safe(): Promise<Result<Id>>;
}

/** The body of a success; `undefined` where the operation answers 204. */
export type AnswerOf<Id extends OperationId> = SuccessBody<Id, SuccessStatus<Id>>;

/** The statuses an operation may succeed with. */
export type SuccessStatus<Id extends OperationId> = {
  [Status in keyof Responses<Id>]: Status extends number ? (`${Status}` extends `2${string}` ? Status : never) : never;
}[keyof Responses<Id>];

/** The body of a success of that status. */
export type SuccessBody<Id extends OperationId, Status extends SuccessStatus<Id>> = Responses<Id>[Status] extends {
  content: infer Content;
}
  ? Content[keyof Content]
  : undefined;

type Responses<Id extends OperationId> = operations[Id]['responses'];

type PagesOf<Body> = Body extends Page<infer Item> ? List<Item, Body> : never;

/** Remembers the operation of an answer, for the compiler alone: no value has it. */
interface Of<Id extends OperationId> {
  readonly [operation]?: Id;
}

declare const operation: unique symbol;
