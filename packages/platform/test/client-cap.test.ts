import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Attune } from '@attune/sdk';
import { bookAt, mara } from './harness/booked.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { assertInvariants } from './harness/invariants.ts';
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
  practice = await platform.practice({ policies: { maxOpenBookings: 2 } });
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  attune = platform.sdk(practice.publishableKey);
  office = platform.sdk(practice.secretKey);
});

test('a client has as many bookings to come as the practice allows, however the address is written', async () => {
  await bookOn(2);
  await bookOn(3, 'MARA.VOGT@example.org');

  await assert.rejects(bookOn(4), { code: 'booking-limit' });
  await bookOn(5, 'jonas@example.org');
});

test('the hold of one that was refused stays, so that another client can book it', async () => {
  await bookOn(2);
  await bookOn(3);
  const hold = await attune.holds.create({ ...diary, startsAt: nineOn(4), format: 'online' });
  const wanted = { holdId: hold.id, holdSecret: hold.secret, consent: { privacy: true as const } };
  await assert.rejects(attune.bookings.create({ ...wanted, client: mara }), { code: 'booking-limit' });

  const booking = await attune.bookings.create({ ...wanted, client: { ...mara, email: 'jonas@example.org' } });

  assert.equal(booking.status, 'confirmed');
});

test('what was cancelled, and what is over, counts no more', async () => {
  const first = await bookOn(2);
  await bookOn(3);
  await office.bookings.cancel(first.id);
  await bookOn(4);
  await platform.clock.set('2026-03-03T12:00:00Z');

  assert.equal((await bookOn(5)).status, 'confirmed');
});

test('moving a booking is not one more', async () => {
  const { id, manage } = await bookOn(2);
  await bookOn(3);
  const client = platform.sdk(practice.publishableKey, { session: manage.session });
  const hold = await client.holds.create({ ...diary, startsAt: nineOn(4), format: 'online', reschedules: id });

  const moved = await client.bookings.reschedule(id, { holdId: hold.id, holdSecret: hold.secret });

  assert.equal(moved.startsAt, nineOn(4));
});

test('the practice itself books as much as it wants to', async () => {
  await bookOn(2);
  await bookOn(3);

  const booking = await bookAt(office, { ...diary, startsAt: nineOn(4) });

  assert.equal(booking.status, 'confirmed');
});

test('a practice that says nothing allows any number', async () => {
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  attune = platform.sdk(practice.publishableKey);

  await bookOn(2);
  await bookOn(3);
  await bookOn(4);

  await assertInvariants(platform);
});

test('of twelve bookings of one client at once, with twelve therapists, exactly two are made', { skip }, async () => {
  const diaries = await Promise.all(
    Array.from({ length: 12 }, () => createDiary(platform.owner.db, { practiceId: practice.id })),
  );

  const answers = await Promise.all(
    diaries.map((one) =>
      bookAt(attune, { ...one, startsAt: nineOn(2) }).then(
        () => 'booked',
        (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
      ),
    ),
  );

  assert.deepEqual(answers.sort(), ['booked', 'booked', ...Array<string>(10).fill('booking-limit')]);
  await assertInvariants(platform);
});

function nineOn(day: number): string {
  return `2026-03-0${day}T09:00:00Z`;
}

function bookOn(day: number, email = mara.email) {
  return bookAt(attune, { ...diary, startsAt: nineOn(day) }, { client: { ...mara, email } });
}
