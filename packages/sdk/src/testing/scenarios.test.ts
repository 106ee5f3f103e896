import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setupServer } from 'msw/node';
import { faultsOf, operations, resolve, type Message } from '../../test/support/contract.ts';
import {
  createAttune,
  isConflict,
  isLinkExpired,
  isNotFound,
  isRateLimited,
  isServerError,
  isSlotTaken,
  isTimeout,
  isUnreachable,
  isValidation,
  type Attune,
  type NewHold,
} from '../index.ts';
import { examples, exampleNow, fetchFrom, scenarios, type ScenarioOptions } from './index.ts';

const now = () => exampleNow;
const { therapistId, serviceId } = examples['new-hold'];
const month = { therapistId, serviceId, from: '2026-03-02T08:00:00Z', to: '2026-04-02T08:00:00Z' };

type Scenario = (options: ScenarioOptions) => ReturnType<typeof scenarios.everythingFine>;

const attuneIn = (scenario: Scenario, timeout = 5000) =>
  createAttune({ key: 'pk_test', api: 'https://api.example', fetch: fetchFrom(scenario({ now })), timeout });

const failure = (call: Promise<unknown>) =>
  call.then(
    () => assert.fail('should have failed'),
    (error: unknown) => error,
  );

async function firstSlot(attune: Attune): Promise<NewHold> {
  const { slots } = await attune.slots.list({ ...month, format: 'online' });
  assert.ok(slots[0]);
  return { therapistId, serviceId, startsAt: slots[0].startsAt, format: 'online' };
}

async function book(attune: Attune, wanted: NewHold, idempotencyKey?: string) {
  const { id, secret } = await attune.holds.create(wanted);
  return attune.bookings.create({ ...examples['new-booking'], holdId: id, holdSecret: secret }, { idempotencyKey });
}

describe('everything is fine', () => {
  test('every operation is answered, in the shape of the contract', async () => {
    const fetch = fetchFrom(scenarios.everythingFine({ now }));
    for (const { id, method, path, operation } of operations) {
      const response = await fetch(exampleRequest(method, path, operation.requestBody));
      const success = resolve(operation.responses[response.status] as Message);
      const [media] = Object.values(success.content ?? {});
      const text = await response.text();
      const body: unknown = response.headers.get('Content-Type')?.includes('json') ? JSON.parse(text) : text;
      assert.ok(response.ok || path.startsWith('/holds/') || id === 'createBooking', `${id} ${text}`);
      if (media) assert.equal(faultsOf(media.schema, body), '', id);
    }
  });

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

describe('named scenarios', () => {
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

  test('link expired: the token is void', async () => {
    const opening = attuneIn(scenarios.linkExpired).linkSessions.create(examples['new-link-session']);

    assert.ok(isLinkExpired(await failure(opening)));
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

/** A request out of the contract's own examples. */
function exampleRequest(method: string, path: string, requestBody?: Message): Request {
  const ids = { therapistId, holdId: examples.hold.id, bookingId: examples.booking.id };
  const place = path.replaceAll(/\{(\w+)\}/g, (_, name: keyof typeof ids) => ids[name]);
  const query = path === '/slots' ? `?${String(new URLSearchParams(month))}` : '';
  const [example] = Object.values(requestBody?.content?.['application/json']?.examples ?? {});
  return new Request(`https://api.example/v1${place}${query}`, {
    method,
    headers: { 'Idempotency-Key': 'example' },
    body: example ? JSON.stringify(resolve<{ value: unknown }>(example).value) : null,
  });
}
