import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { isSlotTaken, type Attune, type Slot } from '@attune/sdk';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

// PGlite has one connection, and so no races
const skip = (process.env['ATTUNE_TEST_ENGINE'] ?? 'pglite') === 'pglite';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;
let attune: Attune;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  attune = platform.sdk(practice.publishableKey);
});

const nine = { startsAt: '2026-03-02T09:00:00Z', format: 'online' } as const;

test('a held time is kept for ten minutes, and its secret is told once', async () => {
  const hold = await attune.holds.create({ ...diary, ...nine });

  assert.equal(hold.expiresAt, '2026-03-02T06:10:00Z');
  assert.equal(hold.endsAt, '2026-03-02T09:50:00Z');
  assert.equal(hold.extensionsLeft, 10);
  assert.match(hold.secret, /^hs_[\w-]{43}$/);
});

test('the practice says how long a time is kept', async () => {
  const patient = await platform.practice({ policies: { holdMinutes: 25 } });
  const theirs = await createDiary(platform.owner.db, { practiceId: patient.id });

  const hold = await platform.sdk(patient.publishableKey).holds.create({ ...theirs, ...nine });

  assert.equal(hold.expiresAt, '2026-03-02T06:25:00Z');
});

test('of two who want the same time the second is told of others near it', async () => {
  await attune.holds.create({ ...diary, ...nine });

  const near = await nearOf(attune.holds.create({ ...diary, ...nine }), 'slot-taken');

  assert.deepEqual(
    near.slice(0, 3).map(({ startsAt }) => startsAt.slice(11, 16)),
    ['08:00', '10:00', '11:00'],
  );
  assert.ok(near.every(({ therapistId }) => therapistId === diary.therapistId));
});

test('when a therapist has nothing else, others who give the service are named', async () => {
  const alone = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    service: { horizon_days: 1 },
    windows: [{ day_of_week: 1, starts_at: '10:00', ends_at: '10:50' }],
  });
  const other = await createDiary(platform.owner.db, { practiceId: practice.id, serviceId: alone.serviceId });
  await attune.holds.create({ ...alone, ...nine });

  const near = await nearOf(attune.holds.create({ ...alone, ...nine }), 'slot-taken');

  assert.deepEqual(new Set(near.map(({ therapistId }) => therapistId)), new Set([other.therapistId]));
});

test('a longer service of the same therapist cannot overlap, buffers included', async () => {
  const long = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    service: { duration_minutes: 90, slot_interval_minutes: 30, buffer_before_minutes: 10 },
  });
  await attune.holds.create({ ...long, startsAt: '2026-03-02T10:00:00Z', format: 'online' });

  await assert.rejects(attune.holds.create({ ...long, startsAt: '2026-03-02T08:30:00Z', format: 'online' }), {
    code: 'slot-taken',
  });
  await assert.rejects(attune.holds.create({ ...long, startsAt: '2026-03-02T11:30:00Z', format: 'online' }), {
    code: 'slot-taken',
  });
  const clear = await attune.holds.create({ ...long, startsAt: '2026-03-02T12:00:00Z', format: 'online' });
  assert.equal(clear.startsAt, '2026-03-02T12:00:00Z');
});

test('a time that is no start of the service is not offered, and the starts around it are named', async () => {
  const near = await nearOf(
    attune.holds.create({ ...diary, startsAt: '2026-03-02T09:10:00Z', format: 'online' }),
    'slot-not-offered',
  );

  assert.deepEqual(
    near.slice(0, 2).map(({ startsAt }) => startsAt.slice(11, 16)),
    ['09:00', '10:00'],
  );
});

test('a time in the past, too near, beyond the horizon or of another format is not offered', async () => {
  const wary = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    service: { minimum_notice_minutes: 240 },
  });

  await assert.rejects(attune.holds.create({ ...diary, ...nine, startsAt: '2026-03-01T09:00:00Z' }), {
    code: 'slot-not-offered',
  });
  await assert.rejects(attune.holds.create({ ...wary, ...nine }), { code: 'slot-not-offered' });
  await assert.rejects(attune.holds.create({ ...diary, ...nine, startsAt: '2026-08-03T09:00:00Z' }), {
    code: 'slot-not-offered',
  });
  await assert.rejects(attune.holds.create({ ...diary, ...nine, format: 'in_person' }), { code: 'slot-not-offered' });
});

test('a therapist or a service that nobody knows is not found', async () => {
  const unknown = '00000000-0000-4000-8000-000000000000';

  await assert.rejects(attune.holds.create({ ...diary, ...nine, therapistId: unknown }), { code: 'not-found' });
  await assert.rejects(attune.holds.create({ ...diary, ...nine, serviceId: unknown }), { code: 'not-found' });
});

test('once a hold has run out, somebody else gets the time', async () => {
  const first = await attune.holds.create({ ...diary, ...nine });
  await platform.clock.advance({ minutes: 10 });

  const second = await attune.holds.create({ ...diary, ...nine });

  assert.notEqual(second.id, first.id);
  await assert.rejects(attune.holds.extend(first.id, { secret: first.secret }), { code: 'slot-taken' });
});

test('a second before it runs out, a hold still keeps its time', async () => {
  await attune.holds.create({ ...diary, ...nine });
  await platform.clock.advance({ minutes: 9, seconds: 59 });

  await assert.rejects(attune.holds.create({ ...diary, ...nine }), { code: 'slot-taken' });
});

