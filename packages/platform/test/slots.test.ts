import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Attune } from '@attune/sdk';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;
let attune: Attune;

before(async () => {
  platform = await withPlatform();
  await platform.clock.set('2026-03-02T06:00:00Z');
});
after(() => platform.close());
beforeEach(async () => {
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  attune = platform.sdk(practice.publishableKey);
});

const monday = { from: '2026-03-02T00:00:00Z', to: '2026-03-03T00:00:00Z' };

test('the free times of a therapist are the starts of the day, in UTC', async () => {
  const { slots, contactOnly, nextAvailableAt } = await attune.slots.list({ ...diary, ...monday });

  assert.deepEqual(
    slots.map(({ startsAt }) => startsAt.slice(11, 16)),
    ['08:00', '09:00', '10:00', '11:00', '12:00', '13:00', '14:00', '15:00'],
  );
  assert.deepEqual(slots[0], {
    startsAt: '2026-03-02T08:00:00Z',
    endsAt: '2026-03-02T08:50:00Z',
    therapistId: diary.therapistId,
    format: 'online',
  });
  assert.deepEqual(contactOnly, []);
  assert.equal(nextAvailableAt, '2026-03-02T08:00:00Z');
});

test('an hour on the wall stays the same hour when clocks change', async () => {
  const before = await attune.slots.list({ ...diary, from: '2026-03-28T00:00:00Z', to: '2026-03-29T00:00:00Z' });
  const after = await attune.slots.list({ ...diary, from: '2026-03-29T00:00:00Z', to: '2026-03-30T00:00:00Z' });

  assert.equal(before.slots[0]?.startsAt, '2026-03-28T08:00:00Z');
  assert.equal(after.slots[0]?.startsAt, '2026-03-29T07:00:00Z');
});

test('a time that is held is free no more, and the buffers around it are kept', async () => {
  const buffered = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    service: { buffer_after_minutes: 15 },
  });
  await attune.holds.create({ ...buffered, startsAt: '2026-03-02T10:00:00Z', format: 'online' });

  const { slots } = await attune.slots.list({ ...buffered, ...monday });

  assert.deepEqual(
    slots.map(({ startsAt }) => startsAt.slice(11, 16)),
    ['08:00', '12:00', '13:00', '14:00', '15:00'],
  );
});

test('what is too near to be booked can be asked for', async () => {
  const wary = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    service: { minimum_notice_minutes: 240 },
  });

  const { slots, contactOnly } = await attune.slots.list({ ...wary, ...monday });

  assert.deepEqual(
    contactOnly.map(({ startsAt }) => startsAt.slice(11, 16)),
    ['08:00', '09:00'],
  );
  assert.equal(slots[0]?.startsAt, '2026-03-02T10:00:00Z');
});

test('when a week has nothing, the answer says when there is something', async () => {
  const { slots, nextAvailableAt } = await attune.slots.list({
    ...diary,
    from: '2026-03-01T00:00:00Z',
    to: '2026-03-02T00:00:00Z',
  });

  assert.deepEqual(slots, []);
  assert.equal(nextAvailableAt, '2026-03-02T08:00:00Z');
});

test('beyond the horizon there is nothing, now or later', async () => {
  const { slots, nextAvailableAt } = await attune.slots.list({
    ...diary,
    from: '2026-06-01T00:00:00Z',
    to: '2026-06-02T00:00:00Z',
  });

  assert.deepEqual({ slots, nextAvailableAt }, { slots: [], nextAvailableAt: null });
});

test('only the times of the wanted format come', async () => {
  const both = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    windows: [
      { day_of_week: 1, starts_at: '09:00', ends_at: '10:00' },
      { day_of_week: 1, starts_at: '14:00', ends_at: '15:00', format: 'in_person' },
    ],
  });

  const inPerson = await attune.slots.list({ ...both, ...monday, format: 'in_person' });
  const any = await attune.slots.list({ ...both, ...monday });

  assert.deepEqual(
    inPerson.slots.map(({ startsAt, format }) => [startsAt.slice(11, 16), format]),
    [['13:00', 'in_person']],
  );
  assert.deepEqual(
    any.slots.map(({ format }) => format),
    ['online', 'in_person'],
  );
});

