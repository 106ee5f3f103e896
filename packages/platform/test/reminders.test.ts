import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { remindClients } from '../src/jobs/remind-clients.ts';
import { sendMessage } from '../src/modules/messaging/send-message.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { eventually } from './harness/eventually.ts';
import { assertInvariants } from './harness/invariants.ts';
import { createPastBooking } from './harness/past-booking.ts';
import {
  bookTold,
  changeTold,
  factsOf,
  mara,
  saidIn,
  sendDue,
  toldMail,
  within,
  type NewToldBooking,
} from './harness/told-booking.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;

before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-20T06:00:00Z');
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
});

/** Ten o'clock in Berlin on the Sunday on which clocks were changed in the night. */
const sunday = '2026-03-29T08:00:00Z';
const wednesday = { starts_at: new Date('2026-04-01T12:00:00Z'), ends_at: new Date('2026-04-01T12:50:00Z') };

test('a client is reminded a day and an hour before, to the minute, and of each once', async () => {
  const id = await book({});

  const reminded = [
    await sweptAt('2026-03-28T07:59:59Z'),
    await sweptAt('2026-03-28T08:00:00Z'),
    await sweptAt('2026-03-28T08:01:00Z'),
    await sweptAt('2026-03-29T06:59:59Z'),
    await sweptAt('2026-03-29T07:00:00Z'),
    await sweptAt('2026-03-29T07:01:00Z'),
    await sweptAt('2026-03-29T08:00:00Z'),
  ];

  assert.deepEqual(reminded, [0, 1, 0, 0, 1, 0, 0]);
  assert.deepEqual(await remindersOf(id), { booking_reminder_day: 'sent', booking_reminder_hour: 'sent' });
  await assertInvariants(platform);
});

test('across the night in which clocks change a day is still twenty-four hours, and the letter shows the hour of clocks then', async () => {
  const id = await book({});
  await sweptAt('2026-03-28T08:00:00Z'); // nine o'clock in Berlin, the day before

  const mail = await toldMail(platform, id, 'booking_reminder_day');

  assert.deepEqual(saidIn(mail), {
    subject: 'Erinnerung: Einzelsitzung am 29. März um 10:00',
    said: ['bald ist Ihr Termin. Wir freuen uns auf Sie.'],
  });
  assert.equal(factsOf(mail)['Wann'], 'Sonntag, 29. März 2026 um 10:00');
});

test('a client elsewhere is reminded at the same moment, in their own language and zone', async () => {
  const id = await book({ client: { locale: 'en-GB', timeZone: 'America/New_York' } });
  await sweptAt('2026-03-29T07:00:00Z');

  const mail = await toldMail(platform, id, 'booking_reminder_hour');

  assert.deepEqual(saidIn(mail), {
    subject: 'Soon: Einzelsitzung on 29 March at 04:00',
    said: ['your appointment begins soon.'],
  });
  assert.match(mail.text, /Times are in the zone America\/New_York\./);
});

