import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { transaction } from '../src/database/transaction.ts';
import { violates } from '../src/database/violates.ts';
import { sweepAvailability } from '../src/jobs/sweep.ts';
import { lockTherapist } from '../src/modules/availability/lock-therapist.ts';
import { atOnce, bookAt, confirm, hold, release, type Answer, type Desk } from './harness/book.ts';
import type { Errand } from './harness/book-alone.ts';
import { createDiary } from './harness/diary.ts';
import { createGroupSession } from './harness/group-session.ts';
import { isFull, noteFigure } from './harness/figures.ts';
import { assertInvariants } from './harness/invariants.ts';
import { inProcess, serve } from './harness/served.ts';
import { tellEverything } from './harness/webhooks.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

// PGlite has one connection, and so no races
const skip = (process.env['ATTUNE_TEST_ENGINE'] ?? 'pglite') === 'pglite';

let platform: TestPlatform;
let practice: TestPractice;
let url: string;

before(async () => {
  platform = await withPlatform({ config: { mode: 'demo', rateLimit: 'off' } });
  url = await platform.listen();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  await tellEverything(platform, practice);
});

test(
  'of 200 clients who want the same hour at once exactly one gets it, and all others are told of near ones',
  { skip },
  async () => {
    const diary = await createDiary(platform.owner.db, { practiceId: practice.id });
    const wanted = { ...diary, startsAt: '2026-03-02T09:00:00Z', format: 'online' };
    await openConnections();

    const answers = await atOnce(
      64,
      Array.from({ length: 200 }, () => () => bookAt(desk(), wanted)),
    );

    const won = answers.filter(({ status }) => status === 201);
    const lost = answers.filter(({ status }) => status === 409);
    assert.deepEqual([won.length, lost.length], [1, 199]);
    assert.ok(lost.every(({ near }) => near > 0));
    assert.equal(await deadlocks(), 0);
    await assertInvariants(platform);
  },
);

test('services of unequal length with buffers, wanted by everybody at once, never overlap', { skip }, async () => {
  const long = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    service: { duration_minutes: 90, slot_interval_minutes: 30, buffer_after_minutes: 15 },
  });
  const shortService = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    service: { duration_minutes: 25, slot_interval_minutes: 30, buffer_before_minutes: 5 },
  });
  const short = { therapistId: long.therapistId, serviceId: shortService.serviceId };
  await giveAlso(short.therapistId, short.serviceId);
  const attempts = Array.from(
    { length: 400 },
    (_, index) => () => bookAt(desk(), { ...(index % 2 ? long : short), startsAt: startAt(index), format: 'online' }),
  );

  const answers = await atOnce(32, attempts);

  assert.deepEqual([...new Set(answers.map(({ status }) => status))].sort(), [201, 409]);
  assert.equal(await deadlocks(), 0);
  await assertInvariants(platform);
});

test(
  'of 64 clients who want a session of six seats at once exactly six get one, and all others are told of the next session',
  { skip },
  async () => {
    const group = await createDiary(platform.owner.db, {
      practiceId: practice.id,
      service: { kind: 'group', duration_minutes: 90, slot_interval_minutes: 90 },
    });
    const session = { practiceId: practice.id, ...group };
    await createGroupSession(platform.owner.db, { ...session, startsAt: '2026-03-02T16:00:00Z', capacity: 6 });
    await createGroupSession(platform.owner.db, { ...session, startsAt: '2026-03-09T16:00:00Z', capacity: 6 });
    await openConnections();

    const answers = await atOnce(
      64,
      Array.from(
        { length: 64 },
        () => () => bookAt(desk(), { ...group, startsAt: '2026-03-02T16:00:00Z', format: 'online' }),
      ),
    );

    const lost = answers.filter(({ status }) => status === 409);
    assert.deepEqual([answers.filter(({ status }) => status === 201).length, lost.length], [6, 58]);
    assert.ok(lost.every(({ near }) => near > 0));
    assert.equal(await deadlocks(), 0);
    await assertInvariants(platform);
  },
);

