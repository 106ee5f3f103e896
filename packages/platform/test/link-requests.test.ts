import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { OutboxMail } from '../src/modules/messaging/list-outbox.ts';
import { createReader, sentMails } from './harness/audience.ts';
import { createDiary } from './harness/diary.ts';
import { createPastBooking } from './harness/past-booking.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let clientId: string;

const known = 'mara.vogt@example.org';
const unknown = 'nobody@example.org';

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-03T08:00:00Z');
  await platform.owner.session((session) => session.script('delete from message'));
  practice = await platform.practice();
  clientId = await createReader(platform.owner.db, { practiceId: practice.id });
});

test('a known address and an unknown one are answered alike, byte for byte, after the same work', async () => {
  const jobsBefore = platform.queued.length;
  const one = await ask(known);
  const jobsOfOne = platform.queued.length - jobsBefore;
  const other = await ask(unknown);
  const jobsOfOther = platform.queued.length - jobsBefore - jobsOfOne;

  assert.equal(one.status, 202);
  assert.deepEqual(await comparable(one), await comparable(other));
  assert.deepEqual([jobsOfOne, jobsOfOther], [1, 1]);
  assert.deepEqual(
    await rows(
      'select kind, audience, status, client_id, locale from message where practice_id = $1 group by 1,2,3,4,5',
    ),
    [{ kind: 'link_requested', audience: 'client', status: 'queued', client_id: null, locale: 'de-DE' }],
  );
});

test('who is known gets a mail with links that open what they have', async () => {
  const diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  const booking = await createPastBooking(platform.owner.db, { practiceId: practice.id, ...diary, clientId });

  await ask(known);
  const mail = await onlyMail();

  assert.equal(mail.subject, 'Ihre Links');
  assert.match(mail.text, /Einzelsitzung am 2\. März um 10:00:\n/);
  assert.deepEqual(await opened(mail), [
    { kind: 'booking', id: booking.id },
    { kind: 'client', id: clientId },
  ]);
});

test('who asks for one thing gets that', async () => {
  await ask(known, 'subscription');

  assert.deepEqual(await opened(await onlyMail()), [{ kind: 'client', id: clientId }]);
});

test('who has nothing of the kind is told so', async () => {
  await ask(known, 'manage_booking');

  assert.match((await onlyMail()).text, /Zurzeit gibt es hier nichts, was er öffnen könnte\./);
});

test('who is unknown gets nothing, and the address is not kept', async () => {
  await ask(unknown);

  assert.deepEqual(await sentMails(platform), []);
  assert.deepEqual(await rows('select status, recipient from message where practice_id = $1'), [
    { status: 'suppressed', recipient: '' },
  ]);
});

test('however the letters of the address are written, it is the same person', async () => {
  await ask('MARA.VOGT@EXAMPLE.ORG');

  assert.equal((await onlyMail()).to, known);
});

test('a client gets one such mail in five minutes, however often somebody asks', async () => {
  await ask(known);
  await ask(known);
  await sentMails(platform);
  await ask(known);
  const within = (await sentMails(platform)).length;

  await platform.clock.advance({ minutes: 5 });
  await ask(known);

  assert.equal(within, 1);
  assert.equal((await sentMails(platform)).length, 2);
});

test('the mail is in the language of who reads it', async () => {
  await createReader(platform.owner.db, {
    practiceId: practice.id,
    columns: { email: 'ben@example.org', locale: 'en-GB' },
  });

  await ask('ben@example.org');

  assert.equal((await onlyMail()).subject, 'Your links');
});

test('who is known to one practice is unknown to another', async () => {
  const other = await platform.practice();

  await platform.sdk(other.publishableKey).linkRequests.create({ email: known });

  assert.deepEqual(await sentMails(platform), []);
});

function ask(email: string, purpose?: string): Promise<Response> {
  return platform.fetch(`/v1/link-requests?key=${practice.publishableKey}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, ...(purpose === undefined ? {} : { purpose }) }),
  });
}

/** An answer, but for what is never the same twice. */
async function comparable(answer: Response): Promise<unknown> {
  const varying = ['x-request-id', 'ratelimit'];
  return {
    status: answer.status,
    headers: [...answer.headers].filter(([name]) => !varying.includes(name)),
    body: await answer.text(),
  };
}

async function onlyMail(): Promise<OutboxMail> {
  const mails = await sentMails(platform);
  assert.equal(mails.length, 1);
  return mails[0] ?? assert.fail();
}

/** What each link of a mail leads to. */
function opened({ links }: OutboxMail): Promise<unknown[]> {
  const attune = platform.sdk(practice.publishableKey);
  return Promise.all(
    links.map(async (link) => (await attune.linkSessions.create({ token: new URL(link).hash.slice(1) })).resource),
  );
}

function rows(statement: string): Promise<unknown[]> {
  return platform.owner.session((session) => session.query(statement, [practice.id]));
}
