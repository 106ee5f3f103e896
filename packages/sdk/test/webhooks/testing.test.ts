import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aWebhookEvent, exampleNow, signWebhook, webhookSecret } from '../../src/testing/index.ts';
import { isWebhookVerification, verifyWebhook, type WebhookEventType } from '../../src/webhooks.ts';
import { contract, faultsOf } from '../support/contract.ts';
import { otherSecret } from './posted.ts';

const { WebhookEvent, WebhookEventType } = contract.components.schemas;
const types = (WebhookEventType?.enum ?? []) as WebhookEventType[];
const now = () => exampleNow;

describe('an event for a test', () => {
  for (const type of types) {
    test(`${type} is one of the contract`, () => {
      const event = aWebhookEvent(type);

      assert.equal(faultsOf(WebhookEvent ?? {}, event), '');
      assert.equal(event.type, type);
    });
  }

  test('there is one for every type', () => {
    assert.ok(types.includes('booking.created') && types.includes('webhook.test'));
  });

  test('is about what one says', () => {
    const data = { bookingId: '0b1f6a52-8c4e-4d0e-9d53-0d5c8f7b6a21' };

    assert.deepEqual(aWebhookEvent('booking.cancelled', { data }).data, data);
  });
});

describe('a signed event', () => {
  test('is one that a handler takes', async () => {
    const event = aWebhookEvent('review.created');

    const taken = await verifyWebhook(await signWebhook(event, { now }), { secret: webhookSecret, now });

    assert.deepEqual(taken, event);
  });

  test('is one that a handler takes now, when no other time is named', async () => {
    const taken = await verifyWebhook(await signWebhook(aWebhookEvent('webhook.test')), { secret: webhookSecret });

    assert.equal(taken.type, 'webhook.test');
  });

  test('is signed twice while a secret is replaced, and each is enough', async () => {
    const posted = await signWebhook(aWebhookEvent('booking.created'), { now, secrets: [webhookSecret, otherSecret] });
    const secrets = [webhookSecret, otherSecret];

    const taken = await Promise.all(secrets.map((secret) => verifyWebhook(posted.clone(), { secret, now })));

    assert.deepEqual(
      taken.map(({ type }) => type),
      ['booking.created', 'booking.created'],
    );
  });

  test('is refused by a handler with another secret, or an hour later', async () => {
    const post = () => signWebhook(aWebhookEvent('booking.created'), { now });
    const later = () => exampleNow.getTime() + 3_600_000;

    await assert.rejects(verifyWebhook(await post(), { secret: otherSecret, now }), isWebhookVerification);
    await assert.rejects(verifyWebhook(await post(), { secret: webhookSecret, now: later }), isWebhookVerification);
  });

  test('may be one that nobody knows yet, or none at all', async () => {
    const unknown = await signWebhook({ id: 'evt_of_tomorrow', type: 'moon.risen', data: {} }, { now });
    const broken = await signWebhook('{', { now });

    const taken = await verifyWebhook(unknown, { secret: webhookSecret, now });

    assert.equal(String(taken.type), 'moon.risen');
    await assert.rejects(verifyWebhook(broken, { secret: webhookSecret, now }), { reason: 'malformed-body' });
  });

  test('goes where it is said to go', async () => {
    const url = 'http://localhost:3000/hooks/attune';
    const { method, url: to } = await signWebhook(aWebhookEvent('booking.created'), { url });

    assert.deepEqual([method, to], ['POST', url]);
  });
});
