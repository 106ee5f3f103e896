import type { Host } from '../host.ts';

/** Until an element is there, its link is: at no moment is nothing. */
export const slow3g: Host = {
  name: 'slow-3g',
  says: 'slow 3G',
  line: { latency: 400, bytesPerSecond: 180_000 }, // of what is not compressed here
  before: () => {
    const blank = new Set<string>();
    Object.assign(globalThis, { blank });
    const look = () => {
      for (const cell of document.querySelectorAll<HTMLElement>('[data-cell]'))
        if (cell.getBoundingClientRect().height < 10) blank.add(cell.dataset['cell'] ?? '');
      requestAnimationFrame(look);
    };
    addEventListener('DOMContentLoaded', look);
  },
  then: async (visit) => {
    const blank = await visit.page.evaluate(() => [...(globalThis as unknown as { blank: Set<string> }).blank], null);
    for (const name of blank) visit.note(name, 'for a moment there was nothing');
  },
};
