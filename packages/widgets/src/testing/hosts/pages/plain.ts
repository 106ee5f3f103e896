import type { Host } from '../host.ts';

/** What the others are compared with. */
export const plain: Host = { name: 'plain', says: 'a plain page' };
