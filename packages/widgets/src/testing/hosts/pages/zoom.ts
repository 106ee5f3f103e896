import type { Host } from '../host.ts';

export const zoom: Host = { name: 'zoom', says: '`zoom: 1.5`', style: 'html { zoom: 1.5 }' };
