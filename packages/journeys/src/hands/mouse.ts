import type { Hand } from './hand.ts';

/** A visitor with a mouse. */
export const mouse: Hand = {
  press: (target) => target.click(),
  write: (target, text) => target.fill(text),
  tick: (target) => target.check(),
  choose: async (target) => {
    await target.selectOption({ index: 1 });
  },
  meet: (heading) => heading.waitFor(),
};
