import type { Client } from './create-client.ts';

/** An operation without its first argument. */
export type Bound<Operation> = Operation extends (client: Client, ...rest: infer Rest) => infer Answer
  ? (...rest: Rest) => Answer
  : never;

/** Makes methods of operations. */
export type Bind = <Rest extends unknown[], Answer>(
  operation: (client: Client, ...rest: Rest) => Answer,
) => (...rest: Rest) => Answer;

/** Gives operations their first argument. */
export function bindTo(client: Client): Bind {
  return (operation) =>
    (...rest) =>
      operation(client, ...rest);
}
