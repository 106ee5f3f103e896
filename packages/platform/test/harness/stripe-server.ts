import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { StripeConfig } from '../../src/config.ts';
import { StripeBooks, StripeProblem, type StripeObject } from './stripe-books.ts';
import { readFormFields } from './stripe-form.ts';

/** A local Stripe: it answers the calls that we make, as strictly as Stripe does, and keeps its books in memory. */
export interface StripeServer extends AsyncDisposable {
  /** What the platform needs to know to talk to it. */
  readonly config: StripeConfig;
  readonly books: StripeBooks;
  /** Every call it has answered, by method and path without ids. */
  readonly calls: readonly string[];
  /** Fails so many calls from now on: with an error of its own, or by hanging up after the work was done. */
  fail(times: number, how?: 'error' | 'lost-answer'): void;
  /** Answers nobody until the returned function is called. */
  pause(): () => void;
  /** Resolves once somebody waits for an answer. */
  called(): Promise<unknown>;
  close(): Promise<void>;
}

const secretKey = 'sk_test_attune';
export const webhookSecret = 'whsec_attune';

interface Kept {
  readonly request: string;
  readonly status: number;
  readonly body: StripeObject;
}

/** @param now Stripe's clock */
export const openStripe = async (now: () => Promise<Date>): Promise<StripeServer> => {
  const books = new StripeBooks();
  const calls: string[] = [];
  const keys = new Map<string, Kept>();
  let failures = { left: 0, how: 'error' as 'error' | 'lost-answer' };
  let gate: Promise<unknown> = Promise.resolve();
  let call = Promise.withResolvers<unknown>();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const sent = await text(request);
    const path = (request.url ?? '').replace(/^\/v1/, '');
    calls.push(`${request.method ?? ''} ${path.replace(/(cs|pi|re)_[^/?]+/g, ':id').replace(/\?.*/, '')}`);
    call.resolve(null);
    await gate;
    const failing = failures.left > 0;
    if (failing) failures = { ...failures, left: failures.left - 1 };
    if (failing && failures.how === 'error') return send(response, 500, problem('api_error', 'server_error'));
    const { status, body } = perform(request, path, sent, await now());
    if (failing) return void response.socket?.destroy();
    send(response, status, body);
  };

  const perform = (request: IncomingMessage, path: string, sent: string, at: Date): Kept => {
    const account = String(request.headers['stripe-account'] ?? '');
    const key = `${account} ${String(request.headers['idempotency-key'] ?? randomUUID())}`;
    const known = keys.get(key);
    const asked = `${request.method ?? ''} ${path} ${sent}`;
    if (known && known.request !== asked)
      return { request: asked, status: 400, body: problem('idempotency_error', 'idempotency_key_in_use') };
    const kept = known ?? { request: asked, ...judged(request, path, sent, account, at) };
    if (request.method === 'POST' && kept.status < 500) keys.set(key, kept);
    return kept;
  };

  const judged = (
    request: IncomingMessage,
    path: string,
    sent: string,
    account: string,
    at: Date,
  ): Omit<Kept, 'request'> => {
    if (request.headers.authorization !== `Bearer ${secretKey}`)
      return { status: 401, body: problem('invalid_request_error', 'api_key_invalid') };
    try {
      const fields = readFormFields(request.method === 'GET' ? (path.split('?')[1] ?? '') : sent);
      return { status: 200, body: books.answer({ method: request.method ?? '', path, fields, account, at }) };
    } catch (error) {
      if (!(error instanceof StripeProblem)) throw error;
      return { status: error.status, body: problem('invalid_request_error', error.code, error.param) };
    }
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return {
    config: { secretKey, webhookSecrets: [webhookSecret], apiBase: `http://127.0.0.1:${String(port)}` },
    books,
    calls,
    fail: (left, how = 'error') => {
      failures = { left, how };
    },
    pause: () => {
      const paused = Promise.withResolvers<unknown>();
      gate = paused.promise;
      call = Promise.withResolvers<unknown>();
      return () => paused.resolve(null);
    },
    called: () => call.promise,
    close,
    [Symbol.asyncDispose]: close,
  };
};

const send = (response: ServerResponse, status: number, body: StripeObject): void => {
  // a test does not wait for the library's second try
  const again = status >= 500 ? { 'stripe-should-retry': 'false' } : {};
  response.writeHead(status, { 'content-type': 'application/json', 'request-id': `req_${randomUUID()}`, ...again });
  response.end(JSON.stringify(body));
};

const problem = (type: string, code: string, param?: string): StripeObject => ({
  error: { type, code, message: code, ...(param === undefined ? {} : { param }) },
});
