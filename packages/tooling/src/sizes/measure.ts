import { join } from 'node:path';
import { root } from '../../lib/run.mjs';
import { type Budget, budgets, languages } from './budgets.ts';
import { bundleReact, bundleSdk } from './bundle-packages.ts';
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
  return { name: budget.name, most: budget.most, parts, bytes: sum(parts) };
}

async function partsOf(budget: Budget): Promise<readonly Part[]> {
  if ('sdk' in budget) return [{ file: '@attune/sdk', bytes: compressed(await bundleSdk(budget.sdk)) }];
  if ('react' in budget) return [{ file: '@attune/react', bytes: compressed(await bundleReact()) }];
  const folder = join(root, 'packages/widgets/dist/cdn');
  const inEach = languages.map((language) => weighBundles(budget.bundles(language), folder));
  return inEach.reduce((heaviest, parts) => (sum(parts) > sum(heaviest) ? parts : heaviest));
}

const sum = (parts: readonly Part[]) => parts.reduce((total, { bytes }) => total + bytes, 0);
