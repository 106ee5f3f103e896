/** Of the window that is counted in: a test's own is lower than most. */
const height = Math.max(innerHeight, 900);

/**
 * How far what a visitor sees has moved, as browsers count it: the share of the window that moved, times how far, times
 * one. Counted from where things stand and not by the browser, which counts in frames only, and a page behind another
 * one has none.
 */
export function watchShift(nodes: () => readonly Element[]): () => number {
  const before = new Map(nodes().map((node) => [node, boxOf(node)]));
  return () => {
    const moved = [...before].flatMap(([node, was]) => {
      const is = boxOf(node);
      const way = Math.max(Math.abs(is.top - was.top), Math.abs(is.left - was.left));
      return node.isConnected && was.height >= 1 && way >= 3 ? [{ was, is, way }] : [];
    });
    const seen = moved.flatMap(({ was, is }) => [was, is]).filter(({ bottom, top }) => bottom > 0 && top < height);
    if (!seen.length) return 0;
    const way = Math.max(...moved.map((each) => each.way)) / Math.max(innerWidth, height);
    return (spanOf(seen) / (innerWidth * height)) * Math.min(1, way);
  };
}

const boxOf = (node: Element) => node.getBoundingClientRect();

/** The area in the window that holds all of these. */
function spanOf(boxes: readonly DOMRect[]): number {
  const between = (from: number, to: number, most: number) => Math.min(most, to) - Math.max(0, from);
  const across = between(
    Math.min(...boxes.map(({ left }) => left)),
    Math.max(...boxes.map(({ right }) => right)),
    innerWidth,
  );
  const down = between(
    Math.min(...boxes.map(({ top }) => top)),
    Math.max(...boxes.map(({ bottom }) => bottom)),
    height,
  );
  return Math.max(0, across) * Math.max(0, down);
}
