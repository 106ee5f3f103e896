import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import { Webhook } from 'standardwebhooks';
import type { Attune } from '@attune/sdk';
import { transaction } from '../src/database/transaction.ts';
import { expirePending } from '../src/jobs/expire-pending.ts';
import { expireRequests } from '../src/jobs/expire-requests.ts';
import { sweepAvailability } from '../src/jobs/sweep.ts';
import { loadPractice } from '../src/modules/practices/import/load-practice.ts';
import { createReader } from './harness/audience.ts';
import { bookAt, linkHolder, mara } from './harness/booked.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { assertInvariants } from './harness/invariants.ts';
import { eventsOf, listen, openReceiver, sendDue } from './harness/webhooks.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
const receiver = openReceiver();
let practice: TestPractice;
let diary: TestDiary;
let attune: Attune;
let office: Attune;

before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' }, deps: () => ({ webhooks: receiver.sender }) });
});
after(() => platform.close());
beforeEach(async () => {
  receiver.received.length = 0;
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  attune = platform.sdk(practice.publishableKey);
  office = platform.sdk(practice.secretKey);
});

const nine = '2026-03-02T09:00:00Z';

/** What was told since the last look, as types with what they are about. Time goes on, so that it stays in order. */
async function told(): Promise<string[]> {
  await sendDue(platform);
  const events = eventsOf(receiver);
  receiver.received.length = 0;
  await platform.clock.advance({ seconds: 1 });
  return events.map(({ type, data }) => [type, ...Object.values(data)].join(' '));
}

suite('of a booking its practice is told', () => {
  beforeEach(async () => {
    await listen(office);
  });

  test('that it was made, once, and not of the hold before it', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: nine });

    assert.deepEqual(await told(), [`booking.created ${id}`]);
  });

  test('nothing of a hold that is kept longer, given back, or runs out', async () => {
    const hold = await attune.holds.create({ ...diary, startsAt: nine, format: 'online' });
    await attune.holds.extend(hold.id, { secret: hold.secret });
    await attune.holds.release(hold.id, { secret: hold.secret });
    await attune.holds.create({ ...diary, startsAt: nine, format: 'online' });
    await platform.clock.advance({ hours: 1 });
    await sweepAvailability(platform.connection.db);

    assert.deepEqual(await told(), []);
  });

  test('that its client moved it, that somebody noted something, came, and that it took place', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: '2026-03-05T09:00:00Z' });
    await told();
    const holder = await linkHolder(platform, practice, id);

    const hold = await holder.holds.create({
      ...diary,
      startsAt: '2026-03-06T09:00:00Z',
      format: 'online',
      reschedules: id,
    });
    await holder.bookings.reschedule(id, { holdId: hold.id, holdSecret: hold.secret });
    assert.deepEqual(await told(), [`booking.rescheduled ${id}`]);

    await office.bookings.update(id, { therapistNote: 'Bringt Unterlagen mit.' });
    assert.deepEqual(await told(), [`booking.updated ${id}`]);

    await platform.clock.set('2026-03-06T08:50:00Z');
    await office.bookings.checkIn(id, {});
    await office.bookings.checkIn(id, {});
    assert.deepEqual(await told(), [`booking.checked_in ${id}`]);

    await platform.clock.set('2026-03-06T12:00:00Z');
    await office.bookings.complete(id);
    assert.deepEqual(await told(), [`booking.completed ${id}`]);
  });

  test('that it was cancelled by who holds its link', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: '2026-03-06T09:00:00Z' });
    await told();

    await (await linkHolder(platform, practice, id)).bookings.cancel(id, { reason: 'Krank' });

    assert.deepEqual(await told(), [`booking.cancelled ${id}`]);
  });

  test('that nobody came', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: nine });
    await told();
    await platform.clock.set('2026-03-02T12:00:00Z');

    await office.bookings.markNoShow(id, {});

    assert.deepEqual(await told(), [`booking.no_show ${id}`]);
  });

  test('that it was made, and then what was answered, where the practice has to say yes', async () => {
    const awaited = await createDiary(platform.owner.db, {
      practiceId: practice.id,
      service: { approval_required: true },
    });
    const yes = await bookAt(attune, { ...awaited, startsAt: '2026-03-05T09:00:00Z' });
    const no = await bookAt(attune, { ...awaited, startsAt: '2026-03-05T11:00:00Z' });
    assert.deepEqual((await told()).sort(), [`booking.created ${no.id}`, `booking.created ${yes.id}`].sort());

    await office.bookings.approve(yes.id);
    assert.deepEqual(await told(), [`booking.confirmed ${yes.id}`]);

    await office.bookings.decline(no.id, {});
    assert.deepEqual(await told(), [`booking.declined ${no.id}`]);
  });

  test('that it ended unanswered', async () => {
    const awaited = await createDiary(platform.owner.db, {
      practiceId: practice.id,
      service: { approval_required: true },
    });
    const { id } = await bookAt(attune, { ...awaited, startsAt: '2026-03-05T09:00:00Z' });
    await told();
    await platform.clock.set('2026-03-05T10:00:00Z');

    await expirePending({ ...platform.deps, db: platform.connection.db });

    assert.deepEqual(await told(), [`booking.expired ${id}`]);
  });
});

