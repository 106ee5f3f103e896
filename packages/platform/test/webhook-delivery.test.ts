import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import { Webhook } from 'standardwebhooks';
import type { Attune, WebhookDeliveryDetails } from '@attune/sdk';
import { forgetPast } from '../src/jobs/forget.ts';
import { silentEndpoints } from '../src/modules/trust/webhooks/silent-endpoints.ts';
import { eventually } from './harness/eventually.ts';
import { answered, listen, openReceiver, sendDue } from './harness/webhooks.ts';
import { withPlatform, type TestPlatform } from './harness.ts';

const receiver = openReceiver();
let platform: TestPlatform;
let office: Attune;

before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' }, deps: () => ({ webhooks: receiver.sender }) });
});
after(() => platform.close());
beforeEach(async () => {
  receiver.received.length = 0;
  receiver.answer = () => answered(204);
  await platform.clock.set('2026-03-02T06:00:00Z');
  const practice = await platform.practice();
  office = platform.sdk(practice.secretKey);
  // of the tests before this one, whose time is not this one's
  await platform.owner.session((owner) => owner.query('delete from webhook_endpoint', []));
});

/** A test event on its way, and how to see what became of it. */
async function sendTest(): Promise<{ endpointId: string; secret: string; see: () => Promise<WebhookDeliveryDetails> }> {
  const { id: endpointId, secret } = await listen(office);
  const { id } = await office.webhookEndpoints.test(endpointId);
  return { endpointId, secret, see: () => office.webhookDeliveries.get(id) };
}

const signedBy = (secret: string, { headers, body }: (typeof receiver.received)[number]): string =>
  new Webhook(secret).sign(headers['webhook-id'] ?? '', new Date(Number(headers['webhook-timestamp']) * 1000), body);

suite('what is sent', () => {
  test('is signed as another implementation of Standard Webhooks signs it, over the very bytes that arrive', async () => {
    const { secret } = await sendTest();

    await sendDue(platform);

    const [sent] = receiver.received;
    assert.ok(sent);
    assert.equal(sent.headers['webhook-signature'], signedBy(secret, sent));
    assert.equal(sent.headers['content-type'], 'application/json');
    assert.equal(sent.headers['webhook-id'], (JSON.parse(sent.body) as { id: string }).id);
    assert.equal(sent.headers['webhook-timestamp'], String(Date.parse('2026-03-02T06:00:00Z') / 1000));
  });

  test('carries the same id and the same bytes with every attempt, and each attempt its own time', async () => {
    receiver.answer = () => answered(500);
    const { secret } = await sendTest();
    await sendDue(platform);
    await platform.clock.advance({ minutes: 1 });
    await sendDue(platform);

    const [first, second] = receiver.received;
    assert.ok(first && second);
    assert.deepEqual([second.headers['webhook-id'], second.body], [first.headers['webhook-id'], first.body]);
    assert.notEqual(second.headers['webhook-timestamp'], first.headers['webhook-timestamp']);
    assert.equal(second.headers['webhook-signature'], signedBy(secret, second));
  });

  test('is signed with both secrets for a day after a new one was made, and then with the new one alone', async () => {
    const { id, secret: old } = await listen(office);
    const { secret: fresh, previousSecretUntil } = await office.webhookEndpoints.rotateSecret(id);
    await office.webhookEndpoints.test(id);
    await sendDue(platform);
    await platform.clock.advance({ hours: 24 });
    await office.webhookEndpoints.test(id);
    await sendDue(platform);

    const [both, alone] = receiver.received;
    assert.ok(both && alone);
    assert.equal(previousSecretUntil, '2026-03-03T06:00:00Z');
    assert.equal(both.headers['webhook-signature'], `${signedBy(fresh, both)} ${signedBy(old, both)}`);
    assert.equal(alone.headers['webhook-signature'], signedBy(fresh, alone));
  });
});

