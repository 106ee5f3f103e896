import type { Host } from '../host.ts';

/** The bundles on the page’s own origin; the platform may be asked and framed, and no style may stand in markup. */
export const cspSelfHosted: Host = {
  name: 'csp-self-hosted',
  says: "`default-src 'self'`, self-hosted",
  headers: { 'content-security-policy': "default-src 'self'; connect-src {api}; frame-src {api}" },
  script: (usual, cdn) => usual.replace(cdn, '{host}/attune'),
};
