import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import type { Attune } from '@attune/sdk';
import { transaction } from '../src/database/transaction.ts';
import { fetchCalendars } from '../src/jobs/fetch-calendars.ts';
import type { CalendarSource } from '../src/providers/calendar-fetch.ts';
import { CalendarRefused, type CalendarFault } from '../src/providers/calendar-refused.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { createGroupSession } from './harness/group-session.ts';
import { assertInvariants } from './harness/invariants.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;
let attune: Attune;
let office: Attune;

/** What somebody else's server does, and what it was asked. */
let calendar: { text: string; etag: string | null } | CalendarFault;
let asked: CalendarSource[];

before(async () => {
  platform = await withPlatform({
    config: { rateLimit: 'off' },
    deps: () => ({
      fetchCalendar: (source) => {
        asked.push(source);
        if (typeof calendar === 'string') return Promise.reject(new CalendarRefused(calendar));
        const { text, etag } = calendar;
        const isKnown = etag !== null && etag === source.etag;
        return Promise.resolve(isKnown ? { kind: 'unchanged' } : { kind: 'read', text, etag, lastModified: null });
      },
    }),
  });
});
after(() => platform.close());
afterEach(() => assertInvariants(platform));
beforeEach(async () => {
  await platform.owner.session((session) => session.script('delete from calendar_connection'));
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  attune = platform.sdk(practice.publishableKey);
  office = platform.sdk(practice.secretKey);
  asked = [];
  calendar = { text: busyAt('20260302T090000Z', '20260302T103000Z'), etag: '"1"' };
});

const address = 'https://calendar.example/ical/ada/private-7f3k/basic.ics';

const busyAt = (...times: string[]): string => {
  const events = times.flatMap((start, place) =>
    place % 2 === 0
      ? [
          'BEGIN:VEVENT',
          `UID:${place}@example`,
          `DTSTART:${start}`,
          `DTEND:${times[place + 1]}`,
          'SUMMARY:Zahnarzt 7f3k',
          'END:VEVENT',
        ]
      : [],
  );
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:test', ...events, 'END:VCALENDAR', ''].join('\r\n');
};

const connect = () => office.calendarConnections.create(diary.therapistId, { url: address });

const monday = { from: '2026-03-02T00:00:00Z', to: '2026-03-03T00:00:00Z' };

const hoursOf = (instants: readonly string[]): string[] => instants.map((instant) => instant.slice(11, 16));

const freeHours = async (): Promise<string[]> => {
  const { slots } = await attune.slots.list({ ...diary, ...monday });
  return hoursOf(slots.filter(({ format }) => format === 'online').map(({ startsAt }) => startsAt));
};

const nextHours = async (): Promise<string[]> => {
  const { data } = await attune.therapists.list();
  return hoursOf(data[0]?.next?.startsAt ?? []);
};

const runJob = () =>
  fetchCalendars({ db: platform.deps.db, log: platform.deps.log, fetchCalendar: platform.deps.fetchCalendar });

const later = (minutes: number) => platform.clock.advance({ minutes });

test('what a calendar says is taken is offered no more, nor promised in the directory, nor held', async () => {
  assert.deepEqual((await freeHours()).slice(0, 3), ['08:00', '09:00', '10:00']);

  await connect();

  assert.deepEqual((await freeHours()).slice(0, 3), ['08:00', '11:00', '12:00']);
  assert.deepEqual(await nextHours(), ['08:00', '11:00', '12:00']);
  await assert.rejects(attune.holds.create({ ...diary, startsAt: '2026-03-02T10:00:00Z', format: 'online' }), {
    code: 'slot-taken',
  });
});

test('of its address the practice sees the host again, and nobody anything else', async () => {
  const connection = await connect();

  assert.deepEqual(connection, {
    id: connection.id,
    therapistId: diary.therapistId,
    host: 'calendar.example',
    status: 'active',
    lastReadAt: '2026-03-02T06:00:00.000Z',
    lastError: null,
    busyCount: 1,
    overlaps: [],
    createdAt: '2026-03-02T06:00:00.000Z',
  });
  assert.deepEqual((await office.calendarConnections.list(diary.therapistId)).data, [connection]);
  assert.ok(!platform.logged.join('\n').includes('7f3k'));
  const caller = { kind: 'practice', practiceId: practice.id, keyId: practice.secretKeyId } as const;
  await assert.rejects(
    transaction(platform.connection.db, caller, (tx) => tx.selectFrom('calendar_connection').select('url').execute()),
    { code: '42501' },
  );
});

test('of another calendar nothing is kept but when its owner is busy', async () => {
  await connect();

  const rows = await platform.owner.session((session) => session.query('select * from external_busy'));

  assert.ok(!JSON.stringify(rows).includes('Zahnarzt'));
});

