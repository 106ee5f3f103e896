import assert from 'node:assert/strict';
import {
  connect,
  loadDiaries,
  offeredSlots,
  serviceId,
  therapistId,
  toSlot,
  transaction,
  type Diary,
  type Tx,
} from '../../../platform/test/bench.ts';
import type pg from 'pg';
import { openLargeDatabase } from '../server/large-database.ts';
import { openVisitors } from '../server/visitors.ts';
import { atMost, times, type Goal, type Row, type Table } from '../row.ts';
import { takeTurns } from '../take-turns.ts';
import { plainSlots } from './slots-floor.ts';

interface Case {
  readonly title: string;
  readonly days: number;
  readonly therapistIds?: readonly string[];
  /** How often it is done in a turn. */
  readonly repeats: number;
  readonly endToEnd: Goal;
}

const cases: readonly Case[] = [
  {
    title: '1 therapist, 60 days',
    days: 60,
    therapistIds: [therapistId(1)],
    repeats: 40,
    endToEnd: atMost(2),
  },
  { title: '1,000 therapists, 14 days', days: 14, repeats: 2, endToEnd: times(1.3) },
];

/** From availability to the slots that are answered: the work alone, and with the database. */
export const slots: Row = {
  name: 'slots',
  async measure() {
    await using database = await openLargeDatabase(1_000, 1_000);
    await using visitors = await openVisitors(database.visitorUrl, 1);
    const connection = await connect({ databaseUrl: database.url, dataDirectory: null });
    const { id: practiceId, publishableKeyId: keyId } = database.practice;
    const asVisitor: Visit = (work) => transaction(connection.db, { kind: 'visitor', practiceId, keyId }, work);
    const tables: Table[] = [];
    for (const each of cases)
      tables.push(await measureWork(each, asVisitor), await measureAll(each, asVisitor, visitors.pool));
    await connection.close();
    return tables;
  },
};

type Visit = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

async function measureWork(each: Case, asVisitor: Visit): Promise<Table> {
  const { diaries, now } = await asVisitor((tx) => loadDiaries(tx, wanted(each)));
  const to = now + each.days * 86_400_000;
  assert.deepEqual(ours(diaries, now, to).map(startOf), plainSlots(diaries, now, to).map(startOf));

  const acts = [() => plainSlots(diaries, now, to), () => ours(diaries, now, to)];
  const [floor, attune] = await takeTurns(
    acts.map((act) => () => timePer(act, each.repeats)),
    21,
  );
  return {
    title: `Slots computed, with their strings: ${each.title}`,
    unit: 'ms',
    figures: [
      { name: 'integers and a cached offset table', values: floor ?? [] },
      { name: 'Attune', values: attune ?? [], goal: times(1.5) },
    ],
  };
}

async function measureAll(each: Case, asVisitor: Visit, pool: pg.Pool): Promise<Table> {
  const act = async () => {
    const { diaries, now } = await asVisitor((tx) => loadDiaries(tx, wanted(each)));
    return ours(diaries, now, now + each.days * 86_400_000);
  };
  const repeats = Math.ceil(each.repeats / 4);
  const [floor, attune] = await takeTurns(
    [() => timePer(() => rowsThenSlots(pool, each), repeats), () => timePer(act, repeats)],
    11,
  );
  return {
    title: `Slots from PostgreSQL 15: ${each.title}`,
    unit: 'ms',
    figures: [
      { name: 'rows, then integers', values: floor ?? [] },
      { name: 'Attune: one packed query in a transaction', values: attune ?? [], goal: each.endToEnd },
    ],
  };
}

const wanted = ({ therapistIds }: Case) => ({ serviceId, ...(therapistIds && { therapistIds }) });

const ours = (diaries: readonly Diary[], now: number, to: number) =>
  offeredSlots(diaries, serviceId, { from: now, to, now }, 'online').free.map(toSlot);

const startOf = ({ startsAt }: { startsAt: string }) => startsAt;

/** Three plain queries, as rows, put together by therapist. */
async function rowsThenSlots(pool: pg.Pool, { therapistIds, days }: Case) {
  const ids = therapistIds ?? null;
  const therapists = await pool.query<{ id: string }>(whoGives, [serviceId, ids]);
  const found = therapists.rows.map(({ id }) => id);
  const windows = await pool.query<WindowRow>(windowsOf, [found]);
  const busy = await pool.query<BusyRow>(busyOf, [found]);
  const diaries = new Map(found.map((id) => [id, { therapistId: id, windows: [] as unknown[], busy: [] as number[] }]));
  for (const row of windows.rows) diaries.get(row.id)?.windows.push([row.day, row.opens, row.closes]);
  for (const row of busy.rows) diaries.get(row.id)?.busy.push(row.from.getTime(), row.until.getTime());
  const now = Date.now();
  return plainSlots([...diaries.values()] as unknown as Diary[], now, now + days * 86_400_000);
}

type WindowRow = { id: string; day: number; opens: number; closes: number };
type BusyRow = { id: string; from: Date; until: Date };

const whoGives = `
  select therapist.id from therapist join therapist_service given on given.therapist_id = therapist.id
   where given.service_id = $1 and ($2::uuid[] is null or therapist.id = any ($2)) order by therapist.id`;
const windowsOf = `
  select therapist_id as id, day_of_week as day, (extract(epoch from starts_at) / 60)::integer as opens,
         (extract(epoch from ends_at) / 60)::integer as closes
    from availability_window where therapist_id = any ($1) and format = 'online' order by therapist_id, day_of_week`;
const busyOf = `
  select therapist_id as id, busy_from as from, busy_until as until
    from busy_ranges($1, app_now(), 'infinity') where occupying order by therapist_id, busy_from`;

async function timePer(act: () => unknown, repeats: number): Promise<number> {
  const start = performance.now();
  for (let done = 0; done < repeats; done += 1) await act();
  return (performance.now() - start) / repeats;
}
