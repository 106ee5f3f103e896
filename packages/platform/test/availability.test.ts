import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Attune } from '@attune/sdk';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;
let office: Attune;
let attune: Attune;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  office = platform.sdk(practice.secretKey);
  attune = platform.sdk(practice.publishableKey);
});

const morning = { dayOfWeek: 1, startsAt: '09:00', endsAt: '12:00', format: 'online' } as const;
const away = { kind: 'closed', startsOn: '2026-03-02', endsOn: '2026-03-03', reason: 'Fortbildung' } as const;

test('the week that is set is the week that is listed, with what was left out filled in', async () => {
  const windows = [
    { ...morning, dayOfWeek: 3, serviceIds: [diary.serviceId], slotIntervalMinutes: 30, address: 'Hof 2, Berlin' },
    { ...morning, endsAt: '24:00', timeZone: 'Europe/Lisbon' },
  ];

  const set = await office.availabilityWindows.replace(diary.therapistId, { windows }, { ifMatch: '*' });

  const common = {
    startsAt: '09:00',
    format: 'online',
    serviceIds: [] as string[],
    slotIntervalMinutes: null,
    address: null,
  };
  assert.deepEqual(set.data, [
    { ...common, dayOfWeek: 1, endsAt: '24:00', timeZone: 'Europe/Lisbon' },
    { ...common, ...windows[0], endsAt: '12:00', timeZone: 'Europe/Berlin' },
  ]);
  assert.deepEqual((await office.availabilityWindows.list(diary.therapistId)).data, set.data);
});

test('a window for two services is one window again, and its times are offered of both', async () => {
  const other = await createDiary(platform.owner.db, { practiceId: practice.id });
  await giveAlso(diary.therapistId, other.serviceId);
  const serviceIds = [diary.serviceId, other.serviceId].sort();

  const { data } = await office.availabilityWindows.replace(
    diary.therapistId,
    { windows: [{ ...morning, serviceIds }] },
    { ifMatch: '*' },
  );

  assert.deepEqual(
    data.map((window) => window.serviceIds),
    [serviceIds],
  );
  assert.equal((await times(diary)).length, 3);
  assert.equal((await times({ ...diary, serviceId: other.serviceId })).length, 3);
});

test('the directory knows of a new week at once, and what was booked stays booked', async () => {
  await attune.holds.create({ ...diary, startsAt: '2026-03-02T14:00:00Z', format: 'online' });

  await office.availabilityWindows.replace(
    diary.therapistId,
    { windows: [{ ...morning, dayOfWeek: 4 }] },
    { ifMatch: '*' },
  );

  assert.equal(await nextStart(), '2026-03-05T08:00');
  const [held] = await query<{ count: number }>(
    `select count(*) as count from booking where status = 'held' and practice_id = $1`,
  );
  assert.equal(held?.count, 1);
});

test('a window until 23:59 is one until midnight', async () => {
  const windows = [{ ...morning, startsAt: '22:00', endsAt: '23:59', slotIntervalMinutes: 60 }];

  const { data } = await office.availabilityWindows.replace(diary.therapistId, { windows }, { ifMatch: '*' });

  assert.equal(data[0]?.endsAt, '24:00');
  assert.deepEqual(await times(diary), ['02T21:00', '02T22:00']);
});

test('a week with something wrong in it is refused as a whole, and each fault is pointed at', async () => {
  const stranger = await createDiary(platform.owner.db, { practiceId: practice.id });
  const windows = [
    morning,
    { ...morning, startsAt: '12:00' },
    { ...morning, serviceIds: [stranger.serviceId] },
    { ...morning, timeZone: 'Europe/Atlantis' },
  ];

  await assert.rejects(office.availabilityWindows.replace(diary.therapistId, { windows }, { ifMatch: '*' }), {
    code: 'validation-failed',
    errors: [
      { pointer: '/windows/1/endsAt', detail: 'must be after startsAt' },
      { pointer: '/windows/2/serviceIds/0', detail: 'is no service of this therapist' },
      { pointer: '/windows/3/timeZone', detail: 'must be an IANA time zone' },
    ],
  });
  assert.equal((await office.availabilityWindows.list(diary.therapistId)).data.length, 7);
});

test('closed days have no times from that moment on, and have them again once the closure is taken back', async () => {
  const closure = await office.availabilityExceptions.create(diary.therapistId, away);
  const [whileAway, next] = [await times(diary), await nextStart()];

  await office.availabilityExceptions.remove(closure.id);

  assert.deepEqual([whileAway, next], [[], '2026-03-04T08:00']);
  assert.deepEqual([(await times(diary)).length, await nextStart()], [8, '2026-03-02T08:00']);
  await assert.rejects(office.availabilityExceptions.remove(closure.id), { code: 'not-found' });
});

