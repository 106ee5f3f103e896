import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setupServer } from 'msw/node';
import { attuneIn, failure, firstSlot, month, now, type Scenario } from '../../test/support/in-scenario.ts';
import {
  createAttune,
  isConflict,
  isLinkExpired,
  isNotFound,
  isReviewClosed,
  isServerError,
  isSlotTaken,
  isValidation,
  type Attune,
  type NewHold,
  type Service,
  type Subscription,
} from '../index.ts';
import { aService, examples, exampleNow, scenarios } from './index.ts';

const { therapistId } = examples.hold;

async function book(attune: Attune, wanted: NewHold, idempotencyKey?: string) {
  const { id, secret } = await attune.holds.create(wanted);
  return attune.bookings.create({ ...examples['new-booking'], holdId: id, holdSecret: secret }, { idempotencyKey });
}

describe('everything is fine', () => {
  test('the directory pages through everybody, soonest first', async () => {
    const starts: string[] = [];

    for await (const { next } of attuneIn(scenarios.everythingFine).therapists.list({ limit: 5 })) {
      starts.push(next?.startsAt[0] ?? '9999');
    }

    assert.equal(starts.length, 14);
    assert.deepEqual(starts, starts.toSorted());
  });

  test('filters narrow the directory, and the counts ignore their own filter', async () => {
    const { therapists } = attuneIn(scenarios.everythingFine);

    const page = await therapists.list({ language: ['tr', 'pl'], format: ['online'] });
    const { total, data } = await therapists.facets({ language: ['tr', 'pl'], format: ['online'] });

    assert.deepEqual(page.data.map(({ name }) => name).sort(), ['Elif Demir', 'Meryem Aydın', 'Tomasz Zieliński']);
    assert.equal(total, 3);
    assert.ok((data.find(({ field }) => field === 'language')?.values.length ?? 0) > 2);
  });

  test('the times on a card are free', async () => {
    const attune = attuneIn(scenarios.everythingFine);
    const { data } = await attune.therapists.list({ limit: 1 });
    const { id = '', next } = data[0] ?? {};

    const { slots } = await attune.slots.list({ ...month, therapistId: id, serviceId: next?.serviceId ?? '' });

    assert.deepEqual(
      next?.startsAt.filter((start) => !slots.some(({ startsAt }) => startsAt === start)),
      [],
    );
  });

  test('a month has many free times, and none that has passed', async () => {
    const { slots, contactOnly } = await attuneIn(scenarios.everythingFine).slots.list(month);

    assert.ok(slots.length >= 30, String(slots.length));
    assert.ok(contactOnly.length > 0);
    assert.ok([...slots, ...contactOnly].every(({ startsAt }) => startsAt >= month.from));
  });

  test('a time that is booked is gone, and its booking can be read', async () => {
    const attune = attuneIn(scenarios.everythingFine);
    const wanted = await firstSlot(attune);

    const { id, manage } = await book(attune, wanted);
    const error = await failure(attune.holds.create(wanted));
    const booking = await attune.bookings.get(id, { session: manage.session });

    assert.ok(isSlotTaken(error) && error.near.length > 0);
    assert.equal(booking.startsAt, wanted.startsAt);
  });

  test('a hold can be extended ten times and given back', async () => {
    const attune = attuneIn(scenarios.everythingFine);
    const wanted = await firstSlot(attune);
    const { id, secret } = await attune.holds.create(wanted);

    const extended = await Promise.all(Array.from({ length: 10 }, () => attune.holds.extend(id, { secret })));
    const error = await failure(attune.holds.extend(id, { secret }));
    await attune.holds.release(id, { secret });

    assert.equal(Math.min(...extended.map(({ extensionsLeft }) => extensionsLeft)), 0);
    assert.ok(isConflict(error));
    assert.ok(await attune.holds.create(wanted));
  });

  test('a wrong secret is like an unknown hold', async () => {
    const attune = attuneIn(scenarios.everythingFine);
    const { id } = await attune.holds.create(await firstSlot(attune));

    assert.ok(isNotFound(await failure(attune.holds.release(id, { secret: 'hs_somebody-elses-secret' }))));
  });

  test('the same Idempotency-Key is one booking', async () => {
    const attune = attuneIn(scenarios.everythingFine);
    const { id: holdId, secret: holdSecret } = await attune.holds.create(await firstSlot(attune));
    const wanted = { ...examples['new-booking'], holdId, holdSecret };

    const once = await attune.bookings.create(wanted, { idempotencyKey: 'one-intent' });
    const twice = await attune.bookings.create(wanted, { idempotencyKey: 'one-intent' });

    assert.deepEqual(twice, once);
  });

  test('a faulty address is pointed at', async () => {
    const attune = attuneIn(scenarios.everythingFine);
    const { id: holdId, secret: holdSecret } = await attune.holds.create(await firstSlot(attune));
    const client = { firstName: 'Mara', lastName: 'Vogt', email: 'mara' };

    const error = await failure(attune.bookings.create({ holdId, holdSecret, client, consent: { privacy: true } }));

    assert.ok(isValidation(error));
    assert.equal(error.errors[0]?.pointer, '/client/email');
  });
});

