import { createAttune } from '@attune/sdk';
import { heardListing } from '../server/heard.ts';
import { openLargeDatabase } from '../server/large-database.ts';
import { startPlatform } from '../server/platform.ts';
import { cpuOf } from '../server/processes.ts';
import { openVisitors } from '../server/visitors.ts';
import { atMost, times, type Row, type Table } from '../row.ts';
import { median } from '../statistics.ts';
import { takeTurns } from '../take-turns.ts';

const connections = 10;
const requestsPerTurn = 200;

/** The list of the directory: its CPU in a practice of 10,000 therapists, and how long a visitor of the demo waits. */
export const listing: Row = {
  name: 'listing',
  measure: async () => [await measureCpu(), await measureWaiting()],
};

async function measureCpu(): Promise<Table> {
  const query = {
    city: ['City 3'],
    specialty: ['topic-3', 'topic-13'],
    language: ['de'],
    acceptingNew: true,
    limit: 24,
  };
  await using database = await openLargeDatabase(10_000, 1);
  await using platform = await startPlatform('serve', database.url);
  await using visitors = await openVisitors(database.visitorUrl, connections);
  const attune = createAttune({ key: database.practice.publishableKey, api: platform.origin });
  const statement = await heardListing(database, query);
  const [floor, ours] = await takeTurns(
    [
      () =>
        cpuPer(
          () => visitors.pool.query(statement),
          () => [...visitors.pids(), process.pid],
        ),
      () =>
        cpuPer(
          () => attune.therapists.list(query),
          () => [...visitors.pids(), platform.pid],
        ),
    ],
    7,
  );
  return {
    title: 'listTherapists, 10,000 therapists, four filters, PostgreSQL 15: CPU of a request, ten at once',
    unit: 'ms',
    figures: [
      { name: 'its query alone, through the driver', values: floor ?? [] },
      { name: 'Attune: over HTTP, key and answer checked', values: ours ?? [], goal: times(1.6) },
    ],
  };
}

/** The CPU time in ms that these processes spend on one request, of many that ten callers make at once. */
async function cpuPer(request: () => PromiseLike<unknown>, pids: () => readonly number[]): Promise<number> {
  const before = cpuOf(pids());
  const caller = async () => {
    for (let done = 0; done < requestsPerTurn / connections; done += 1) await request();
  };
  await Promise.all(Array.from({ length: connections }, caller));
  return (cpuOf(pids()) - before) / requestsPerTurn;
}

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