test('an address that may not or cannot be read is refused, and not kept', async () => {
  calendar = 'not-a-calendar';

  await assert.rejects(connect(), {
    code: 'feed-refused',
    errors: [{ pointer: '/url', detail: 'What the address answers cannot be read as a calendar.' }],
  });
  assert.deepEqual((await office.calendarConnections.list(diary.therapistId)).data, []);
});

test('an address of a private network is refused without being asked', async () => {
  await using strict = await withPlatform();
  const own = await strict.practice();
  const { therapistId } = await createDiary(strict.owner.db, { practiceId: own.id });
  const create = (url: string) => strict.sdk(own.secretKey).calendarConnections.create(therapistId, { url });

  await assert.rejects(create('https://169.254.169.254/latest/meta-data/'), { code: 'feed-refused' });
  await assert.rejects(create('https://localhost/calendar.ics'), { code: 'feed-refused' });
  await assert.rejects(create('https://user:secret@calendar.example/'), { code: 'feed-refused' });
});

test('the same address again is the same calendar', async () => {
  const [first, again] = [await connect(), await connect()];

  assert.equal(again.id, first.id);
  assert.equal((await office.calendarConnections.list(diary.therapistId)).data.length, 1);
});

test('a calendar is looked at every quarter of an hour, and changes what is free', async () => {
  await connect();
  calendar = { text: busyAt('20260302T120000Z', '20260302T130000Z'), etag: '"2"' };
  await later(14);
  assert.equal(await runJob(), 0);
  await later(1);

  assert.equal(await runJob(), 1);

  assert.equal(asked.at(-1)?.etag, '"1"');
  assert.deepEqual(await freeHours(), ['08:00', '09:00', '10:00', '11:00', '13:00', '14:00', '15:00']);
  assert.deepEqual(await nextHours(), ['08:00', '09:00', '10:00']);
});

test('a calendar that did not change is known to be as it was', async () => {
  const { id } = await connect();
  await later(15);

  await runJob();

  const [connection] = (await office.calendarConnections.list(diary.therapistId)).data;
  assert.deepEqual(
    [connection?.id, connection?.lastReadAt, connection?.busyCount],
    [id, '2026-03-02T06:15:00.000Z', 1],
  );
});

test('after a week a calendar is read whole again, since what repeats is only followed so far', async () => {
  await connect();
  await platform.clock.advance({ days: 7, minutes: 1 });

  await runJob();

  assert.equal(asked.at(-1)?.etag, null);
});

test('a calendar that cannot be read keeps what was known, says why, is logged, and is asked less and less often', async () => {
  await connect();
  calendar = 'refused-by-host';
  await later(15);
  await runJob();

  const [connection] = (await office.calendarConnections.list(diary.therapistId)).data;
  assert.deepEqual(
    [connection?.status, connection?.lastError, connection?.lastReadAt, connection?.busyCount],
    ['failing', 'The host did not answer 200.', '2026-03-02T06:00:00.000Z', 1],
  );
  assert.deepEqual((await freeHours()).slice(0, 2), ['08:00', '11:00']);
  assert.match(platform.logged.join('\n'), /"event":"calendar-not-read".*"code":"refused-by-host"/);
  await later(29);
  assert.equal(await runJob(), 0);
  await later(1);
  assert.equal(await runJob(), 1);
});

test('a calendar that broke is right again as soon as it can be read', async () => {
  await connect();
  calendar = 'timed-out';
  await later(15);
  await runJob();
  calendar = { text: busyAt('20260302T120000Z', '20260302T130000Z'), etag: null };
  await later(30);

  await runJob();

  const [connection] = (await office.calendarConnections.list(diary.therapistId)).data;
  assert.deepEqual([connection?.status, connection?.lastError], ['active', null]);
});

test('one is read when somebody asks for it, but not twice within half a minute', async () => {
  const { id } = await connect();
  calendar = { text: busyAt(), etag: '"2"' };

  const tooSoon = await office.calendarConnections.refresh(id);
  await later(1);
  const refreshed = await office.calendarConnections.refresh(id);

  assert.deepEqual([tooSoon.busyCount, refreshed.busyCount], [1, 0]);
  assert.deepEqual((await freeHours()).slice(0, 3), ['08:00', '09:00', '10:00']);
  await assert.rejects(office.calendarConnections.refresh(randomUUID()), { code: 'not-found' });
});

