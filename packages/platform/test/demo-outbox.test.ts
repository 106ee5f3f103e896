import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fillOutbox } from '../src/demo-outbox.ts';
import { loadDemo, type DemoPractice } from '../src/demo.ts';
import { sendCampaigns } from '../src/jobs/send-campaigns.ts';
import type { OutboxMail } from '../src/modules/messaging/list-outbox.ts';
import { sentMails } from './harness/audience.ts';
import { withPlatform, type TestPlatform } from './harness.ts';

let platform: TestPlatform;
let practices: readonly DemoPractice[];
let mails: readonly OutboxMail[];

before(async () => {
  platform = await withPlatform();
  practices = await loadDemo(platform.deps.db);
  mails = await started();
});
after(() => platform.close());

/** What a start of the demo does, and what its outbox then holds. */
const started = async (): Promise<readonly OutboxMail[]> => {
  const ids = practices.map(({ id }) => id);
  await fillOutbox(platform.deps.db, ids, 'localhost');
  await sendCampaigns(platform.deps.db, 'localhost');
  return sentMails(platform);
};

/** By the page that a mail leads to, of which practices there is one. */
const leadingTo = (page: string): string[] => {
  const slugs = mails.flatMap(({ text }) => [...text.matchAll(new RegExp(`/p/([a-z]+)/${page}#`, 'g'))]);
  return [...new Set(slugs.map(([, slug = '']) => slug))].sort();
};

const all = ['bloomfield', 'kiez', 'lektio', 'pawhaus', 'storyhaven'];

test('from the start the outbox holds an invitation to review of each practice', () => {
  assert.deepEqual(leadingTo('review'), all);
});

test('and a newsletter of each, from which a mail program can unsubscribe by one call', () => {
  const newsletters = mails.filter(({ headers }) => 'List-Unsubscribe-Post' in headers);

  assert.deepEqual(leadingTo('unsubscribe/[\\w.-]+'), all);
  assert.ok(newsletters.length >= 10);
  assert.ok(
    newsletters.every(({ headers }) => /^<http\S+\/v1\/unsubscribe\/\S+>$/.test(headers['List-Unsubscribe'] ?? '')),
  );
});

test('starting again sends nothing twice', async () => {
  assert.equal((await started()).length, mails.length);
});
