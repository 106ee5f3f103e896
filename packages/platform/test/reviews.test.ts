import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import type { Attune, Review } from '@attune/sdk';
import { json } from '../src/database/json.ts';
import { transaction, type Tx } from '../src/database/transaction.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { createPastBooking, type NewPastBooking } from './harness/past-booking.ts';
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

/** The claims of a link to a booking. */
const claims = (id: string, purpose = 'review') => ({ purpose, practiceId: practice.id, id, generation: 1 });

/** Who came by a link to that booking. */
const holder = async (id = bookingId, purpose = 'review'): Promise<Attune> => {
  const { session } = platform.deps.links.session(claims(id, purpose), await platform.clock.now());
  return platform.sdk(practice.publishableKey, { session });
};

const published = { rating: 4, text: 'Gute Fragen.', visibility: 'published' } as const;

const withPolicies = (policies: object): Promise<void> =>
  inPractice(async (tx) => {
    await tx
      .updateTable('practice')
      .set({ policies: json(policies as never) })
      .execute();
  });

const inPractice = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(platform.connection.db, { kind: 'practice', practiceId: practice.id, keyId: practice.secretKeyId }, work);

const asHolder = <T>(id: string, purpose: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(platform.connection.db, { kind: 'link', practiceId: practice.id, purpose, resource: id }, work);

/** A review, but for what cannot be the same twice. */
const comparable = ({ id: _, bookingId: __, rating: ___, createdAt: ____, editableUntil: _____, ...rest }: Review) =>
  JSON.stringify(rest);

/** Clients of different sessions who give these ratings, one after another; what each is answered. */
const reviewed = async (...ratings: number[]): Promise<Review[]> => {
  const answers: Review[] = [];
  for (const rating of ratings) {
    const client = await holder(await pastBooking());
    answers.push(await client.reviews.create({ ...published, rating }));
    await platform.clock.advance({ minutes: 1 });
  }
  return answers;
};

const everyOne = async <T>(list: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const one of list) all.push(one);
  return all;
};

test('who came by the link of a session is told which one it is, and nothing of the contact but a first name', async () => {
  const invitation = await (await holder()).reviews.invitation();

  assert.deepEqual(invitation, {
    bookingId,
    therapist: { id: diary.therapistId, name: 'Dr. Ada Lind', monogram: 'AL', photoUrl: null },
    service: { id: diary.serviceId, name: 'Einzelsitzung' },
    startsAt: '2026-03-02T09:00:00Z',
    timeZone: 'Europe/Berlin',
    client: { firstName: 'Mara' },
    review: null,
  });
});

test('a review is published at once, and read back by its author', async () => {
  const client = await holder();

  const review = await client.reviews.create(published);

  assert.deepEqual(review, {
    id: review.id,
    bookingId,
    rating: 4,
    text: 'Gute Fragen.',
    visibility: 'published',
    createdAt: '2026-03-03T08:00:00Z',
    editableUntil: '2026-03-05T08:00:00Z',
    nextStep: { kind: 'thanks', links: [] },
  });
  assert.deepEqual((await client.reviews.invitation()).review, review);
  assert.deepEqual((await attune.reviews.list(diary.therapistId)).data, [
    { id: review.id, rating: 4, text: 'Gute Fragen.', createdAt: '2026-03-03T08:00:00Z' },
  ]);
});

test('a session is reviewed once, by whichever of its links', async () => {
  await (await holder()).reviews.create(published);

  await assert.rejects((await holder()).reviews.create(published), { status: 410, code: 'link-spent' });
  await assert.rejects((await holder(bookingId, 'manage_booking')).reviews.create(published), { code: 'link-spent' });
});

test('the link of the confirmation mail opens the review, too', async () => {
  const client = await holder(bookingId, 'manage_booking');

  assert.equal((await client.reviews.invitation()).bookingId, bookingId);
  assert.equal((await client.reviews.create(published)).bookingId, bookingId);
});

test('a link for a review opens nothing else of the booking', async () => {
  const client = await holder();

  await assert.rejects(client.bookings.get(bookingId), { code: 'not-found' });
  await assert.rejects(client.bookings.calendar(bookingId), { code: 'not-found' });
});

