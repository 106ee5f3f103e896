import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { attuneIn, failure, firstSlot, month, now } from '../../test/support/in-scenario.ts';
import {
  createAttune,
  isAuthentication,
  isLinkExpired,
  isRateLimited,
  isServerError,
  isSlotTaken,
  isTimeout,
  isUnreachable,
} from '../index.ts';
import { examples, fetchFrom, scenarios } from './index.ts';

describe('named scenarios', () => {
  const fetch = fetchFrom(scenarios.linkExpired({ now }));
  const opened = createAttune({ key: 'pk_test', api: 'https://api.example', session: 'of-a-link', fetch });

  test('nothing free: therapists without times', async () => {
    const attune = attuneIn(scenarios.nothingFree);

    const { slots, contactOnly, nextAvailableAt } = await attune.slots.list(month);
    const { data } = await attune.therapists.list();

    assert.deepEqual([slots, contactOnly, nextAvailableAt], [[], [], null]);
    assert.ok(data.length > 0 && data.every(({ next }) => next === null));
  });

  test('nothing free for a while: the answer says when again', async () => {
    const attune = attuneIn((options) => scenarios.nothingFree({ ...options, busyDays: 40 }));

    const { slots, nextAvailableAt } = await attune.slots.list(month);

    assert.deepEqual(slots, []);
    assert.ok(nextAvailableAt && nextAvailableAt > '2026-04-11');
  });

  test('slot just taken: the first is gone, a near one can be had', async () => {
    const attune = attuneIn(scenarios.slotJustTaken);
    const wanted = await firstSlot(attune);

    const error = await failure(attune.holds.create(wanted));
    assert.ok(isSlotTaken(error));
    const [near] = error.near;
    const hold = await attune.holds.create({ ...wanted, startsAt: near?.startsAt ?? '' });

    assert.equal(hold.startsAt, near?.startsAt);
    assert.notEqual(hold.startsAt, wanted.startsAt);
  });

  test('rate limited: reading works, holding says how long to wait', async () => {
    const attune = attuneIn(scenarios.rateLimited);

    const error = await failure(attune.holds.create(await firstSlot(attune)));

    assert.ok(isRateLimited(error));
    assert.equal(error.retryAfterSeconds, 30);
  });

  test('link void, link spent: there is no session', async () => {
    const token = examples['new-link-session'];

    const gone = await failure(attuneIn(scenarios.linkVoid).linkSessions.create(token));
    const done = await failure(attuneIn(scenarios.linkSpent).linkSessions.create(token));

    assert.ok(isLinkExpired(gone) && isLinkExpired(done));
    assert.deepEqual([gone.code, done.code], ['link-void', 'link-spent']);
  });

  test('slow: an impatient client gives up', async () => {
    const waiting = attuneIn((options) => scenarios.slow({ ...options, delay: Infinity }), 20).practice.get();

    assert.ok(isTimeout(await failure(waiting)));
  });

  test('down, offline, empty', async () => {
    assert.ok(isServerError(await failure(attuneIn(scenarios.down).practice.get())));
    assert.ok(isUnreachable(await failure(attuneIn(scenarios.offline).practice.get())));
    assert.deepEqual((await attuneIn(scenarios.emptyDirectory).therapists.list()).data, []);
  });

  test('what an integration has to cope with has a scenario of its name', () => {
    const names = ['everythingFine', 'nothingFree', 'slotJustTaken', 'linkExpired', 'rateLimited', 'slow', 'down'];

    assert.deepEqual(
      names.filter((name) => !(name in scenarios)),
      [],
    );
  });

  test('link expired: it does not open, and what it had opened has ended', async () => {
    const opening = await failure(opened.linkSessions.create(examples['new-link-session']));
    const reading = await failure(opened.bookings.get(examples.booking.id));
    const writing = await failure(opened.reviews.create(examples['new-review']));

    assert.ok(isLinkExpired(opening));
    assert.ok(isAuthentication(reading) && isAuthentication(writing));
  });

  test('link expired: whoever has none still finds a therapist and a time', async () => {
    const { data } = await opened.therapists.list({ limit: 1 });
    const { slots } = await opened.slots.list(month);

    assert.ok(data.length > 0 && slots.length > 0);
  });
});
