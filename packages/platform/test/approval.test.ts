import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import type { Attune } from '@attune/sdk';
import { expirePending } from '../src/jobs/expire-pending.ts';
import { sweepAvailability } from '../src/jobs/sweep.ts';
import { bookAt, linkHolder, toldOf } from './harness/booked.ts';
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
beforeEach(async () => {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice({ policies: { approvalHours: 24 } });
  diary = await createDiary(platform.owner.db, { practiceId: practice.id, service: { approval_required: true } });
  attune = platform.sdk(practice.publishableKey);
  office = platform.sdk(practice.secretKey);
});

const friday = '2026-03-06T09:00:00Z';
const tonight = '2026-03-02T15:00:00Z';

suite('a booking that the practice answers', () => {
  test('keeps its time, and says until when it waits', async () => {
    const booking = await bookAt(attune, { ...diary, startsAt: friday });

    assert.deepEqual([booking.status, booking.respondUntil], ['pending_approval', '2026-03-03T06:00:00Z']);
    await assert.rejects(attune.holds.create({ ...diary, startsAt: friday, format: 'online' }), { code: 'slot-taken' });
  });

  test('never waits past its own start', async () => {
    const booking = await bookAt(attune, { ...diary, startsAt: tonight });

    assert.equal(booking.respondUntil, tonight);
  });

  test('is confirmed by a yes, which is said once however often it is said', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: friday });

    const approved = await office.bookings.approve(id, { actor: 'therapist', reason: 'Gern.' });
    const again = await office.bookings.approve(id);

    assert.deepEqual([approved.status, approved.respondUntil], ['confirmed', null]);
    assert.deepEqual(again, approved);
    assert.deepEqual(await toldOf(platform, id), ['booking_received', 'booking_approved']);
    assert.equal((await office.bookings.changes(id)).data.at(-1)?.by, 'therapist');
    await assertInvariants(platform);
  });

  test('ends by a no with its reason, and its time is free', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: friday });

    const declined = await office.bookings.decline(id, { reason: 'Wir sind im Urlaub.' });
    const again = await office.bookings.decline(id, { reason: 'Anders.' });

    assert.deepEqual(
      [declined.status, declined.cancelledBy, declined.cancelReason],
      ['declined', 'staff', 'Wir sind im Urlaub.'],
    );
    assert.deepEqual(again, declined);
    assert.deepEqual(await toldOf(platform, id), ['booking_received', 'booking_declined']);
    await attune.holds.create({ ...diary, startsAt: friday, format: 'online' });
    await assertInvariants(platform);
  });

  test('a no after a yes, and a yes after a no, are refused', async () => {
    const yes = await bookAt(attune, { ...diary, startsAt: friday });
    const no = await bookAt(attune, { ...diary, startsAt: '2026-03-06T13:00:00Z' });
    await office.bookings.approve(yes.id);
    await office.bookings.decline(no.id);

    await assert.rejects(office.bookings.decline(yes.id), { code: 'booking-state' });
    await assert.rejects(office.bookings.approve(no.id), { code: 'booking-state' });
  });

  test('can be taken back by its client, whatever the practice’s notice is', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: friday });

    const cancelled = await (await linkHolder(platform, practice, id)).bookings.cancel(id);

    assert.equal(cancelled.status, 'cancelled');
    await assertInvariants(platform);
  });

  test('can be moved, and still waits', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: friday });
    const client = await linkHolder(platform, practice, id);
    const hold = await client.holds.create({ ...diary, startsAt: tonight, format: 'online', reschedules: id });

    const moved = await client.bookings.reschedule(id, { holdId: hold.id, holdSecret: hold.secret });

    assert.deepEqual([moved.status, moved.respondUntil], ['pending_approval', tonight]);
    await assertInvariants(platform);
  });

  test('ends when nobody answers in time: the client is told, the time is free, and no yes comes after', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: friday });
    await platform.clock.set('2026-03-03T06:00:00Z');

    await assert.rejects(office.bookings.approve(id), { code: 'booking-state' });
    await assert.rejects(office.bookings.decline(id), { code: 'booking-state' });
    await expirePending(platform.deps);

    assert.equal((await office.bookings.get(id)).status, 'expired');
    assert.deepEqual(await toldOf(platform, id), ['booking_received', 'booking_expired']);
    await assert.rejects(office.bookings.approve(id), { code: 'booking-state' });
    await attune.holds.create({ ...diary, startsAt: friday, format: 'online' });
    await sweepAvailability(platform.deps.db);
    await assertInvariants(platform);
  });

  test('waits to its last second', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: friday });
    await platform.clock.set('2026-03-03T05:59:59Z');

    await expirePending(platform.deps);

    assert.equal((await office.bookings.approve(id)).status, 'confirmed');
  });
});