suite('an attempt', () => {
  test('that is answered with any 2xx is the last', async () => {
    receiver.answer = () => answered(202);
    const { see } = await sendTest();

    await sendDue(platform);
    await platform.clock.advance({ days: 4 });
    await sendDue(platform);

    const { status, attemptCount, lastStatusCode, endedAt, attempts } = await see();
    assert.equal(receiver.received.length, 1);
    assert.deepEqual([status, attemptCount, lastStatusCode], ['delivered', 1, 202]);
    assert.equal(endedAt, '2026-03-02T06:00:00Z');
    assert.deepEqual(
      attempts.map(({ statusCode, error }) => [statusCode, error]),
      [[202, null]],
    );
  });

  test('that fails is made again, ten in three days, and then the delivery has failed', async () => {
    receiver.answer = () => answered(503);
    const { see, endpointId } = await sendTest();

    const waits: number[] = [];
    for (let count = 0; count < 12; count++) {
      await sendDue(platform);
      const { nextAttemptAt } = await see();
      const now = await platform.clock.now();
      if (nextAttemptAt === null) break;
      waits.push((Date.parse(nextAttemptAt) - now.getTime()) / 60_000);
      await platform.clock.set(nextAttemptAt);
    }

    const { status, attemptCount, lastError, attempts } = await see();
    assert.deepEqual(
      waits.map((wait) => Math.round(wait * 12) / 12),
      [5 / 60, 1, 5, 30, 120, 360, 720, 1440, 1620].map((wait) => Math.round(wait * 12) / 12),
    );
    assert.deepEqual([status, attemptCount, lastError, attempts.length], ['failed', 10, 'status', 10]);
    assert.equal(receiver.received.length, 10);
    const endpoint = await office.webhookEndpoints.get(endpointId);
    assert.deepEqual([endpoint.failingSince, endpoint.lastError], ['2026-03-02T06:00:00Z', 'status']);
    assert.ok(platform.logged.some((line) => line.includes('"event":"webhook-failed"') && line.includes(endpointId)));
  });

  test('waits as long as the receiver asks for', async () => {
    receiver.answer = () => answered(429, '600');
    const { see } = await sendTest();

    await sendDue(platform);

    assert.equal((await see()).nextAttemptAt, '2026-03-02T06:10:00Z');
  });

  test('that is not answered, or leads into a private network, says so', async () => {
    receiver.answer = () => ({ kind: 'failed', error: 'timed-out' });
    const slow = await sendTest();
    await sendDue(platform);
    receiver.answer = () => ({ kind: 'failed', error: 'private-address' });
    const inside = await sendTest();
    await sendDue(platform);

    assert.equal((await slow.see()).lastError, 'timed-out');
    assert.equal((await inside.see()).lastError, 'private-address');
    assert.equal((await inside.see()).lastStatusCode, null);
  });

  test('that is redirected has failed: nobody is followed anywhere', async () => {
    receiver.answer = () => answered(302);
    const { see } = await sendTest();

    await sendDue(platform);

    assert.deepEqual([(await see()).status, (await see()).lastStatusCode], ['pending', 302]);
  });

  test('is made by one of two workers, not by both', async () => {
    await sendTest();

    const counts = await Promise.all([sendDue(platform), sendDue(platform)]);

    assert.equal(counts[0] + counts[1], 1);
    assert.equal(receiver.received.length, 1);
  });

  test('of one endpoint keeps no other waiting', async () => {
    const { id: slow } = await listen(office);
    for (let count = 0; count < 60; count++) await office.webhookEndpoints.test(slow);
    const { id: quick } = await listen(office, { url: 'https://quick.example/hooks' });
    await office.webhookEndpoints.test(quick);

    await sendDue(platform);

    const place = receiver.received.findIndex(({ url }) => url.includes('quick'));
    assert.equal(receiver.received.length, 61);
    assert.ok(place < 5);
  });

  test('to endpoints that do not answer keeps nobody else waiting, nor what happens meanwhile', async () => {
    const answers: (() => void)[] = [];
    receiver.answer = ({ url }) =>
      url.includes('quick') ? answered(204) : new Promise((answer) => answers.push(() => answer(answered(500))));
    for (let count = 0; count < 10; count++) {
      const { id: silent } = await listen(office, { url: `https://silent-${String(count)}.example/hooks` });
      await office.webhookEndpoints.test(silent);
      await office.webhookEndpoints.test(silent);
    }
    const { id: quick } = await listen(office, { url: 'https://quick.example/hooks' });
    for (let count = 0; count < 9; count++) await office.webhookEndpoints.test(quick);
    const quickOnes = () => receiver.received.filter(({ url }) => url.includes('quick')).length;

    const sending = sendDue(platform);
    await eventually(() => Promise.resolve(quickOnes() === 9), 'the silent kept the quick waiting');
    await office.webhookEndpoints.test(quick);
    await eventually(() => Promise.resolve(quickOnes() === 10), 'what happened meanwhile was not sent');

    assert.equal(answers.length, 20);
    answers.forEach((answer) => answer());
    assert.equal(await sending, 30);
  });

  test('of one endpoint that fails is made alone, after those of all others', async () => {
    receiver.answer = ({ url }) => answered(url.includes('quick') ? 204 : 500);
    const { id: failing } = await listen(office);
    await office.webhookEndpoints.test(failing);
    await sendDue(platform);
    receiver.received.length = 0;
    for (let count = 0; count < 3; count++) await office.webhookEndpoints.test(failing);
    await platform.clock.advance({ minutes: 1 });
    const { id: quick } = await listen(office, { url: 'https://quick.example/hooks' });
    await office.webhookEndpoints.test(quick);
    await office.webhookEndpoints.test(quick);

    await sendDue(platform);

    const told = receiver.received.map(({ url }) => (url.includes('quick') ? 'quick' : 'failing'));
    assert.deepEqual(told, ['quick', 'quick', 'failing', 'failing', 'failing', 'failing']);
  });
});

