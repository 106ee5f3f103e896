import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { json } from '../src/database/json.ts';
import { dueMessages } from '../src/jobs/sweep.ts';
import { sendCampaigns } from '../src/jobs/send-campaigns.ts';
import { sendMessage } from '../src/modules/messaging/send-message.ts';
import { smtpMailer } from '../src/providers/smtp.ts';
import { createCampaign, createReader, sentMails } from './harness/audience.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T08:00:00Z');
  await platform.owner.session((session) => session.script('delete from message; delete from campaign'));
  practice = await platform.practice();
});

const reader = (columns: { email: string; locale?: string }, topics: readonly ('news' | 'offers')[] = ['news']) =>
  createReader(platform.owner.db, { practiceId: practice.id, columns, topics });

const send = (): Promise<number> => sendCampaigns(platform.deps.db, 'attune.example');

test('a newsletter goes to who agreed to its topic, and to nobody else', async () => {
  await reader({ email: 'mara@example.org' });
  await reader({ email: 'offers@example.org' }, ['offers']);
  await reader({ email: 'none@example.org' }, []);
  await createCampaign(platform.owner.db, practice.id);

  const queued = await send();

  assert.equal(queued, 1);
  assert.deepEqual(
    (await sentMails(platform)).map(({ to }) => to),
    ['mara@example.org'],
  );
});

test('it goes to each of them once, however often and by how many it is sent', async () => {
  await reader({ email: 'mara@example.org' });
  await reader({ email: 'ben@example.org' });
  await createCampaign(platform.owner.db, practice.id);

  await Promise.all(Array.from({ length: 8 }, send));
  await send();

  assert.equal((await sentMails(platform)).length, 2);
});

test('it waits for its time, and one that was paused goes to nobody', async () => {
  await reader({ email: 'mara@example.org' });
  await createCampaign(platform.owner.db, practice.id, { scheduled_at: new Date('2026-03-02T09:00:00Z') });
  await createCampaign(platform.owner.db, practice.id, { status: 'paused' });
  const early = await send();

  await platform.clock.set('2026-03-02T09:00:00Z');

  assert.equal(early, 0);
  assert.equal(await send(), 1);
});

test('it says what it has to say, why it comes, and how to get no more of it', async () => {
  await reader({ email: 'mara@example.org' });
  await createCampaign(platform.owner.db, practice.id);
  await send();

  const [mail] = await sentMails(platform);

  assert.equal(
    mail?.text.replace(/\/unsubscribe\/\S+/, '/unsubscribe/…'),
    `Guten Tag Mara Vogt,

Ab April sind wir auch samstags da.

Wir freuen uns auf Sie.

Zeiten ansehen:
https://partner.example/zeiten

-- 
Praxis am Park

Sie bekommen diese Mail, weil Sie Neuigkeiten von Praxis am Park bestellt haben.
Auswählen, was Sie bekommen, oder abbestellen:
http://localhost:4400/p/${practice.slug}/unsubscribe/…
`,
  );
});

test('its head lets a mail program unsubscribe by one call', async () => {
  const clientId = await reader({ email: 'mara@example.org' });
  await createCampaign(platform.owner.db, practice.id);
  await send();

  const headers = (await sentMails(platform))[0]?.headers ?? {};
  const [, token = ''] =
    /^<http:\/\/localhost:4400\/v1\/unsubscribe\/([\w.-]+)>$/.exec(headers['List-Unsubscribe'] ?? '') ?? [];

  assert.equal(headers['List-Unsubscribe-Post'], 'List-Unsubscribe=One-Click');
  assert.deepEqual(platform.deps.links.verifyUnsubscribe(token), {
    practiceId: practice.id,
    clientId,
    topic: 'news',
    channel: 'email',
  });
});

test('its visible link opens everything that its reader may choose', async () => {
  const clientId = await reader({ email: 'mara@example.org' });
  await createCampaign(platform.owner.db, practice.id, { button: json(null) });
  await send();

  const link = new URL((await sentMails(platform))[0]?.links[0] ?? '');
  const session = await platform.sdk(practice.publishableKey).linkSessions.create({ token: link.hash.slice(1) });

  assert.deepEqual([session.purpose, session.resource], ['subscription', { kind: 'client', id: clientId }]);
});

test('through a mail server the address in the head arrives whole, on one line', async () => {
  await reader({ email: 'mara@example.org' });
  await createCampaign(platform.owner.db, practice.id);
  await send();
  const { port, received, close } = await mailServer();
  const mailer = smtpMailer(`smtp://127.0.0.1:${String(port)}`);

  for (const { practiceId, id } of await dueMessages(platform.deps.db))
    await sendMessage({ ...platform.deps, mailer }, practiceId, id);
  mailer.close();
  await close();

  assert.match(
    received[0] ?? '',
    /\r\nList-Unsubscribe: <http:\/\/localhost:4400\/v1\/unsubscribe\/[\w.-]{150,}>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n/,
  );
  assert.doesNotMatch(received[0] ?? '', /text\/calendar/);
});

test('what a practice writes is text in the mail and never markup, and its subject is one line', async () => {
  await reader({ email: 'mara@example.org' });
  await createCampaign(platform.owner.db, practice.id, {
    subject: 'Neues\r\nBcc: all@example.org',
    paragraphs: json(['<img src=x onerror=alert(1)>']),
  });
  await send();

  const [mail] = await sentMails(platform);

  assert.equal(mail?.subject, 'Neues Bcc: all@example.org');
  assert.ok(!mail.html.includes('<img'));
});

test('in Arabic the mail runs from right to left, and what is not Arabic in it still reads as written', async () => {
  await reader({ email: 'laila@example.org', locale: 'ar' });
  await createCampaign(platform.owner.db, practice.id);
  await platform.owner.session((session) =>
    session.query(`update practice set phone = '+49 30 5550 1234' where practice_id = $1`, [practice.id]),
  );
  await send();

  const [mail] = await sentMails(platform);

  assert.match(mail?.html ?? '', /<html lang="ar" dir="rtl">/);
  assert.match(mail?.html ?? '', /<bdi>\+49 30 5550 1234<\/bdi>/);
  assert.match(mail?.text ?? '', /^مرحبًا Mara Vogt،/);
});

test('in Hindi the mail is in Hindi', async () => {
  await reader({ email: 'asha@example.org', locale: 'hi-IN' });
  await createCampaign(platform.owner.db, practice.id);
  await send();

  const [mail] = await sentMails(platform);

  assert.match(mail?.html ?? '', /<html lang="hi" dir="ltr">/);
  assert.match(mail?.text ?? '', /^नमस्ते Mara Vogt,/);
});

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
