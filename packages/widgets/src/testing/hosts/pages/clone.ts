import type { Host } from '../host.ts';
import { countingListeners, remount } from './remounting.ts';

export const clone: Host = {
  name: 'clone',
  says: '`cloneNode` remounts, 200 times',
  before: countingListeners,
  isOnlyLookedAt: true,
  then: (visit) =>
    remount(visit, () => {
      for (const element of document.querySelectorAll('[data-cell] > *')) element.replaceWith(element.cloneNode(true));
    }),
};
