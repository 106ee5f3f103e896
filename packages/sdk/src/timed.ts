import type { Within } from './transport.ts';

/**
 * The least time: one timer and one listener, taken down in the end, so that no process is kept alive and nothing is left
 * behind on a signal that the caller keeps. To join signals is nearly half of what a call would cost above `fetch`. What
 * does not heed its signal is not waited for.
 */
export const timed: Within = (act, timeout, abort) =>
  new Promise((resolve, reject) => {
    const controller = new AbortController();
    const stop = (reason: Error) => {
      tidy();
      reject(reason);
      controller.abort(reason);
    };
    const stopAsAsked = () => stop(abort?.reason as Error);
    const timer = timeout < longest ? setTimeout(() => stop(late(timeout)), timeout) : undefined;
    const tidy = () => {
      clearTimeout(timer);
      abort?.removeEventListener('abort', stopAsAsked);
    };
    if (abort?.aborted) return stopAsAsked();
    abort?.addEventListener('abort', stopAsAsked);
    act(controller.signal).finally(tidy).then(resolve, reject);
  });

/** A timer of 2³¹ ms or more goes off at once. */
const longest = 2 ** 31;

const late = (timeout: number) => new DOMException(`No answer within ${String(timeout)} ms.`, 'TimeoutError');

/** Lets go of an answer that comes when nobody waits for it any longer: its body would keep a socket. */
export function unlessLate({ signal }: RequestInit, response: Response): Response {
  if (!signal?.aborted) return response;
  discard(response);
  throw signal.reason;
}

/** Nobody reads it, so nobody needs to hear that it could not be cancelled. */
export const discard = ({ body }: Response) => void body?.cancel().catch(() => undefined);
