import { BlockList, isIP } from 'node:net';
import type { Context as HonoContext } from 'hono';

/** Whose X-Forwarded-For is believed: so many hops, or these addresses and networks. */
export type TrustedProxies = number | readonly string[];

/**
 * The address a request came from. What a proxy says counts only as far as the proxies are trusted: the first address,
 * read from the right, that is not one of them. IPv6 callers are told apart by their /64, which is what one of them has.
 */
export const callerAddress = (peer: string, forwardedFor: string | undefined, trusted: TrustedProxies): string => {
  const hops = [...(forwardedFor ?? '').split(',').map(plain).filter(isAddress), plain(peer)];
  return network(typeof trusted === 'number' ? byCount(hops, trusted) : byList(hops, listOf(trusted)));
};

/** The other end of the connection; `remoteAddress` in the bindings where there is no socket, as in tests. */
export const peerOf = (c: HonoContext): string => {
  const { incoming, remoteAddress } = (c.env ?? {}) as {
    incoming?: { socket?: { remoteAddress?: string } };
    remoteAddress?: string;
  };
  return incoming?.socket?.remoteAddress ?? remoteAddress ?? '127.0.0.1';
};

const byCount = (hops: string[], trusted: number): string => hops.at(-1 - trusted) ?? hops[0] ?? '';

const byList = (hops: string[], trusted: BlockList): string =>
  hops.findLast((hop) => !trusted.check(hop, familyOf(hop))) ?? hops[0] ?? '';

const listOf = (entries: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/');
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return list;
};

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

const isAddress = (text: string): boolean => isIP(text) !== 0;

// "[::1]:80" and "10.0.0.1:80" as some proxies write them; "::ffff:10.0.0.1" as a socket that takes both families does
const plain = (text: string): string => {
  const bare = text
    .trim()
    .replace(/^\[(.+)\](:\d+)?$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '');
  return /^[\d.]+:\d+$/.test(bare) ? bare.slice(0, bare.indexOf(':')) : bare;
};

const network = (address: string): string => (isIP(address) === 6 ? groupsOf(address).slice(0, 4).join(':') : address);

const groupsOf = (address: string): string[] => {
  const [head = '', tail = ''] = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1).split('::');
  const [left, right] = [head, tail].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  return [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
};
