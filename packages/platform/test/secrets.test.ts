import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createApp } from '../src/app.ts';
import { json } from '../src/database/json.ts';
import { transaction } from '../src/database/transaction.ts';
import { hostedPages } from '../src/http/hosted-pages/hosted-pages.ts';
import { sendCampaigns } from '../src/jobs/send-campaigns.ts';
import { startJobs, type RunningJobs } from '../src/jobs/start-jobs.ts';
import { listOutbox, type OutboxMail } from '../src/modules/messaging/list-outbox.ts';
import { demoMailer } from '../src/providers/demo-mail.ts';
import { createCampaign, createReader } from './harness/audience.ts';
import { createDiary } from './harness/diary.ts';
import { dumpTables } from './harness/dump.ts';
import { createPastBooking } from './harness/past-booking.ts';
import { listenToStatements, type Statements } from './harness/statements.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

const bundles = { version: '1.4.2', files: new Map(), integrity: {} };

let platform: TestPlatform;
let practice: TestPractice;
let statements: Statements;
let jobs: RunningJobs;
let app: ReturnType<typeof createApp>;

/** Everything that must be found nowhere: tokens and sessions, and of each the part that proves it. */
const secrets = new Set<string>();
/** What was answered to a refusal. */
const problems: string[] = [];

before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
  await platform.clock.set('2026-03-03T08:00:00Z');
  practice = await platform.practice();
  statements = await listenToStatements(platform.owner, platform.connection);
  jobs = await startJobs({ ...platform.deps, connection: platform.connection, mailer: demoMailer() });
  const deps = { ...platform.deps, jobs };
  app = createApp(deps, [hostedPages(deps, bundles)]);
});
after(async () => {
  await jobs.stop();
  await statements.stop();
  await platform.close();
});

