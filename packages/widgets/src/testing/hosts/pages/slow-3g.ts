import { cells } from '../cells.ts';
import type { Host } from '../host.ts';

/** Until an element is there, its link is: at no moment is nothing. */
export const slow3g: Host = {
  name: 'slow-3g',
  says: 'slow 3G',
  line: { latency: 400, bytesPerSecond: 180_000 }, // of what is not compressed here
  first: async (visit) => {
    for (const { name } of cells) {
      const shown = await visit.ask('shown', name);
      if (shown !== 'link') visit.note(name, `${shown} is shown at first, not the link`);
    }
  },
};
