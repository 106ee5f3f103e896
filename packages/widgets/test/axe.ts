import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

/** axe is no module: it leaves itself on the window. */
const { axe } = window as unknown as { axe: { run(on: Element, options: RunOptions): Promise<AxeResults> } };

/** What axe finds wrong with an element, in words. */
export async function violationsOf(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}