test('a link to a subscription opens no review', async () => {
  const client = await holder(bookingId, 'subscription');

  await assert.rejects(client.reviews.invitation(), { code: 'not-found' });
  await assert.rejects(client.reviews.create(published), { code: 'not-found' });
});

test('a session that did not take place is not reviewed', async () => {
  const ahead = await pastBooking({
    columns: {
      status: 'confirmed',
      starts_at: new Date('2026-03-09T09:00:00Z'),
      ends_at: new Date('2026-03-09T09:50:00Z'),
    },
  });
  const cancelled = await pastBooking({ columns: { status: 'cancelled' } });

  await assert.rejects((await holder(ahead)).reviews.invitation(), { code: 'not-found' });
  await assert.rejects((await holder(ahead)).reviews.create(published), { code: 'booking-not-ended' });
  await assert.rejects((await holder(cancelled)).reviews.create(published), { code: 'booking-state' });
});

test('its author may change a review for 48 hours, and not a second longer', async () => {
  const client = await holder();
  const { id } = await client.reviews.create(published);

  await platform.clock.set('2026-03-05T07:59:59Z');
  const changed = await (await holder()).reviews.update(id, { rating: 2, text: null, visibility: 'private' });
  await platform.clock.set('2026-03-05T08:00:00Z');

  assert.deepEqual([changed.rating, changed.text, changed.visibility], [2, null, 'private']);
  await assert.rejects((await holder()).reviews.update(id, { rating: 5 }), { status: 409, code: 'review-closed' });
  assert.equal((await (await holder()).reviews.invitation()).review?.rating, 2);
});

test('what an author leaves out of a change stays', async () => {
  const client = await holder();
  const { id } = await client.reviews.create(published);

  const changed = await client.reviews.update(id, { rating: 5 });

  assert.deepEqual([changed.rating, changed.text, changed.visibility], [5, 'Gute Fragen.', 'published']);
});

test('the link can be exchanged as long as the review can be written or changed, and is spent then', async () => {
  const token = platform.deps.links.token({ ...claims(bookingId), expiresAt: new Date('2026-05-01T00:00:00Z') });
  const session = await attune.linkSessions.create({ token });
  await platform.sdk(practice.publishableKey, { session: session.session }).reviews.create(published);

  await platform.clock.set('2026-03-05T07:59:59Z');
  const again = await attune.linkSessions.create({ token });
  await platform.clock.set('2026-03-05T08:00:00Z');

  assert.deepEqual([again.purpose, again.resource], ['review', { kind: 'booking', id: bookingId }]);
  await assert.rejects(attune.linkSessions.create({ token }), { status: 410, code: 'link-spent' });
});

test('nobody changes the review of another', async () => {
  const { id } = await (await holder()).reviews.create(published);
  const other = await holder(await pastBooking());

  await assert.rejects(other.reviews.update(id, { rating: 1 }), { code: 'not-found' });
});

test('whatever they rate, clients are answered the same, byte for byte', async () => {
  await withPolicies({ reviewLinks: [{ label: 'Sterneportal', url: 'https://stars.example/ada' }] });

  const answers = await reviewed(1, 2, 3, 4, 5);

  assert.equal(new Set(answers.map(comparable)).size, 1);
  assert.deepEqual(answers[0]?.nextStep, {
    kind: 'share',
    links: [{ label: 'Sterneportal', url: 'https://stars.example/ada' }],
  });
});

test('only a practice that turned it on keeps one to three stars for itself', async () => {
  await withPolicies({
    reviewRouting: 'by-rating',
    reviewLinks: [{ label: 'Sterneportal', url: 'https://stars.example/ada' }],
  });

  const answers = await reviewed(1, 2, 3, 4, 5);

  assert.deepEqual(
    answers.map(({ rating, visibility, nextStep }) => [rating, visibility, nextStep.kind, nextStep.links.length]),
    [
      [1, 'private', 'private_feedback', 0],
      [2, 'private', 'private_feedback', 0],
      [3, 'private', 'private_feedback', 0],
      [4, 'published', 'share', 1],
      [5, 'published', 'share', 1],
    ],
  );
});

