import type { Host } from '../host.ts';

export const cspBlocked: Host = {
  name: 'csp-blocked',
  says: "`default-src 'self'`, our script blocked",
  headers: { 'content-security-policy': "default-src 'self'" },
  instead: () => ({ shown: 'link', because: 'the page’s policy does not let our script in' }),
  sayings: /^refused by script-src/,
};
