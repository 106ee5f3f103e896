import type { Caller } from '../database/caller.ts';
import { transaction } from '../database/transaction.ts';
import type { Deps } from '../deps.ts';
import { countCall, hashAddress, limits, type Limit, type Standing } from '../modules/trust/limits.ts';
import { refuse } from './problem.ts';

/** The caller's address as it may be kept, and what the answer says about the limit. */
export interface Counted {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts a call against its limit and refuses it beyond. It counts in a transaction of its own: a refusal counts too. */
export const limitCall = async (
  deps: Deps,
  caller: Caller,
  limit: Limit | 'none',
  address: string,
): Promise<Counted> => {
  if (limit === 'none') return { address: '', headers: {} };
  const [hashed, standing] = await transaction(deps.db, caller, async (tx) => {
    const hash = await hashAddress(tx, address);
    return [hash, isCounted(deps, caller) ? await countCall(tx, limit, hash) : null] as const;
  });
  if (!standing) return { address: hashed, headers: {} };
  const headers = headersOf(limit, standing);
  if (standing.exceeded)
    refuse('rate-limited', { headers: { ...headers, 'retry-after': String(standing.secondsToReset) } });
  return { address: hashed, headers };
};

// a practice's own server speaks for many people from one address
const isCounted = ({ config }: Deps, caller: Caller): boolean =>
  config.rateLimit === 'on' && caller.kind !== 'practice';

const headersOf = (limit: Limit, { left, secondsToReset }: Standing): Record<string, string> => ({
  'ratelimit-policy': `"${limit}";q=${String(limits[limit].calls)};w=${String(limits[limit].seconds)}`,
  ratelimit: `"${limit}";r=${String(left)};t=${String(secondsToReset)}`,
});
