import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { createApp } from '../src/app.ts';
import { startJobs, type RunningJobs } from '../src/jobs/start-jobs.ts';
import { forgetPast } from '../src/jobs/forget.ts';
import { dueMessages, sweepAvailability } from '../src/jobs/sweep.ts';
import { demoMailer } from '../src/providers/demo-mail.ts';
import { smtpMailer } from '../src/providers/smtp.ts';
import { createCampaign, createReader } from './harness/audience.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { eventually } from './harness/eventually.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
});

const eight = { startsAt: '2026-03-02T08:00:00Z', format: 'online' } as const;

test('a mail goes out right after the booking', async () => {
  const jobs = await started(demoMailer());
  const app = createApp({ ...platform.deps, jobs });

  await book((path, init) => app.request(path, init));
  await eventually(async () => (await statuses()).every((status) => status === 'sent'));

  assert.deepEqual(await statuses(), ['sent', 'sent']);
  await jobs.stop();
});

test('mail goes out by SMTP, as text and HTML with the calendar file, under its Message-ID', async () => {
  const { port, received, close } = await mailServer();
  const mailer = smtpMailer(`smtp://127.0.0.1:${port}`);
  const jobs = await started(mailer);
  await book((path, init) => createApp({ ...platform.deps, jobs }).request(path, init));

  await eventually(() => Promise.resolve(received.length === 2));
  await eventually(async () => (await statuses()).every((status) => status === 'sent'));
  await jobs.stop();
  mailer.close();
  await close();

  const mail = received.find((text) => text.includes('mara.vogt@example.org')) ?? '';
  const [row] = await query<{ message_id: string }>(
    `select message_id from message where practice_id = $1 and audience = 'client'`,
  );
  assert.ok(mail.includes(`Message-ID: ${row?.message_id ?? 'none'}`));
  assert.match(mail, /Auto-Submitted: auto-generated/);
  assert.match(mail, /Content-Type: text\/plain; charset=utf-8/);
  assert.match(mail, /Content-Type: text\/html; charset=utf-8/);
  assert.match(mail, /Content-Type: text\/calendar; charset=utf-8; method=REQUEST/);
});

test('a message that nobody was told of is found by the sweep', async () => {
  await book((path, init) => platform.fetch(path, init));

  const due = (await dueMessages(platform.deps.db)).filter(({ practiceId }) => practiceId === practice.id);

  assert.deepEqual(due.map(({ id }) => id).sort(), platform.queued.slice(-2).sort());
});

test('the sweep reminds of what is near, and sends that at once', async () => {
  await platform.clock.set('2026-03-01T06:00:00Z');
  await book((path, init) => platform.fetch(path, init));
  await platform.clock.set('2026-03-01T08:00:00Z');
  const jobs = await started(demoMailer());

  await jobs.sweep();

  assert.deepEqual(
    await query('select kind, status from message where practice_id = $1 and remind_minutes is not null'),
    [{ kind: 'booking_reminder_day', status: 'sent' }],
  );
  await jobs.stop();
});

test('mail about an appointment goes before a newsletter, however many wait for that', async () => {
  await query(
    `with reader as (
       insert into client (practice_id, id, first_name, last_name, email)
       select $1, gen_random_uuid(), 'Ida', 'Berg', 'ida' || n || '@example.org' from generate_series(1, 250) as n
       returning practice_id, id, email
     ), letter as (
       insert into campaign (practice_id, id, name, topic, subject)
       values ($1, gen_random_uuid(), 'Frühling', 'news', 'Neue Zeiten') returning practice_id, id
     )
     insert into message (practice_id, id, kind, audience, topic, client_id, campaign_id, recipient, locale, time_zone, message_id)
     select reader.practice_id, reader.id, 'newsletter', 'client', 'news', reader.id, letter.id, reader.email, 'de-DE', 'Europe/Berlin',
            '<' || reader.id || '@attune.example>'
       from reader join letter using (practice_id)`,
  );
  await platform.clock.advance({ minutes: 1 });
  await book((path, init) => platform.fetch(path, init));

  const due = (await dueMessages(platform.deps.db)).filter(({ practiceId }) => practiceId === practice.id);
  const first = due.slice(0, 2).map(({ id }) => id);

  assert.deepEqual(first.sort(), platform.queued.slice(-2).sort());
  await query('delete from message where practice_id = $1 returning 1');
});

