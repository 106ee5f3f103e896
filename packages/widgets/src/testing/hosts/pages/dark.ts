import type { Host } from '../host.ts';

export const dark: Host = {
  name: 'dark',
  says: 'dark',
  style: 'html { color-scheme: dark; background: #111; color: #eee }',
  then: async (visit) => {
    const light = await visit.page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d');
      const lightness = (element: Element) => {
        if (!context) return 0;
        context.fillStyle = getComputedStyle(element).color;
        context.fillRect(0, 0, 1, 1);
        return context.getImageData(0, 0, 1, 1).data[1] ?? 0;
      };
      const grounds = [...document.querySelectorAll('[data-cell] > *')].map((each) =>
        each.shadowRoot?.querySelector('.attune'),
      );
      return grounds.filter((each) => each && lightness(each) < 160).length;
    }, null);
    if (light > 0) visit.note('', `${light} elements write dark on dark`);
  },
};
