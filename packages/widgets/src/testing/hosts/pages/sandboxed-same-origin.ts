import type { Host } from '../host.ts';

export const sandboxedSameOrigin: Host = {
  name: 'sandboxed-same-origin',
  says: 'sandboxed iframe with its origin',
  sandbox: 'allow-scripts allow-same-origin allow-forms',
};
