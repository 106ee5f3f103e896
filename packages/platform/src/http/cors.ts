import { allowsOrigin } from './origins.ts';

const allowed = {
  'access-control-allow-methods': 'GET, HEAD, PATCH, POST',
  'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match',
  'access-control-max-age': '7200',
};

const exposed = {
  'access-control-expose-headers':
    'Date, ETag, Idempotency-Replayed, Link, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id',
};

/** What the answer to a page says: its own origin if the key allows that very one, else nothing. Never a wildcard. */
export const corsHeaders = (origin: string | null, rules: readonly string[]): Record<string, string> =>
  origin !== null && allowsOrigin(rules, origin) ? { 'access-control-allow-origin': origin, ...exposed } : {};

/** What a preflight from an allowed origin is told. */
export const preflightHeaders = (origin: string): Record<string, string> => ({
  'access-control-allow-origin': origin,
  ...allowed,
});