test('a session and bookings of the same hour, made at once, never overlap', { skip }, async () => {
  const diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  const group = await createDiary(platform.owner.db, { practiceId: practice.id, service: { kind: 'group' } });
  const single = { therapistId: group.therapistId, serviceId: diary.serviceId };
  await giveAlso(single.therapistId, single.serviceId);
  const made = await atOnce(
    32,
    Array.from({ length: 60 }, (_, index) => async () => {
      const startsAt = startAt(index * 2);
      if (index % 2 === 0) return (await bookAt(desk(), { ...single, startsAt, format: 'online' })).status;
      return createGroupSession(platform.owner.db, { practiceId: practice.id, ...group, startsAt, capacity: 6 }).then(
        () => 201,
        (error: unknown) => (violates(error, 'group_session_no_overlap') ? 409 : assert.fail(String(error))),
      );
    }),
  );

  assert.ok(made.every((status) => status === 201 || status === 409 || status === 422));
  assert.equal(await deadlocks(), 0);
  await assertInvariants(platform);
});

// how fast is a question to a machine that does nothing else; 32 are in flight at either size
const isTimed = isFull && process.env['ATTUNE_ALONE'] === '1';
const race = isTimed ? { hours: 100, each: 25, processes: 4 } : { hours: 12, each: 5, processes: 4 };

test(
  'of all attempts on some hours from four processes exactly one succeeds for each, and the losers hear of it within a quarter of a second',
  { skip, timeout: 600_000 },
  async (t) => {
    const diary = await createDiary(platform.owner.db, { practiceId: practice.id, windows: everyDay });
    const served = await serve(platform.databaseUrl());
    t.after(() => served.stop());
    const errand: Errand = {
      desk: { url: served.url, key: practice.publishableKey },
      wanted: Array.from({ length: race.hours * race.each }, (_, index) => ({
        ...diary,
        startsAt: new Date(Date.parse('2026-03-03T00:00:00Z') + (index % race.hours) * 3_600_000).toISOString(),
        format: 'online',
      })),
      inFlight: 32 / race.processes,
    };

    const answers = await Promise.all(
      Array.from({ length: race.processes }, () => inProcess<Answer[]>('book-alone.ts', errand)),
    );

    const all = answers.flat();
    const lost = all.filter(({ status }) => status === 409);
    const told = p99(lost.map(({ milliseconds }) => milliseconds));
    const won = all.filter(({ status }) => status === 201).length;
    assert.deepEqual([won, lost.length], [race.hours, race.hours * (race.each * race.processes - 1)]);
    assert.ok(told <= (isTimed ? 250 : Infinity), `${told} ms`);
    assert.equal(await deadlocks(), 0);
    await assertInvariants(platform);
    noteTimed(
      '10,000 attempts on 100 hours over HTTP from four processes, 32 in flight: exactly 100, 0 deadlocks, losers told within 250 ms',
      `${won} booked, ${lost.length} told with p99 ${told.toFixed(0)} ms, ${await deadlocks()} deadlocks`,
    );
  },
);

test(
  'of many who wait for a hold to run out exactly one gets its time, and its first holder is told',
  { skip },
  async () => {
    const diary = await createDiary(platform.owner.db, { practiceId: practice.id });
    const wanted = { ...diary, startsAt: '2026-03-02T09:00:00Z', format: 'online' };
    const first = await hold(desk(), wanted);
    await platform.clock.advance({ minutes: 10 });

    const answers = await atOnce(32, [
      ...Array.from({ length: 40 }, () => () => bookAt(desk(), wanted)),
      ...Array.from({ length: 10 }, () => () => confirm(desk(), first.body)),
    ]);

    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    assert.equal(answers.filter(({ status }) => status === 409).length, 49);
    await assertInvariants(platform);
  },
);

test('64 calls with one idempotency key are one booking', { skip }, async () => {
  const diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  const { body } = await hold(desk(), { ...diary, startsAt: '2026-03-02T09:00:00Z', format: 'online' });

  const answers = await atOnce(
    64,
    Array.from({ length: 64 }, () => () => confirm(desk(), body, 'one-intent')),
  );

  const statuses = new Set(answers.map(({ status }) => status));
  assert.ok(statuses.has(201));
  assert.ok([...statuses].every((status) => status === 201 || status === 409));
  const messages = await platform.owner.session((session) =>
    session.query(`select 1 from message where practice_id = $1 and audience = 'client'`, [practice.id]),
  );
  assert.equal(messages.length, 1);
});

