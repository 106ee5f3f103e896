import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import type { Attune, NewReportCard } from '@attune/sdk';
import { transaction } from '../src/database/transaction.ts';
import { renderMessage } from '../src/modules/messaging/render-message.ts';
import type { Mail } from '../src/providers/mail.ts';
import { sentMails } from './harness/audience.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { createPastBooking, type NewPastBooking } from './harness/past-booking.ts';
import { assertInvariants } from './harness/invariants.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;
let attune: Attune;
let office: Attune;
let bookingId: string;

before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-03T08:00:00Z');
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  attune = platform.sdk(practice.publishableKey);
  office = platform.sdk(practice.secretKey);
  bookingId = await pastBooking();
});

const pastBooking = async (wanted: Partial<NewPastBooking> = {}): Promise<string> =>
  (await createPastBooking(platform.owner.db, { practiceId: practice.id, ...diary, ...wanted })).id;

const card = (differing: Partial<NewReportCard> = {}): NewReportCard => ({
  bookingId,
  title: 'Ihre Sitzung',
  summary: 'Wir haben einen Plan für die Abende gemacht.',
  observations: [{ label: 'Schlaf', text: 'Sie schlafen wieder durch.' }],
  recommendations: 'Das Telefon bleibt nachts in der Küche.',
  photoUrls: ['https://partner.example/plan.jpg'],
  ...differing,
});

const readyCard = async (differing: Partial<NewReportCard> = {}): Promise<string> => {
  const { id } = await office.reportCards.create(card(differing));
  await office.reportCards.complete(id);
  return id;
};

const sentCard = async (expiresInDays?: number, differing: Partial<NewReportCard> = {}): Promise<string> => {
  const id = await readyCard(differing);
  await office.reportCards.send(id, expiresInDays === undefined ? {} : { expiresInDays });
  return id;
};

const mailOf = (cardId: string): Promise<Mail> =>
  transaction(platform.connection.db, { kind: 'worker', practiceId: practice.id }, async (tx) =>
    renderMessage(
      tx,
      await tx.selectFrom('message').selectAll().where('report_card_id', '=', cardId).executeTakeFirstOrThrow(),
      platform.deps,
    ),
  );

/** Where the mails about these cards stand. */
const statusesOf = async (cardIds: readonly string[]): Promise<string[]> => {
  const { rows } = await sql<{ status: string }>`
    select message.status
      from unnest(${cardIds}::uuid[]) with ordinality as card (id, place)
      join message on message.report_card_id = card.id
     order by card.place`.execute(platform.owner.db);
  return rows.map(({ status }) => status);
};

const tokenOf = async (cardId: string): Promise<string> =>
  /\/p\/[\w-]+\/report-card#([\w.-]+)/.exec((await mailOf(cardId)).text)?.[1] ?? '';

/** Who opened the link in the mail. */
const reader = async (cardId: string): Promise<Attune> => {
  const { session } = await attune.linkSessions.create({ token: await tokenOf(cardId) });
  return platform.sdk(practice.publishableKey, { session });
};

const viewsOf = async (id: string) => {
  const { viewCount, lastViewedAt } = await office.reportCards.get(id);
  return [viewCount, lastViewedAt];
};

test('a practice writes a report card, finishes it and sends it', async () => {
  const draft = await office.reportCards.create(card());
  const ready = await office.reportCards.complete(draft.id);
  const sent = await office.reportCards.send(draft.id, {});

  assert.deepEqual(draft, {
    id: draft.id,
    status: 'draft',
    dontSend: false,
    title: 'Ihre Sitzung',
    summary: 'Wir haben einen Plan für die Abende gemacht.',
    observations: [{ label: 'Schlaf', text: 'Sie schlafen wieder durch.' }],
    recommendations: 'Das Telefon bleibt nachts in der Küche.',
    photoUrls: ['https://partner.example/plan.jpg'],
    booking: { id: bookingId, startsAt: '2026-03-02T09:00:00Z', timeZone: 'Europe/Berlin' },
    therapist: { id: diary.therapistId, name: 'Dr. Ada Lind', monogram: 'AL', photoUrl: null },
    service: { id: diary.serviceId, name: 'Einzelsitzung' },
    dependant: null,
    client: { firstName: 'Mara' },
    review: null,
    viewCount: 0,
    lastViewedAt: null,
    sentAt: null,
    expiresAt: null,
    createdAt: '2026-03-03T08:00:00Z',
    updatedAt: '2026-03-03T08:00:00Z',
  });
  assert.equal(ready.status, 'ready');
  assert.deepEqual(
    [sent.status, sent.sentAt, sent.expiresAt],
    ['sent', '2026-03-03T08:00:00Z', '2026-06-01T08:00:00Z'],
  );
});

