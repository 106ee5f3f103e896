import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Attune, Hold, NewBooking } from '@attune/sdk';
import { json } from '../src/database/json.ts';
import { presentSecret, transaction } from '../src/database/transaction.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;
let attune: Attune;
let office: Attune;
let hold: Hold;
let bookingId: string; // a booking keeps the id of its hold

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  attune = platform.sdk(practice.publishableKey);
  office = platform.sdk(practice.secretKey);
  hold = await attune.holds.create({ ...diary, ...nine });
  bookingId = hold.id;
});

/** Takes every therapist and service out of the directory, as the practice may at any time. */
const withdraw = async (): Promise<void> => {
  await platform.owner.session((session) =>
    session.script('update therapist set archived_at = app_now(); update service set archived_at = app_now();'),
  );
};

const nine = { startsAt: '2026-03-02T09:00:00Z', format: 'online' } as const;
const mara = {
  firstName: 'Mara',
  lastName: 'Vogt',
  email: 'mara.vogt@example.org',
  phone: '+49 30 5550 7788',
  locale: 'de-DE',
};

test('where a client came from is kept, for the practice alone', async () => {
  const attribution = { source: 'newsletter', campaign: 'frühling', reference: 'startseite-oben' };

  const { attribution: told, manage } = await attune.bookings.create({ ...booked(), attribution });
  const byLink = await platform.sdk(practice.publishableKey, { session: manage.session }).bookings.get(bookingId);
  const inOffice = await office.bookings.get(bookingId);

  assert.equal(told, null);
  assert.equal(byLink.attribution, null);
  assert.deepEqual(inOffice.attribution, { medium: null, term: null, content: null, ...attribution });
});

test('where a client came from is kept whatever signs it is written in', async () => {
  const said = '"\\'.repeat(100);
  const attribution = { source: said, medium: said, campaign: said, term: said, content: said, reference: said };

  await attune.bookings.create({ ...booked(), attribution });

  assert.deepEqual((await office.bookings.get(bookingId)).attribution, attribution);
});

test('where nothing is said of where a client came from, nothing is known', async () => {
  await attune.bookings.create({ ...booked(), attribution: {} });

  assert.equal((await office.bookings.get(bookingId)).attribution, null);
});

test('of where a client came from nothing but six short texts is taken', async () => {
  const long = { ...booked(), attribution: { source: 'x'.repeat(201) } };
  const other = { ...booked(), attribution: { email: 'mara@example.org' } as object };

  await assert.rejects(attune.bookings.create(long), { code: 'validation-failed' });
  await assert.rejects(attune.bookings.create(other), { code: 'validation-failed' });
});

test('a held time becomes a booking, with a session to manage it', async () => {
  const { manage, ...booking } = await attune.bookings.create(booked());
  const inOffice = await office.bookings.get(bookingId);

  assert.deepEqual(booking, {
    id: hold.id,
    status: 'confirmed',
    source: 'directory',
    therapist: { id: diary.therapistId, name: 'Dr. Ada Lind', monogram: 'AL', photoUrl: null },
    service: { id: diary.serviceId, name: 'Einzelsitzung', durationMinutes: 50 },
    format: 'online',
    location: null,
    startsAt: '2026-03-02T09:00:00Z',
    endsAt: '2026-03-02T09:50:00Z',
    timeZone: 'Europe/Berlin',
    price: { amount: 9000, currency: 'EUR' },
    discount: null,
    payment: {
      id: booking.payment?.id,
      status: 'pending',
      provider: 'manual',
      amount: { amount: 9000, currency: 'EUR' },
      captured: { amount: 0, currency: 'EUR' },
      refunded: { amount: 0, currency: 'EUR' },
      dueAt: null,
    },
    clientId: null,
    client: { ...mara, phone: '+493055507788', timeZone: null },
    emergencyContact: null,
    notes: { client: null, therapist: null },
    joiningLink: null,
    respondUntil: null,
    checkedInAt: null,
    cancelledBy: null,
    cancelReason: null,
    dependant: null,
    answers: {},
    attribution: null,
    sequence: 0,
    createdAt: '2026-03-02T06:00:00Z',
  });
  assert.deepEqual(manage.resource, { kind: 'booking', id: hold.id });
  assert.deepEqual(
    await platform.sdk(practice.publishableKey, { session: manage.session }).bookings.get(bookingId),
    booking,
  );
  assert.deepEqual({ ...inOffice, clientId: null }, booking);
  assert.ok(inOffice.clientId, 'only the practice itself knows them as a client');
});

