import type { Answer, Call, ListAnswer, ListCall } from './answer.ts';
import type { Client } from './create-client.ts';
import { withSafe } from './safe.ts';

/** An operation as a method: without its first argument, and with `.safe()` on what it returns. */
export type Bound<Operation> = Operation extends (client: Client, ...rest: infer Rest) => infer Returned
  ? (...rest: Rest) => Called<Returned>
  : never;

type Called<Returned> =
  Returned extends ListAnswer<infer Id> ? ListCall<Id> : Returned extends Answer<infer Id> ? Call<Id> : never;

/** Makes methods of operations. */
export type Bind = <Operation extends (client: Client, ...rest: never[]) => Promise<unknown>>(
  operation: Operation,
) => Bound<Operation>;

/** Gives operations their first argument. */
export function bindTo(client: Client): Bind {
  return ((operation: (client: Client, ...rest: unknown[]) => Promise<unknown>) =>
    (...rest: unknown[]) =>
      withSafe(operation, client, rest)) as Bind;
}