suite('an endpoint', () => {
  test('that answers 410 is told no more, and what was on its way has failed', async () => {
    receiver.answer = () => answered(410);
    const { see, endpointId } = await sendTest();
    const { id: next } = await office.webhookEndpoints.test(endpointId);
    await platform.owner.session((owner) =>
      owner.query("update webhook_delivery set due_at = due_at + interval '1 hour' where id = $1", [next]),
    );

    await sendDue(platform);
    await platform.clock.advance({ days: 1 });
    await sendDue(platform);

    const endpoint = await office.webhookEndpoints.get(endpointId);
    assert.deepEqual([endpoint.status, endpoint.disabledReason], ['disabled', 'gone']);
    assert.deepEqual([(await see()).status, (await see()).attemptCount], ['failed', 1]);
    assert.equal((await office.webhookDeliveries.get(next)).lastError, 'endpoint-disabled');
    assert.equal(receiver.received.length, 1);
    assert.ok(platform.logged.some((line) => line.includes('webhook-endpoint-disabled') && line.includes(endpointId)));
    await assert.rejects(office.webhookEndpoints.test(endpointId), { code: 'endpoint-disabled' });
  });

  test('from which nothing but failures came for five days is disabled, and starts afresh once it is enabled', async () => {
    receiver.answer = () => answered(500);
    const { endpointId } = await sendTest();
    await sendDue(platform);
    await platform.clock.advance({ days: 5 });
    await sendDue(platform);

    const { etag, data } = await seen(endpointId);
    const again = await office.webhookEndpoints.update(endpointId, { status: 'enabled' }, { ifMatch: etag });

    assert.deepEqual([data.status, data.disabledReason], ['disabled', 'failing']);
    assert.deepEqual(
      [again.status, again.disabledReason, again.failingSince, again.lastError],
      ['enabled', null, null, null],
    );
  });

  test('that fails is named to who runs the platform, unless its practice has paused it', async () => {
    receiver.answer = () => answered(500);
    const { endpointId } = await sendTest();
    await sendDue(platform);

    const failing = await silentEndpoints(platform.connection.db);
    await office.webhookEndpoints.update(endpointId, { status: 'disabled' }, { ifMatch: '*' });

    assert.deepEqual(failing, [{ id: endpointId, status: 'enabled', error: 'status' }]);
    assert.deepEqual(await silentEndpoints(platform.connection.db), []);
  });

  test('that answers once is no longer failing', async () => {
    receiver.answer = () => answered(500);
    const { endpointId } = await sendTest();
    await sendDue(platform);
    await platform.clock.advance({ days: 1 });
    receiver.answer = () => answered(200);

    await sendDue(platform);

    const { failingSince, lastError, status } = await office.webhookEndpoints.get(endpointId);
    assert.deepEqual([status, failingSince, lastError], ['enabled', null, null]);
  });

  test('whose secret cannot be read any more is not sent anything unsigned, and says so', async () => {
    const { see, endpointId } = await sendTest();
    await platform.owner.session((owner) =>
      owner.query(`update webhook_endpoint set secret = set_byte(secret, 20, get_byte(secret, 20) # 1) where id = $1`, [
        endpointId,
      ]),
    );

    await sendDue(platform);

    assert.equal(receiver.received.length, 0);
    assert.equal((await see()).lastError, 'secret-unreadable');
    assert.equal((await office.webhookEndpoints.get(endpointId)).lastError, 'secret-unreadable');
  });
});