suite('a practice is told', () => {
  beforeEach(async () => {
    await listen(office);
  });

  test('who asks to be contacted, what was answered, and what ended unanswered', async () => {
    const wish = {
      ...diary,
      contact: 'booking',
      preferredChannel: 'email',
      client: mara,
      consent: { privacy: true },
    } as const;
    const one = await attune.bookingRequests.create(wish);
    assert.deepEqual(await told(), [`booking_request.created ${one.id}`]);

    await office.bookingRequests.answer(one.id, { answer: 'declined' });
    assert.deepEqual(await told(), [`booking_request.answered ${one.id}`]);

    const other = await attune.bookingRequests.create(wish);
    await platform.clock.advance({ days: 10 });
    await expireRequests(platform.connection.db);
    assert.deepEqual(
      await told(),
      [`booking_request.answered ${other.id}`, `booking_request.created ${other.id}`].toReversed(),
    );
  });

  test('of a review when it is left, changed, taken down and put back', async () => {
    const { id: bookingId } = await bookAt(attune, { ...diary, startsAt: nine });
    await platform.clock.set('2026-03-02T12:00:00Z');
    await office.bookings.complete(bookingId);
    await told();
    const holder = platform.sdk(practice.publishableKey, { session: await reviewSession(bookingId) });

    const { id } = await holder.reviews.create({ rating: 5, text: 'Danke!', visibility: 'published' });
    assert.deepEqual(await told(), [`review.created ${id} ${bookingId}`]);

    await holder.reviews.update(id, { rating: 4 });
    assert.deepEqual(await told(), [`review.updated ${id} ${bookingId}`]);

    await office.reviews.remove(id, { reason: 'personal_data' });
    assert.deepEqual(await told(), [`review.removed ${id} ${bookingId}`]);

    await office.reviews.restore(id);
    await office.reviews.restore(id);
    assert.deepEqual(await told(), [`review.restored ${id} ${bookingId}`]);
  });

  test('of other mail a client wants once, however many topics were chosen in one go', async () => {
    const clientId = await createReader(platform.owner.db, { practiceId: practice.id });
    await told();
    const holder = platform.sdk(practice.publishableKey, { session: await subscriptionSession(clientId) });

    await holder.subscription.update({
      changes: [
        { topic: 'news', channel: 'email', subscribed: false },
        { topic: 'offers', channel: 'email', subscribed: false },
      ],
    });

    assert.deepEqual(await told(), [`subscription.updated ${clientId}`]);
  });

  test('nothing of a change that was not committed', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: nine });
    await told();
    const actor = { kind: 'practice', practiceId: practice.id, keyId: practice.secretKeyId } as const;

    const undone = transaction(platform.connection.db, actor, async (tx) => {
      await tx.updateTable('booking').set({ therapist_note: 'Doch nicht.' }).where('id', '=', id).execute();
      throw new Error('taken back');
    });

    await assert.rejects(undone, /taken back/);
    assert.deepEqual(await told(), []);
  });

  test('nothing of what it brings itself by an import', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: nine });
    await told();
    const actor = { kind: 'practice', practiceId: practice.id, keyId: practice.secretKeyId } as const;

    await transaction(platform.connection.db, actor, async (tx) => {
      await loadPractice(
        tx,
        { practice: importedPractice(), services: [], therapists: [], clients: [], bookings: [], reviews: [] },
        { practiceId: practice.id },
      );
      await tx.updateTable('booking').set({ client_note: 'So war es früher.' }).where('id', '=', id).execute();
    });

    assert.deepEqual(await told(), []);
  });
});

