import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { createDiary } from './harness/diary.ts';
import { bookTold, calendarOfMail, factsOf, mara, saidIn, sendDue, toldMail, within } from './harness/told-booking.ts';
import { beginLife, english, monday, statusesOf, tuesday, type ToldLife } from './harness/told-life.ts';
import { withPlatform, type TestPlatform } from './harness.ts';

let platform: TestPlatform;
let life: ToldLife;

before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
});
after(() => platform.close());
beforeEach(async () => {
  life = await beginLife(platform);
});

test('where to go and where to join stands in mail about what is confirmed, and in no other', async () => {
  const joining_link = 'https://meet.example.org/room-7';
  const id = await life.request({ client: english });
  await within(platform, life.practice.id, ({ tx }) =>
    tx.updateTable('booking').set({ joining_link }).where('id', '=', id).execute(),
  );
  const asked = await toldMail(platform, id, 'booking_received');
  await life.change(id, { status: 'confirmed', due_at: null }, 'booking_approved');
  const approved = await toldMail(platform, id, 'booking_approved');
  await life.cancel(id, 'client', null);
  const cancelled = await toldMail(platform, id, 'booking_cancelled');

  assert.ok(!asked.text.includes(joining_link));
  assert.match(approved.text, /Join the session online:\nhttps:\/\/meet\.example\.org\/room-7/);
  assert.ok(!cancelled.text.includes(joining_link));
});

test('the address of a meeting in person is told once it is confirmed, also to calendars', async () => {
  const rooms = await life.diaryOf({
    service: { approval_required: true },
    windows: [{ day_of_week: 1, format: 'in_person' }],
  });
  const id = await bookTold(platform, life.practice, {
    ...rooms,
    startsAt: monday,
    client: english,
    format: 'in_person',
  });
  const asked = await toldMail(platform, id, 'booking_received');
  await life.change(id, { status: 'confirmed', due_at: null }, 'booking_approved');
  const approved = await toldMail(platform, id, 'booking_approved');

  assert.equal(factsOf(asked)['Where'], 'Praxis am Park');
  assert.equal(calendarOfMail(asked)?.location, null);
  assert.equal(factsOf(approved)['Where'], 'Maybachufer 12, 12047 Berlin');
  assert.equal(calendarOfMail(approved)?.location, 'Maybachufer 12, 12047 Berlin');
});

test('a client elsewhere reads online sessions in their own zone, and meetings in person in the practice’s, in every mail', async () => {
  const client = { locale: 'en-GB', timeZone: 'America/New_York' };
  const rooms = await life.diaryOf({ windows: [{ day_of_week: 1, format: 'in_person' }] });
  const online = await life.book({ client });
  const inPerson = await bookTold(platform, life.practice, { ...rooms, startsAt: monday, client, format: 'in_person' });
  await life.cancel(online, 'client', null);
  await life.cancel(inPerson, 'client', null);

  assert.equal(factsOf(await toldMail(platform, online, 'booking_cancelled'))['When'], 'Monday 30 March 2026 at 04:00');
  assert.equal(
    factsOf(await toldMail(platform, inPerson, 'booking_cancelled'))['When'],
    'Monday 30 March 2026 at 10:00',
  );
});

test('mail about a time after clocks change says so, in the zone of who reads it, and of no other time', async () => {
  const berlin = await life.book({ client: { locale: 'en-GB', timeZone: 'Europe/Berlin' } });
  const kolkata = await life.book({
    client: { locale: 'en-GB', timeZone: 'Asia/Kolkata' },
    startsAt: tuesday.starts_at.toISOString(),
  });

  const words = /The clocks change before then; this time is right for that day\./;
  assert.match((await toldMail(platform, berlin, 'booking_confirmed')).text, words);
  assert.doesNotMatch((await toldMail(platform, kolkata, 'booking_confirmed')).text, words);
});

test('a deadline is written in the zone of who reads it', async () => {
  const id = await life.request({ client: { locale: 'en-GB', timeZone: 'America/New_York' } });

  const [, deadline] = saidIn(await toldMail(platform, id, 'booking_received')).said;

  assert.equal(deadline, 'You will hear from us by Sunday 22 March 2026 at 02:00 (America/New_York).');
});

