import { getResponse, type RequestHandler } from 'msw';

/**
 * A `fetch` that asks handlers instead of the network, for `createAttune({ fetch })`: no service worker, no patched
 * global. A request that no handler knows is refused, and so is an aborted one, as fetch would.
 */
export function fetchFrom(handlers: RequestHandler[]): (request: Request) => Promise<Response> {
  return async (request) => {
    const response = await Promise.race([getResponse(handlers, request), aborted(request.signal)]);
    if (!response) throw new TypeError(`No handler for ${request.method} ${request.url}`);
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
