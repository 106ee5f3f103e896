import type { Host } from '../host.ts';

export const scriptTwice: Host = {
  name: 'script-twice',
  says: 'the script twice',
  script: (usual) => `${usual}\n    ${usual}\n    ${usual.replace('.js"', '.js?again"')}`,
  sayings: /^console\.\w+: .*Attune/,
};
