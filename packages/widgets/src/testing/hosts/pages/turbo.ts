import type { Host } from '../host.ts';
import { countingListeners, remount } from './remounting.ts';

/** As Turbo goes from page to page: the body is kept as a copy, another takes its place, and the copy comes back. */
export const turbo: Host = {
  name: 'turbo',
  says: 'Turbo remounts, 200 times',
  before: countingListeners,
  isOnlyLookedAt: true,
  then: (visit) =>
    remount(visit, () => {
      const kept = document.body.cloneNode(true);
      document.documentElement.replaceChild(document.createElement('body'), document.body);
      dispatchEvent(new Event('turbo:before-render'));
      document.documentElement.replaceChild(kept, document.body);
      dispatchEvent(new Event('turbo:load'));
    }),
};
