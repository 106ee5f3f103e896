import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Attune, BookingCreated } from '@attune/sdk';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { createGroupSession } from './harness/group-session.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

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
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  attune = platform.sdk(practice.publishableKey);
  office = platform.sdk(practice.secretKey);
});

const book = async (hour: string, lastName = 'Vogt'): Promise<BookingCreated> => {
  const hold = await attune.holds.create({ ...diary, startsAt: `2026-03-03T${hour}:00:00Z`, format: 'online' });
  const client = { firstName: 'Mara', lastName, email: 'mara.vogt@example.org', phone: '+49 30 5550 7788' };
  return attune.bookings.create({ holdId: hold.id, holdSecret: hold.secret, client, consent: { privacy: true } });
};

const pathOf = async (options: { renew?: boolean } = {}): Promise<string> => {
  const { url } = await office.calendarFeeds.create(diary.therapistId, options);
  return new URL(url).pathname;
};

const read = async (path: string, headers: Record<string, string> = {}) => platform.fetch(path, { headers });

const events = (text: string): string[][] =>
  text
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => event.split('\r\n').filter((line) => /^(UID|DTSTART|SUMMARY|STATUS|SEQUENCE)/.test(line)));

test('a therapist’s bookings are read by who has the address, and by nothing else', async () => {
  const { id } = await book('09');

  const response = await read(await pathOf());

  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'text/calendar; charset=utf-8');
  const text = await response.text();
  assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]*METHOD:PUBLISH\r\n/);
  assert.deepEqual(events(text), [
    [
      `UID:${id}@attune`,
      'SEQUENCE:0',
      'DTSTART:20260303T090000Z',
      'SUMMARY:Einzelsitzung mit Mara V.',
      'STATUS:CONFIRMED',
    ],
  ]);
});

test('a calendar shows of a client the first name and one letter', async () => {
  await book('09', 'Zuckerbrot');

  const text = await (await read(await pathOf())).text();

  assert.doesNotMatch(text, /Zuckerbrot|example\.org|5550/);
});

test('what was cancelled says so for thirty days', async () => {
  const { id } = await book('09');
  await office.bookings.cancel(id);
  const path = await pathOf();

  assert.match(await (await read(path)).text(), /STATUS:CANCELLED/);
  await platform.clock.advance({ days: 30, minutes: 1 });
  assert.doesNotMatch(await (await read(path)).text(), /VEVENT/);
});

test('a time that is only held, and what nobody booked, is no appointment', async () => {
  await attune.holds.create({ ...diary, startsAt: '2026-03-03T09:00:00Z', format: 'online' });

  assert.doesNotMatch(await (await read(await pathOf())).text(), /VEVENT/);
});

test('a session with seats is one appointment, however many come', async () => {
  await createGroupSession(platform.owner.db, {
    ...diary,
    practiceId: practice.id,
    startsAt: '2026-03-05T17:00:00Z',
    capacity: 8,
  });

  const text = await (await read(await pathOf())).text();

  assert.deepEqual(
    events(text).map((event) => event.slice(1)),
    [['SEQUENCE:0', 'DTSTART:20260305T170000Z', 'SUMMARY:Einzelsitzung', 'STATUS:CONFIRMED']],
  );
});

test('bookings of somebody else are somebody else’s', async () => {
  await book('09');
  const other = await createDiary(platform.owner.db, { practiceId: practice.id });
  const { url } = await office.calendarFeeds.create(other.therapistId);

  assert.doesNotMatch(await (await read(new URL(url).pathname)).text(), /VEVENT/);
});

test('the address is the same each time, until it is renewed: then the one so far leads nowhere', async () => {
  const first = await pathOf();
  assert.equal(await pathOf(), first);

  const second = await pathOf({ renew: true });

  assert.equal((await read(first)).status, 404);
  assert.equal((await read(second)).status, 200);
});

test('an address that was renewed, is made up or is for something else is answered alike', async () => {
  const first = await pathOf();
  await pathOf({ renew: true });
  const forged = `${first.slice(0, -3)}${first.endsWith('AAA') ? 'BBB' : 'AAA'}`;
  const { unsubscribeToken } = platform.deps.links;
  const other = unsubscribeToken.call(platform.deps.links, {
    practiceId: practice.id,
    clientId: diary.therapistId,
    topic: 'news',
    channel: 'email',
  });
  const answers = await Promise.all(
    [first, forged, `/v1/calendar-feeds/${other}`].map(async (path) => {
      const response = await read(path);
      return [response.status, (await response.text()).replace(/"requestId":"[^"]*"/, '')];
    }),
  );

  assert.equal(answers[0]?.[0], 404);
  assert.deepEqual(answers[1], answers[0]);
  assert.deepEqual(answers[2], answers[0]);
});

test('a calendar that did not change is not sent again', async () => {
  await book('09');
  const path = await pathOf();
  const tag = (await read(path)).headers.get('etag') ?? '';

  const again = await read(path, { 'if-none-match': tag });
  await book('11');
  const changed = await read(path, { 'if-none-match': tag });

  assert.deepEqual([again.status, await again.text()], [304, '']);
  assert.equal(changed.status, 200);
  assert.equal(changed.headers.get('cache-control'), 'private, no-cache');
});

test('the address stands in no log', async () => {
  const path = await pathOf();

  await read(path);

  assert.ok(!platform.logged.join('\n').includes(path.split('/').at(-1) ?? ''));
  assert.match(platform.logged.join('\n'), /"operation":"getCalendarFeed"/);
});
