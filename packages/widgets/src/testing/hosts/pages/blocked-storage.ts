import type { Host } from '../host.ts';

/** As a browser has it that was told to keep nothing: even asking throws. */
export const blockedStorage: Host = {
  name: 'blocked-storage',
  says: 'blocked storage',
  before: () => {
    const get = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, { get, configurable: true });
    Object.defineProperty(document, 'cookie', { get, set: get, configurable: true });
  },
};