test('what was kept inside is not published by changing words, nor by being removed and restored', async () => {
  await withPolicies({ reviewRouting: 'by-rating' });
  const client = await holder();
  const { id } = await client.reviews.create({ ...published, rating: 2 });

  const changed = await client.reviews.update(id, { text: 'Zu laut.', visibility: 'published' });
  await office.reviews.remove(id, { reason: 'off_topic' });
  const restored = await office.reviews.restore(id);

  assert.equal(changed.visibility, 'private');
  assert.equal(restored.visibility, 'private');
});

test('the reviews of a therapist are newest first, in pages, with what they come to', async () => {
  await reviewed(5, 4, 4);

  const first = await attune.reviews.list(diary.therapistId, { limit: 2 });
  const second = await attune.reviews.list(diary.therapistId, { limit: 2, cursor: first.nextCursor ?? '' });

  assert.deepEqual(first.summary, {
    average: 4.3,
    count: 3,
    distribution: [
      { rating: 5, count: 1 },
      { rating: 4, count: 2 },
      { rating: 3, count: 0 },
      { rating: 2, count: 0 },
      { rating: 1, count: 0 },
    ],
  });
  assert.deepEqual(
    [...first.data, ...second.data].map(({ rating }) => rating),
    [4, 4, 5],
  );
  assert.deepEqual([second.data.length, second.nextCursor], [1, null]);
});

test('no page is lost between reviews of the same moment', async () => {
  const written = await Promise.all(
    [1, 2, 3].map(async (rating) => (await holder(await pastBooking())).reviews.create({ ...published, rating })),
  );

  const listed = await everyOne(attune.reviews.list(diary.therapistId, { limit: 1 }));

  assert.deepEqual(listed.map(({ id }) => id).sort(), written.map(({ id }) => id).sort());
});

test('nobody is named in a published review, and a private one is not there', async () => {
  await (await holder()).reviews.create(published);
  await (await holder(await pastBooking())).reviews.create({ rating: 1, text: 'Geheim', visibility: 'private' });

  const page = JSON.stringify(await attune.reviews.list(diary.therapistId));

  assert.doesNotMatch(page, /Mara|Vogt|mara\.vogt|Geheim/);
  assert.ok(!page.includes(bookingId));
});

test('a therapist without reviews has an empty page, and one who is not listed has none', async () => {
  const { data, summary } = await attune.reviews.list(diary.therapistId);

  assert.deepEqual([data, summary.average, summary.count], [[], null, 0]);
  await assert.rejects(attune.reviews.list(randomUUID()), { code: 'not-found' });
  await inPractice((tx) => sql`update therapist set verification = 'pending'`.execute(tx));
  await assert.rejects(attune.reviews.list(diary.therapistId), { code: 'not-found' });
  await assert.rejects(office.reviews.list(diary.therapistId), { code: 'not-found' });
});

test('a cursor that no list made is refused by name', async () => {
  const cursor = Buffer.from('["2026-99-99T00:00:00.000000Z","x"]').toString('base64url');

  await assert.rejects(attune.reviews.list(diary.therapistId, { cursor }), {
    status: 422,
    errors: [{ pointer: '/query/cursor', detail: 'was not made by this list with these filters' }],
  });
});

test('a page of reviews may be kept for a moment, as it holds no free times for another minute, and says where the next one is', async () => {
  await (await holder()).reviews.create(published);
  await (await holder(await pastBooking())).reviews.create(published);
  const ask = (path: string, headers: Record<string, string> = {}) =>
    platform.fetch(`/v1/therapists${path}key=${practice.publishableKey}`, { headers });

  const answer = await ask(`/${diary.therapistId}/reviews?limit=1&`);
  const known = await ask(`/${diary.therapistId}/reviews?limit=1&`, {
    'if-none-match': answer.headers.get('etag') ?? '',
  });

  assert.equal(answer.headers.get('cache-control'), 'public, max-age=15, stale-while-revalidate=60');
  assert.match(
    answer.headers.get('link') ?? '',
    /^<\/v1\/therapists\/[\w-]+\/reviews\?limit=1&cursor=[\w-]+&key=pk_[\w-]+>; rel="next"$/,
  );
  assert.equal(known.status, 304);
});

