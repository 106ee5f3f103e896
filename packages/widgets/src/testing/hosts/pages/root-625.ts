import type { Host } from '../host.ts';

export const root625: Host = {
  name: 'root-62-5',
  says: '`html { font-size: 62.5% }`',
  style: 'html { font-size: 62.5% } body { font-size: 1.6rem }',
};
