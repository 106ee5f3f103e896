import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import type { Attune } from '@attune/sdk';
import { json } from '../src/database/json.ts';
import { transaction, type Tx } from '../src/database/transaction.ts';
import { inviteReviews } from '../src/jobs/invite-reviews.ts';
import { renderMessage } from '../src/modules/messaging/render-message.ts';
import type { Mail } from '../src/providers/mail.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { createPastBooking, type NewPastBooking, type PastBooking } from './harness/past-booking.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;
let office: Attune;
let booking: PastBooking;

before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-03T09:50:00Z');
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  office = platform.sdk(practice.secretKey);
  booking = await pastBooking();
});

const pastBooking = (wanted: Partial<NewPastBooking> = {}): Promise<PastBooking> =>
  createPastBooking(platform.owner.db, { practiceId: practice.id, ...diary, ...wanted });

const inPractice = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(platform.connection.db, { kind: 'practice', practiceId: practice.id, keyId: practice.secretKeyId }, work);

const withPolicies = (policies: object): Promise<unknown> =>
  inPractice((tx) =>
    tx
      .updateTable('practice')
      .set({ policies: json(policies as never) })
      .execute(),
  );

/** What the client said about being asked. */
const answered = (subscribed: boolean, clientId = booking.clientId): Promise<unknown> =>
  inPractice((tx) =>
    tx
      .insertInto('subscription')
      .values({ practice_id: practice.id, client_id: clientId, topic: 'reviews', subscribed, source: 'staff' })
      .execute(),
  );

const invite = async ({ id }: PastBooking = booking): Promise<boolean> => (await office.reviews.invite(id)).queued;

/** Whom the sweep asked in this practice: the bookings, in the order of their ends. */
const swept = async (): Promise<(string | null)[]> => {
  await inviteReviews(platform.connection.db, 'platform.test');
  const rows = await inPractice((tx) =>
    tx.selectFrom('message').select('booking_id').where('kind', '=', 'review_invited').orderBy('created_at').execute(),
  );
  return rows.map(({ booking_id }) => booking_id);
};

const endingAt = (end: string): Partial<NewPastBooking> => ({
  columns: { starts_at: new Date(Date.parse(end) - 3_000_000), ends_at: new Date(end) },
});

const invitation = (): Promise<Mail> =>
  transaction(platform.connection.db, { kind: 'worker', practiceId: practice.id }, async (tx) =>
    renderMessage(
      tx,
      await tx.selectFrom('message').selectAll().where('kind', '=', 'review_invited').executeTakeFirstOrThrow(),
      platform.deps,
    ),
  );

test('who agreed to be asked is asked once', async () => {
  await answered(true);

  assert.equal(await invite(), true);
  assert.equal(await invite(), false);
});

test('who said nothing is asked only by a practice that asks every client', async () => {
  assert.equal(await invite(), false);

  await withPolicies({ reviewInvitations: 'clients' });

  assert.equal(await invite(), true);
});

test('who refused is asked by nobody', async () => {
  await withPolicies({ reviewInvitations: 'clients' });
  await answered(false);

  assert.equal(await invite(), false);
});

test('a practice that asks nobody asks nobody who agreed, either', async () => {
  await withPolicies({ reviewInvitations: 'never' });
  await answered(true);

  assert.equal(await invite(), false);
  assert.deepEqual(await swept(), []);
});

test('nothing is sent to an address that gave mail back', async () => {
  await answered(true);
  await inPractice((tx) =>
    sql`insert into suppression (practice_id, address, reason)
        select practice_id, lower(email), 'hard_bounce' from client where id = ${booking.clientId}`.execute(tx),
  );

  assert.equal(await invite(), false);
});

test('who reviewed already, or is a client no more, is not asked', async () => {
  const gone = await pastBooking({ client: { archived_at: new Date('2026-03-03T00:00:00Z') } });
  await answered(true);
  await answered(true, gone.clientId);
  await inPractice((tx) =>
    sql`insert into review (practice_id, id, booking_id, rating, visibility)
        values (${practice.id}, gen_random_uuid(), ${booking.id}, 5, 'published')`.execute(tx),
  );

  assert.equal(await invite(), false);
  assert.equal(await invite(gone), false);
});

test('a session that was not completed is none to ask about', async () => {
  const cancelled = await pastBooking({ columns: { status: 'cancelled' } });

  await assert.rejects(invite(cancelled), { status: 409, code: 'booking-state' });
});

test('the sweep asks a day after the session, or when the practice says', async () => {
  await answered(true);
  await platform.clock.set('2026-03-03T09:49:59Z');
  assert.deepEqual(await swept(), []);

  await platform.clock.set('2026-03-03T09:50:00Z');
  assert.deepEqual(await swept(), [booking.id]);
});

test('a practice may wait longer', async () => {
  await withPolicies({ reviewDelayHours: 48 });
  await answered(true);
  assert.deepEqual(await swept(), []);

  await platform.clock.set('2026-03-04T09:50:00Z');

  assert.deepEqual(await swept(), [booking.id]);
});

test('it lets be what is older than fourteen days, and what an import brought', async () => {
  const old = await pastBooking(endingAt('2026-02-16T09:00:00Z'));
  const imported = await pastBooking({ columns: { source: 'import', external_id: 'from-elsewhere' } });
  await answered(true, old.clientId);
  await answered(true, imported.clientId);

  assert.deepEqual(await swept(), []);
});

test('it asks a client once in ninety days, however often they come', async () => {
  await answered(true);
  const next = await pastBooking({ clientId: booking.clientId, ...endingAt('2026-03-02T12:00:00Z') });
  await platform.clock.set('2026-03-03T12:00:00Z');
  assert.deepEqual(await swept(), [booking.id]);
  assert.deepEqual(await swept(), [booking.id]);

  await platform.clock.set('2026-06-02T12:00:00Z');
  const later = await pastBooking({ clientId: booking.clientId, ...endingAt('2026-06-01T11:00:00Z') });

  assert.deepEqual(await swept(), [booking.id, later.id]);
  assert.equal(await invite(next), true);
});

test('the mail asks in the same words whatever will be said, and leads to the page of that session', async () => {
  await answered(true);
  await invite();

  const mail = await invitation();
  const [, token = ''] = /\/p\/[\w-]+\/review#([\w.-]+)/.exec(mail.text) ?? [];
  const session = await platform.sdk(practice.publishableKey).linkSessions.create({ token });

  assert.deepEqual([session.purpose, session.resource], ['review', { kind: 'booking', id: booking.id }]);
  assert.match(mail.subject, /Wie war Ihr Termin bei Dr\. Ada Lind\?/);
  assert.doesNotMatch(mail.text + mail.html, /[★⭐]|5 Sterne|zufrieden/);
  assert.match(mail.unsubscribe ?? '', /\/v1\/unsubscribe\//);
});