test('a newsletter that cannot be sent keeps no other mail waiting, and is logged', async () => {
  await createReader(platform.owner.db, { practiceId: practice.id, columns: { email: 'ida@example.org' } });
  await createCampaign(platform.owner.db, practice.id);
  await platform.owner.session((owner) =>
    owner.script('alter table campaign_send add constraint campaign_send_broken check (false) not valid'),
  );
  await book((path, init) => platform.fetch(path, init));
  const jobs = await started(demoMailer());

  await jobs.sweep();

  assert.deepEqual(await statuses(), ['sent', 'sent']);
  assert.ok(platform.logged.some((line) => line.includes('sweep-failed') && line.includes('campaign_send_broken')));
  await jobs.stop();
  await platform.owner.session((owner) =>
    owner.script('alter table campaign_send drop constraint campaign_send_broken'),
  );
  await query('delete from campaign where practice_id = $1 returning 1');
});

test('a hold that ran out is ended by the sweep, and its time is offered in the directory again', async () => {
  const hold = await platform.sdk(practice.publishableKey).holds.create({ ...diary, ...eight });
  await platform.clock.advance({ minutes: 11 });
  const before = await nextStart();

  await sweepAvailability(platform.deps.db);

  assert.equal(before, '2026-03-02T09:00:00.000Z');
  assert.equal(await nextStart(), '2026-03-02T08:00:00.000Z');
  assert.deepEqual(await query(`select status from booking where practice_id = $1 and id = '${hold.id}'`), [
    { status: 'expired' },
  ]);
});

test('a time that has come too near leaves the directory with the next sweep', async () => {
  await platform.clock.set('2026-03-02T08:00:01Z');

  await sweepAvailability(platform.deps.db);

  assert.equal(await nextStart(), '2026-03-02T09:00:00.000Z');
});

test('when nothing has changed, a sweep looks at nobody', async () => {
  await sweepAvailability(platform.deps.db);

  assert.equal(await sweepAvailability(platform.deps.db), 0);
});

test('what was kept for a while only is forgotten, and nothing that is still needed', async () => {
  await book((path, init) => platform.fetch(path, init));
  await forgetPast(platform.deps.db);
  const kept = await traces();
  await platform.clock.advance({ hours: 49 });

  await forgetPast(platform.deps.db);

  assert.deepEqual(kept, { keys: true, calls: true, addresses: true });
  assert.deepEqual(await traces(), { keys: false, calls: false, addresses: false });
});

async function traces(): Promise<unknown> {
  const [row] = await query(
    `select exists (select from idempotency_key where practice_id = $1) as keys,
            exists (select from rate_limit where practice_id = $1) as calls,
            exists (select from address_key where practice_id = $1) as addresses`,
  );
  return row;
}

function started(mailer: Parameters<typeof startJobs>[0]['mailer']): Promise<RunningJobs> {
  return startJobs({ ...platform.deps, connection: platform.connection, mailer });
}

async function book(call: (path: string, init: RequestInit) => Response | Promise<Response>): Promise<void> {
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    };
    const response = await call(`${path}?key=${practice.publishableKey}`, init);
    assert.equal(response.status, 201);
    return (await response.json()) as { id: string; secret: string };
  };
  const { id, secret } = await post('/v1/holds', { ...diary, ...eight });
  const client = { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' };
  await post(
    '/v1/bookings',
    { holdId: id, holdSecret: secret, client, consent: { privacy: true } },
    { 'idempotency-key': `intent-${id}` },
  );
}

async function mailServer(): Promise<{ port: number; received: string[]; close: () => Promise<void> }> {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString());
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { port, received, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function statuses(): Promise<string[]> {
  const rows = await query<{ status: string }>('select status from message where practice_id = $1');
  return rows.map(({ status }) => status);
}

async function nextStart(): Promise<string | undefined> {
  const [row] = await query<{ starts_at: Date[] }>(
    `select starts_at from next_availability where practice_id = $1 and format = 'online'`,
  );
  return row?.starts_at[0]?.toISOString();
}

function query<Row>(statement: string): Promise<Row[]> {
  return platform.owner.session((session) => session.query<Row>(statement, [practice.id]));
}
