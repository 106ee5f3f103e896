import { contentSecurityPolicy } from './policy.ts';

/** What every hosted page is sent with. The address of a page behind a mail link must not travel on, and what it shows must not be kept. */
export function pageHeaders(
  framedBy: readonly string[],
  forms: 'none' | 'self' = 'none',
  styles: readonly string[] = [],
): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(framedBy, forms, styles),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}
