import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hostedPages } from '../src/http/hosted-pages/hosted-pages.ts';
import { sendCampaigns } from '../src/jobs/send-campaigns.ts';
import { createCampaign, createReader, sentMails } from './harness/audience.ts';
import { createDiary } from './harness/diary.ts';
import { counters, dumpTables, type Dump } from './harness/dump.ts';
import { createPastBooking } from './harness/past-booking.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

const bundles = { version: '1.4.2', files: new Map(), integrity: {} };

let platform: TestPlatform;
let practice: TestPractice;
let asItWas: Dump;
/** Every link in every mail, as a scanner finds it. */
let links: readonly URL[];

before(async () => {
  platform = await withPlatform({ pages: (deps) => [hostedPages(deps, bundles)] });
  await platform.clock.set('2026-03-03T08:00:00Z');
  practice = await platform.practice();
  links = await linksOfEveryKind();
  asItWas = await dumpTables(platform.owner, counters);
});
after(() => platform.close());

/** A review invitation, a report card, a newsletter, and fresh links to all of it. */
const linksOfEveryKind = async (): Promise<URL[]> => {
  const { db } = platform.owner;
  const diary = await createDiary(db, { practiceId: practice.id, therapist: { email: null } });
  const clientId = await createReader(db, { practiceId: practice.id });
  const past = await createPastBooking(db, { practiceId: practice.id, ...diary, clientId });
  await createCampaign(db, practice.id);
  await sendCampaigns(platform.deps.db, 'attune.example');
  const office = platform.sdk(practice.secretKey);
  await office.reviews.invite(past.id);
  const card = await office.reportCards.create({ bookingId: past.id, title: 'Heute', summary: 'Gut.' });
  await office.reportCards.complete(card.id);
  await office.reportCards.send(card.id, {});
  await platform.sdk(practice.publishableKey).linkRequests.create({ email: 'mara.vogt@example.org' });
  const mails = await sentMails(platform);
  const heads = mails.map(({ headers }) => headers['List-Unsubscribe'] ?? '').filter(Boolean);
  return [...mails.flatMap((mail) => mail.links), ...heads.map((head) => head.slice(1, -1))]
    .map((link) => new URL(link))
    .filter(({ host }) => host === 'localhost:4400');
};

const visit = async (method: 'GET' | 'HEAD'): Promise<number[]> => {
  const pages = ['', '/booking', '/review', '/report-card', '/unsubscribe', '/look.css'];
  const paths = [...links.map(({ pathname }) => pathname), ...pages.map((page) => `/p/${practice.slug}${page}`)];
  return Promise.all(paths.map(async (path) => (await platform.fetch(path, { method })).status));
};

test('there is a link of each kind to scan', () => {
  const kinds = new Set(
    links.map(({ pathname }) =>
      pathname.replace(practice.slug, '{slug}').replace(/unsubscribe\/.*/, 'unsubscribe/{token}'),
    ),
  );

  assert.deepEqual([...kinds].sort(), [
    '/p/{slug}/booking',
    '/p/{slug}/report-card',
    '/p/{slug}/review',
    '/p/{slug}/unsubscribe/{token}',
    '/v1/unsubscribe/{token}',
  ]);
});

for (const method of ['HEAD', 'GET'] as const) {
  test(`a scanner that sends ${method} to every link and every page is served, and changes no row of any table`, async () => {
    const statuses = await visit(method);

    assert.ok(statuses.every((status) => status === 200));
    assert.deepEqual(await dumpTables(platform.owner, counters), asItWas);
  });
}

test('nor does what the script of a page does by itself, which opens links, but for that to a report card', async () => {
  const attune = platform.sdk(platform.deps.links.pageKey(practice.id));
  const opened = links.filter(({ hash, pathname }) => hash !== '' && !pathname.endsWith('/report-card'));

  await Promise.all(opened.map(({ hash }) => attune.linkSessions.create({ token: hash.slice(1) })));

  assert.ok(opened.length >= 4);
  assert.deepEqual(await dumpTables(platform.owner, counters), asItWas);
});
