import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Deps } from '../src/deps.ts';
import { startJobs, type RunningJobs } from '../src/jobs/start-jobs.ts';
import { demoMailer } from '../src/providers/demo-mail.ts';
import { createDiary } from './harness/diary.ts';
import { dumpTables } from './harness/dump.ts';
import { linkHolder } from './harness/booked.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let jobs: RunningJobs;
/** What was said to those that were refused. */
let refused: string;

before(async () => {
  const queued: Deps['jobs'] = {
    messageQueued: (...message) => jobs.messageQueued(...message),
    refundDue: (...refund) => jobs.refundDue(...refund),
  };
  platform = await withPlatform({ config: { rateLimit: 'off' }, deps: () => ({ jobs: queued }) });
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  jobs = await startJobs({ ...platform.deps, connection: platform.connection, mailer: demoMailer() });
  refused = await sayEverything();
});
after(async () => {
  await jobs.stop();
  await platform.close();
});

/** What people say of themselves and of each other, told apart from everything else. */
const planted = {
  firstName: 'Wilhelmine',
  lastName: 'Kranichfeld',
  email: 'wilhelmine.kranichfeld@example.org',
  phone: '+4930901820',
  emergency: 'Notfallkontakt Theobald',
  clientNote: 'Kommt mit Krücken',
  therapistNote: 'Trauert um den Bruder',
  cancelReason: 'Liegt im Spital',
  requestMessage: 'Schläft seit Wochen nicht',
  reviewText: 'Endlich wieder Appetit',
  cardTitle: 'Panik im Fahrstuhl',
  cardSummary: 'Zählt Stockwerke',
  dependant: 'Ottokar',
  reasonText: 'Bin umgezogen nach Plön',
} as const;

test('what people say of themselves is in no log, event or job, and in no answer that refuses', async () => {
  const places = await everywhereElse();

  const found = Object.entries({ ...places, refused }).flatMap(([place, text]) =>
    Object.entries(planted).flatMap(([name, words]) => (text.includes(words) ? [`${name} in ${place}`] : [])),
  );
  assert.deepEqual(found, []);
});

test('what does belong there is found, so that nothing was overlooked', async () => {
  const dump = await dumpTables(platform.owner);
  const ours = Object.entries(dump).flatMap(([table, rows]) => (table.startsWith('public.') ? rows : []));
  const { log, jobs: queued, deliveries } = await everywhereElse();

  const kept = Object.values(planted).filter((words) => ours.some((row) => row.includes(words)));
  assert.deepEqual(kept, Object.values(planted));
  assert.match(log, /"operation":"createBooking"/);
  assert.match(log, /"operation":"updateSubscription"/);
  assert.match(queued, /"practiceId"/);
  assert.match(deliveries, /booking\.cancelled/);
  assert.match(deliveries, /review\.created/);
  assert.match(deliveries, /subscription\.updated/);
});

/** Through every operation that takes words about a person; answers what was said to those that were refused. */
async function sayEverything(): Promise<string> {
  const attune = platform.sdk(practice.publishableKey);
  const office = platform.sdk(practice.secretKey);
  const { firstName, lastName, email, phone } = planted;
  const client = { firstName, lastName, email, phone };
  await office.webhookEndpoints.create({ url: 'https://partner.example/attune' });
  const diary = await createDiary(platform.owner.db, { practiceId: practice.id, service: { dependant_kind: 'child' } });
  const past = await bookedFor(diary, '2026-03-02T09:00:00Z', client);
  const coming = await bookedFor(diary, '2026-03-05T09:00:00Z', client);
  const holder = await linkHolder(platform, practice, coming);
  await holder.bookings.update(coming, {
    clientNote: planted.clientNote,
    emergencyContact: { name: planted.emergency, phone },
  });
  await office.bookings.update(coming, { therapistNote: planted.therapistNote });
  await office.bookings.cancel(coming, { reason: planted.cancelReason });
  const consent = { privacy: true } as const;
  const wish = { contact: 'consultation', preferredChannel: 'email', client, consent } as const;
  await attune.bookingRequests.create({ ...wish, message: planted.requestMessage });
  await attune.linkRequests.create({ email });
  await platform.clock.set('2026-03-02T12:00:00Z');
  await office.bookings.complete(past);
  const card = { bookingId: past, title: planted.cardTitle, summary: planted.cardSummary };
  const { id: cardId } = await office.reportCards.create(card);
  await office.reportCards.complete(cardId);
  await office.reportCards.send(cardId, {});
  await (
    await holding('review', past)
  ).reviews.create({ rating: 4, text: planted.reviewText, visibility: 'published' });
  const { clientId } = await office.bookings.get(past);
  const change = { topic: 'news', channel: 'email', subscribed: false } as const;
  await (
    await holding('subscription', clientId ?? '')
  ).subscription.update({
    changes: [change],
    reason: 'other',
    reasonText: planted.reasonText,
  });
  await jobs.sweep();
  return refusals();
}

async function bookedFor(
  diary: { therapistId: string; serviceId: string },
  startsAt: string,
  client: { firstName: string; lastName: string; email: string },
): Promise<string> {
  const attune = platform.sdk(practice.publishableKey);
  const hold = await attune.holds.create({ ...diary, startsAt, format: 'online' });
  const dependant = { name: planted.dependant };
  const words = { client, dependant, consent: { privacy: true as const, marketing: true } };
  const booking = await attune.bookings.create({ holdId: hold.id, holdSecret: hold.secret, ...words });
  return booking.id;
}

async function holding(purpose: string, id: string) {
  const claims = { purpose, practiceId: practice.id, id, generation: 1 };
  const { session } = platform.deps.links.session(claims, await platform.clock.now());
  return platform.sdk(practice.publishableKey, { session });
}

/** The same words where they do not belong. */
async function refusals(): Promise<string> {
  const send = (path: string, body: string) =>
    platform.fetch(`${path}?key=${practice.publishableKey}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'one-intent' },
      body,
    });
  const words = JSON.stringify(planted);
  const answers = [
    await send('/v1/bookings', words),
    await send('/v1/booking-requests', words),
    await send('/v1/link-requests', JSON.stringify({ email: [planted.email] })),
    await send('/v1/link-sessions', words.slice(0, -1)),
    await platform.fetch(
      `/v1/therapists?limit=${encodeURIComponent(planted.clientNote)}&key=${practice.publishableKey}`,
    ),
  ];
  assert.ok(answers.every(({ ok }) => !ok));
  return (await Promise.all(answers.map((answer) => answer.text()))).join('\n');
}

async function everywhereElse(): Promise<Record<'log' | 'jobs' | 'deliveries' | 'generations', string>> {
  const dump = await dumpTables(platform.owner);
  const rowsOf = (prefix: string) =>
    Object.entries(dump)
      .filter(([table]) => table.startsWith(prefix))
      .flatMap(([, rows]) => rows)
      .join('\n');
  return {
    log: platform.logged.join('\n'),
    jobs: rowsOf('pgboss.'),
    deliveries: rowsOf('public.webhook_delivery'),
    generations: [
      rowsOf('public.link_generation'),
      rowsOf('public.idempotency_key'),
      rowsOf('public.rate_limit'),
    ].join(),
  };
}
