import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import { sql } from 'kysely';
import { isSlotTaken, type Attune } from '@attune/sdk';
import { transaction, type Tx } from '../src/database/transaction.ts';
import { lockTherapist } from '../src/modules/availability/lock-therapist.ts';
import { refreshNextAvailability } from '../src/modules/availability/next-availability.ts';
import { bookAt, linkHolder, mara } from './harness/booked.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { assertInvariants } from './harness/invariants.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

// PGlite has one connection, and so no races
const skip = (process.env['ATTUNE_TEST_ENGINE'] ?? 'pglite') === 'pglite';

let platform: TestPlatform;
let practice: TestPractice;
let ada: TestDiary;
let serviceId: string;
let others: TestDiary[];
let attune: Attune;

before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  ada = await createDiary(platform.owner.db, { practiceId: practice.id });
  ({ serviceId } = ada);
  others = [await colleague(), await colleague()];
  attune = platform.sdk(practice.publishableKey);
});

const ten = { startsAt: '2026-03-02T09:00:00Z', format: 'online' } as const;

suite('a time with anybody who gives the service', () => {
  test('is held with whom it was offered, and says who that is', async () => {
    const { slots } = await attune.slots.list({ serviceId, from: ten.startsAt, to: '2026-03-02T17:00:00Z' });

    const held = await Promise.all(
      slots.map(async ({ startsAt }) => attune.holds.create({ serviceId, startsAt, format: 'online' })),
    );

    assert.deepEqual(
      held.map(({ therapistId }) => therapistId),
      slots.map(({ therapistId }) => therapistId),
    );
    assert.deepEqual(new Set(held.map(({ therapistId }) => therapistId)), new Set(everybody()));
  });

  test('is had as often as there are therapists, and then refused with near times', async () => {
    const holds = [await hold(), await hold(), await hold()];

    const refusal: unknown = await hold().catch((error: unknown) => error);

    assert.deepEqual(holds.map(({ therapistId }) => therapistId).sort(), everybody().sort());
    assert.ok(isSlotTaken(refusal) && refusal.near.length > 0);
  });

  test('that starts when nobody begins is refused with those around it', async () => {
    await assert.rejects(attune.holds.create({ serviceId, startsAt: '2026-03-02T09:07:00Z', format: 'online' }), {
      code: 'slot-not-offered',
    });
  });

  test('of a service that nobody gives, or that is unknown, is not found', async () => {
    await assert.rejects(attune.holds.create({ serviceId: practice.id, ...ten }), { code: 'not-found' });
  });

  test('is booked like any other', async () => {
    const { id, secret, therapistId } = await hold();
    const consent = { privacy: true as const };

    const booking = await attune.bookings.create({ holdId: id, holdSecret: secret, client: mara, consent });

    assert.equal(booking.therapist.id, therapistId);
    await assertInvariants(platform);
  });

  test('can be chosen for a booking that is moved', async () => {
    const { id } = await bookAt(attune, { ...ada, ...ten });
    const client = await linkHolder(platform, practice, id);

    const { id: holdId, secret } = await client.holds.create({
      serviceId,
      startsAt: '2026-03-02T13:00:00Z',
      format: 'online',
      reschedules: id,
    });
    const moved = await client.bookings.reschedule(id, { holdId, holdSecret: secret });

    assert.equal(moved.startsAt, '2026-03-02T13:00:00Z');
    await assertInvariants(platform);
  });

  test(
    'of 48 clients at once exactly three get one, one of each therapist, and nobody deadlocks',
    { skip },
    async () => {
      const answers = await Promise.all(
        Array.from({ length: 48 }, () =>
          hold().then(
            ({ therapistId }) => therapistId,
            (error: unknown) => (isSlotTaken(error) ? 'slot-taken' : assert.fail(String(error))),
          ),
        ),
      );

      assert.deepEqual(answers.filter((answer) => answer !== 'slot-taken').sort(), everybody().sort());
      assert.equal(await deadlocks(), 0);
      await assertInvariants(platform);
    },
  );

  test('lets go of who turns out to be taken before it waits for the next', { skip }, async () => {
    const { slots } = await attune.slots.list({ serviceId, from: ten.startsAt, to: '2026-03-02T09:01:00Z' });
    const first = slots[0]?.therapistId ?? assert.fail('nobody is free');
    const next = await lockAll(everybody().filter((therapistId) => therapistId !== first));

    const [asked] = await inOffice(async (tx) => {
      await lockTherapist(tx, first);
      const call = hold();
      await somebodyWaits();
      await takeTen(tx, first);
      return [call] as const;
    });
    await somebodyWaits();
    const isFree = await inOffice((tx) => sql<{ free: boolean }>`${tryLock(first)}`.execute(tx));
    await next.release();

    assert.deepEqual(isFree.rows, [{ free: true }]);
    assert.notEqual((await asked).therapistId, first);
  });

  test('and times with each of them, wanted by everybody at once, never deadlock', { skip }, async () => {
    const starts = ['09', '10', '11', '12'].map((hour) => `2026-03-02T${hour}:00:00Z`);
    const wanted = [undefined, ...everybody()];
    const answers = await Promise.all(
      Array.from({ length: 96 }, (_, index) => {
        const therapistId = wanted[index % wanted.length];
        const startsAt = starts[index % starts.length] ?? ten.startsAt;
        const body = { serviceId, startsAt, format: 'online', ...(therapistId && { therapistId }) } as const;
        return attune.holds.create(body).then(
          () => 'held',
          (error: unknown) => (isSlotTaken(error) ? 'taken' : assert.fail(String(error))),
        );
      }),
    );

    assert.ok(answers.includes('held'));
    assert.equal(await deadlocks(), 0);
    await assertInvariants(platform);
  });
});