const mara = { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' };
const oneClick = { 'content-type': 'application/x-www-form-urlencoded' };

test('no token and no session is found in any row, job, statement, log line or problem, whatever was done with them', async () => {
  await haveEveryKindOfMailSent();
  const mails = await mailsAfter(8);
  mails.flatMap(tokensOf).forEach(keepSecret);
  const byPurpose = await exchangeAll(mails);

  await useBooking(byPurpose['manage_booking']);
  await useReview(byPurpose['review']);
  await useReportCard(byPurpose['report_card']);
  await useSubscription(byPurpose['subscription']);
  await useInvitation(byPurpose['booking_invitation']);
  await useUnsubscribeLinks(mails);
  await misuse([...secrets]);
  const written = await everythingWritten();

  assert.deepEqual(Object.keys(byPurpose).sort(), [
    'booking_invitation',
    'manage_booking',
    'report_card',
    'review',
    'subscription',
  ]);
  assert.ok(secrets.size > 20);
  assert.deepEqual(
    Object.entries(written).flatMap(([place, text]) => foundIn(place, text)),
    [],
  );
});

test('what does belong into rows, jobs, statements and log lines is found there, so that nothing was overlooked', async () => {
  const { rows, statements: told, log, problems: refused } = await everythingWritten();

  assert.match(rows, /public\.client\t.*mara\.vogt@example\.org/);
  assert.match(rows, /pgboss\.\w+\t.*"practiceId"/);
  assert.match(told, /unsubscribe_one_click/);
  assert.match(told, /mara\.vogt@example\.org/);
  assert.match(log, /"operation":"unsubscribeOneClick"/);
  assert.match(refused, /"code":"session-invalid"/);
});

/**
 * One mail for each kind of link: of a booking and its reminder, an invitation to book, one to review, a report card, two newsletters,
 * and new links.
 */
async function haveEveryKindOfMailSent(): Promise<void> {
  const { db } = platform.owner;
  await transaction(db, asPractice(), (tx) =>
    tx
      .updateTable('practice')
      .set({ policies: json({ consentVersion: '2026-01', holdMinutes: 10, reviewInvitations: 'clients' } as never) })
      .execute(),
  );
  const diary = await createDiary(db, { practiceId: practice.id, therapist: { email: null } });
  const clientId = await createReader(db, { practiceId: practice.id, columns: { email: mara.email } });
  const past = await createPastBooking(db, { practiceId: practice.id, ...diary, clientId });
  await createCampaign(db, practice.id);
  await createCampaign(db, practice.id, { topic: 'offers' });

  const hold = await posted('/v1/holds', { ...diary, startsAt: '2026-03-06T09:00:00Z', format: 'online' });
  await posted(
    '/v1/bookings',
    { holdId: hold['id'], holdSecret: hold['secret'], client: mara, consent: { privacy: true } },
    { 'idempotency-key': 'one-intent' },
  );
  keepSecret(String(hold['secret']));
  await posted('/v1/link-requests', { email: mara.email });
  const office = { authorization: `Bearer ${practice.secretKey}` };
  await posted(`/v1/bookings/${past.id}/review-invitation`, {}, office);
  const card = await posted('/v1/report-cards', { bookingId: past.id, title: 'Heute', summary: 'Gut.' }, office);
  await posted(`/v1/report-cards/${String(card['id'])}/complete`, {}, office);
  await posted(`/v1/report-cards/${String(card['id'])}/send`, {}, office);
  await posted(
    '/v1/booking-invitations',
    { client: mara, serviceId: diary.serviceId },
    { ...office, 'idempotency-key': 'one-invitation' },
  );
  await sendCampaigns(platform.deps.db, 'attune.example');
  await platform.clock.set('2026-03-05T09:00:00Z'); // a day before the appointment
  await jobs.sweep();
}

/** Each token of a mail against a session, by what the link was for. */
async function exchangeAll(mails: readonly OutboxMail[]): Promise<Record<string, { session: string; id: string }>> {
  const byPurpose: Record<string, { session: string; id: string }> = {};
  for (const token of mails.flatMap(fragmentsOf)) {
    const { session, purpose, resource } = await posted('/v1/link-sessions', { token });
    keepSecret(String(session));
    byPurpose[String(purpose)] = { session: String(session), id: (resource as { id: string }).id };
  }
  return byPurpose;
}

async function useBooking(link: { session: string; id: string } | undefined): Promise<void> {
  await call(`/v1/bookings/${link?.id ?? ''}`, bearing(link));
  await call(`/v1/bookings/${link?.id ?? ''}/calendar`, bearing(link));
}

async function useInvitation(link: { session: string; id: string } | undefined): Promise<void> {
  await call(`/v1/booking-invitations/${link?.id ?? ''}`, bearing(link));
}

async function useReview(link: { session: string; id: string } | undefined): Promise<void> {
  await call('/v1/review-invitation', bearing(link));
  const review = await posted(
    '/v1/reviews',
    { rating: 4, text: 'Gute Fragen.', visibility: 'published' },
    bearing(link).headers,
  );
  await call(`/v1/reviews/${String(review['id'])}`, { ...bearing(link), method: 'PATCH', body: '{"rating":5}' });
}

async function useReportCard(link: { session: string; id: string } | undefined): Promise<void> {
  await call(`/v1/report-cards/${link?.id ?? ''}`, bearing(link));
}

async function useSubscription(link: { session: string; id: string } | undefined): Promise<void> {
  await call('/v1/subscription', bearing(link));
  const changes = [{ topic: 'reviews', channel: 'email', subscribed: false }];
  await call('/v1/subscription', { ...bearing(link), method: 'PATCH', body: JSON.stringify({ changes }) });
}

/** Opened, pressed, pressed again, taken back. */
async function useUnsubscribeLinks(mails: readonly OutboxMail[]): Promise<void> {
  for (const token of new Set(mails.flatMap(pathsOf))) {
    await call(`/p/${practice.slug}/unsubscribe/${token}`, {});
    await call(`/v1/unsubscribe/${token}`, { method: 'HEAD' });
    await call(`/v1/unsubscribe/${token}`, {});
    const press = { method: 'POST', headers: oneClick, body: 'List-Unsubscribe=One-Click' };
    const page = await call(`/v1/unsubscribe/${token}`, press);
    await call(`/v1/unsubscribe/${token}`, press);
    const change = /name="undo" value="([^"]+)"/.exec(page)?.[1] ?? '';
    await call(`/v1/unsubscribe/${token}`, { ...press, body: `undo=${change}` });
  }
}

