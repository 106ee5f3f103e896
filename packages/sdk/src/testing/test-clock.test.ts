import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createAttune, isRateLimited } from '../index.ts';
import { verifyWebhook } from '../webhooks.ts';
import {
  aWebhookEvent,
  everythingFine,
  examples,
  exampleNow,
  fetchFrom,
  rateLimited,
  signWebhook,
  testClock,
  webhookSecret,
} from './index.ts';

const at = { key: 'pk_test', api: 'https://api.example' };

describe('a test clock', () => {
  test('stands until it is told to go on', () => {
    const clock = testClock('2026-03-02T08:00:00Z');

    const before = clock.now();
    clock.advance(90_000);

    assert.deepEqual([before, clock.now() - before], [exampleNow.getTime(), 90_000]);
  });

  test('lets time pass for whoever waits, and takes none', async () => {
    const clock = testClock();

    await clock.sleep(30_000);

    assert.deepEqual([clock.now() - exampleNow.getTime(), clock.waited], [30_000, [30_000]]);
  });

  test('does not go on for a wait that is given up', async () => {
    const clock = testClock();
    const abort = new AbortController();

    const waiting = clock.sleep(30_000, abort.signal);
    abort.abort(new Error('given up'));

    await assert.rejects(waiting, /given up/);
    assert.equal(clock.now(), exampleNow.getTime());
  });

  test('is the time of the mocked platform, too', async () => {
    const clock = testClock();
    const attune = createAttune({ ...at, clock, fetch: fetchFrom(everythingFine({ now: clock.now })) });
    const { therapistId, serviceId } = examples.hold;

    clock.advance(60_000);
    const { slots } = await attune.slots.list({
      therapistId,
      serviceId,
      format: 'online',
      from: '2026-03-02T08:00:00Z',
      to: '2026-03-09T08:00:00Z',
    });
    const hold = await attune.holds.create({
      therapistId,
      serviceId,
      startsAt: slots[0]?.startsAt ?? '',
      format: 'online',
    });

    assert.equal(Date.parse(hold.expiresAt) - clock.now(), 10 * 60_000);
  });

  test('lets a client wait for as long as a platform asks for, in no time', async () => {
    const clock = testClock();
    const attune = createAttune({ ...at, clock, timeout: 300_000, fetch: fetchFrom(rateLimited({ now: clock.now })) });

    const error: unknown = await attune.bookings.create(examples['new-booking']).catch((thrown: unknown) => thrown);

    assert.ok(isRateLimited(error));
    assert.deepEqual(clock.waited, [30_000, 30_000]);
  });

  test('is what a webhook is signed and verified by', async () => {
    const clock = testClock();
    const posted = await signWebhook(aWebhookEvent('booking.created'), { now: clock.now });
    clock.advance(301_000);

    const late = verifyWebhook(posted, { secret: webhookSecret, now: clock.now });

    await assert.rejects(late, { reason: 'timestamp-too-old' });
  });
});
