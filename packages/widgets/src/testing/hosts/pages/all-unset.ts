import type { Host } from '../host.ts';

export const allUnset: Host = {
  name: 'all-unset',
  says: '`* { all: unset !important }`',
  style: '* { all: unset !important }',
};
