import { join } from 'node:path';
import { root } from '../../lib/run.mjs';
import { type Budget, budgets } from './budgets.ts';
import { bundleSdk } from './bundle-sdk.ts';
import { compressed } from './compressed.ts';
import { weighBundles } from './weigh-bundles.ts';

export { compressed };

/** What something weighs, whole and in its parts. */
export interface Size {
  readonly name: string;
  readonly bytes: number;
  readonly most: number;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly file: string;
  readonly bytes: number;
}

/** Weighs everything that has a budget; the bundles must be built. */
export function measureAll(): Promise<Size[]> {
  return Promise.all(budgets.map(measure));
}

async function measure(budget: Budget): Promise<Size> {
  const parts = await partsOf(budget);
  return { name: budget.name, most: budget.most, parts, bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0) };
}

async function partsOf(budget: Budget): Promise<Part[]> {
  if (!('sdk' in budget)) return weighBundles(budget, join(root, 'packages/widgets/dist/cdn'));
  return [{ file: '@attune/sdk', bytes: compressed(await bundleSdk(budget.sdk)) }];
}
