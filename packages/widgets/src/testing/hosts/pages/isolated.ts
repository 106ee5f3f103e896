import type { Host } from '../host.ts';

export const isolated: Host = {
  name: 'isolated',
  says: 'cross-origin isolated page',
  instead: (cell) =>
    cell.endsWith('framed')
      ? {
          shown: 'link',
          because: 'such a page shows no frame of another origin that is not isolated itself; ours leads to that page',
        }
      : undefined,
  headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
};