test('part of a day can be closed', async () => {
  await office.availabilityExceptions.create(diary.therapistId, { ...away, startsAt: '10:00', endsAt: '15:30' });

  assert.deepEqual(await times(diary), ['02T08:00', '02T15:00']);
});

test('an extra opening is for one format and one service, if it says so, also on a closed day', async () => {
  await office.availabilityExceptions.create(diary.therapistId, away);
  const opening = {
    kind: 'open',
    startsOn: '2026-03-02',
    endsOn: '2026-03-02',
    startsAt: '18:00',
    endsAt: '20:00',
  } as const;
  await office.availabilityExceptions.create(diary.therapistId, {
    ...opening,
    format: 'in_person',
    serviceId: diary.serviceId,
  });

  const { slots } = await attune.slots.list({ ...diary, ...monday });

  assert.deepEqual(
    slots.map(({ startsAt, format }) => [startsAt.slice(8, 16), format]),
    [
      ['02T17:00', 'in_person'],
      ['02T18:00', 'in_person'],
    ],
  );
});

test('exceptions are listed by their first day, page by page, without those that are over', async () => {
  await office.availabilityExceptions.create(diary.therapistId, {
    ...away,
    startsOn: '2026-05-01',
    endsOn: '2026-05-01',
  });
  await office.availabilityExceptions.create(diary.therapistId, away);
  await office.availabilityExceptions.create(diary.therapistId, {
    ...away,
    startsOn: '2026-02-20',
    endsOn: '2026-03-01',
  });

  const first = await office.availabilityExceptions.list(diary.therapistId, { limit: 1 });
  const second = await office.availabilityExceptions.list(diary.therapistId, {
    limit: 1,
    cursor: first.nextCursor ?? '',
  });

  assert.deepEqual([first.data[0]?.startsOn, second.data[0]?.startsOn], ['2026-03-02', '2026-05-01']);
  assert.deepEqual([first.data[0]?.reason, second.nextCursor], ['Fortbildung', null]);
});

const faultyExceptions: readonly (readonly [what: string, wrong: object, pointer: string])[] = [
  ['ends before it starts', { endsOn: '2026-03-01' }, '/endsOn'],
  ['lasts for years', { endsOn: '2030-03-01' }, '/endsOn'],
  ['says from when, and not until when', { startsAt: '09:00' }, '/endsAt'],
  ['says until when, and not from when', { endsAt: '09:00' }, '/startsAt'],
  ['ends at the hour at which it starts', { startsAt: '09:00', endsAt: '09:00' }, '/endsAt'],
  ['opens without saying when', { kind: 'open' }, '/startsAt'],
  ['closes one format', { format: 'online' }, '/format'],
];
for (const [what, wrong, pointer] of faultyExceptions) {
  test(`an exception that ${what} is refused, with a pointer to it`, async () => {
    await assert.rejects(office.availabilityExceptions.create(diary.therapistId, { ...away, ...wrong }), (error) => {
      assert.ok(error instanceof Error && 'errors' in error);
      assert.deepEqual(
        (error.errors as { pointer: string }[]).map((fault) => fault.pointer),
        [pointer],
      );
      return true;
    });
  });
}

test('hours of a therapist of another practice are not found', async () => {
  const elsewhere = platform.sdk((await platform.practice()).secretKey);

  await assert.rejects(elsewhere.availabilityWindows.list(diary.therapistId), { code: 'not-found' });
  await assert.rejects(elsewhere.availabilityWindows.replace(diary.therapistId, { windows: [] }, { ifMatch: '*' }), {
    code: 'not-found',
  });
  await assert.rejects(elsewhere.availabilityExceptions.create(diary.therapistId, away), { code: 'not-found' });
});

const monday = { from: '2026-03-02T00:00:00Z', to: '2026-03-03T00:00:00Z' };

async function times(of: TestDiary): Promise<string[]> {
  const { slots } = await attune.slots.list({ ...of, ...monday });
  return slots.map(({ startsAt }) => startsAt.slice(8, 16));
}

async function nextStart(): Promise<string | undefined> {
  const [row] = await query<{ starts_at: Date[] }>(
    `select starts_at from next_availability where practice_id = $1 and format = 'online'`,
  );
  return row?.starts_at[0]?.toISOString().slice(0, 16);
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

function query<Row>(statement: string): Promise<Row[]> {
  return platform.owner.session((session) => session.query<Row>(statement, [practice.id]));
}
