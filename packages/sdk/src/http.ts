import type { Http } from './calls.ts';
import type { Send } from './transport.ts';

/** Calls under `base`, each sent by the `fetch` it is given; `serialize` writes the query. */
export function createHttp(base: string, serialize: (query: object) => string): Http {
  const call =
    (method: string) =>
    async (path: string, { params = {}, body, headers, parseAs = 'json', fetch, ...init }: Call) => {
      const place = path.replace(/\{(\w+)\}/g, (_, name: string) => inPath(params.path?.[name] ?? ''));
      const search = serialize({ ...params.query });
      const url = base + place + (search && `?${search}`);
      const sent = { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers, ...params.header };
      const response = await fetch(url, {
        ...init,
        ...(typeof document === 'object' && noCookies),
        method,
        headers: given(sent),
        body: JSON.stringify(body, asItIs), // nothing stays nothing
      });
      return { response, data: response.status === 204 ? undefined : ((await response[parseAs]()) as unknown) };
    };
  return { GET: call('GET'), POST: call('POST'), PUT: call('PUT'), PATCH: call('PATCH') } as unknown as Http;
}

/** Some pages give every list a `toJSON`, which makes text of it; it is sent as it is. */
function asItIs(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const given = this[key];
  return Array.isArray(given) ? given : value;
}

/** As one step of the path. Dots alone, or nothing, would lead up to another operation: they become an id of nothing. */
const inPath = (id: string) => encodeURIComponent(id).replace(/^\.{0,2}$/, '%25$&');

/** In pages only: not every runtime knows the word. */
const noCookies = { credentials: 'omit' } as const;

/** What operations say of a call, beside what `Request` takes. */
interface Call extends Omit<RequestInit, 'body' | 'headers' | 'method'> {
  fetch: Send;
  params?: { path?: Record<string, string>; query?: object; header?: Record<string, string> };
  body?: unknown;
  headers?: Record<string, string | undefined>;
  parseAs?: 'json' | 'text';
}

const given = (headers: Record<string, string | undefined>) =>
  Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined);
