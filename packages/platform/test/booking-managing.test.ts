import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, suite, test } from 'node:test';
import type { Attune, BookingCreated } from '@attune/sdk';
import { bookAt, linkHolder, toldOf } from './harness/booked.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { assertInvariants } from './harness/invariants.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;
let office: Attune;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(() => openPractice({ changeNoticeMinutes: 60 }));

const ten = '2026-03-02T09:00:00Z'; // ten o'clock in Berlin

suite('by the link of a booking', () => {
  test('a client sees what cancelling would mean, and seeing it changes nothing', async () => {
    const { booking, client } = await booked();

    const preview = await client.bookings.previewCancellation(booking.id);

    assert.deepEqual(preview, {
      allowed: true,
      reason: null,
      noticeMinutes: 60,
      changeUntil: '2026-03-02T08:00:00Z',
      minutesLeft: 120,
      reschedule: { allowed: true, reason: null },
      paid: null,
      refund: null,
      kept: null,
      rule: { kind: 'full-until', hours: 48, businessDays: null, steps: [] },
      freeUntil: '2026-02-28T09:00:00Z',
    });
    assert.equal((await client.bookings.get(booking.id)).status, 'confirmed');
    assert.deepEqual(await toldOf(platform, booking.id), ['booking_confirmed']);
  });

  test('a client cancels with a reason: the time is free at once, both sides are told, and it says who and why', async () => {
    const { booking, client } = await booked();

    const cancelled = await client.bookings.cancel(booking.id, { reason: 'Ich bin krank.' });

    assert.equal(cancelled.status, 'cancelled');
    assert.deepEqual([cancelled.cancelledBy, cancelled.cancelReason], ['client', 'Ich bin krank.']);
    assert.deepEqual(await toldOf(platform, booking.id), ['booking_confirmed', 'booking_cancelled']);
    assert.deepEqual(await freeAt(ten), [ten]);
    await assertInvariants(platform);
  });

  test('cancelling twice is cancelling once', async () => {
    const { booking, client } = await booked();
    const first = await client.bookings.cancel(booking.id, { reason: 'Ich bin krank.' });

    const again = await client.bookings.cancel(booking.id, { reason: 'Doch etwas anderes.' });

    assert.deepEqual(again, first);
    assert.deepEqual(await toldOf(platform, booking.id), ['booking_confirmed', 'booking_cancelled']);
  });

  test('inside the practice’s notice a client hears so before and after trying, and the booking stays', async () => {
    const { booking } = await booked();
    await platform.clock.set('2026-03-02T08:30:00Z');
    const client = await linkHolder(platform, practice, booking.id);

    const preview = await client.bookings.previewCancellation(booking.id);

    assert.deepEqual([preview.allowed, preview.reason, preview.minutesLeft], [false, 'notice', 0]);
    assert.deepEqual(preview.reschedule, { allowed: false, reason: 'notice' });
    await assert.rejects(client.bookings.cancel(booking.id), { code: 'notice-too-short' });
    assert.equal((await client.bookings.get(booking.id)).status, 'confirmed');
  });

  test('a practice without a notice lets its clients cancel until the start', async () => {
    await openPractice({});
    const { booking } = await booked();
    await platform.clock.set('2026-03-02T08:30:00Z');
    const client = await linkHolder(platform, practice, booking.id);

    assert.equal((await client.bookings.cancel(booking.id)).status, 'cancelled');
  });

  test('a client does not say what is given back', async () => {
    const { booking, client } = await booked();

    await assert.rejects(client.bookings.cancel(booking.id, { refund: 'full' }), { code: 'forbidden' });
  });

  test('the client of another booking finds nothing, in the same bytes as for one that never was', async () => {
    const { booking } = await booked();
    const other = await booked('2026-03-02T13:00:00Z');
    const asked = async (id: string) => {
      const response = await platform.fetch(`/v1/bookings/${id}/cancel?key=${practice.publishableKey}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${other.booking.manage.session}`, 'content-type': 'application/json' },
        body: '{}',
      });
      return [response.status, (await response.text()).replace(/"requestId":"[^"]*"/, '')];
    };

    assert.deepEqual(await asked(booking.id), await asked(randomUUID()));
    assert.equal((await office.bookings.get(booking.id)).status, 'confirmed');
  });

  test('a client says whom to call and what they want to tell, and takes it back', async () => {
    const { booking, client } = await booked();

    const noted = await client.bookings.update(booking.id, {
      emergencyContact: { name: 'Jonas Vogt', relation: 'Bruder', phone: '0176 12345678' },
      clientNote: 'Bitte die Kamera erst später.',
    });
    const cleared = await client.bookings.update(booking.id, { emergencyContact: null });

    assert.deepEqual(noted.emergencyContact, { name: 'Jonas Vogt', relation: 'Bruder', phone: '+4917612345678' });
    assert.equal(cleared.emergencyContact, null);
    assert.deepEqual(cleared.notes, { client: 'Bitte die Kamera erst später.', therapist: null });
    assert.deepEqual(await toldOf(platform, booking.id), ['booking_confirmed']);
  });

  test('where it takes place, and what the practice notes, is for the practice to say', async () => {
    const { booking, client } = await booked();

    await assert.rejects(client.bookings.update(booking.id, { therapistNote: 'x' }), { code: 'forbidden' });
    await office.bookings.update(booking.id, {
      therapistNote: 'Bringt den Befund mit.',
      joiningLink: 'https://meet.example/7f3k',
    });

    const seen = await client.bookings.get(booking.id);
    assert.deepEqual([seen.notes.therapist, seen.joiningLink], [null, 'https://meet.example/7f3k']);
    assert.equal((await office.bookings.get(booking.id)).notes.therapist, 'Bringt den Befund mit.');
  });

  test('an emergency contact with a number that is none is refused with a pointer to it', async () => {
    const { booking, client } = await booked();

    await assert.rejects(client.bookings.update(booking.id, { emergencyContact: { name: 'Jonas', phone: '12345' } }), {
      code: 'validation-failed',
      errors: [{ pointer: '/emergencyContact/phone', detail: 'must be a telephone number' }],
    });
  });

  test('a client reads the history of their booking, and of the practice’s reasons only why it ended', async () => {
    const { booking, client } = await booked();
    await office.bookings.cancel(booking.id, { reason: 'Der Raum ist nicht da.', actor: 'therapist' });

    const { data } = await client.bookings.changes(booking.id);

    assert.deepEqual(
      data.map(({ number, previousStatus, status, by, reason }) => [number, previousStatus, status, by, reason]),
      [
        [1, null, 'held', 'client', null],
        [2, 'held', 'confirmed', 'client', null],
        [3, 'confirmed', 'cancelled', 'therapist', 'Der Raum ist nicht da.'],
      ],
    );
  });
});