/** Everything that is secret, where it does not belong: refused, and quoted by nobody. */
async function misuse(all: readonly string[]): Promise<void> {
  for (const secret of all) {
    await call('/v1/link-sessions', { method: 'POST', body: JSON.stringify({ token: `${secret}x` }) });
    await call('/v1/link-sessions', { method: 'POST', body: `{"token":"${secret}` });
    await call('/v1/subscription', { headers: { authorization: `Bearer ${secret}x` } });
    await call(`/v1/unsubscribe/${secret}x`, { method: 'POST', headers: oneClick, body: `undo=${secret}` });
    await call(`/p/${practice.slug}/unsubscribe/${secret}x`, {});
  }
}

async function everythingWritten(): Promise<Record<'rows' | 'statements' | 'log' | 'problems', string>> {
  const dump = await dumpTables(platform.owner);
  return {
    rows: Object.entries(dump)
      .flatMap(([table, rows]) => rows.map((row) => `${table}\t${row}`))
      .join('\n'),
    statements: await statements.read(),
    log: platform.logged.join('\n'),
    problems: problems.join('\n'),
  };
}

function foundIn(place: string, text: string): string[] {
  return [...secrets].filter((secret) => text.includes(secret)).map((secret) => `${place}: ${secret.slice(0, 24)}…`);
}

/** The signature alone would be enough for who knows the rest. */
function keepSecret(secret: string): void {
  secrets.add(secret);
  secrets.add(secret.split('.').at(-1) ?? secret);
}

function tokensOf(mail: OutboxMail): string[] {
  return [...fragmentsOf(mail), ...pathsOf(mail)];
}

function fragmentsOf({ links }: OutboxMail): string[] {
  return links.map((link) => new URL(link).hash.slice(1)).filter(Boolean);
}

function pathsOf({ links, headers }: OutboxMail): string[] {
  const text = [...links, headers['List-Unsubscribe'] ?? ''].join(' ');
  return [...text.matchAll(/\/unsubscribe\/([\w.-]+)/g)].map(([, token = '']) => token);
}

async function mailsAfter(count: number): Promise<OutboxMail[]> {
  const end = performance.now() + 10_000;
  let mails: OutboxMail[] = [];
  while (mails.length < count) {
    assert.ok(performance.now() < end, `only ${String(mails.length)} mails were sent`);
    await jobs.sweep();
    mails = await listOutbox(platform.deps.db, platform.deps);
  }
  return mails;
}

function bearing(link: { session: string } | undefined): { headers: Record<string, string> } {
  return { headers: { authorization: `Bearer ${link?.session ?? ''}` } };
}

async function posted(
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<Record<string, unknown>> {
  const answer = await request(path, { method: 'POST', headers, body: JSON.stringify(body) });
  assert.ok(answer.ok, `${path} was answered ${String(answer.status)}`);
  return (await answer.json()) as Record<string, unknown>;
}

async function call(
  path: string,
  init: { method?: string; headers?: Record<string, string>; body?: string },
): Promise<string> {
  const answer = await request(path, init);
  const text = await answer.text();
  if (!answer.ok) problems.push(text);
  return text;
}

/** With the key of the site, unless the practice's own server calls. */
async function request(
  path: string,
  { headers = {}, ...init }: { method?: string; headers?: Record<string, string>; body?: string },
): Promise<Response> {
  const url = new URL(path, 'http://platform.test');
  if (!headers['authorization']?.includes(practice.secretKey)) url.searchParams.set('key', practice.publishableKey);
  return app.request(`${url.pathname}${url.search}`, {
    ...init,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

function asPractice() {
  return { kind: 'practice', practiceId: practice.id, keyId: practice.secretKeyId } as const;
}
