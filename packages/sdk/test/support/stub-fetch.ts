import { examples } from '../../src/generated/examples.ts';

/** A fetch that answers in turn what it is given, and keeps the requests it got. */
export function stubFetch(...answers: (Response | Error)[]) {
  const requests: Request[] = [];
  const fetch = (request: Request): Promise<Response> => {
    requests.push(request.clone());
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return answer instanceof Response
      ? Promise.resolve(answer.clone())
      : Promise.reject(answer ?? new Error('no answer'));
  };
  return { fetch, requests, last: () => lastOf(requests) };
}

/** A fetch whose answer never comes, but which can be aborted. */
export const silentFetch = (request: Request): Promise<Response> =>
  new Promise((_, reject) => {
    waiting.add(request);
    request.signal.addEventListener('abort', () => {
      waiting.delete(request);
      reject(request.signal.reason as Error);
    });
  });

/** A fetch that answers at once with a body which never comes, but which can be aborted. */
export const silentBody = (request: Request): Promise<Response> => {
  const start = (body: ReadableStreamDefaultController) => {
    waiting.add(request);
    request.signal.addEventListener('abort', () => {
      waiting.delete(request);
      body.error(request.signal.reason);
    });
  };
  return Promise.resolve(new Response(new ReadableStream({ start }), { headers: { 'X-Request-Id': 'req_4' } }));
};

// as a socket would: what only the test waiting for it holds is collected with the test, which then never ends
const waiting = new Set<Request>();

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers });

export const practiceAnswer = () => json(examples.practice);

function lastOf(requests: Request[]): Request {
  const last = requests.at(-1);
  if (!last) throw new Error('Nothing was sent');
  return last;
}
