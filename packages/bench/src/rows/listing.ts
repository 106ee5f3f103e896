import { createAttune } from '@attune/sdk';
import { bareListing } from '../server/bare-listing.ts';
import { openLargeDatabases, type LargeDatabase } from '../server/large-database.ts';
import { startPlatform } from '../server/platform.ts';
import { cpuOf } from '../server/processes.ts';
import { openVisitors } from '../server/visitors.ts';
import { atMost, times, type Row, type Table } from '../row.ts';
import { median } from '../statistics.ts';
import { takeTurns } from '../take-turns.ts';
import { filtered } from './directory.ts';

const connections = 10;
const requestsPerTurn = 400;

/** The list of the directory: the CPU it takes in a large practice, and how long a visitor of the demo waits. */
export const listing: Row = {
  name: 'listing',
  measure: async () => {
    const waiting = await measureWaiting();
    await using opened = await openLargeDatabases('pg18', [10_000, 100_000], 1);
    const [small, large] = opened.databases;
    if (!small || !large) throw new Error('Fewer databases than sizes.');
    return [await measureCpu('10,000', small, 1.2), await measureCpu('100,000', large, 1.05), waiting];
  },
};

const manyTrips =
  'a request makes three trips to PostgreSQL where the bare query makes one: it begins, as whom and when, with the key confirmed; it asks; it commits. The rest is HTTP, and the question checked.';

async function measureCpu(size: string, database: LargeDatabase, goal: number): Promise<Table> {
  await using platform = await startPlatform('serve', database.url);
  await using visitors = await openVisitors(database.visitorUrl, connections);
  const attune = createAttune({ key: database.practice.publishableKey, api: platform.origin });
  const [floor, ours] = await takeTurns(
    [
      () =>
        cpuPer(
          (turn) =>
            visitors.pool.query({ name: 'bare', text: bareListing, values: valuesOf(database, filtered(turn)) }),
          () => [...visitors.pids(), process.pid],
        ),
      () =>
        cpuPer(
          (turn) => attune.therapists.list(filtered(turn)),
          () => [...visitors.pids(), platform.pid],
        ),
    ],
    7,
  );
  return {
    title: `listTherapists, ${size} therapists, four filters, PostgreSQL 18: CPU of a request, ten at once`,
    unit: 'ms',
    figures: [
      { name: 'the bare query: ids from the index, cards put together from the tables', values: floor ?? [] },
      {
        name: 'Attune: stored cards over HTTP, key and question checked',
        values: ours ?? [],
        goal: times(goal, manyTrips),
      },
    ],
  };
}

const valuesOf = (
  { practice }: LargeDatabase,
  { city, specialty, language }: ReturnType<typeof filtered>,
): unknown[] => [practice.id, city?.[0], specialty, language];

/** The CPU time in ms that these processes spend on one request, of many that ten callers make at once. */
async function cpuPer(request: (turn: number) => PromiseLike<unknown>, pids: () => readonly number[]): Promise<number> {
  const before = cpuOf(pids());
  let turn = 0;
  const caller = async () => {
    while (turn < requestsPerTurn) await request(turn++);
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