suite('by the practice’s own server', () => {
  test('staff and therapists cancel inside the notice too, and it is kept which of them it was', async () => {
    const { booking } = await booked();
    await platform.clock.set('2026-03-02T08:59:00Z');
    const client = await linkHolder(platform, practice, booking.id);

    const cancelled = await office.bookings.cancel(booking.id, {
      actor: 'therapist',
      reason: 'Der Raum ist nicht da.',
    });

    assert.deepEqual([cancelled.status, cancelled.cancelledBy], ['cancelled', 'therapist']);
    assert.deepEqual((await client.bookings.changes(booking.id)).data.at(-1)?.by, 'therapist');
    await assertInvariants(platform);
  });

  test('what was completed is not cancelled any more', async () => {
    const { booking } = await booked();
    await platform.clock.set('2026-03-02T10:00:00Z');
    await office.bookings.complete(booking.id);

    await assert.rejects(office.bookings.cancel(booking.id), { code: 'booking-state' });
    assert.equal((await office.bookings.previewCancellation(booking.id)).reason, 'state');
  });

  test('bookings are listed by their start, page by page, without holds, and by whom, with whom, when and how they stand', async () => {
    const attune = platform.sdk(practice.publishableKey);
    const other = await createDiary(platform.owner.db, { practiceId: practice.id });
    const late = await bookAt(attune, { ...diary, startsAt: '2026-03-03T09:00:00Z' });
    const early = await bookAt(attune, { ...diary, startsAt: ten });
    const others = await bookAt(attune, { ...other, startsAt: '2026-03-02T13:00:00Z' });
    await attune.holds.create({ ...diary, startsAt: '2026-03-02T14:00:00Z', format: 'online' });
    await office.bookings.cancel(late.id);
    const clientId = (await office.bookings.get(early.id)).clientId ?? assert.fail('no client');
    const ids = async (query: Parameters<typeof office.bookings.list>[0]) =>
      (await office.bookings.list(query)).data.map(({ id }) => id);

    assert.deepEqual(await ids({}), [early.id, others.id, late.id]);
    assert.deepEqual(await ids({ therapistId: other.therapistId }), [others.id]);
    assert.deepEqual(await ids({ clientId }), [early.id, others.id, late.id]);
    assert.deepEqual(await ids({ clientId: randomUUID() }), []);
    assert.deepEqual(await ids({ status: ['cancelled', 'declined'] }), [late.id]);
    assert.deepEqual(await ids({ from: '2026-03-02T13:00:00Z', to: '2026-03-03T09:00:00Z' }), [others.id]);
    assert.deepEqual(await idsOfAllPages({ limit: 1, status: ['confirmed', 'cancelled'] }), [
      early.id,
      others.id,
      late.id,
    ]);
  });

  test('a cursor that no list made is refused', async () => {
    await assert.rejects(office.bookings.list({ cursor: 'bm9uZQ' }), { code: 'validation-failed' });
    const { booking } = await booked();
    await assert.rejects(office.bookings.changes(booking.id, { cursor: 'bm9uZQ' }), { code: 'validation-failed' });
  });
});

async function openPractice(policies: object): Promise<void> {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice({ policies });
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  office = platform.sdk(practice.secretKey);
}

/** A booking, and its client as who came by its link. */
async function booked(startsAt = ten): Promise<{ booking: BookingCreated; client: Attune }> {
  const booking = await bookAt(platform.sdk(practice.publishableKey), { ...diary, startsAt });
  return { booking, client: platform.sdk(practice.publishableKey, { session: booking.manage.session }) };
}

async function idsOfAllPages(query: Parameters<typeof office.bookings.list>[0]): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of office.bookings.list(query)) ids.push(id);
  return ids;
}

async function freeAt(start: string): Promise<string[]> {
  const { slots } = await platform
    .sdk(practice.publishableKey)
    .slots.list({ ...diary, from: start, to: new Date(Date.parse(start) + 1000).toISOString() });
  return slots.map(({ startsAt }) => startsAt);
}