test('its client reads it by the link in the mail, and not how often it was opened', async () => {
  const id = await sentCard();

  const read = await (await reader(id)).reportCards.get(id);

  assert.equal(read.summary, 'Wir haben einen Plan für die Abende gemacht.');
  assert.deepEqual([read.viewCount, read.lastViewedAt], [undefined, undefined]);
});

test('the mail says that there is something to read, and nothing of what it says', async () => {
  const mail = await mailOf(await sentCard());

  assert.match(mail.subject, /Ihr Bericht von Dr\. Ada Lind/);
  assert.doesNotMatch(mail.text + mail.html, /Schlaf|Abende|Küche|Ihre Sitzung/);
  assert.equal(mail.unsubscribe, null);
});

test('a view is counted when a person opens the link, and by nothing else', async () => {
  const id = await sentCard();
  const token = await tokenOf(id);
  const client = await reader(id);
  await platform.clock.advance({ minutes: 5 });
  await client.reportCards.get(id);
  await client.reviews.invitation();
  await platform.fetch(`/v1/report-cards/${id}?key=${practice.publishableKey}`, { method: 'HEAD' });
  assert.deepEqual(await viewsOf(id), [1, '2026-03-03T08:00:00Z']);

  await attune.linkSessions.create({ token });

  assert.deepEqual(await viewsOf(id), [2, '2026-03-03T08:05:00Z']);
});

test('its link ends when the card does, and so does a session that was opened before', async () => {
  const id = await sentCard(1);
  const token = await tokenOf(id);
  await platform.clock.set('2026-03-04T07:59:59Z');
  const client = await reader(id);
  await client.reportCards.get(id);

  await platform.clock.set('2026-03-04T08:00:00Z');

  await assert.rejects(client.reportCards.get(id), { code: 'not-found' });
  await assert.rejects(attune.linkSessions.create({ token }), { status: 410, code: 'link-void' });
});

test('a card that is put away opens no more, and its booking may have another', async () => {
  const id = await sentCard();
  const token = await tokenOf(id);
  const client = await reader(id);

  await office.reportCards.archive(id);

  await assert.rejects(client.reportCards.get(id), { code: 'not-found' });
  await assert.rejects(client.reviews.invitation(), { code: 'not-found' });
  await assert.rejects(attune.linkSessions.create({ token }), { code: 'link-void' });
  await assert.rejects(office.reportCards.get(id), { code: 'not-found' });
  assert.equal((await office.reportCards.create(card())).status, 'draft');
});

test('of a card that is put away before its mail went out, nobody is told', async () => {
  const [kept, away] = [await sentCard(), await sentCard(90, { bookingId: await pastBooking() })];

  await office.reportCards.archive(away);
  await sentMails(platform);

  assert.deepEqual(await statusesOf([kept, away]), ['sent', 'suppressed']);
});

test('who came by a card reviews its session, and the card says so', async () => {
  const id = await sentCard();
  const client = await reader(id);

  const review = await client.reviews.create({ rating: 4, visibility: 'published' });

  assert.equal(review.bookingId, bookingId);
  await assertInvariants(platform);
  assert.deepEqual((await client.reportCards.get(id)).review, { id: review.id, rating: 4 });
  const [row] = await platform.owner.session((session) =>
    session.query<{ report_card_id: string }>('select report_card_id from review where id = $1', [review.id]),
  );
  assert.equal(row?.report_card_id, id);
});

test('a link to one card opens no other', async () => {
  const client = await reader(await sentCard());
  bookingId = await pastBooking();

  await assert.rejects(client.reportCards.get(await sentCard()), { code: 'not-found' });
});

test('neither a draft nor a finished card can be read by link', async () => {
  const id = await readyCard();
  const claims = { purpose: 'report_card', practiceId: practice.id, id, generation: 1 };
  const { session } = platform.deps.links.session(claims, await platform.clock.now());
  const token = platform.deps.links.token({ ...claims, expiresAt: new Date('2026-05-01T00:00:00Z') });

  await assert.rejects(platform.sdk(practice.publishableKey, { session }).reportCards.get(id), { code: 'not-found' });
  await assert.rejects(attune.linkSessions.create({ token }), { code: 'link-void' });
});

