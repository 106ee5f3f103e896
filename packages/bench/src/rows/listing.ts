import { createAttune } from '@attune/sdk';
import { startPlatform } from '../server/platform.ts';
import { atMost, type Row, type Table } from '../row.ts';
import { median } from '../statistics.ts';
import { takeTurns } from '../take-turns.ts';

/** The list of the directory: how long a visitor of the demo waits for it. */
export const listing: Row = {
  name: 'listing',
  measure: async () => [await measureWaiting()],
};

async function measureWaiting(): Promise<Table> {
  await using demo = await startPlatform('demo');
  const attune = createAttune({ key: 'pk_demo_kiez', api: demo.origin });
  const filters = await pairsOfFilters(attune);
  const [floor, ours] = await takeTurns(
    [
      () => timePer(() => fetch(`${demo.origin}/healthz`), filters),
      () => timePer((pair) => attune.therapists.list(pair), filters),
    ],
    5,
  );
  return {
    title: 'listTherapists, 240 therapists, two filters, PGlite: time of a request, p50',
    unit: 'ms',
    figures: [
      { name: 'the health check, which asks the database for a 1', values: floor ?? [] },
      { name: 'Attune', values: ours ?? [], goal: atMost(15) },
    ],
  };
}

type Pair = { language: string[]; specialty: string[] };

async function pairsOfFilters(attune: ReturnType<typeof createAttune>): Promise<Pair[]> {
  const { data } = await attune.therapists.facets();
  const values = (name: string) => data.find(({ field }) => field === name)?.values.slice(0, 6) ?? [];
  return values('language').flatMap(({ value: language }) =>
    values('specialty').map(({ value: specialty }) => ({ language: [language], specialty: [specialty] })),
  );
}

/** The median in ms of a request for each of the pairs, one after the other. */
async function timePer(request: (pair: Pair) => PromiseLike<unknown>, pairs: readonly Pair[]): Promise<number> {
  const took: number[] = [];
  for (const pair of pairs) {
    const start = performance.now();
    await request(pair);
    took.push(performance.now() - start);
  }
  return median(took);
}
