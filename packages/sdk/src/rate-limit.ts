import { parseList, type Item } from './header-list.ts';

/** A quota as `RateLimit` (r left, all again in t seconds) or `RateLimit-Policy` (q in all, every w seconds) names it. */
export interface Quota {
  readonly policy: string;
  readonly r?: number;
  readonly t?: number;
  readonly q?: number;
  readonly w?: number;
  /** Whose requests it counts. */
  readonly pk?: string;
}

/**
 * The quotas of a `RateLimit` or `RateLimit-Policy` field, of which each has the one that is `needed`. Null for anything
 * else, the syntax of older drafts included: it is to be ignored as a whole.
 */
export function parseRateLimit(field: string, needed: 'r' | 'q'): Quota[] | null {
  const items = parseList(field);
  return items?.every((item) => isQuota(item, needed))
    ? items.map(({ value, parameters }) => ({ ...Object.fromEntries(parameters), policy: String(value) }))
    : null;
}

function isQuota({ parameters }: Item, needed: string): boolean {
  const isNumber = (name: string) => typeof parameters.get(name) === 'number';
  return isNumber(needed) && ['r', 't', 'q', 'w'].every((name) => !parameters.has(name) || isNumber(name));
}