test('a booking has one report card', async () => {
  await office.reportCards.create(card());

  await assert.rejects(office.reportCards.create(card()), { status: 409, code: 'report-card-exists' });
});

test('nothing is reported of a session that was cancelled, or that nobody knows', async () => {
  const cancelled = await pastBooking({ columns: { status: 'cancelled' } });

  await assert.rejects(office.reportCards.create(card({ bookingId: cancelled })), { code: 'booking-state' });
  await assert.rejects(office.reportCards.create(card({ bookingId: randomUUID() })), { code: 'not-found' });
});

test('a card is sent once it is finished, once, and never when it is to stay with the practice', async () => {
  const { id } = await office.reportCards.create(card());
  await assert.rejects(office.reportCards.send(id, {}), { status: 409, code: 'report-card-state' });

  await office.reportCards.complete(id);
  await office.reportCards.update(id, { dontSend: true }, { ifMatch: '*' });
  await assert.rejects(office.reportCards.send(id, {}), { code: 'report-card-state' });

  await office.reportCards.update(id, { dontSend: false }, { ifMatch: '*' });
  await office.reportCards.send(id, {});
  await assert.rejects(office.reportCards.send(id, {}), { code: 'report-card-state' });
});

test('a card is not sent before its session was completed', async () => {
  bookingId = await pastBooking({ columns: { status: 'confirmed' } });

  await assert.rejects(office.reportCards.send(await readyCard(), {}), { code: 'report-card-state' });
});

test('what a client has read stays as they read it', async () => {
  const id = await sentCard();

  await assert.rejects(office.reportCards.update(id, { summary: 'Anders.' }, { ifMatch: '*' }), {
    code: 'report-card-state',
  });
  await assert.rejects(office.reportCards.complete(id), { code: 'report-card-state' });
});

test('until then it can be changed, and what is left out stays', async () => {
  const id = await readyCard();

  const changed = await office.reportCards.update(
    id,
    { title: 'Bericht', recommendations: null, observations: [] },
    { ifMatch: '*' },
  );

  assert.deepEqual(
    [changed.title, changed.summary, changed.recommendations, changed.observations, changed.status],
    ['Bericht', 'Wir haben einen Plan für die Abende gemacht.', null, [], 'ready'],
  );
});

test('a practice lists its cards newest first, by booking and by how far they are', async () => {
  const first = await sentCard();
  await platform.clock.advance({ minutes: 1 });
  bookingId = await pastBooking();
  const second = await readyCard();

  const page = await office.reportCards.list({ limit: 1 });
  const rest = await office.reportCards.list({ limit: 1, cursor: page.nextCursor ?? '' });
  const ready = await office.reportCards.list({ status: 'ready' });
  const ofBooking = await office.reportCards.list({ bookingId });

  assert.deepEqual(
    [...page.data, ...rest.data].map(({ id }) => id),
    [second, first],
  );
  assert.deepEqual(
    ready.data.map(({ id }) => id),
    [second],
  );
  assert.deepEqual(
    ofBooking.data.map(({ id }) => id),
    [second],
  );
});

test('for whom a session was stands on its card', async () => {
  await transaction(
    platform.owner.db,
    { kind: 'practice', practiceId: practice.id, keyId: practice.secretKeyId },
    (tx) =>
      sql`update booking set contact = contact || '{"dependant":{"name":"Milo","breed":"Pudel"}}' where id = ${bookingId}`.execute(
        tx,
      ),
  );
  const id = await sentCard();

  assert.deepEqual((await (await reader(id)).reportCards.get(id)).dependant, { name: 'Milo' });
});

test('in the database, too, a visitor reads no card and counts no view by hand', async () => {
  const id = await sentCard();
  const visitor = { kind: 'visitor', practiceId: practice.id, keyId: practice.publishableKeyId } as const;
  const asVisitor = (statement: string) =>
    transaction(platform.connection.db, visitor, (tx) => sql.raw(statement).execute(tx));

  await assert.rejects(asVisitor('select title from report_card'), /permission denied/);
  await assert.rejects(asVisitor(`update report_card set view_count = 9 where id = '${id}'`), /permission denied/);
});
