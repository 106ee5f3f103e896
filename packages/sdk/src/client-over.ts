import type { Client, ClientOptions } from './create-client.ts';
import { createHttp } from './http.ts';
import type { Transport } from './transport.ts';

/**
 * A client whose calls are carried out by `transport`: `createClient` is one that tries again, the elements' is one that
 * downloads how to do so when it has to.
 * @throws {TypeError} for a secret key in a browser.
 */
export function createClientOver(
  transport: Transport,
  { key, api, session }: Pick<ClientOptions, 'key' | 'api' | 'session'>,
): Client {
  const isSecret = key.startsWith('sk_');
  if (isSecret && typeof document === 'object') throw new TypeError(secretInBrowser);
  const origin = api.replace(/\/$/, '');
  const http = createHttp(`${origin}/v1`, (query) => serialize({ ...query, key: isSecret ? undefined : key }));
  return {
    api: origin,
    session,
    async send<T>(request: Parameters<Client['send']>[0], options: Parameters<Client['send']>[1] = {}) {
      const bearer = isSecret ? key : options.session;
      const headers = { Authorization: bearer && `Bearer ${bearer}`, 'If-Match': options.ifMatch };
      return (await transport((means) => request(http, { ...means, headers }), options)).data as T;
    },
  };
}

const secretInBrowser = 'A secret key (sk_…) lets every visitor of a page act as the practice: revoke it, use pk_…';

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
