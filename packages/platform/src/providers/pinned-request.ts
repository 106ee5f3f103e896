import { request as requestHttp, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIPv6, type LookupFunction } from 'node:net';

/** A request to a name whose address was decided on before. */
export interface PinnedRequest {
  readonly url: URL;
  /** The name in the URL, without brackets. */
  readonly host: string;
  /** Where the connection goes, whatever the name resolves to by then. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as a POST; without it this is a GET. */
  readonly body?: string | undefined;
  readonly signal: AbortSignal;
}

/** The head of an answer; whoever does not read the body destroys it. */
export interface PinnedAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: IncomingMessage;
}

/** Asks over a connection of its own, which is kept for nobody. The certificate must be that of the name. */
export function pinnedRequest({
  url,
  host,
  address,
  headers,
  body: given,
  signal,
}: PinnedRequest): Promise<PinnedAnswer> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const family = isIPv6(address) ? 6 : 4;
  const pinned: LookupFunction = (_name, { all }, found) => {
    if (all) found(null, [{ address, family }]);
    else found(null, address, family);
  };
  return new Promise((resolve, reject) => {
    const sent = request({
      method: given === undefined ? 'GET' : 'POST',
      protocol: url.protocol,
      host,
      port: url.port === '' ? undefined : url.port,
      path: `${url.pathname}${url.search}`,
      headers: { ...headers, host: url.host },
      lookup: pinned,
      agent: false,
      signal,
    });
    sent.on('response', (body) => resolve({ status: body.statusCode ?? 0, headers: body.headers, body }));
    sent.on('error', reject);
    // an answer that changes protocols (101) is neither a response nor an error: without this, nobody would hear of it, ever
    sent.on('close', () => reject(new Error('The connection ended without an answer')));
    sent.end(given);
  });
}
