import type { Answer, OperationId } from './answer.ts';
import type { Client } from './create-client.ts';
import { isAttuneError } from './errors.ts';
import type { Result } from './result.ts';

/**
 * How a call of an operation's function ends, in place of throwing: a union to narrow by `ok`, `status` and `code`.
 *
 *     const result = await safe(createBooking, client, booking);
 *     if (!result.ok && result.code === 'slot-taken') offer(result.error.near);
 *
 * Of a list it is the first page. The methods of `createAttune` have it as `.safe()`. Rejects only with the reason of
 * your own abort.
 */
export function safe<Id extends OperationId, Rest extends unknown[]>(
  operation: (client: Client, ...rest: Rest) => Answer<Id>,
  client: Client,
  ...rest: Rest
): Promise<Result<Id>> {
  return withSafe(operation, client, rest).safe() as Promise<Result<Id>>;
}

/** Calls an operation; what it returns gets a `.safe()`, which waits for the same call. */
export function withSafe<Returned extends Promise<unknown>, Rest extends unknown[]>(
  operation: (client: Client, ...rest: Rest) => Returned,
  client: Client,
  rest: Rest,
): Returned & { safe: () => Promise<unknown> } {
  let first: Response | undefined;
  const watched: Client = {
    ...client,
    send: (request, options) =>
      client.send(async (http, init) => {
        const answer = await request(http, init);
        first ??= answer.response; // later ones are of further pages
        return answer;
      }, options),
  };
  const answer = operation(watched, ...rest);
  return Object.assign(answer, { safe: () => answer.then((data) => successOf(first, data), failureOf) });
}

function successOf(response: Response | undefined, data: unknown) {
  const header = (name: string) => response?.headers.get(name) ?? undefined;
  return { ok: true, status: response?.status, data, requestId: header('X-Request-Id'), etag: header('ETag') };
}

/** The error as a value, or thrown again when it is not one of ours: the reason of the caller's own abort. */
function failureOf(error: unknown) {
  if (!isAttuneError(error)) throw error;
  const { status, code, requestId } = error;
  return { ok: false, status, code, error, requestId };
}