describe('services for more than one', () => {
  const profile = examples['therapist-profile'];
  const serving =
    (service: Service): Scenario =>
    (options) =>
      scenarios.everythingFine({ ...options, therapists: [{ ...profile, services: [service] }] });

  test('a booking for a child needs the child', async () => {
    const service = aService({ dependant: { kind: 'child', required: true } });
    const attune = attuneIn(serving(service));
    const { id: holdId, secret: holdSecret } = await attune.holds.create(await firstSlot(attune));
    const wanted = { ...examples['new-booking'], holdId, holdSecret };

    const error = await failure(attune.bookings.create(wanted));
    const booking = await attune.bookings.create({ ...wanted, dependant: { name: 'Lio' } });

    assert.ok(isValidation(error));
    assert.equal(error.errors[0]?.pointer, '/dependant');
    assert.deepEqual(booking.dependant, { name: 'Lio', breed: null });
  });

  test('a session with seats is offered until the last one is taken', async () => {
    const attune = attuneIn(serving(aService({ kind: 'group', groupSize: 2 })));
    const wanted = await firstSlot(attune);
    const seatsLeft = async () => {
      const { slots } = await attune.slots.list({ ...month, format: 'online' });
      return slots.find(({ startsAt }) => startsAt === wanted.startsAt)?.seatsLeft;
    };

    const seats = [await seatsLeft()];
    await attune.holds.create(wanted);
    seats.push(await seatsLeft());
    await attune.holds.create(wanted);
    seats.push(await seatsLeft());

    assert.deepEqual(seats, [2, 1, undefined]);
  });
});

