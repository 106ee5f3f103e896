import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { pinnedRequest, type PinnedAnswer } from './pinned-request.ts';
import { isPublicAddress } from './public-address.ts';

/** Finds the addresses of a name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Where a request may go whose address somebody else chose. */
export interface NetworkRules {
  readonly allowsHttp: boolean;
  /** `''` is the one of the protocol. */
  allowsPort(port: string): boolean;
  allowsAddress(address: string): boolean;
}

/** The public network, and nothing that only our own machines can reach. */
export const publicNetwork: NetworkRules = {
  allowsHttp: false,
  allowsPort: (port) => ['', '80', '443'].includes(port),
  allowsAddress: isPublicAddress,
};

/** An address that nobody may make us ask: of another protocol or port, with a password in it, or in a private network. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
  /** Of the address as it is written, or of where it leads. */
  readonly reason: 'address' | 'network';

  constructor(reason: AddressRefused['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** Reads an address that somebody else chose. @throws {AddressRefused} */
export function allowedUrl(text: string, rules: NetworkRules): URL {
  if (!URL.canParse(text)) throw new AddressRefused('address');
  const url = new URL(text);
  const isAllowed =
    (url.protocol === 'https:' || (url.protocol === 'http:' && rules.allowsHttp)) &&
    url.username === '' &&
    url.password === '' &&
    rules.allowsPort(url.port);
  if (!isAllowed) throw new AddressRefused('address');
  url.hash = '';
  return url;
}

/** What is asked, of an address that `allowedUrl` has read. */
export interface GuardedRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as a POST; without it this is a GET. */
  readonly body?: string | undefined;
  readonly signal: AbortSignal;
}

/** With whom it works. */
export interface Network {
  readonly rules: NetworkRules;
  readonly resolve: Resolve;
}

/**
 * Asks at an address that somebody else chose. The name is resolved once, every address of it is judged, and the connection goes to
 * what was judged, so that a second answer of the name changes nothing. A redirect is an answer like any other.
 * @throws {AddressRefused} or whatever kept the connection from being made
 */
export async function guardedRequest(
  { url, headers, body, signal }: GuardedRequest,
  network: Network,
): Promise<PinnedAnswer> {
  const host = hostOf(url);
  const address = await judgedAddress(host, network, signal);
  return pinnedRequest({ url, host, address, headers, body, signal });
}

/** The address a name may be asked at. @throws {AddressRefused} if one of those it has is of a private network */
export async function judgedAddress(host: string, { rules, resolve }: Network, signal: AbortSignal): Promise<string> {
  const addresses = isIP(host) ? [host] : await orAborted(resolve(host), signal);
  if (!addresses.every((one) => rules.allowsAddress(one))) throw new AddressRefused('network');
  const [address] = addresses;
  if (address === undefined) throw new Error('The name has no address');
  return address;
}

/** The name in an address, without the brackets of IPv6. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/** As the system resolves names. */
export async function resolveBySystem(host: string): Promise<readonly string[]> {
  const found = await lookup(host, { all: true, order: 'verbatim' });
  return found.map(({ address }) => address);
}

/** A lookup cannot be called off; nobody waits for it any longer. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  return Promise.race([work, aborted]);
}
