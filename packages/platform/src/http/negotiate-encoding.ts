/** How a file can be sent, best first: the order decides between encodings a client likes equally. */
export const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * The encoding that a client's `Accept-Encoding` likes best among those on hand (RFC 9110, 12.5.3).
 * Identity is what remains: a client that refuses even that gets it all the same, as the RFC allows.
 */
export function negotiateEncoding(accepted: string | undefined, onHand: (encoding: Encoding) => boolean): Encoding {
  const likes = weights(accepted ?? '');
  const wanted = encodings.filter((each) => onHand(each) && likes(each) > 0);
  return wanted.sort((a, b) => likes(b) - likes(a))[0] ?? 'identity';
}

function weights(accepted: string): (encoding: Encoding) => number {
  const named = new Map(accepted.toLowerCase().split(',').map(weight));
  return (encoding) => named.get(encoding) ?? named.get('*') ?? (encoding === 'identity' ? 0.001 : 0);
}

function weight(item: string): [name: string, weight: number] {
  const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
  const q = parameters.find((each) => each.startsWith('q='))?.slice(2);
  return [name, q === undefined ? 1 : Number(q) || 0];
}