test('in person, the booking says where: at the window’s address, or else at the therapist’s', async () => {
  const rooms = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    windows: [
      { day_of_week: 1, format: 'in_person', starts_at: '09:00', ends_at: '12:00' },
      {
        day_of_week: 1,
        format: 'in_person',
        starts_at: '14:00',
        ends_at: '17:00',
        address: 'Sonnenallee 7, 12047 Berlin',
      },
    ],
  });

  const morning = await attune.bookings.create(
    booked(await attune.holds.create({ ...rooms, ...nine, format: 'in_person' })),
  );
  const afternoon = await attune.bookings.create(
    booked(await attune.holds.create({ ...rooms, startsAt: '2026-03-02T13:00:00Z', format: 'in_person' })),
  );

  assert.equal(morning.location, 'Maybachufer 12, 12047 Berlin');
  assert.equal(afternoon.location, 'Sonnenallee 7, 12047 Berlin');
});

test('however often one intent to book arrives, there is one booking and one answer', async () => {
  const first = await attune.bookings.create(booked(), { idempotencyKey: 'intent-1' });
  const again = await attune.bookings.create(booked(), { idempotencyKey: 'intent-1' });

  assert.deepEqual({ ...again, manage: null }, { ...first, manage: null });
  assert.equal(await count('booking'), 1);
  assert.equal(await count('message'), 2);
});

test('an intent that arrives again is answered, though the therapist has left the directory meanwhile', async () => {
  const first = await attune.bookings.create(booked(), { idempotencyKey: 'intent-1' });
  await withdraw();

  const again = await attune.bookings.create(booked(), { idempotencyKey: 'intent-1' });

  assert.equal(again.id, first.id);
  assert.deepEqual(again.therapist, first.therapist);
});

test('a time that is held can be booked, though the therapist has left the directory meanwhile', async () => {
  await withdraw();

  const booking = await attune.bookings.create(booked());

  assert.equal(booking.status, 'confirmed');
});

test('whoever holds one time sees nobody else who has left the directory', async () => {
  const other = await createDiary(platform.owner.db, { practiceId: practice.id });
  await withdraw();
  const visitor = { kind: 'visitor', practiceId: practice.id, keyId: practice.publishableKeyId } as const;

  const seen = await transaction(platform.connection.db, visitor, async (tx) => {
    await presentSecret(tx, hold.secret);
    return tx.selectFrom('therapist').select('id').execute();
  });
  const unproved = await transaction(platform.connection.db, visitor, (tx) =>
    tx.selectFrom('therapist').select('id').where('id', '=', diary.therapistId).execute(),
  );

  assert.deepEqual(seen, [{ id: diary.therapistId }]);
  assert.deepEqual(unproved, []);
  assert.notEqual(other.therapistId, diary.therapistId);
});

test('a hold is booked once, also by another intent', async () => {
  await attune.bookings.create(booked());

  await assert.rejects(attune.bookings.create(booked()), { code: 'booking-state' });
});

test('a wrong secret books nothing, whoever sends it', async () => {
  const wrong = { ...booked(), holdSecret: `hs_${'x'.repeat(43)}` };

  await assert.rejects(attune.bookings.create(wrong), { code: 'not-found' });
  await assert.rejects(office.bookings.create(wrong), { code: 'not-found' });
});

test('a hold that ran out is booked all the same while its time is free', async () => {
  await platform.clock.advance({ minutes: 40 });

  const booking = await attune.bookings.create(booked());

  assert.equal(booking.status, 'confirmed');
});

test('a hold that ran out and whose time is gone is refused, with times near it', async () => {
  await platform.clock.advance({ minutes: 10 });
  await attune.holds.create({ ...diary, ...nine });

  await assert.rejects(attune.bookings.create(booked()), (error: { code?: string; near?: unknown[] }) => {
    assert.equal(error.code, 'slot-taken');
    assert.equal(error.near?.length, 6);
    return true;
  });
});