test('a reminder leads to the session first, and to the appointment', async () => {
  const id = await book({ client: { locale: 'en' } });
  const joining_link = 'https://meet.example.org/room-7';
  await within(platform, practice.id, ({ tx }) =>
    tx.updateTable('booking').set({ joining_link }).where('id', '=', id).execute(),
  );
  await sweptAt('2026-03-29T07:00:00Z');

  const { links, text } = await toldMail(platform, id, 'booking_reminder_hour');

  assert.equal(links[0], joining_link);
  assert.match(links[1] ?? '', /\/booking\?lang=en#/);
  assert.match(text, /Join the session online:\n/);
});

test('the link of a reminder opens the appointment, and the link of the confirmation still does', async () => {
  const id = await book({});
  const confirmation = await toldMail(platform, id, 'booking_confirmed');
  await sweptAt('2026-03-28T08:00:00Z');
  const reminder = await toldMail(platform, id, 'booking_reminder_day');

  const opened = await Promise.all([confirmation, reminder].map(({ links }) => open(links[0])));

  assert.deepEqual(opened, [
    { kind: 'booking', id },
    { kind: 'booking', id },
  ]);
});

test('who books later than a reminder was due gets only what is still to come', async () => {
  await platform.clock.set('2026-03-29T04:00:00Z');
  const id = await book({});
  await sweptAt('2026-03-29T04:01:00Z');
  const early = await remindersOf(id);
  await sweptAt('2026-03-29T07:00:00Z');

  assert.deepEqual(early, {});
  assert.deepEqual(await remindersOf(id), { booking_reminder_hour: 'sent' });
});

test('nobody is reminded of what was cancelled', async () => {
  const id = await book({});
  await book({ startsAt: '2026-04-06T08:00:00Z' }); // so that the practice has something to remind of
  await cancel(id);

  assert.equal(await sweptAt('2026-03-28T08:00:00Z'), 0);
  assert.deepEqual(await remindersOf(id), {});
  await assertInvariants(platform);
});

test('a reminder that waits when its booking is cancelled is void', async () => {
  const id = await book({});
  await queuedAt('2026-03-28T08:00:00Z');
  await cancel(id);
  await sendDue(platform);

  assert.deepEqual(await remindersOf(id), { booking_reminder_day: 'suppressed' });
  await assertInvariants(platform);
});

test('a reminder that a worker died over is not sent again once its booking is cancelled', async () => {
  const id = await book({});
  const [reminder = ''] = await queuedAt('2026-03-28T08:00:00Z');
  const stuck = { send: () => new Promise<never>(() => undefined), close: () => undefined };
  void sendMessage({ ...platform.deps, mailer: stuck }, practice.id, reminder);
  await eventually(async () => (await remindersOf(id))['booking_reminder_day'] === 'sending');
  await cancel(id);
  await platform.clock.advance({ minutes: 3 });
  await sendDue(platform);

  assert.deepEqual(await remindersOf(id), { booking_reminder_day: 'suppressed' });
});

test('a booking that moved is reminded of its new time, and no more of the old one', async () => {
  const id = await book({});
  await queuedAt('2026-03-28T08:00:00Z');
  await changeTold(platform, practice.id, id, { ...wednesday, changed_by: 'client' }, 'booking_rescheduled');
  const then = [await sweptAt('2026-03-29T07:00:00Z'), await sweptAt('2026-03-31T12:00:00Z')];

  const sent = await platform.owner.session((owner) =>
    owner.query<{ reminds_of: Date; status: string }>(
      'select reminds_of, status from message where booking_id = $1 and remind_minutes is not null order by reminds_of',
      [id],
    ),
  );

  assert.deepEqual(then, [0, 1]);
  assert.deepEqual(sent, [
    { reminds_of: new Date(sunday), status: 'suppressed' },
    { reminds_of: wednesday.starts_at, status: 'sent' },
  ]);
  await assertInvariants(platform);
});

test('what still waits for an approval is not reminded of', async () => {
  practice = await platform.practice({ policies: { approvalHours: 480 } });
  const asking = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    service: { approval_required: true },
  });
  await book(asking);

  assert.equal(await sweptAt('2026-03-28T08:00:00Z'), 0);
});

test('after a day of standing still only the last reminder is sent', async () => {
  const id = await book({});
  await sweptAt('2026-03-29T07:20:00Z');

  assert.deepEqual(await remindersOf(id), { booking_reminder_hour: 'sent' });
});

test('a reminder that could not be sent before its session began is not sent after', async () => {
  const id = await book({});
  await queuedAt('2026-03-29T07:00:00Z');
  await platform.clock.set(sunday);
  await sendDue(platform);

  assert.deepEqual(await remindersOf(id), { booking_reminder_hour: 'suppressed' });
});

test('a practice says how long before it reminds', async () => {
  practice = await platform.practice({ policies: { reminderMinutes: [4320, 30] } });
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  await book({});

  const reminded = [
    await sweptAt('2026-03-26T08:00:00Z'),
    await sweptAt('2026-03-28T08:00:00Z'),
    await sweptAt('2026-03-29T07:00:00Z'),
    await sweptAt('2026-03-29T07:30:00Z'),
  ];

  assert.deepEqual(reminded, [1, 0, 0, 1]);
});