test('a hold can be extended ten times', async () => {
  const hold = await attune.holds.create({ ...diary, ...nine });
  await platform.clock.advance({ minutes: 8 });

  const first = await attune.holds.extend(hold.id, { secret: hold.secret });
  await times(8, () => attune.holds.extend(hold.id, { secret: hold.secret }));
  const last = await attune.holds.extend(hold.id, { secret: hold.secret });

  assert.deepEqual(first, { id: hold.id, expiresAt: '2026-03-02T06:18:00Z', extensionsLeft: 9 });
  assert.equal(last.extensionsLeft, 0);
  await assert.rejects(attune.holds.extend(hold.id, { secret: hold.secret }), { code: 'hold-extended-too-often' });
});

test('a hold that ran out while nobody wanted its time can still be extended', async () => {
  const hold = await attune.holds.create({ ...diary, ...nine });
  await platform.clock.advance({ minutes: 30 });

  const extended = await attune.holds.extend(hold.id, { secret: hold.secret });

  assert.equal(extended.expiresAt, '2026-03-02T06:40:00Z');
  await assert.rejects(attune.holds.create({ ...diary, ...nine }), { code: 'slot-taken' });
});

test('a time that was given back is free at once, and giving it back again is no fault', async () => {
  const hold = await attune.holds.create({ ...diary, ...nine });

  await attune.holds.release(hold.id, { secret: hold.secret });
  await attune.holds.release(hold.id, { secret: hold.secret });

  const again = await attune.holds.create({ ...diary, ...nine });
  assert.equal(again.startsAt, nine.startsAt);
});

test('of many times that one address wants at once it keeps five', { skip }, async () => {
  const diaries = await Promise.all(
    Array.from({ length: 12 }, () => createDiary(platform.owner.db, { practiceId: practice.id })),
  );

  const wanted = await Promise.allSettled(diaries.map((one) => attune.holds.create({ ...one, ...nine })));

  assert.equal(wanted.filter(({ status }) => status === 'fulfilled').length, 5);
});

test('a wrong secret is answered as an unknown hold is, byte for byte, also to the practice itself', async () => {
  const hold = await attune.holds.create({ ...diary, ...nine });
  const call = (id: string, authorization: Record<string, string>, key: string) =>
    platform.fetch(`/v1/holds/${id}/extend${key}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'req_same', ...authorization },
      body: JSON.stringify({ secret: `hs_${'x'.repeat(43)}` }),
    });
  const visitor = [{}, `?key=${practice.publishableKey}`] as const;
  const owner = [{ authorization: `Bearer ${practice.secretKey}` }, ''] as const;

  const [wrong, unknown] = [
    await call(hold.id, ...visitor),
    await call('00000000-0000-4000-8000-000000000000', ...visitor),
  ];
  const [wrongByOwner, unknownByOwner] = [
    await call(hold.id, ...owner),
    await call('00000000-0000-4000-8000-000000000000', ...owner),
  ];

  assert.deepEqual([wrong.status, wrongByOwner.status], [404, 404]);
  assert.equal(await sameText(wrong), await sameText(unknown));
  assert.equal(await sameText(wrongByOwner), await sameText(unknownByOwner));
});

test('one address holds five times at most, and the practice’s own server as many as it needs', async () => {
  const hour = (index: number) => ({
    ...diary,
    startsAt: `2026-03-02T${String(8 + index).padStart(2, '0')}:00:00Z`,
    format: 'online' as const,
  });
  await times(5, (index) => attune.holds.create(hour(index)));

  await assert.rejects(attune.holds.create(hour(5)), { code: 'too-many-holds' });
  const own = await platform.sdk(practice.secretKey).holds.create(hour(5));
  assert.equal(own.startsAt, '2026-03-02T13:00:00Z');
});

test('holds that were given back cannot be taken up again beyond that number', async () => {
  const givenBack = await attune.holds.create({ ...diary, ...nine });
  await attune.holds.release(givenBack.id, { secret: givenBack.secret });
  const others = ['10', '11', '12', '13', '14'].map((hour) => ({ ...nine, startsAt: `2026-03-02T${hour}:00:00Z` }));
  for (const other of others) await attune.holds.create({ ...diary, ...other });

  const refusal = attune.holds.extend(givenBack.id, { secret: givenBack.secret });

  await assert.rejects(refusal, { code: 'too-many-holds' });
});

test('the directory’s next free times follow a hold at once', async () => {
  await attune.holds.create({ ...diary, startsAt: '2026-03-02T08:00:00Z', format: 'online' });

  const next = await platform.owner.session((session) =>
    session.query<{ starts_at: Date[] }>(
      `select starts_at from next_availability where therapist_id = $1 and format = 'online'`,
      [diary.therapistId],
    ),
  );

  assert.equal(next[0]?.starts_at[0]?.toISOString(), '2026-03-02T09:00:00.000Z');
});

async function nearOf(call: Promise<unknown>, code: string): Promise<readonly Slot[]> {
  const error: unknown = await call.then(
    () => assert.fail('it was not refused'),
    (reason: unknown) => reason,
  );
  assert.ok(isSlotTaken(error));
  assert.equal(error.code, code);
  return error.near;
}

async function sameText(response: Response): Promise<string> {
  return (await response.text()).replace(/"requestId":"[^"]*"/, '');
}

async function times(count: number, act: (index: number) => Promise<unknown>): Promise<void> {
  for (let index = 0; index < count; index++) await act(index);
}