suite('the log of deliveries', () => {
  test('can be asked by endpoint, by type and by where they stand, page by page', async () => {
    receiver.answer = () => answered(500);
    const { endpointId } = await sendTest();
    await sendDue(platform);
    receiver.answer = () => answered(200);
    await sendTest();
    await sendTest();
    await sendDue(platform);
    const count = async (query: Parameters<Attune['webhookDeliveries']['list']>[0]) =>
      (await office.webhookDeliveries.list(query).toArray({ limit: 100 })).length;

    assert.equal(await count({ limit: 1 }), 3);
    assert.equal(await count({ webhookEndpointId: endpointId }), 1);
    assert.equal(await count({ status: 'delivered' }), 2);
    assert.equal(await count({ eventType: 'webhook.test' }), 3);
    assert.equal(await count({ eventType: 'booking.created' }), 0);
  });

  test('sends an event again under its own id, with all its attempts before it', async () => {
    receiver.answer = () => answered(500);
    const { see } = await sendTest();
    await sendDue(platform);
    await platform.clock.advance({ days: 3 });
    await sendDue(platform);
    const { id, status } = await see();
    receiver.answer = () => answered(200);

    const replayed = await office.webhookDeliveries.replay(id);
    await sendDue(platform);

    const { attemptCount, attempts, status: now } = await see();
    assert.equal(status, 'failed');
    assert.deepEqual([replayed.status, replayed.attemptCount], ['pending', 2]);
    assert.deepEqual([now, attemptCount, attempts.length], ['delivered', 3, 3]);
    assert.equal(
      new Set(receiver.received.map(({ headers, body }) => `${headers['webhook-id'] ?? ''} ${body}`)).size,
      1,
    );
  });

  test('forgets after thirty days, and the secret before this one after a day', async () => {
    const { see, endpointId } = await sendTest();
    await office.webhookEndpoints.rotateSecret(endpointId);
    await sendDue(platform);
    await platform.clock.advance({ days: 29 });
    await forgetPast(platform.connection.db);
    assert.equal((await see()).status, 'delivered');
    await platform.clock.advance({ days: 1, seconds: 1 });

    await forgetPast(platform.connection.db);

    await assert.rejects(see(), { code: 'not-found' });
    const [kept] = await platform.owner.session((owner) =>
      owner.query('select previous_secret, previous_secret_until from webhook_endpoint where id = $1', [endpointId]),
    );
    assert.deepEqual({ ...(kept as object) }, { previous_secret: null, previous_secret_until: null });
  });
});

async function seen(endpointId: string) {
  const answer = await office.webhookEndpoints.get(endpointId).safe();
  if (!answer.ok) throw answer.error;
  return { data: answer.data, etag: answer.etag ?? '' };
}