function colleague(): Promise<TestDiary> {
  return createDiary(platform.owner.db, { practiceId: practice.id, serviceId });
}

function everybody(): string[] {
  return [ada, ...others].map(({ therapistId }) => therapistId);
}

function hold() {
  return attune.holds.create({ serviceId, ...ten });
}

function inOffice<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return transaction(platform.owner.db, { kind: 'practice', practiceId: practice.id, keyId: practice.id }, work);
}

/** Keeps everybody else from the time of these therapists. */
async function lockAll(therapistIds: readonly string[]): Promise<{ release(): Promise<void> }> {
  const locked = Promise.withResolvers<null>();
  const over = Promise.withResolvers<null>();
  const done = inOffice(async (tx) => {
    await Promise.all(therapistIds.map((therapistId) => lockTherapist(tx, therapistId)));
    locked.resolve(null);
    await over.promise;
  });
  await locked.promise;
  return {
    release: () => {
      over.resolve(null);
      return done;
    },
  };
}

const tryLock = (therapistId: string) =>
  sql`select pg_try_advisory_xact_lock(hashtextextended(${practice.id}::text || ${therapistId}::text, 0)) as free`;

async function somebodyWaits(): Promise<void> {
  const rows = await platform.owner.session((session) =>
    session.query(
      `select from pg_locks join pg_database on pg_database.oid = database
        where datname = current_database() and locktype = 'advisory' and not granted`,
    ),
  );
  await (rows.length === 0 ? somebodyWaits() : undefined);
}

async function takeTen(tx: Tx, therapistId: string): Promise<void> {
  await sql`
    insert into booking (practice_id, id, status, therapist_id, service_id, format, starts_at, ends_at, hold_secret_hash, hold_expires_at)
    values (${practice.id}, gen_random_uuid(), 'held', ${therapistId}, ${serviceId}, 'online', ${ten.startsAt}::timestamptz,
            ${ten.startsAt}::timestamptz + interval '50 minutes', '\\x00', app_now() + interval '10 minutes')`.execute(
    tx,
  );
  await refreshNextAvailability(tx, [therapistId]);
}

async function deadlocks(): Promise<number> {
  const rows = await platform.owner.session((session) =>
    session.query<{ deadlocks: number }>(
      'select deadlocks::integer from pg_stat_database where datname = current_database()',
    ),
  );
  return rows[0]?.deadlocks ?? Number.NaN;
}
