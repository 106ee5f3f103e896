import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAttune, isAuthentication, isLinkExpired } from '../index.ts';
import { examples, exampleNow, fetchFrom, linkExpired, scenarios } from './index.ts';

const fetch = fetchFrom(linkExpired({ now: () => exampleNow }));
const attune = createAttune({ key: 'pk_test', api: 'https://api.example', session: 'of-a-link', fetch });
const bookingId = examples.booking.id;

const failure = (call: Promise<unknown>) =>
  call.then(
    () => assert.fail('should have failed'),
    (error: unknown) => error,
  );

test('what an integration has to cope with has a scenario of its name', () => {
  const names = ['everythingFine', 'nothingFree', 'slotJustTaken', 'linkExpired', 'rateLimited', 'slow', 'down'];

  assert.deepEqual(
    names.filter((name) => !(name in scenarios)),
    [],
  );
});

test('link expired: it does not open, and what it had opened has ended', async () => {
  const opening = await failure(attune.linkSessions.create(examples['new-link-session']));
  const reading = await failure(attune.bookings.get(bookingId));
  const writing = await failure(attune.reviews.create(examples['new-review']));

  assert.ok(isLinkExpired(opening));
  assert.ok(isAuthentication(reading) && isAuthentication(writing));
});

test('link expired: whoever has none still finds a therapist and a time', async () => {
  const { data } = await attune.therapists.list({ limit: 1 });
  const { therapistId, serviceId } = examples.hold;
  const month = { from: '2026-03-02T08:00:00Z', to: '2026-04-02T08:00:00Z' };
  const { slots } = await attune.slots.list({ therapistId, serviceId, ...month });

  assert.ok(data.length > 0 && slots.length > 0);
});
