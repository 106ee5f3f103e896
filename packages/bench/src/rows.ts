import { measureAll } from '@attune/tooling/sizes';
import { listingWithTwoFilters } from './listing.ts';
import type { Row } from './row.ts';

/** Everything that `npm run bench` measures, in the order in which it is shown; the bundles must be built. */
export async function loadRows(): Promise<readonly Row[]> {
  return [listingWithTwoFilters, ...(await weights())];
}

async function weights(): Promise<Row[]> {
  const sizes = await measureAll();
  return sizes.map(({ name, bytes, most }) => ({
    name: `weight of ${name}, brotli`,
    unit: 'bytes',
    goal: most,
    measure: () => Promise.resolve(bytes),
  }));
}
