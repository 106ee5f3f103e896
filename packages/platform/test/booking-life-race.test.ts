import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Attune } from '@attune/sdk';
import { workIn } from '../src/database/work-in.ts';
import { expirePending } from '../src/jobs/expire-pending.ts';
import { sweepAvailability } from '../src/jobs/sweep.ts';
import { settlePaidBooking } from '../src/modules/bookings/settle-payment.ts';
import { bookAt, linkHolder, toldOf } from './harness/booked.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { assertInvariants } from './harness/invariants.ts';
import { tellEverything } from './harness/webhooks.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

// PGlite has one connection, and so no races
const skip = (process.env['ATTUNE_TEST_ENGINE'] ?? 'pglite') === 'pglite';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;
let attune: Attune;
let office: Attune;

before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  await tellEverything(platform, practice);
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  attune = platform.sdk(practice.publishableKey);
  office = platform.sdk(practice.secretKey);
});

const startOn = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T09:00:00Z`;

test('of twenty who cancel one booking at once everybody hears that it is, and it is told once', { skip }, async () => {
  const { id } = await bookAt(attune, { ...diary, startsAt: startOn(3) });
  const client = await linkHolder(platform, practice, id);

  const heard = await Promise.all(
    Array.from({ length: 20 }, (_, index) => heardOf((index % 2 ? client : office).bookings.cancel(id))),
  );

  assert.deepEqual([...new Set(heard)], ['cancelled']);
  assert.deepEqual(await toldOf(platform, id), ['booking_confirmed', 'booking_cancelled']);
  await assertInvariants(platform);
});

test(
  'of a move and a cancellation at once both are true or one is refused, and never half of either',
  { skip },
  async () => {
    const bookings = await Promise.all([3, 4, 5, 6, 7, 8, 9, 10].map((day) => movable(day)));

    const heard = await Promise.all(
      bookings.flatMap(({ id, client, hold }) => [
        heardOf(client.bookings.reschedule(id, hold)),
        heardOf(office.bookings.cancel(id)),
      ]),
    );

    const statuses = await Promise.all(bookings.map(({ id }) => office.bookings.get(id)));
    assert.ok(heard.every((one) => ['confirmed', 'cancelled', 'booking-state'].includes(one)));
    assert.deepEqual([...new Set(statuses.map(({ status }) => status))], ['cancelled']);
    assert.equal(await deadlocks(), 0);
    await platform.clock.advance({ minutes: 20 });
    await sweepAvailability(platform.deps.db);
    await assertInvariants(platform);
  },
);

test(
  'two bookings that change therapists crosswise at once wait for each other and do not deadlock',
  { skip },
  async () => {
    const other = await createDiary(platform.owner.db, { practiceId: practice.id, serviceId: diary.serviceId });
    const there = await Promise.all([3, 4, 5, 6].map((day) => movable(day, diary, other)));
    const back = await Promise.all([7, 8, 9, 10].map((day) => movable(day, other, diary)));

    const heard = await Promise.all(
      [...there, ...back].map(({ id, client, hold }) => heardOf(client.bookings.reschedule(id, hold))),
    );

    assert.deepEqual([...new Set(heard)], ['confirmed']);
    assert.equal(await deadlocks(), 0);
    await assertInvariants(platform);
  },
);

test('of many times chosen for one booking at once it has one, and it can be moved there', { skip }, async () => {
  const { id } = await bookAt(attune, { ...diary, startsAt: startOn(3) });
  const client = await linkHolder(platform, practice, id);
  const starts = [4, 5, 6, 7, 8, 9].map(startOn);

  const heard = await Promise.all(
    starts.map((startsAt) =>
      client.holds
        .create({ ...diary, startsAt, format: 'online', reschedules: id })
        .then((hold) => ({ holdId: hold.id, holdSecret: hold.secret }), codeOf),
    ),
  );
  const moved = await Promise.all(
    heard.map(async (hold) => (typeof hold === 'string' ? hold : heardOf(client.bookings.reschedule(id, hold)))),
  );

  assert.equal(moved.filter((one) => one === 'confirmed').length, 1);
  assert.equal(await deadlocks(), 0);
  await assertInvariants(platform);
});

test(
  'of money, the end of its time and a cancellation at once, one decides what becomes of a booking',
  { skip },
  async () => {
    practice = await platform.practice({ policies: { payment: 'online' } });
    diary = await createDiary(platform.owner.db, { practiceId: practice.id });
    attune = platform.sdk(practice.publishableKey);
    office = platform.sdk(practice.secretKey);
    const unpaid = await Promise.all(
      [3, 4, 5, 6, 7, 8, 9, 10].map((day) => bookAt(attune, { ...diary, startsAt: startOn(day) })),
    );
    assert.deepEqual([...new Set(unpaid.map(({ status }) => status))], ['pending_payment']);
    await platform.clock.advance({ minutes: 32 });

    const [settled] = await Promise.all([
      Promise.all(unpaid.map(({ id }) => workIn(platform.deps, practice.id, (given) => settlePaidBooking(given, id)))),
      expirePending(platform.deps),
      Promise.all(unpaid.map(({ id }) => heardOf(office.bookings.cancel(id)))),
    ]);

    const now = await Promise.all(unpaid.map(({ id }) => office.bookings.get(id)));
    const told = await Promise.all(unpaid.map(({ id }) => toldOf(platform, id)));
    assert.ok(now.every(({ status }) => status === 'confirmed' || status === 'cancelled' || status === 'expired'));
    assert.ok(now.every(({ status }, index) => status !== 'confirmed' || settled[index] === 'settled'));
    assert.ok(told.every((kinds) => new Set(kinds).size === kinds.length));
    assert.equal(await deadlocks(), 0);
    await assertInvariants(platform);
  },
);

/** A booking of a day, and another time of that day that its client has chosen. */
async function movable(day: number, from: TestDiary = diary, to: TestDiary = from) {
  const { id } = await bookAt(attune, { ...from, startsAt: startOn(day) });
  const client = await linkHolder(platform, practice, id);
  const startsAt = startOn(day).replace('09:', '13:');
  const hold = await client.holds.create({ ...to, startsAt, format: 'online', reschedules: id });
  return { id, client, hold: { holdId: hold.id, holdSecret: hold.secret } };
}

function heardOf(call: Promise<{ status: string }>): Promise<string> {
  return call.then(({ status }) => status, codeOf);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

async function deadlocks(): Promise<number> {
  const rows = await platform.owner.session((session) =>
    session.query<{ deadlocks: number }>(
      'select deadlocks::integer from pg_stat_database where datname = current_database()',
    ),
  );
  return rows[0]?.deadlocks ?? Number.NaN;
}
