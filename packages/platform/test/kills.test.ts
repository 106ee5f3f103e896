import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { connect, type Connection } from '../src/database/connect.ts';
import { sweepAvailability } from '../src/jobs/sweep.ts';
import type { Wanted } from './harness/book.ts';
import { clockOf } from './harness/clock.ts';
import { createDiary } from './harness/diary.ts';
import { isFull, noteFigure } from './harness/figures.ts';
import { assertInvariants } from './harness/invariants.ts';
import { Load } from './harness/load.ts';
import { startServer, type PostgresqlServer } from './harness/postgresql-server.ts';
import { createPractice } from './harness/practice.ts';
import { freePort, serve, type Served } from './harness/served.ts';

const engine = process.env['ATTUNE_TEST_ENGINE'];
const postgresql = engine === 'pg15' || engine === 'pg18' ? engine : null;
const skip = postgresql === null && 'what is promised of durability holds on PostgreSQL';

const timeout = isFull ? 1_800_000 : 150_000;
const kills = isFull ? { api: 50, postgresql: 10 } : { api: 3, postgresql: 1 };

test(
  'when the API is killed at any moment under load, every booking that somebody was told of is there',
  { skip, timeout },
  async (t) => {
    const house = await openHouse(t);

    for (let killed = 0; killed < kills.api; killed += 1) {
      await house.load.after(anyNumber(12));
      await house.restartApi();
    }
    await house.load.end();

    assert.deepEqual(await house.lost(), []);
    await house.sweep();
    await assertInvariants(house);
    noteFigure(
      'the API killed with SIGKILL 50 times under load: no acknowledged booking lost, invariants clean',
      `${kills.api} kills, ${house.load.acknowledged.length} bookings acknowledged, 0 lost, ${house.load.unanswered} calls unanswered`,
    );
  },
);

test(
  'when PostgreSQL is killed at any moment under load, every booking that somebody was told of is there, and the API serves on',
  { skip, timeout },
  async (t) => {
    const house = await openHouse(t);

    for (let killed = 0; killed < kills.postgresql; killed += 1) {
      await house.load.after(anyNumber(12));
      await house.server.crash();
      house.load.open();
    }
    await house.load.after(8);
    await house.load.end();

    assert.deepEqual(await house.lost(), []);
    await house.sweep();
    await assertInvariants(house);
    noteFigure(
      'PostgreSQL killed with SIGKILL 10 times under load: no acknowledged booking lost, invariants clean',
      `${kills.postgresql} kills, ${house.load.acknowledged.length} bookings acknowledged, 0 lost, ${house.load.unanswered} calls unanswered`,
    );
  },
);

interface House {
  readonly server: PostgresqlServer;
  readonly owner: Connection;
  readonly load: Load;
  readonly restartApi: () => Promise<void>;
  /** The bookings that somebody was told of and that are not there. */
  readonly lost: () => Promise<string[]>;
  readonly sweep: () => Promise<void>;
}

/** A PostgreSQL of its own that keeps what it promises, an API before it, and eight clients who book. */
async function openHouse(t: TestContext): Promise<House> {
  const server = await startServer(postgresql ?? 'pg15', { isDurable: true });
  t.after(() => server.stop());
  const url = new URL('/attune_template', server.url).href;
  const owner = await connect({ databaseUrl: url, dataDirectory: null });
  t.after(() => owner.close());
  const clock = clockOf(owner);
  await clock.set('2026-03-02T06:00:00Z');
  const practice = await createPractice(owner.db);
  const port = await freePort();
  const api: { now: Served } = { now: await serve(url, port) };
  t.after(() => api.now.stop());
  const load = new Load({ url: api.now.url, key: practice.publishableKey }, await timesOf(owner, practice.id), 8);
  load.open();
  return {
    server,
    owner,
    load,
    restartApi: async () => {
      await api.now.kill();
      api.now = await serve(url, port);
      load.open();
    },
    lost: () => missing(owner, load.acknowledged),
    sweep: async () => {
      await clock.advance({ minutes: 11 });
      await sweepAvailability(owner.db);
    },
  };
}

/** Two months of hours of six therapists: more than are booked between all the kills. */
async function timesOf(owner: Connection, practiceId: string): Promise<Wanted[]> {
  const windows = [0, 1, 2, 3, 4, 5, 6].map((day_of_week) => ({ day_of_week, starts_at: '00:00', ends_at: '24:00' }));
  const diaries = await Promise.all(Array.from({ length: 6 }, () => createDiary(owner.db, { practiceId, windows })));
  const hours = Array.from({ length: 55 * 24 }, (_, hour) =>
    new Date(Date.parse('2026-03-03T00:00:00Z') + hour * 3_600_000).toISOString(),
  );
  return hours.flatMap((startsAt) => diaries.map((diary) => ({ ...diary, startsAt, format: 'online' })));
}

async function missing(owner: Connection, ids: readonly string[]): Promise<string[]> {
  const rows = await owner.session((session) =>
    session.query<{ id: string }>(
      `select id from unnest($1::uuid[]) as id where not exists (select from booking where booking.id = id.id and status = 'confirmed')`,
      [ids],
    ),
  );
  return rows.map(({ id }) => id);
}

/** A moment is any: after how many bookings it comes is drawn anew each time. */
function anyNumber(most: number): number {
  return 1 + Math.floor(Math.random() * most);
}