test('one appointment is one entry in the calendar of its client, whatever becomes of it', async () => {
  const id = await life.request({ client: english });
  const asked = calendarOfMail(await toldMail(platform, id, 'booking_received'));
  await life.change(id, { status: 'confirmed', due_at: null }, 'booking_approved');
  const approved = calendarOfMail(await toldMail(platform, id, 'booking_approved'));
  await life.change(id, { ...tuesday, changed_by: 'client' }, 'booking_rescheduled');
  const moved = calendarOfMail(await toldMail(platform, id, 'booking_rescheduled'));
  await life.cancel(id, 'client', null);
  const cancelled = calendarOfMail(await toldMail(platform, id, 'booking_cancelled'));

  const entry = {
    uid: `${id}@attune`,
    organizer: 'mailto:praxis@example.org',
    attendee: 'mailto:mara.vogt@example.org',
  };
  const first = { ...entry, start: '2026-03-30T08:00:00Z' };
  const second = { ...entry, start: '2026-03-31T12:00:00Z' };
  assert.deepEqual(asked, { ...first, method: 'REQUEST', sequence: 0, status: 'TENTATIVE', location: null });
  assert.deepEqual(approved, { ...first, method: 'REQUEST', sequence: 0, status: 'CONFIRMED', location: 'Online' });
  assert.deepEqual(moved, { ...second, method: 'REQUEST', sequence: 1, status: 'CONFIRMED', location: 'Online' });
  assert.deepEqual(cancelled, { ...second, method: 'CANCEL', sequence: 2, status: 'CANCELLED', location: null });
});

test('the therapist’s calendar follows in the same way, under an invitation of their own', async () => {
  const id = await life.book({});
  const booked = calendarOfMail(await toldMail(platform, id, 'booking_confirmed', 'therapist'));
  await life.cancel(id, 'client', null);
  const cancelled = calendarOfMail(await toldMail(platform, id, 'booking_cancelled', 'therapist'));

  assert.deepEqual([booked?.method, booked?.sequence, booked?.attendee], ['REQUEST', 0, 'mailto:ada.lind@example.org']);
  assert.deepEqual(
    [cancelled?.method, cancelled?.sequence, cancelled?.attendee],
    ['CANCEL', 1, 'mailto:ada.lind@example.org'],
  );
});

test('nothing is taken off a calendar that was never put there', async () => {
  const id = await life.book({});
  await life.cancel(id, 'client', null); // before the confirmation went out

  assert.equal(calendarOfMail(await toldMail(platform, id, 'booking_cancelled')), null);
});

test('a practice without an address of its own invites by ours', async () => {
  const practice = await platform.practice();
  const diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  const id = await bookTold(platform, practice, { ...diary, startsAt: monday });

  assert.equal(
    calendarOfMail(await toldMail(platform, id, 'booking_confirmed'))?.organizer,
    'mailto:no-reply@localhost',
  );
});

test('a confirmation that has not gone out when its booking is cancelled does not go out any more', async () => {
  const id = await life.book({});
  await life.cancel(id, 'client', null);
  await sendDue(platform);

  assert.deepEqual(await statusesOf(platform, id), {
    'booking_confirmed client': 'suppressed',
    'booking_confirmed therapist': 'suppressed',
    'booking_cancelled client': 'sent',
    'booking_cancelled therapist': 'sent',
  });
});

test('a change that nobody is told of cannot be committed, whoever makes it', async () => {
  const id = await life.book({});
  const silently = (columns: object) =>
    within(platform, life.practice.id, ({ tx }) =>
      tx.updateTable('booking').set(columns).where('id', '=', id).execute(),
    );

  await assert.rejects(silently({ ...tuesday, changed_by: 'client' }), { constraint: 'booking_change_told' });
  await assert.rejects(silently({ status: 'cancelled', changed_by: 'system' }), { constraint: 'booking_change_told' });
});

test('mail about an appointment comes also to who refused all other mail', async () => {
  const id = await life.book({});
  await within(platform, life.practice.id, async ({ tx }) => {
    const values = { practice_id: life.practice.id, address: mara.email } as const;
    await tx
      .insertInto('suppression')
      .values({ ...values, topic: 'news', reason: 'unsubscribed' })
      .execute();
    await tx
      .insertInto('suppression')
      .values({ ...values, topic: 'offers', reason: 'unsubscribed' })
      .execute();
    await tx
      .insertInto('suppression')
      .values({ ...values, topic: 'reviews', reason: 'unsubscribed' })
      .execute();
  });

  const mail = await toldMail(platform, id, 'booking_confirmed');

  assert.equal(mail.to, mara.email);
  assert.equal(mail.headers['List-Unsubscribe'], undefined);
});

test('a message without a host gets its Message-ID when it is first sent, and keeps it', async () => {
  const id = await life.book({});
  await within(platform, life.practice.id, async ({ tx }) => {
    await tx.updateTable('booking').set({ status: 'cancelled', changed_by: 'system' }).where('id', '=', id).execute();
    await sql`select queue_booking_messages(${id}, 'booking_cancelled', null)`.execute(tx);
  });

  const mail = await toldMail(platform, id, 'booking_cancelled');

  assert.equal(mail.headers['Message-ID'], `<${mail.id}@localhost>`);
});
