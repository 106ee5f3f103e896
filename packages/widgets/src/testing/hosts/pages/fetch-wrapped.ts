import type { Host } from '../host.ts';

/** As monitoring scripts do it: every call goes through them, with arguments of their own. */
export const fetchWrapped: Host = {
  name: 'fetch-wrapped',
  says: 'wrapped `fetch`',
  before: () => {
    const { fetch } = globalThis;
    globalThis.fetch = async function (this: unknown, input: RequestInfo | URL, init?: RequestInit) {
      const response = await fetch.apply(globalThis, [input, init]);
      await response.clone().text(); // they look into everything
      return response;
    };
  },
};
