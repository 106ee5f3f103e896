import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OutboxMail } from '../modules/messaging/list-outbox.ts';
import { outboxPage } from './outbox-page.ts';

const mail: OutboxMail = {
  id: '0b7c1c1e-0000-4000-8000-000000000001',
  to: 'Mia Roth <mia@example.test>',
  subject: 'Ihr Termin am <24. November>',
  text: 'Guten Tag',
  html: '<p onclick="alert(1)">Guten "Tag"</p><script>alert(1)</script>',
  headers: { 'Message-ID': '<1@attune>' },
  links: ['http://localhost:4400/p/kiez/booking#token'],
  attachments: [{ filename: 'termin.ics', contentType: 'text/calendar; method=PUBLISH', content: 'BEGIN:VCALENDAR' }],
};

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const open = (headers: Record<string, string>) => outboxPage(async () => [mail]).request('/dev/outbox', { headers });

test('a test gets the mails as JSON, every field', async () => {
  const answer = await open({ accept: 'application/json' });

  assert.deepEqual(await answer.json(), [mail]);
});

test('who says nothing of what they accept gets the page', async () => {
  const answers = [await open({}), await open({ accept: '*/*' })];

  assert.ok(answers.every(({ headers }) => headers.get('content-type')?.startsWith('text/html')));
});

test('a person gets a page, on which a mail can run no script and break out of nothing', async () => {
  const answer = await open(browser);
  const page = await answer.text();

  assert.match(answer.headers.get('content-security-policy') ?? '', /^default-src 'none'/);
  assert.match(page, /sandbox="allow-popups allow-popups-to-escape-sandbox"/);
  assert.match(page, /Ihr Termin am &lt;24\. November&gt;/);
  assert.doesNotMatch(page, /<script>/);
});

test('the page links to where the mail does, and hands out what is attached', async () => {
  const page = await (await open(browser)).text();

  assert.match(page, /<a href="http:\/\/localhost:4400\/p\/kiez\/booking#token">/);
  assert.match(page, /<a download="termin\.ics" href="data:text\/calendar;charset=utf-8,BEGIN%3AVCALENDAR">/);
});

test('an empty outbox says what fills it', async () => {
  const answer = await outboxPage(async () => []).request('/dev/outbox', { headers: browser });

  assert.match(await answer.text(), /Book an appointment/);
});
