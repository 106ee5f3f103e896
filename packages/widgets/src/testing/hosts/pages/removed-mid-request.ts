import type { Host } from '../host.ts';

/** Taken away while the platform thinks, and put back later. */
export const removedMidRequest: Host = {
  name: 'removed-mid-request',
  says: 'removed mid-request',
  line: { latency: 250, bytesPerSecond: Infinity },
  first: async (visit) => {
    await visit.page.evaluate(async () => {
      const elements = [...document.querySelectorAll('[data-cell] > *')];
      const tags = new Set(elements.map(({ localName }) => localName));
      await Promise.all([...tags].map((tag) => customElements.whenDefined(tag)));
      await new Promise((done) => setTimeout(done, 100));
      const places = elements.map((element) => [element, element.parentElement] as const);
      for (const element of elements) element.remove();
      await new Promise((done) => setTimeout(done, 400));
      for (const [element, place] of places) place?.append(element);
    }, null);
  },
};