test('a window may be of one service, with an interval of its own, until midnight', async () => {
  const late = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    windows: [{ day_of_week: 1, starts_at: '22:00', ends_at: '24:00', slot_interval_minutes: 30 }],
  });
  const other = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    windows: [{ day_of_week: 1, service_id: diary.serviceId }],
  });

  const { slots } = await attune.slots.list({ ...late, ...monday });

  assert.deepEqual(
    slots.map(({ startsAt }) => startsAt.slice(11, 16)),
    ['21:00', '21:30', '22:00'],
  );
  assert.deepEqual((await attune.slots.list({ ...other, ...monday })).slots, []);
});

test('a closed day has no times, an extra opening has', async () => {
  const away = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    windows: [{ day_of_week: 1 }, { day_of_week: 2 }],
    exceptions: [
      { starts_on: '2026-03-02', ends_on: '2026-03-02', reason: 'Fortbildung' },
      {
        kind: 'open',
        starts_on: '2026-03-04',
        ends_on: '2026-03-04',
        starts_at: '18:00',
        ends_at: '19:00',
        format: 'online',
      },
    ],
  });

  const { slots } = await attune.slots.list({ ...away, from: '2026-03-02T00:00:00Z', to: '2026-03-05T00:00:00Z' });

  assert.deepEqual([...new Set(slots.map(({ startsAt }) => startsAt.slice(8, 10)))], ['03', '04']);
  assert.equal(slots.at(-1)?.startsAt, '2026-03-04T17:00:00Z');
});

test('without a therapist, each start of a service comes once, with somebody who has it free', async () => {
  const second = await createDiary(platform.owner.db, { practiceId: practice.id, serviceId: diary.serviceId });
  await attune.holds.create({ ...diary, startsAt: '2026-03-02T08:00:00Z', format: 'online' });

  const { slots } = await attune.slots.list({ serviceId: diary.serviceId, ...monday });

  assert.equal(slots.length, 8);
  assert.equal(slots[0]?.therapistId, second.therapistId);
  assert.equal(new Set(slots.map(({ therapistId }) => therapistId)).size, 2);
});

test('an unknown therapist, an unknown service, and one that this therapist does not give are not found', async () => {
  const other = await createDiary(platform.owner.db, { practiceId: practice.id });
  const unknown = '00000000-0000-4000-8000-000000000000';

  await assert.rejects(attune.slots.list({ ...monday, ...diary, therapistId: unknown }), { code: 'not-found' });
  await assert.rejects(attune.slots.list({ ...monday, serviceId: unknown }), { code: 'not-found' });
  await assert.rejects(attune.slots.list({ ...monday, serviceId: other.serviceId, therapistId: diary.therapistId }), {
    code: 'not-found',
  });
});

test('the therapist of another practice is not found', async () => {
  const elsewhere = await platform.practice();

  const asked = platform.sdk(elsewhere.publishableKey).slots.list({ ...diary, ...monday });

  await assert.rejects(asked, { code: 'not-found' });
});

test('a range of more than 62 days, or none, is refused with a pointer', async () => {
  const faults = {
    code: 'validation-failed',
    errors: [{ pointer: '/query/to', detail: 'must be after from, by at most 62 days' }],
  };

  await assert.rejects(
    attune.slots.list({ ...diary, from: '2026-03-02T00:00:00Z', to: '2026-05-04T00:00:00Z' }),
    faults,
  );
  await assert.rejects(
    attune.slots.list({ ...diary, from: '2026-03-02T00:00:00Z', to: '2026-03-01T00:00:00Z' }),
    faults,
  );
});
