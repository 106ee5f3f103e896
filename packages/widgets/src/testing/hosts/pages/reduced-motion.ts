import type { Host } from '../host.ts';

/** Every engine is started as by somebody who asked for less motion. */
export const reducedMotion: Host = {
  name: 'reduced-motion',
  says: 'reduced motion',
  then: async (visit) => {
    const moving = await visit.page.evaluate(() => {
      const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const all = [document, ...roots].flatMap((root) => root.getAnimations());
      return all.filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1).length;
    }, null);
    if (moving > 0) visit.note('', `${moving} things move`);
  },
};