test('a booking that a calendar overlaps stays, and somebody is told until it is no longer so', async () => {
  const hold = await attune.holds.create({ ...diary, startsAt: '2026-03-02T10:00:00Z', format: 'online' });
  const client = { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' };
  const wanted = { holdId: hold.id, holdSecret: hold.secret, client, consent: { privacy: true } as const };
  const booking = await attune.bookings.create(wanted);

  const { id, overlaps } = await connect();

  assert.deepEqual(overlaps, [booking.id]);
  assert.equal((await office.bookings.get(booking.id)).status, 'confirmed');
  assert.match(platform.logged.join('\n'), /"event":"calendar-overlaps-bookings".*"count":1/);
  calendar = { text: busyAt(), etag: '"2"' };
  await later(1);
  assert.deepEqual((await office.calendarConnections.refresh(id)).overlaps, []);
});

/** What the feed of a therapist of that practice says, once they are booked at an hour and give a session at 13:00. */
const feedOfBooked = async (of: TestPractice, whose: TestDiary, hour: string): Promise<string> => {
  const sdk = platform.sdk(of.publishableKey);
  const hold = await sdk.holds.create({ ...whose, startsAt: `2026-03-02T${hour}:00:00Z`, format: 'online' });
  const client = { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' };
  await sdk.bookings.create({ holdId: hold.id, holdSecret: hold.secret, client, consent: { privacy: true } });
  const startsAt = '2026-03-02T13:00:00Z';
  await createGroupSession(platform.owner.db, { ...whose, practiceId: of.id, startsAt, capacity: 8 });
  const { url } = await platform.sdk(of.secretKey).calendarFeeds.create(whose.therapistId);
  return (await platform.fetch(new URL(url).pathname)).text();
};

test('who works in two practices is not offered in one while the other has them booked', async () => {
  const other = await platform.practice();
  const there = await createDiary(platform.owner.db, { practiceId: other.id });
  calendar = { text: await feedOfBooked(other, there, '10'), etag: '"1"' };

  const { id } = await connect();

  assert.deepEqual(await freeHours(), ['08:00', '09:00', '11:00', '12:00', '15:00']);
  calendar = { ...calendar, etag: '"2"' };
  await later(15);
  await runJob();
  const [connection] = (await office.calendarConnections.list(diary.therapistId)).data;
  assert.deepEqual([connection?.id, connection?.busyCount], [id, 2]);
});

test('what the practice booked itself takes no time twice when a calendar says it too', async () => {
  calendar = { text: await feedOfBooked(practice, diary, '10'), etag: '"1"' };

  const { busyCount, overlaps } = await connect();

  assert.deepEqual([busyCount, overlaps], [0, []]);
  calendar = { ...calendar, etag: '"2"' };
  await later(15);
  await runJob();
  const [connection] = (await office.calendarConnections.list(diary.therapistId)).data;
  assert.deepEqual([connection?.busyCount, connection?.overlaps, connection?.lastError], [0, [], null]);
});

test('a calendar that is disconnected keeps nobody from anything', async () => {
  const { id } = await connect();

  await office.calendarConnections.remove(id);

  assert.deepEqual((await freeHours()).slice(0, 3), ['08:00', '09:00', '10:00']);
  assert.deepEqual((await office.calendarConnections.list(diary.therapistId)).data, []);
  await assert.rejects(office.calendarConnections.remove(id), { code: 'not-found' });
});

test('a calendar that was disconnected while it was being read changes nothing', async () => {
  const { id } = await connect();
  await later(15);
  const { text, etag } = calendar as { text: string; etag: string };
  const removing = fetchCalendars({
    db: platform.deps.db,
    log: platform.deps.log,
    fetchCalendar: async () => {
      await office.calendarConnections.remove(id);
      return { kind: 'read', text: text.replace('T09', 'T08'), etag, lastModified: null };
    },
  });

  await removing;

  assert.deepEqual((await freeHours()).slice(0, 3), ['08:00', '09:00', '10:00']);
});

test('a therapist has at most ten calendars, listed page by page, oldest first', async () => {
  for (const number of Array.from({ length: 10 }, (_, index) => index)) {
    await office.calendarConnections.create(diary.therapistId, { url: `https://calendar${number}.example/` });
    await later(1);
  }

  await assert.rejects(connect(), { code: 'feed-refused' });
  const first = await office.calendarConnections.list(diary.therapistId, { limit: 6 });
  const second = await office.calendarConnections.list(diary.therapistId, { limit: 6, cursor: first.nextCursor ?? '' });
  assert.deepEqual([first.data.length, second.data.length, second.nextCursor], [6, 4, null]);
  assert.equal(first.data[0]?.host, 'calendar0.example');
});

test('what one calendar does keeps no other from being read', async () => {
  await connect();
  await office.calendarConnections.create(diary.therapistId, { url: 'https://broken.example/' });
  await later(15);
  const read = await fetchCalendars({
    db: platform.deps.db,
    log: platform.deps.log,
    fetchCalendar: ({ url }) =>
      url.includes('broken')
        ? Promise.reject(new Error('out of order'))
        : Promise.resolve({ kind: 'read', text: busyAt(), etag: null, lastModified: null }),
  });

  assert.equal(read, 2);
  assert.deepEqual(
    (await office.calendarConnections.list(diary.therapistId)).data.map(({ busyCount }) => busyCount).sort(),
    [0, 1],
  );
});