test('a hold that ran out and whose day has since become full is refused', async () => {
  const once = await createDiary(platform.owner.db, { practiceId: practice.id, service: { max_per_day: 1 } });
  const hold = await attune.holds.create({ ...once, ...nine });
  await platform.clock.advance({ minutes: 10 });
  const other = await attune.holds.create({ ...once, ...nine, startsAt: '2026-03-02T13:00:00Z' });
  await attune.bookings.create(booked(other));

  await assert.rejects(attune.bookings.create(booked(hold)), { code: 'slot-taken' });
});

test('a hold that ran out and whose day has since been closed is refused', async () => {
  await platform.clock.advance({ minutes: 10 });
  const day = { startsOn: '2026-03-02', endsOn: '2026-03-02' };
  await office.availabilityExceptions.create(diary.therapistId, { kind: 'closed', ...day });

  await assert.rejects(attune.bookings.create(booked()), { code: 'slot-taken' });
});

test('a service that needs approval is asked for, and its time is kept until the practice answers', async () => {
  const asked = await createDiary(platform.owner.db, { practiceId: practice.id, service: { approval_required: true } });

  const booking = await attune.bookings.create(booked(await attune.holds.create({ ...asked, ...nine })));

  assert.equal(booking.status, 'pending_approval');
  await assert.rejects(attune.holds.create({ ...asked, ...nine }), { code: 'slot-taken' });
});

test('answers must fit the questions of the service, each fault with a pointer', async () => {
  const curious = await createDiary(platform.owner.db, { practiceId: practice.id, service: { questions } });
  const theirs = await attune.holds.create({ ...curious, ...nine });

  await assert.rejects(attune.bookings.create({ ...booked(theirs), answers: { before: 'Vielleicht', other: 'x' } }), {
    code: 'validation-failed',
    errors: [
      { pointer: '/answers/a~1b', detail: 'must be answered' },
      { pointer: '/answers/before', detail: 'must be one of the options' },
      { pointer: '/answers/other', detail: 'the service has no such question' },
    ],
  });
  const booking = await attune.bookings.create({ ...booked(theirs), answers: { 'a/b': 'Schlaf', before: 'Nie' } });
  assert.deepEqual(booking.answers, { 'a/b': 'Schlaf', before: 'Nie' });
});

test('a question may have any name, also one that every object knows', async () => {
  const named = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    service: { questions: json([{ id: 'toString', label: 'Wie?', kind: 'text', required: false, options: [] }]) },
  });

  const booking = await attune.bookings.create(booked(await attune.holds.create({ ...named, ...nine })));

  assert.deepEqual(booking.answers, {});
});

test('a zone that no clock knows is refused with a pointer', async () => {
  const lost = { ...booked(), client: { ...mara, timeZone: 'Europe/Atlantis' } };

  await assert.rejects(attune.bookings.create(lost), {
    code: 'validation-failed',
    errors: [{ pointer: '/client/timeZone', detail: 'must be an IANA time zone' }],
  });
});

test('booking never edits a client the practice knows, and keeps what was given with the booking', async () => {
  await attune.bookings.create(booked());
  const other = await attune.holds.create({ ...diary, startsAt: '2026-03-02T10:00:00Z', format: 'online' });

  const second = await attune.bookings.create({
    ...booked(other),
    client: { ...mara, email: 'MARA.vogt@example.org', firstName: 'Someone' },
  });

  assert.equal(second.client.firstName, 'Someone');
  const clients = await rows<{ first_name: string }>('select first_name from client where practice_id = $1');
  assert.deepEqual(clients, [{ first_name: 'Mara' }]);
});

test('a consent is kept with its wording; marketing only when it was given', async () => {
  await attune.bookings.create(booked());
  const other = await attune.holds.create({ ...diary, startsAt: '2026-03-02T10:00:00Z', format: 'online' });
  await attune.bookings.create({ ...booked(other), consent: { privacy: true, marketing: true } });

  const kept = await rows<object>(
    'select purpose, granted, text_version, source from consent where practice_id = $1 order by created_at, purpose desc',
  );

  const privacy = { purpose: 'privacy', granted: true, text_version: '2026-01', source: 'booking' };
  assert.deepEqual(kept, [privacy, privacy, { ...privacy, purpose: 'marketing' }]);
});