test('an endpoint is told of what it has chosen, and nothing of another practice', async () => {
  const other = await platform.practice();
  await listen(platform.sdk(other.secretKey));
  await listen(office, { eventTypes: ['booking.cancelled'] });
  const { id } = await bookAt(attune, { ...diary, startsAt: '2026-03-06T09:00:00Z' });

  await office.bookings.cancel(id, { reason: 'Verhindert' });

  assert.deepEqual(await told(), [`booking.cancelled ${id}`]);
});

test('two endpoints are told of the same event, under the same id', async () => {
  await listen(office);
  await listen(office, { url: 'https://other.example/hooks' });

  await bookAt(attune, { ...diary, startsAt: nine });
  await sendDue(platform);

  const [one, other] = receiver.received;
  assert.equal(receiver.received.length, 2);
  assert.notEqual(one?.url, other?.url);
  assert.equal(one?.headers['webhook-id'], other?.headers['webhook-id']);
  assert.equal(one?.body, other?.body);
});

test('what is told is signed over the very bytes that arrive, as another implementation signs them', async () => {
  const { secret } = await listen(office);
  await bookAt(attune, { ...diary, startsAt: nine });

  await sendDue(platform);

  const [{ headers, body } = assert.fail('it was sent')] = receiver.received;
  const at = new Date(Number(headers['webhook-timestamp']) * 1000);
  assert.equal(headers['webhook-signature'], new Webhook(secret).sign(headers['webhook-id'] ?? '', at, body));
});

test('what is told holds ids, and no word about a person', async () => {
  await listen(office);
  const { id } = await bookAt(attune, { ...diary, startsAt: nine });

  await sendDue(platform);

  const [event] = eventsOf(receiver);
  assert.deepEqual(event, {
    id: event?.id,
    type: 'booking.created',
    timestamp: '2026-03-02T06:00:00.000Z',
    practiceId: practice.id,
    data: { bookingId: id },
  });
});

test('who books cannot see where it is told, nor that it is', async () => {
  await listen(office);
  await bookAt(attune, { ...diary, startsAt: nine });
  const actors = [
    { kind: 'visitor', practiceId: practice.id, keyId: practice.publishableKeyId },
    { kind: 'link', practiceId: practice.id, purpose: 'manage_booking', resource: practice.id },
  ] as const;

  for (const actor of actors) {
    for (const table of ['webhook_endpoint', 'webhook_delivery'] as const) {
      const look = transaction(platform.connection.db, actor, (tx) => tx.selectFrom(table).select('id').execute());
      await assert.rejects(look, { code: '42501' });
    }
  }
});

test('for every change that is committed there is one event, and none for any other', async () => {
  await using alone = await withPlatform({ config: { rateLimit: 'off' }, deps: () => ({ webhooks: receiver.sender }) });
  await alone.clock.set('2026-03-02T06:00:00Z');
  const own = await alone.practice();
  const [times, server] = [await createDiary(alone.owner.db, { practiceId: own.id }), alone.sdk(own.secretKey)];
  const client = alone.sdk(own.publishableKey);
  await listen(server);
  await alone.clock.advance({ seconds: 1 });

  const kept = await bookAt(client, { ...times, startsAt: nine });
  const gone = await bookAt(client, { ...times, startsAt: '2026-03-06T11:00:00Z' });
  await client.holds.create({ ...times, startsAt: '2026-03-06T13:00:00Z', format: 'online' });
  await server.bookings.cancel(gone.id, {});
  await server.bookings.update(kept.id, { therapistNote: 'Neu' });
  await alone.clock.set('2026-03-02T12:00:00Z');
  await server.bookings.complete(kept.id);
  await sweepAvailability(alone.connection.db);

  await assertInvariants(alone);
  assert.equal((await server.webhookDeliveries.list()).data.length, 5);
});

const reviewSession = (id: string) => sessionOf('review', id);
const subscriptionSession = (id: string) => sessionOf('subscription', id);

async function sessionOf(purpose: string, id: string): Promise<string> {
  const claims = { purpose, practiceId: practice.id, id, generation: 1 };
  return platform.deps.links.session(claims, await platform.clock.now()).session;
}

const importedPractice = () => ({
  externalId: 'practice',
  slug: practice.slug,
  name: 'Praxis am Park',
  locale: 'de-DE',
  timeZone: 'Europe/Berlin',
  currency: 'EUR',
  url: 'https://partner.example',
});
