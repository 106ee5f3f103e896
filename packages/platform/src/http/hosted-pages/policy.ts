/**
 * What a hosted page may do: load our own files and nothing else, and be framed by the practice's own sites only. A form may be
 * sent, and to ourselves only, where a page has one that works without script.
 */
export function contentSecurityPolicy(
  framedBy: readonly string[],
  forms: 'none' | 'self' = 'none',
  /** Hashes of the style sheets that stand in the page itself. */
  styles: readonly string[] = [],
): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data: https:",
    "connect-src 'self'",
    `form-action '${forms}'`,
    "base-uri 'none'",
    `frame-ancestors ${["'self'", ...framedBy.filter(isOrigin)].join(' ')}`,
    "require-trusted-types-for 'script'",
    'trusted-types attune',
  ].join('; ');
}

/** An origin that could end the directive would let a practice write the rest of the policy. */
function isOrigin(text: string): boolean {
  return /^https?:\/\/[\w.*-]+(:(\d+|\*))?$/.test(text);
}