test('a hold that was booked a moment before it is given back stays booked', { skip }, async () => {
  const diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  const { body: held } = await hold(desk(), { ...diary, startsAt: startAt(0), format: 'online' });

  const [booked, givenBack] = await whileLocked(diary.therapistId, async () => {
    const confirming = confirm(desk(), held);
    await waitingForLocks(1);
    const releasing = release(desk(), held);
    await waitingForLocks(2);
    return [confirming, releasing];
  });

  assert.equal((await booked)?.status, 201);
  assert.equal((await givenBack)?.status, 404);
});

test('sweeps beside bookings neither deadlock nor undo what was just booked', { skip }, async () => {
  const diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  const bookings = Array.from(
    { length: 60 },
    (_, index) => () => bookAt(desk(), { ...diary, startsAt: startAt(index * 2), format: 'online' }),
  );
  const sweeps = Array.from({ length: 10 }, () => async () => {
    await platform.clock.advance({ seconds: 1 });
    await sweepAvailability(platform.deps.db);
    return { status: 0, near: 0, milliseconds: 0 };
  });

  const answers = await atOnce(
    24,
    bookings.flatMap((book, index) => [book, ...sweeps.slice(index, index + 1)]),
  );

  assert.ok(answers.every(({ status }) => status < 500));
  assert.equal(await deadlocks(), 0);
  await assertInvariants(platform);
});

function noteTimed(promise: string, figure: string): void {
  if (isTimed) noteFigure(promise, figure);
}

const everyDay = [0, 1, 2, 3, 4, 5, 6].map((day_of_week) => ({ day_of_week, starts_at: '00:00', ends_at: '24:00' }));

const desk = (): Desk => ({ url, key: practice.publishableKey });

/** Else whoever gets the first connection is done before anybody else has one. */
async function openConnections(): Promise<void> {
  const look = async (): Promise<number> =>
    (await fetch(`${url}/v1/practice?key=${practice.publishableKey}`, { cache: 'no-store' })).status;
  assert.deepEqual(
    [
      ...new Set(
        await atOnce(
          64,
          Array.from({ length: 128 }, () => look),
        ),
      ),
    ],
    [200],
  );
}

/** Keeps everybody else from the time of a therapist until all have come that are to wait for it. */
function whileLocked(therapistId: string, gather: () => Promise<Promise<Answer>[]>): Promise<Promise<Answer>[]> {
  const office = { kind: 'practice', practiceId: practice.id, keyId: practice.secretKeyId } as const;
  return transaction(platform.owner.db, office, async (tx) => {
    await lockTherapist(tx, therapistId);
    return gather();
  });
}

async function waitingForLocks(count: number): Promise<void> {
  const [row] = await platform.owner.session((session) =>
    session.query<{ waiting: number }>(
      `select count(*) as waiting from pg_locks join pg_database on pg_database.oid = database
        where datname = current_database() and locktype = 'advisory' and not granted`,
    ),
  );
  if ((row?.waiting ?? 0) < count) await waitingForLocks(count);
}

/** Half hours of five days, from nine o'clock in Berlin until half past two, when the longest service can still begin. */
function startAt(index: number): string {
  const day = Math.floor(index / 12) % 5;
  return new Date(Date.parse('2026-03-02T08:00:00Z') + day * 86_400_000 + (index % 12) * 1_800_000).toISOString();
}

function p99(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.99)] ?? Infinity;
}

async function giveAlso(therapistId: string, serviceId: string): Promise<void> {
  await platform.owner.session((session) =>
    session.query('insert into therapist_service (practice_id, therapist_id, service_id) values ($1, $2, $3)', [
      practice.id,
      therapistId,
      serviceId,
    ]),
  );
}

async function deadlocks(): Promise<number> {
  const [row] = await platform.owner.session((session) =>
    session.query<{ deadlocks: number }>(
      'select deadlocks::integer as deadlocks from pg_stat_database where datname = current_database()',
    ),
  );
  return row?.deadlocks ?? Number.NaN;
}
