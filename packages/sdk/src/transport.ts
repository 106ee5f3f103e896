import { errorOfFailure, errorOfResponse } from './errors.ts';

/** What sends one request; handed in, so that a test can hand in something else. */
export type Fetch = (request: Request) => Promise<Response>;

/**
 * The `fetch` behind every call: one attempt per call. An answer outside 2xx becomes the error it stands for,
 * whatever its body. Further attempts belong here, around `fetch(request.clone())`.
 */
export function createTransport(fetch: Fetch): Fetch {
  return async (request) => {
    request.signal.throwIfAborted();
    const response = await fetch(request);
    if (!response.ok) throw await errorOfResponse(response);
    return response;
  };
}

/** One signal for the caller's abort and for the deadline over the whole call, the reading of the body included. */
export function deadline(milliseconds: number, abort: AbortSignal | undefined): AbortSignal {
  const timeout = AbortSignal.timeout(milliseconds);
  return abort ? AbortSignal.any([timeout, abort]) : timeout; // joining is nearly half of what a call costs above fetch
}

/** Waits for a call; what goes wrong is thrown as an AttuneError, or as the caller's own reason when they aborted. */
export async function settle<T>(call: Promise<{ data?: unknown }>, abort: AbortSignal | undefined): Promise<T> {
  try {
    return (await call).data as T;
  } catch (error) {
    throw abort?.aborted ? abort.reason : errorOfFailure(error);
  }
}
