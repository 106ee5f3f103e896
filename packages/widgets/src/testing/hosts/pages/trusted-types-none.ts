import type { Host } from '../host.ts';

/** No policy may be made at all, so that no template can be. */
export const trustedTypesNone: Host = {
  name: 'trusted-types-none',
  says: "`require-trusted-types-for 'script'` with `trusted-types 'none'`",
  headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  instead: () => ({ shown: 'link', because: 'the page allows nobody a policy, so no template of ours can be made' }),
  sayings: /could not be loaded; its fallback stays|^refused by trusted-types/,
};