describe('behind a mail link', () => {
  const spentDays = (days: number) => () => new Date(exampleNow.getTime() + days * 86_400_000);

  test('a token says in its name what it is for', async () => {
    const { linkSessions } = attuneIn(scenarios.everythingFine);

    const opened = await Promise.all(
      ['token_booking', 'token_review', 'token_report_card', 'token_subscription'].map((token) =>
        linkSessions.create({ token }),
      ),
    );

    assert.deepEqual(
      opened.map(({ purpose, resource }) => [purpose, resource.kind]),
      [
        ['manage_booking', 'booking'],
        ['review', 'booking'],
        ['report_card', 'report_card'],
        ['subscription', 'client'],
      ],
    );
  });

  test('one star and five stars have the same next step', async () => {
    const write = (rating: number) =>
      attuneIn(scenarios.everythingFine).reviews.create({ rating, visibility: 'published' });

    const [worst, best] = await Promise.all([write(1), write(5)]);

    assert.deepEqual(worst.nextStep, best.nextStep);
    assert.equal(worst.visibility, 'published');
  });

  test('a practice that routes by rating keeps one to three stars', async () => {
    const { reviews } = attuneIn((options) => scenarios.everythingFine({ ...options, reviewRouting: 'by-rating' }));

    const { visibility, nextStep } = await reviews.create({ rating: 3, visibility: 'published' });

    assert.deepEqual([visibility, nextStep], ['private', { kind: 'private_feedback', links: [] }]);
  });

  test('a review can be written once and read afterwards', async () => {
    const { reviews } = attuneIn(scenarios.everythingFine);

    const before = await reviews.invitation();
    const written = await reviews.create({ rating: 4, text: 'Gern wieder.', visibility: 'private' });
    const error = await failure(reviews.create({ rating: 5, visibility: 'published' }));

    assert.equal(before.review, null);
    assert.deepEqual((await reviews.invitation()).review, written);
    assert.ok(isLinkExpired(error));
  });

  test('a review can be changed for 48 hours', async () => {
    let now = exampleNow;
    const options = { now: () => now };
    const attune = attuneIn(() => scenarios.everythingFine(options));
    const { id } = await attune.reviews.create({ rating: 4, visibility: 'published' });

    now = spentDays(1)();
    const changed = await attune.reviews.update(id, { rating: 2, text: null });
    now = spentDays(3)();
    const error = await failure(attune.reviews.update(id, { rating: 5 }));

    assert.equal(changed.rating, 2);
    assert.ok(isReviewClosed(error));
  });

  test('already reviewed: the review is there', async () => {
    const { review } = await attuneIn(scenarios.alreadyReviewed).reviews.invitation();

    assert.deepEqual(review, examples.review);
  });

  test('as many reviews as the card says, page by page', async () => {
    const attune = attuneIn(scenarios.everythingFine);
    const { rating } = await attune.therapists.get(therapistId);

    const { summary } = await attune.reviews.list(therapistId);
    const stars: number[] = [];
    for await (const review of attune.reviews.list(therapistId, { limit: 10 })) stars.push(review.rating);

    assert.deepEqual({ average: summary.average, count: summary.count }, rating);
    assert.deepEqual(summary, examples.reviews.summary);
    assert.equal(stars.length, 27);
  });

  test('a report card is drafted, finished, sent, and then no longer changed', async () => {
    const { reportCards } = attuneIn(scenarios.everythingFine);
    const draft = await reportCards.create({ ...examples['new-report-card'], bookingId: examples.booking.id });

    await reportCards.update(draft.id, { title: 'Ihr Termin' }, { ifMatch: '*' });
    await reportCards.complete(draft.id);
    const sent = await reportCards.send(draft.id);
    const errors = [
      await failure(reportCards.update(draft.id, { title: 'Zu spät' }, { ifMatch: '*' })),
      await failure(reportCards.create({ ...examples['new-report-card'], bookingId: examples.booking.id })),
    ];
    await reportCards.archive(draft.id);

    assert.deepEqual([draft.status, sent.status, sent.title], ['draft', 'sent', 'Ihr Termin']);
    assert.ok(errors.every(isConflict));
    assert.ok(isNotFound(await failure(reportCards.get(draft.id))));
  });

  test('what is unsubscribed stays so, and the opposite takes it back', async () => {
    const { subscription } = attuneIn(scenarios.everythingFine);
    const newsOf = ({ topics }: Subscription) => topics.find(({ topic }) => topic === 'news')?.channels[0]?.subscribed;

    const { reason } = await subscription.update(examples['subscription-change']);
    const stopped = newsOf(await subscription.get());
    await subscription.update(examples['subscription-undo']);

    assert.deepEqual([reason, stopped], ['too_many', false]);
    assert.equal(newsOf(await subscription.get()), true);
  });

  test('the button of a mail program ends the news, and says so as often as it is pressed', async () => {
    const { unsubscribe, subscription } = attuneIn(scenarios.everythingFine);

    const pages = [await unsubscribe.oneClick('token'), await unsubscribe.oneClick('token')];

    assert.match(pages[0] ?? '', /<h1>Sie erhalten keine Neuigkeiten mehr/);
    assert.equal(pages[1], pages[0]);
    assert.deepEqual(
      (await subscription.get()).topics.map(({ channels }) => channels[0]?.subscribed),
      [true, true, false, false],
    );
  });

  test('mail about one’s own appointments cannot be unsubscribed', async () => {
    const { subscription } = attuneIn(scenarios.everythingFine);
    const appointments = { topic: 'appointments' as 'news', channel: 'email', subscribed: false } as const;

    assert.ok(isValidation(await failure(subscription.update({ changes: [appointments] }))));
  });

  test('a review is taken down with a reason and put back', async () => {
    const { reviews } = attuneIn(scenarios.everythingFine);
    const { id } = examples.review;

    const removed = await reviews.remove(id, { reason: 'insult' });
    const restored = await reviews.restore(id);
    const { data } = await reviews.listAll({ visibility: 'private' });

    assert.deepEqual([removed.visibility, removed.removedReason], ['removed', 'insult']);
    assert.deepEqual([restored.visibility, restored.removedReason], ['published', null]);
    assert.equal(data.length, 1);
  });
});

describe('through msw, with the global fetch', () => {
  const server = setupServer(...scenarios.everythingFine({ now }));
  before(() => {
    server.listen();
  });
  after(() => {
    server.close();
  });

  test('a client needs nothing of its own', async () => {
    const attune = createAttune({ key: 'pk_test', api: 'https://api.example' });

    const { name } = await attune.practice.get();

    assert.equal(name, 'Kiez Praxis Berlin');
  });

  test('what a handler refuses arrives as the error it stands for', async () => {
    server.use(...scenarios.down({ now }));
    const attune = createAttune({ key: 'pk_test', api: 'https://api.example' });

    assert.ok(isServerError(await failure(attune.practice.get())));
  });
});