test('the stars on a card are those of its published reviews', async () => {
  const { id } = await (await holder()).reviews.create(published);
  await (await holder(await pastBooking())).reviews.create({ rating: 1, visibility: 'private' });
  const rating = async () => (await attune.therapists.get(diary.therapistId)).rating;

  assert.deepEqual(await rating(), { average: 4, count: 1 });
  await office.reviews.remove(id, { reason: 'insult' });
  assert.equal(await rating(), null);
  await office.reviews.restore(id);
  assert.deepEqual(await rating(), { average: 4, count: 1 });
});

test('a practice takes a review down for a listed reason, and gives it back as its author had it', async () => {
  const { id } = await (await holder()).reviews.create({ ...published, visibility: 'private' });

  const removed = await office.reviews.remove(id, { reason: 'personal_data' });
  const restored = await office.reviews.restore(id);

  assert.deepEqual([removed.visibility, removed.removedReason], ['removed', 'personal_data']);
  assert.deepEqual([restored.visibility, restored.removedReason], ['private', null]);
  assert.deepEqual(await office.reviews.restore(id), restored);
  await assert.rejects(office.reviews.remove(randomUUID(), { reason: 'insult' }), { code: 'not-found' });
});

test('too few stars are no reason', async () => {
  const { id } = await (await holder()).reviews.create({ ...published, rating: 1 });

  await assert.rejects(office.reviews.remove(id, { reason: 'low_rating' as never }), { code: 'validation-failed' });
});

test('what was taken down is not put back by its author', async () => {
  const client = await holder();
  const { id } = await client.reviews.create(published);
  await office.reviews.remove(id, { reason: 'insult' });

  await assert.rejects(client.reviews.update(id, { visibility: 'published' }), { code: 'review-closed' });
  assert.equal((await client.reviews.invitation()).review?.visibility, 'removed');
});

test('a practice lists every review of its own, by who may read it and whom it is about', async () => {
  const { id } = await (await holder()).reviews.create({ ...published, visibility: 'private' });
  const other = await createDiary(platform.owner.db, { practiceId: practice.id });
  await (await holder(await pastBooking(other))).reviews.create(published);

  assert.equal((await office.reviews.listAll()).data.length, 2);
  assert.deepEqual((await office.reviews.listAll({ visibility: 'private', therapistId: diary.therapistId })).data, [
    {
      id,
      bookingId,
      therapistId: diary.therapistId,
      rating: 4,
      text: 'Gute Fragen.',
      visibility: 'private',
      removedReason: null,
      createdAt: '2026-03-03T08:00:00Z',
      updatedAt: '2026-03-03T08:00:00Z',
    },
  ]);
  assert.equal(
    (await office.reviews.listAll({ visibility: 'published', therapistId: diary.therapistId })).data.length,
    0,
  );
});

test('in the database, too, a link writes the review of its own booking and no other', async () => {
  const other = await pastBooking();
  const write = (id: string) =>
    asHolder(bookingId, 'review', (tx) =>
      sql`insert into review (practice_id, id, booking_id, therapist_id, rating, visibility)
          values (${practice.id}, gen_random_uuid(), ${id}, gen_random_uuid(), 5, 'published')`.execute(tx),
    );

  await assert.rejects(write(other), /row-level security/);
  await write(bookingId);

  const { data } = await office.reviews.listAll();
  assert.deepEqual(
    data.map((review) => [review.bookingId, review.therapistId]),
    [[bookingId, diary.therapistId]],
  );
});

test('nor does it read the reviews of others, or change more than its own words', async () => {
  const { id } = await (await holder()).reviews.create(published);
  const other = await pastBooking();

  const seen = await asHolder(other, 'review', (tx) => tx.selectFrom('review').select('id').execute());
  const changed = asHolder(bookingId, 'review', (tx) =>
    sql`update review set created_at = app_now() where id = ${id}`.execute(tx),
  );

  assert.deepEqual(seen, []);
  await assert.rejects(changed, /permission denied/);
});

test('a visitor writes no review at all', async () => {
  const visitor = { kind: 'visitor', practiceId: practice.id, keyId: practice.publishableKeyId } as const;

  await assert.rejects(
    transaction(platform.connection.db, visitor, (tx) =>
      sql`insert into review (practice_id, id, booking_id, therapist_id, rating, visibility)
          values (${practice.id}, gen_random_uuid(), ${bookingId}, ${diary.therapistId}, 5, 'published')`.execute(tx),
    ),
    /permission denied/,
  );
});
