import { parseRateLimit } from './rate-limit.ts';
import { parseRetryAfter } from './retry-after.ts';

/**
 * Milliseconds to wait before the next attempt: as long as the answer says, else up to half a second after the first, and
 * twice as long each time, to eight at most. Anything between nothing and that, so that those who failed together do not
 * come back together.
 */
export function waitBefore(
  attempts: number,
  response: Response | undefined,
  now: number,
  random: () => number,
): number {
  return (response && asked(response, now)) ?? random() * Math.min(8000, 500 * 2 ** (attempts - 1));
}

function asked({ headers, status }: Response, now: number): number | undefined {
  const after = parseRetryAfter(headers.get('Retry-After') ?? '', now);
  return after ?? (status === 429 ? untilReset(headers) : undefined);
}

/** When the quotas that are used up are there again. What a cache kept is about another moment. */
function untilReset(headers: Headers): number | undefined {
  if (Number(headers.get('Age')) > 0) return undefined;
  const quotas = parseRateLimit(headers.get('RateLimit') ?? '', 'r') ?? [];
  const waits = quotas.flatMap(({ r, t }) => (r === 0 && t !== undefined ? t * 1000 : []));
  return waits.length > 0 ? Math.max(...waits) : undefined;
}
