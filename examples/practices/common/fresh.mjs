/** Spreads sentences evenly: `least` takes the one used least so far, `once` the first that was never used. */
export const createFresh = () => {
  const uses = new Map();
  const use = (item) => (uses.set(item, (uses.get(item) ?? 0) + 1), item);
  return {
    least: (items) => use(items.reduce((best, item) => ((uses.get(item) ?? 0) < (uses.get(best) ?? 0) ? item : best))),
    once: (items) => {
      const unused = items.find((item) => !uses.has(item));
      if (unused === undefined) throw new Error(`every one of these is used: ${items.join(' | ')}`);
      return use(unused);
    },
  };
};