test('a practice may remind nobody', async () => {
  practice = await platform.practice({ policies: { reminderMinutes: [] } });
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  await book({});

  assert.equal(await sweptAt('2026-03-29T07:00:00Z'), 0);
});

test('who refused all other mail is reminded all the same', async () => {
  const id = await book({});
  await within(platform, practice.id, ({ tx }) =>
    tx
      .insertInto('suppression')
      .values({ practice_id: practice.id, address: mara.email, topic: 'news', reason: 'unsubscribed' })
      .execute(),
  );
  await sweptAt('2026-03-28T08:00:00Z');

  assert.deepEqual(await remindersOf(id), { booking_reminder_day: 'sent' });
});

test('who was booked before their practice came here is reminded, too; a booking made for a test is not', async () => {
  const given = { practiceId: practice.id, ...diary };
  const times = {
    starts_at: new Date(sunday),
    ends_at: new Date('2026-03-29T08:50:00Z'),
    status: 'confirmed',
  } as const;
  const imported = await createPastBooking(platform.owner.db, { ...given, columns: { ...times, source: 'import' } });
  await createPastBooking(platform.owner.db, {
    ...given,
    columns: { ...times, overlaps_allowed: true, source: 'import', is_test: true },
  });

  assert.equal(await sweptAt('2026-03-28T08:00:00Z'), 1);
  assert.deepEqual(await remindersOf(imported.id), { booking_reminder_day: 'sent' });
});

test('several platforms that look at once remind once', async () => {
  const id = await book({});
  const look = () => Promise.all(Array.from({ length: 8 }, () => remindClients(platform.deps.db, 'attune.example')));
  await look(); // nothing is due, but each has its connection now
  await platform.clock.set('2026-03-28T08:00:00Z');

  await look();

  assert.deepEqual(await remindersOf(id), { booking_reminder_day: 'queued' });
  await assertInvariants(platform);
});

test('a reminder and a cancellation at once never leave a reminder waiting', async () => {
  const ids = await Promise.all(
    ['08', '09', '10', '11', '12'].map((hour) => book({ startsAt: `2026-03-29T${hour}:00:00Z` })),
  );
  await platform.clock.set('2026-03-28T12:00:00Z');

  await Promise.all([...ids.map(cancel), remindClients(platform.deps.db, 'attune.example')]);

  await assertInvariants(platform);
});

function book(wanted: Partial<NewToldBooking>): Promise<string> {
  return bookTold(platform, practice, { ...diary, startsAt: sunday, ...wanted });
}

async function cancel(id: string): Promise<void> {
  const ended = { status: 'cancelled', cancelled_by: 'staff', cancelled_at: await platform.clock.now() } as const;
  await changeTold(platform, practice.id, id, ended, 'booking_cancelled');
}

/** Looks for reminders at this moment, sends what is due, and answers how many reminders that were. */
async function sweptAt(instant: string): Promise<number> {
  const { length } = await queuedAt(instant);
  await sendDue(platform);
  return length;
}

/** Looks for reminders at this moment, and answers the new ones. */
async function queuedAt(instant: string): Promise<string[]> {
  await platform.clock.set(instant);
  await remindClients(platform.deps.db, 'attune.example');
  const rows = await platform.owner.session((owner) =>
    owner.query<{ id: string }>(
      'select id from message where practice_id = $1 and remind_minutes is not null and created_at = $2',
      [practice.id, instant],
    ),
  );
  return rows.map(({ id }) => id);
}

async function remindersOf(id: string): Promise<Record<string, string>> {
  const rows = await platform.owner.session((owner) =>
    owner.query<{ kind: string; status: string }>(
      'select kind, status from message where booking_id = $1 and remind_minutes is not null',
      [id],
    ),
  );
  return Object.fromEntries(rows.map(({ kind, status }) => [kind, status]));
}

async function open(link = ''): Promise<unknown> {
  const token = new URL(link).hash.slice(1);
  return (await platform.sdk(practice.publishableKey).linkSessions.create({ token })).resource;
}
