import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { transaction } from '../src/database/transaction.ts';
import { availabilityAge } from '../src/jobs/start-jobs.ts';
import { sweepAvailability } from '../src/jobs/sweep.ts';
import { lockTherapist } from '../src/modules/availability/lock-therapist.ts';
import { createDiary, type NewDiary, type TestDiary } from './harness/diary.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
});

test('of each service and format the first three times are known, and how many there are', async () => {
  const diary = await create({ service: { horizon_days: 2 } });

  assert.deepEqual(await known(diary), [
    { format: 'in_person', starts: [], count: 0 },
    { format: 'online', starts: ['02T08:00', '02T09:00', '02T10:00'], count: 24 },
  ]);
});

test('a time that has come too near goes with the next sweep, and whose times have not changed is not looked at', async () => {
  const wary = await create({ service: { minimum_notice_minutes: 120 } });
  await create({ windows: [{ starts_at: '18:00', ends_at: '20:00' }] });
  await platform.clock.set('2026-03-02T06:00:01Z');

  const looked = await sweepAvailability(platform.deps.db);

  assert.equal(looked, 1);
  assert.deepEqual((await known(wary))[1]?.starts, ['02T09:00', '02T10:00', '02T11:00']);
});

test('who has nothing left gets the first time of a day that comes within the horizon at midnight of their own zone', async () => {
  const weekly = await create({
    therapist: { time_zone: 'America/New_York' },
    service: { horizon_days: 6 },
    windows: [{ day_of_week: 1, starts_at: '09:00', ends_at: '10:00' }],
  });
  await platform.clock.set('2026-03-03T04:59:59Z');
  await sweepAvailability(platform.deps.db);
  const before = (await known(weekly))[1]?.starts;
  await platform.clock.set('2026-03-03T05:00:01Z');

  await sweepAvailability(platform.deps.db);

  assert.deepEqual([before, (await known(weekly))[1]?.starts], [[], ['09T13:00']]);
});

test(
  'a sweep does not wait for who is booking, and finds the therapist the next time',
  { skip: isAlone() },
  async () => {
    const diary = await create({});
    await platform.clock.set('2026-03-02T08:00:01Z');
    const office = { kind: 'practice', practiceId: practice.id, keyId: practice.secretKeyId } as const;

    const meanwhile = await transaction(platform.owner.db, office, async (tx) => {
      await lockTherapist(tx, diary.therapistId);
      await sweepAvailability(platform.deps.db);
      return (await known(diary))[1]?.starts[0];
    });
    await sweepAvailability(platform.deps.db);

    assert.deepEqual([meanwhile, (await known(diary))[1]?.starts[0]], ['02T08:00', '02T09:00']);
  },
);

test('somebody whose times cannot be worked out keeps nobody else from theirs, and it is written down why', async () => {
  const broken = await create({});
  const sound = await create({});
  await query(`update therapist set time_zone = 'Europe/Atlantis' where id = $1`, [broken.therapistId]);
  await platform.clock.set('2026-03-02T08:00:01Z');

  await sweepAvailability(platform.deps.db);

  const [row] = await query<{ last_error: string }>(
    `select last_error from next_availability where therapist_id = $1 limit 1`,
    [broken.therapistId],
  );
  assert.match(row?.last_error ?? '', /atlantis/i);
  assert.equal((await known(sound))[1]?.starts[0], '02T09:00');
  assert.equal(await sweepAvailability(platform.deps.db), 0);
});

const shown: readonly (readonly [what: string, path: (diary: TestDiary) => string])[] = [
  ['the list of therapists', () => '/v1/therapists'],
  ['the counts of the directory', () => '/v1/therapists/facets'],
  ['a therapist', ({ therapistId }) => `/v1/therapists/${therapistId}`],
];
for (const [what, path] of shown) {
  test(`what ${what} says of free times is never older than a minute, however long it was kept on its way`, async () => {
    const diary = await create({});

    const { headers } = await platform.fetch(`${path(diary)}?key=${practice.publishableKey}`);

    const kept = [...(headers.get('cache-control') ?? '').matchAll(/(?:max-age|stale-while-revalidate)=(\d+)/g)];
    assert.equal(kept.length, 2);
    assert.ok(kept.reduce((sum, [, seconds]) => sum + Number(seconds), availabilityAge) <= 60);
  });
}

function create(wanted: Omit<NewDiary, 'practiceId'>): Promise<TestDiary> {
  return createDiary(platform.owner.db, { practiceId: practice.id, ...wanted });
}

async function known({ therapistId }: TestDiary): Promise<{ format: string; starts: string[]; count: number }[]> {
  const rows = await query<{ format: string; starts_at: Date[]; slots_count: number }>(
    `select format, starts_at, slots_count from next_availability where therapist_id = $1 order by format`,
    [therapistId],
  );
  return rows.map(({ format, starts_at, slots_count }) => ({
    format,
    starts: starts_at.map((start) => start.toISOString().slice(8, 16)),
    count: slots_count,
  }));
}

function query<Row>(statement: string, parameters: unknown[]): Promise<Row[]> {
  return platform.owner.session((session) => session.query<Row>(statement, parameters));
}

/** PGlite has one connection: nobody is ever beside anybody. */
function isAlone(): boolean {
  return (process.env['ATTUNE_TEST_ENGINE'] ?? 'pglite') === 'pglite';
}
