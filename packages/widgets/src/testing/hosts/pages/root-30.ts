import type { Host } from '../host.ts';

export const root30: Host = { name: 'root-30', says: '`html { font-size: 30px }`', style: 'html { font-size: 30px }' };
