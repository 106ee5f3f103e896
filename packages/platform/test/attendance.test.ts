import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import type { Attune } from '@attune/sdk';
import { noteAttendance } from '../src/jobs/attend.ts';
import { bookAt, linkHolder } from './harness/booked.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { assertInvariants } from './harness/invariants.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;
let attune: Attune;
let office: Attune;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(() => openPractice({}));

const ten = '2026-03-02T09:00:00Z'; // until ten to ten by that clock

suite('a client', () => {
  test('checks in by the link from an hour before the start, and doing it again changes nothing', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    await platform.clock.set('2026-03-02T08:00:00Z');
    const client = await linkHolder(platform, practice, id);

    const first = await client.bookings.checkIn(id);
    await platform.clock.set('2026-03-02T08:10:00Z');
    const again = await client.bookings.checkIn(id);

    assert.equal(first.checkedInAt, '2026-03-02T08:00:00Z');
    assert.deepEqual(again, first);
  });

  test('does not check in earlier, after the end, or to what was cancelled', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    const cancelled = await bookAt(attune, { ...diary, startsAt: '2026-03-02T10:00:00Z' });
    await office.bookings.cancel(cancelled.id);
    await platform.clock.set('2026-03-02T07:59:59Z');
    await assert.rejects(office.bookings.checkIn(id), { code: 'too-early' });
    await platform.clock.set('2026-03-02T09:50:00Z');

    await assert.rejects(office.bookings.checkIn(id), { code: 'booking-state' });
    await assert.rejects(office.bookings.checkIn(cancelled.id), { code: 'booking-state' });
  });

  test('who moved their booking has not come yet', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    await platform.clock.set('2026-03-02T08:30:00Z');
    const client = await linkHolder(platform, practice, id);
    await client.bookings.checkIn(id);
    const startsAt = '2026-03-03T09:00:00Z';
    const hold = await client.holds.create({ ...diary, startsAt, format: 'online', reschedules: id });

    const moved = await client.bookings.reschedule(id, { holdId: hold.id, holdSecret: hold.secret });

    assert.equal(moved.checkedInAt, null);
  });

  test('sees where to join a session online, once it is confirmed', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    await office.bookings.update(id, { joiningLink: 'https://meet.example/7f3k' });
    const client = await linkHolder(platform, practice, id);

    assert.equal((await client.bookings.get(id)).joiningLink, 'https://meet.example/7f3k');
    assert.equal((await client.bookings.cancel(id)).joiningLink, null);
  });
});

suite('after a session', () => {
  test('the practice notes that nobody came, once it has ended, and by whom that was noted', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    await assert.rejects(office.bookings.markNoShow(id), { code: 'booking-not-ended' });
    await platform.clock.set('2026-03-02T09:50:00Z');

    const noted = await office.bookings.markNoShow(id, { actor: 'therapist', reason: 'Niemand da.' });
    const again = await office.bookings.markNoShow(id);

    assert.equal(noted.status, 'no_show');
    assert.deepEqual(again, noted);
    const { data } = await office.bookings.changes(id);
    assert.deepEqual([data.at(-1)?.by, data.at(-1)?.reason], ['therapist', 'Niemand da.']);
    await assert.rejects(office.bookings.complete(id), { code: 'booking-state' });
    await assertInvariants(platform);
  });

  test('a therapist notes that it took place', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    await platform.clock.set('2026-03-02T09:50:00Z');

    await office.bookings.complete(id, { actor: 'therapist' });

    assert.equal((await office.bookings.changes(id)).data.at(-1)?.by, 'therapist');
    await assert.rejects(office.bookings.markNoShow(id), { code: 'booking-state' });
  });
});

suite('where a practice notices attendance by check-in', () => {
  test('who checked in has come, who did not has not, and nobody is judged before the end', async () => {
    await openPractice({ attendance: 'check-in' });
    const came = await bookAt(attune, { ...diary, startsAt: ten });
    const stayed = await bookAt(attune, { ...diary, startsAt: '2026-03-02T10:00:00Z' });
    await platform.clock.set('2026-03-02T08:30:00Z');
    await (await linkHolder(platform, practice, came.id)).bookings.checkIn(came.id);

    await platform.clock.set('2026-03-02T10:49:59Z');
    const before = await noteAttendance(platform.deps);
    await platform.clock.set('2026-03-02T10:50:00Z');
    const after = await noteAttendance(platform.deps);

    assert.deepEqual([before, after], [1, 1]);
    assert.equal((await office.bookings.get(came.id)).status, 'completed');
    assert.equal((await office.bookings.get(stayed.id)).status, 'no_show');
    assert.equal((await office.bookings.changes(stayed.id)).data.at(-1)?.by, 'system');
    assert.equal(await noteAttendance(platform.deps), 0);
    await assertInvariants(platform);
  });

  test('a short session waits for its client as long as the practice does', async () => {
    await openPractice({ attendance: 'check-in', noShowGraceMinutes: 90 });
    await bookAt(attune, { ...diary, startsAt: ten });

    await platform.clock.set('2026-03-02T10:29:59Z');
    const before = await noteAttendance(platform.deps);
    await platform.clock.set('2026-03-02T10:30:00Z');
    const after = await noteAttendance(platform.deps);

    assert.deepEqual([before, after], [0, 1]);
  });

  test('what an import brought nobody could check in to', async () => {
    await openPractice({ attendance: 'check-in' });
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    await platform.owner.session((session) =>
      session.query(`update booking set source = 'import', external_id = 'b-1' where id = $1`, [id]),
    );
    await platform.clock.set('2026-03-02T12:00:00Z');

    assert.equal(await noteAttendance(platform.deps), 0);
  });
});

test('where it is noted by hand, no job judges anybody', async () => {
  const { id } = await bookAt(attune, { ...diary, startsAt: ten });
  await platform.clock.set('2026-03-02T12:00:00Z');

  assert.equal(await noteAttendance(platform.deps), 0);
  assert.equal((await office.bookings.get(id)).status, 'confirmed');
});

async function openPractice(policies: object): Promise<void> {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice({ policies });
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  attune = platform.sdk(practice.publishableKey);
  office = platform.sdk(practice.secretKey);
}
