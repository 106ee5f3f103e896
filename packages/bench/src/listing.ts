import { createAttune } from '@attune/sdk';
import { startDemo } from '@attune/tooling/demo';
import type { Row } from './row.ts';

const warmUps = 40;
const requests = 300;

/** The list of a practice with 240 therapists, asked for as a page does it: by the SDK, over HTTP. */
export const listingWithTwoFilters: Row = {
  name: 'listTherapists, two filters, 240 therapists, PGlite, p50',
  unit: 'ms',
  goal: 15,
  async measure() {
    const demo = await startDemo();
    try {
      const attune = createAttune({ key: 'pk_demo_kiez', api: demo.origin });
      const { data: facets } = await attune.therapists.facets();
      const values = (field: string) => facets.find((facet) => facet.field === field)?.values.slice(0, 6) ?? [];
      const filters = values('language').flatMap(({ value: language }) =>
        values('specialty').map(({ value: specialty }) => ({ language: [language], specialty: [specialty] })),
      );

      const times: number[] = [];
      for (let n = 0; n < warmUps + requests; n += 1) {
        const start = performance.now();
        await attune.therapists.list(filters[n % filters.length]);
        if (n >= warmUps) times.push(performance.now() - start);
      }
      return median(times);
    } finally {
      await demo.stop();
    }
  },
};

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