test('every change is in the history, with who made it', async () => {
  await platform.clock.advance({ minutes: 30 });
  await attune.holds
    .create({ ...diary, ...nine })
    .then((other) => attune.holds.release(other.id, { secret: other.secret }));
  await attune.bookings.create(booked());
  await platform.clock.advance({ hours: 5 });
  await office.bookings.complete(bookingId);

  const history = await rows<object>(
    `select number, previous_status, status, changed_by from booking_change where practice_id = $1 and booking_id = '${hold.id}' order by number`,
  );

  assert.deepEqual(history, [
    { number: 1, previous_status: null, status: 'held', changed_by: 'client' },
    { number: 2, previous_status: 'held', status: 'expired', changed_by: 'system' },
    { number: 3, previous_status: 'expired', status: 'held', changed_by: 'client' },
    { number: 4, previous_status: 'held', status: 'confirmed', changed_by: 'client' },
    { number: 5, previous_status: 'confirmed', status: 'completed', changed_by: 'staff' },
  ]);
});

test('a session is completed once it has ended, and doing it again changes nothing', async () => {
  await attune.bookings.create(booked());

  await assert.rejects(office.bookings.complete(bookingId), { code: 'booking-not-ended' });
  await platform.clock.set('2026-03-02T09:50:00Z');
  const completed = await office.bookings.complete(bookingId);
  const again = await office.bookings.complete(bookingId);

  assert.equal(completed.status, 'completed');
  assert.deepEqual(again, completed);
});

test('only what is confirmed can be completed', async () => {
  const asked = await createDiary(platform.owner.db, { practiceId: practice.id, service: { approval_required: true } });
  const booking = await attune.bookings.create(booked(await attune.holds.create({ ...asked, ...nine })));
  await platform.clock.set('2026-03-03T06:00:00Z');

  await assert.rejects(office.bookings.complete(booking.id), { code: 'booking-state' });
  await assert.rejects(office.bookings.complete(bookingId), { code: 'not-found' });
});

test('a session opens its own booking and no other', async () => {
  const { manage } = await attune.bookings.create(booked());
  const other = await attune.bookings.create(
    booked(await attune.holds.create({ ...diary, startsAt: '2026-03-02T10:00:00Z', format: 'online' })),
  );

  const holder = platform.sdk(practice.publishableKey, { session: manage.session });

  await assert.rejects(holder.bookings.get(other.id), { code: 'not-found' });
  await assert.rejects(holder.bookings.calendar(other.id), { code: 'not-found' });
});

test('the practice of another key does not see the booking', async () => {
  await attune.bookings.create(booked());
  const elsewhere = await platform.practice();

  await assert.rejects(platform.sdk(elsewhere.secretKey).bookings.get(bookingId), { code: 'not-found' });
  await assert.rejects(platform.sdk(elsewhere.secretKey).bookings.complete(bookingId), { code: 'not-found' });
});

test('the calendar file of a booking is in the client’s language and in UTC', async () => {
  const { manage } = await attune.bookings.create(booked());

  const file = await platform.sdk(practice.publishableKey, { session: manage.session }).bookings.calendar(bookingId);

  assert.deepEqual(file.split('\r\n'), [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Attune//Booking//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${hold.id}@attune`,
    'SEQUENCE:0',
    'DTSTAMP:20260302T060000Z',
    'DTSTART:20260302T090000Z',
    'DTEND:20260302T095000Z',
    'SUMMARY:Einzelsitzung mit Dr. Ada Lind',
    'DESCRIPTION:Praxis am Park',
    'LOCATION:Online',
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

const questions = json([
  { id: 'a/b', label: 'Worum geht es?', kind: 'long' as const, required: true, options: [] },
  { id: 'before', label: 'Schon einmal?', kind: 'choice' as const, required: false, options: ['Nie', 'Früher'] },
]);

function booked({ id, secret }: Hold = hold): NewBooking {
  return { holdId: id, holdSecret: secret, client: mara, consent: { privacy: true } };
}

async function count(table: 'booking' | 'message'): Promise<number> {
  const [row] = await rows<{ count: number }>(`select count(*)::integer as count from ${table} where practice_id = $1`);
  return row?.count ?? 0;
}

function rows<Row>(statement: string): Promise<Row[]> {
  return platform.owner.session((session) => session.query<Row>(statement, [practice.id]));
}
