import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { aWebhookEvent, examples } from '@attune/sdk/testing';
import { isWebhookVerification, verifyWebhook, type WebhookEventType } from '@attune/sdk/webhooks';
import type { WebhookRequest } from '../../src/providers/webhook-send.ts';
import { withPlatform, type TestPlatform, type TestPractice } from '../harness.ts';
import { bookAt } from '../harness/booked.ts';
import { createDiary } from '../harness/diary.ts';
import { listen, openReceiver, sendDue, type Receiver } from '../harness/webhooks.ts';
import { fieldsOf } from './fields.ts';

let platform: TestPlatform;
let practice: TestPractice;
let receiver: Receiver;

before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
});
after(() => platform.close());
beforeEach(async () => {
  receiver = openReceiver();
  Object.assign(platform.deps, { webhooks: receiver.sender });
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
});

const officeOf = () => platform.sdk(practice.secretKey);

/** What arrived after what was done, as it was posted. */
const postedAfter = async (act: () => Promise<unknown>): Promise<readonly WebhookRequest[]> => {
  receiver.received.length = 0;
  await act();
  await sendDue(platform);
  return receiver.received;
};

/** A booking, a request to be called, and a test: each tells of something else. */
const doThings = async (endpointId: string): Promise<void> => {
  const diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  const attune = platform.sdk(practice.publishableKey);
  await bookAt(attune, { ...diary, startsAt: '2026-03-02T09:00:00Z' });
  await attune.bookingRequests.create({ ...examples['new-booking-request'], ...diary });
  await officeOf().webhookEndpoints.test(endpointId);
};

/** As a receiver verifies it, by the platform's clock. */
const verified = async (posted: WebhookRequest, ...secrets: string[]) => {
  const now = await platform.clock.now();
  return verifyWebhook(posted, { secrets, now: () => now });
};

describe('what the platform sends', () => {
  test('is what the SDK verifies, and what stands in the log', async () => {
    const { id, secret } = await listen(officeOf());

    const posted = await postedAfter(() => doThings(id));
    const events = await Promise.all(posted.map((one) => verified(one, secret)));
    const { data } = await officeOf().webhookDeliveries.list();
    const logged = await Promise.all(data.map((one) => officeOf().webhookDeliveries.get(one.id)));

    assert.deepEqual(
      new Set(events.map(({ type }) => String(type))),
      new Set(['booking.created', 'booking_request.created', 'webhook.test']),
    );
    assert.deepEqual(new Set(logged.map(({ event }) => event)), new Set(events));
  });

  test('has the fields of the events that a test makes for itself', async () => {
    const { id, secret } = await listen(officeOf());

    const posted = await postedAfter(() => doThings(id));
    const events = await Promise.all(posted.map((one) => verified(one, secret)));

    assert.deepEqual(
      events.map((event) => fieldsOf([event])),
      events.map(({ type }) => fieldsOf([aWebhookEvent(String(type) as WebhookEventType)])),
    );
  });

  test('is verified with the old secret and with the new one, while one takes the place of the other', async () => {
    const { id, secret: old } = await listen(officeOf());
    const { secret } = await officeOf().webhookEndpoints.rotateSecret(id);

    const [posted] = await postedAfter(() => officeOf().webhookEndpoints.test(id));
    assert.ok(posted);
    const [before, afterwards] = [await verified(posted, old), await verified(posted, secret)];

    assert.deepEqual(before, afterwards);
  });

  test('is refused with the secret of another endpoint, and once it is old', async () => {
    const { id, secret } = await listen(officeOf());
    const other = await listen(officeOf(), { eventTypes: ['review.created'] });

    const [posted] = await postedAfter(() => officeOf().webhookEndpoints.test(id));
    assert.ok(posted);

    await assert.rejects(verified(posted, other.secret), isWebhookVerification);
    await platform.clock.advance({ minutes: 6 });
    await assert.rejects(verified(posted, secret), { reason: 'timestamp-too-old' });
  });
});
