import type { Readable } from 'openapi-typescript-helpers';
import { createHttp, type Http } from './http.ts';
import { createTransport, deadline, settle, type Fetch } from './transport.ts';

/** How to reach a practice. */
export interface ClientOptions {
  /** `pk_…` in pages, `sk_…` on the practice's own server and nowhere else. */
  key: string;
  /** Origin of the platform, without `/v1`: `https://api.example`. */
  api: string;
  /** Session of a mail link, for the calls that such a link allows. */
  session?: string | undefined;
  /** Milliseconds a call may take in all. 15,000 when left out. */
  timeout?: number | undefined;
  /** In place of the global `fetch`. */
  fetch?: Fetch | undefined;
}

/** What every call takes beside its own arguments. */
export interface CallOptions {
  /** Aborts the call, which then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds this call may take in all, in place of the client's. */
  timeout?: number | undefined;
}

/** For calls that must not happen twice. */
export interface IdempotentCallOptions extends CallOptions {
  /**
   * Names the intent. Keep it and send it again when trying again, and it happens once however often it arrives. Made
   * anew for each call when left out.
   */
  idempotencyKey?: string | undefined;
}

/** For calls that a mail link allows. */
export interface SessionCallOptions extends CallOptions {
  /** Session of a mail link, in place of the client's. */
  session?: string | undefined;
}

/** What operations are given to work on: `createClient` for single functions, `createAttune` for all methods. */
export interface Client {
  /** Origin of the platform, for links to its pages. */
  readonly api: string;
  readonly session: string | undefined;
  /** Sends one request and answers its body. For operations; use their functions. */
  send<T>(request: (http: Http, init: CallInit) => Answering<T>, options?: SessionCallOptions): Promise<T>;
}

/** What `send` wants every request to be made with. */
export type CallInit = { signal: AbortSignal; headers: { Authorization: string | undefined } };

/** What a call answers for a body of the type `T`. */
type Answering<T> = Promise<{ data?: NoInfer<Readable<T>> }>;

/**
 * The smallest client, for use with functions: `listTherapists(client, { city: ['Berlin'] })`. A bundler keeps only
 * the operations that are imported.
 * @throws {TypeError} for a secret key in a browser.
 */
export function createClient({ key, api, session, timeout = 15_000, fetch = currentFetch }: ClientOptions): Client {
  const isSecret = key.startsWith('sk_');
  if (isSecret && typeof document === 'object') throw new TypeError(secretInBrowser);
  const origin = api.replace(/\/$/, '');
  const http = createHttp(`${origin}/v1`, createTransport(fetch), (query) =>
    serialize({ ...query, key: isSecret ? undefined : key }),
  );
  return {
    api: origin,
    session,
    send(request, options = {}) {
      const bearer = isSecret ? key : options.session;
      const signal = deadline(options.timeout ?? timeout, options.signal);
      const headers = { Authorization: bearer && `Bearer ${bearer}` };
      return settle(request(http, { signal, headers }), options.signal);
    },
  };
}

/** Looked up at each call: a page or a test may replace it later. */
const currentFetch: Fetch = (request) => globalThis.fetch(request);

const secretInBrowser =
  'A secret key (sk_…) lets every visitor of a page act as the practice. Revoke it, and use a publishable key (pk_…).';

/** Arrays repeat their name. Own entries only: a page may have made Object.prototype enumerable. */
function serialize(query: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) search.append(name, String(one));
    }
  }
  return String(search);
}
