import type { Host } from '../host.ts';

/** A content blocker, or somebody’s mistake: nothing can be asked, and every call throws before it is one. */
export const fetchThrowing: Host = {
  name: 'fetch-throwing',
  says: 'throwing `fetch`',
  before: () => {
    globalThis.fetch = () => {
      throw new TypeError('fetch is not allowed here');
    };
  },
  // a sealed one asks for nothing, and so stands until it is opened
  first: (visit) => visit.use('report card', visit.stepsOf('report card').slice(0, 1)),
  instead: () => ({
    shown: 'link',
    because: 'nothing can be asked of the platform, and the element says so above the link',
  }),
};
