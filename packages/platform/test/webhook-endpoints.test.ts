import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import type { Attune } from '@attune/sdk';
import { guardedSender } from '../src/providers/webhook-send.ts';
import { bookAt } from './harness/booked.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { dumpTables } from './harness/dump.ts';
import { listenToStatements } from './harness/statements.ts';
import { answered, listen, openReceiver, sendDue } from './harness/webhooks.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

const receiver = openReceiver();
const { check } = guardedSender({
  resolve: (host) => Promise.resolve(host === 'inside.example' ? ['10.0.0.8'] : ['1.1.1.1']),
});

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;
let office: Attune;

before(async () => {
  platform = await withPlatform({
    config: { rateLimit: 'off' },
    deps: () => ({ webhooks: { ...receiver.sender, check } }),
  });
});
after(() => platform.close());
beforeEach(async () => {
  receiver.received.length = 0;
  receiver.answer = () => answered(204);
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  office = platform.sdk(practice.secretKey);
});

const tagOf = async (id: string): Promise<string> => {
  const answer = await office.webhookEndpoints.get(id).safe();
  return (answer.ok && answer.etag) || assert.fail('an endpoint has a tag');
};

suite('an endpoint', () => {
  test('shows its secret when it is made, and never again', async () => {
    const { secret, ...made } = await listen(office, { description: 'Unser Kalender' });

    const read = await office.webhookEndpoints.get(made.id);
    const listed = await office.webhookEndpoints.list();

    assert.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/);
    assert.deepEqual(read, made);
    assert.deepEqual(listed.data, [made]);
    assert.deepEqual([made.status, made.eventTypes, made.previousSecretUntil], ['enabled', [], null]);
  });

  test('is refused where it would not be sent to, in words that say what it takes', async () => {
    const refused = [
      'http://kiez.example/',
      'https://127.0.0.1/',
      'https://inside.example/',
      'https://a:b@kiez.example/',
    ];

    for (const url of refused) {
      await assert.rejects(office.webhookEndpoints.create({ url }), { code: 'endpoint-refused', status: 422 });
    }
    assert.deepEqual((await office.webhookEndpoints.list()).data, []);
  });

  test('cannot be led inside later', async () => {
    const { id } = await listen(office);
    const ifMatch = await tagOf(id);

    await assert.rejects(office.webhookEndpoints.update(id, { url: 'https://inside.example/' }, { ifMatch }), {
      code: 'endpoint-refused',
    });
  });

  test('is changed only by who saw it as it is', async () => {
    const { id } = await listen(office);
    const ifMatch = await tagOf(id);
    await platform.clock.advance({ seconds: 1 });

    const changed = await office.webhookEndpoints.update(
      id,
      { eventTypes: ['review.created'], description: null },
      { ifMatch },
    );
    const late = office.webhookEndpoints.update(id, { eventTypes: [] }, { ifMatch });

    assert.deepEqual([changed.eventTypes, changed.description], [['review.created'], null]);
    await assert.rejects(late, { code: 'precondition-failed', status: 412 });
    assert.deepEqual((await office.webhookEndpoints.get(id)).eventTypes, ['review.created']);
  });

  test('that is paused is told nothing of what happens meanwhile, and goes on afterwards', async () => {
    const { id } = await listen(office);
    await office.webhookEndpoints.update(id, { status: 'disabled' }, { ifMatch: '*' });
    const attune = platform.sdk(practice.publishableKey);
    await bookAt(attune, { ...diary, startsAt: '2026-03-05T09:00:00Z' });
    const resumed = await office.webhookEndpoints.update(id, { status: 'enabled' }, { ifMatch: '*' });
    const { id: bookingId } = await bookAt(attune, { ...diary, startsAt: '2026-03-06T09:00:00Z' });

    await sendDue(platform);

    assert.deepEqual([resumed.status, resumed.disabledReason], ['enabled', null]);
    assert.deepEqual(
      receiver.received.map(({ body }) => (JSON.parse(body) as { data: unknown }).data),
      [{ bookingId }],
    );
  });

  test('that was put away is told no more, keeps its log, and comes back no more', async () => {
    const { id } = await listen(office);
    const { id: deliveryId } = await office.webhookEndpoints.test(id);

    const away = await office.webhookEndpoints.archive(id);
    await platform.clock.advance({ seconds: 1 });
    const again = await office.webhookEndpoints.archive(id);
    await sendDue(platform);

    assert.deepEqual(again, away);
    assert.deepEqual([away.status, away.archivedAt], ['disabled', '2026-03-02T06:00:00Z']);
    assert.equal((await office.webhookDeliveries.get(deliveryId)).status, 'failed');
    assert.deepEqual(receiver.received, []);
    const gone = { code: 'endpoint-disabled' };
    await assert.rejects(office.webhookEndpoints.update(id, { status: 'enabled' }, { ifMatch: '*' }), gone);
    await assert.rejects(office.webhookEndpoints.rotateSecret(id), gone);
    await assert.rejects(office.webhookEndpoints.test(id), gone);
    await assert.rejects(office.webhookDeliveries.replay(deliveryId), gone);
  });

  test('is one of sixteen at most, also for those who ask at once', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 18 }, () => listen(office)));
    const full = listen(office);

    assert.equal(asked.filter(({ status }) => status === 'fulfilled').length, 16);
    await assert.rejects(full, { code: 'endpoint-limit', status: 409 });
    const [{ id } = { id: '' }] = (await office.webhookEndpoints.list()).data;
    await office.webhookEndpoints.archive(id);
    await listen(office);
  });
});

test('no secret of an endpoint, and nobody’s name, is found in a row, a statement or a line of the log', async () => {
  const statements = await listenToStatements(platform.owner, platform.connection);
  receiver.answer = () => answered(500);
  const { id, secret } = await listen(office);
  const { secret: fresh } = await office.webhookEndpoints.rotateSecret(id);
  await bookAt(platform.sdk(practice.publishableKey), { ...diary, startsAt: '2026-03-05T09:00:00Z' });
  await sendDue(platform);
  const told = await statements.read();
  await statements.stop();

  const { 'public.webhook_delivery': deliveries = [], ...others } = await dumpTables(platform.owner);
  const everything = JSON.stringify([deliveries, others, told, platform.logged]);
  const forms = [secret, fresh].flatMap((one) => {
    const bytes = Buffer.from(one.slice(6), 'base64');
    return [one.slice(6), bytes.toString('hex'), bytes.toString('base64url'), Buffer.from(one).toString('hex')];
  });

  assert.deepEqual(
    forms.filter((form) => everything.includes(form)),
    [],
  );
  assert.match(told, /webhook_endpoint/);
  assert.ok(deliveries.some((row) => row.includes('booking.created')));
  assert.doesNotMatch(JSON.stringify(deliveries), /Mara|Vogt|example\.org/);
  assert.ok(platform.logged.some((line) => line.includes('webhook-not-delivered')));
  assert.doesNotMatch(platform.logged.join(), /hooks\/attune/); // an address may hold a token of whoever listens there
});
