import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { json, practiceAnswer, stubFetch } from '../test/support/stub-fetch.ts';
import { examples } from './generated/examples.ts';
import { createAttune, createClient, getPractice, type ClientOptions } from './index.ts';

const api = 'https://api.example';
const attuneOver = (fetch: ClientOptions['fetch'], more: Partial<ClientOptions> = {}) =>
  createAttune({ key: 'pk_test', api, fetch, ...more });

describe('the key', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'document');
  });

  test('a publishable key travels in the query and nowhere else', async () => {
    const { fetch, last } = stubFetch(practiceAnswer());

    await attuneOver(fetch).practice.get();

    assert.equal(last().url, 'https://api.example/v1/practice?key=pk_test');
    assert.equal(last().headers.get('Authorization'), null);
  });

  test('a secret key travels as a bearer and never in the address', async () => {
    const { fetch, last } = stubFetch(practiceAnswer());

    await attuneOver(fetch, { key: 'sk_test' }).practice.get();

    assert.equal(last().url, 'https://api.example/v1/practice');
    assert.equal(last().headers.get('Authorization'), 'Bearer sk_test');
  });

  test('a secret key in a browser is refused with an explanation before anything is sent', () => {
    Object.assign(globalThis, { document: {} });

    assert.throws(() => createClient({ key: 'sk_test', api }), /secret key.*pk_/);
  });

  test('a session is sent for what a mail link opens, and not with public reads', async () => {
    const { fetch, requests } = stubFetch(json(examples.booking), practiceAnswer());
    const attune = attuneOver(fetch, { session: 'session-of-a-link' });

    await attune.bookings.get(examples.booking.id);
    await attune.practice.get();

    assert.deepEqual(
      requests.map(({ headers }) => headers.get('Authorization')),
      ['Bearer session-of-a-link', null],
    );
  });

  test('looking for another time for a booking is allowed by its link, looking for any time needs none', async () => {
    const { fetch, requests } = stubFetch(json(examples.slots), json(examples.slots), json(examples.hold, 201));
    const attune = attuneOver(fetch, { session: 'session-of-a-link' });
    const { serviceId } = examples.hold;
    const week = { serviceId, from: '2026-03-02T08:00:00Z', to: '2026-03-09T08:00:00Z' };

    await attune.slots.list(week);
    await attune.slots.list({ ...week, reschedules: examples.booking.id });
    await attune.holds.create(examples['new-hold-to-move']);

    assert.deepEqual(
      requests.map(({ headers }) => headers.get('Authorization')),
      [null, 'Bearer session-of-a-link', 'Bearer session-of-a-link'],
    );
  });

  test('a session given with the call wins over that of the client', async () => {
    const { fetch, last } = stubFetch(json(examples.booking));

    await attuneOver(fetch, { session: 'old' }).bookings.get(examples.booking.id, { session: 'new' });

    assert.equal(last().headers.get('Authorization'), 'Bearer new');
    assert.match(last().url, /key=pk_test/);
  });
});

describe('a call', () => {
  test('in a page it carries no cookie, also to the page’s own origin', async () => {
    const { fetch, last } = stubFetch(practiceAnswer());
    Object.assign(globalThis, { document: {} });

    await attuneOver(fetch)
      .practice.get()
      .finally(() => Reflect.deleteProperty(globalThis, 'document'));

    assert.equal(last().credentials, 'omit');
  });

  test('on a page that gives every list a toJSON, a list is sent as the list it is', async () => {
    const { fetch, last } = stubFetch(json(examples.subscription));
    Object.assign(Array.prototype, { toJSON: () => 'theirs' });

    const changes = [{ topic: 'news', channel: 'email', subscribed: false }] as const;
    await attuneOver(fetch)
      .subscription.update({ changes: [...changes] })
      .finally(() => Reflect.deleteProperty(Array.prototype, 'toJSON'));

    assert.deepEqual(await last().json(), { changes });
  });

  test('a public read has no header of its own, so that no browser asks beforehand', async () => {
    const { fetch, last } = stubFetch(json(examples.slots));
    const { therapistId, serviceId } = examples.hold;

    await attuneOver(fetch).slots.list({
      therapistId,
      serviceId,
      from: '2026-03-02T08:00:00Z',
      to: '2026-04-02T08:00:00Z',
    });

    assert.deepEqual([...last().headers.keys()], []);
    assert.equal(last().method, 'GET');
  });

  test('filters repeat their name, and what is undefined is left out', async () => {
    const { fetch, last } = stubFetch(json(examples['therapist-facets']));

    await attuneOver(fetch).therapists.facets({ city: ['Berlin', 'Bad Saarow'], q: undefined, acceptingNew: false });

    assert.equal(new URL(last().url).search, '?city=Berlin&city=Bad+Saarow&acceptingNew=false&key=pk_test');
  });

  test('what a page has put on Object.prototype does not get into the query', async () => {
    const { fetch, last } = stubFetch(practiceAnswer());
    Object.assign(Object.prototype, { extended: 'by the page' });

    await attuneOver(fetch)
      .practice.get()
      .finally(() => Reflect.deleteProperty(Object.prototype, 'extended'));

    assert.equal(new URL(last().url).search, '?key=pk_test');
  });

  test('ids are escaped in the path', async () => {
    const { fetch, last } = stubFetch(json(examples['therapist-profile']));

    await attuneOver(fetch).therapists.get('../practice?x=');

    assert.equal(new URL(last().url).pathname, '/v1/therapists/..%2Fpractice%3Fx%3D');
  });

  test('an id of dots, or of nothing, leads to nothing, and never to another operation', async () => {
    const { fetch, requests } = stubFetch(json(examples['no-reviews']));
    const { reviews } = attuneOver(fetch, { key: 'sk_test' });

    await reviews.list('..');
    await reviews.list('.');
    await reviews.list('');
    await reviews.list('a.b');

    const paths = requests.map(({ url }) => new URL(url).pathname.replace('/v1/therapists/', ''));
    assert.deepEqual(paths, ['%25../reviews', '%25./reviews', '%25/reviews', 'a.b/reviews']);
  });

  test('a body is sent as JSON and the answer comes back as its shape', async () => {
    const { fetch, last } = stubFetch(json(examples.hold, 201));

    const hold = await attuneOver(fetch).holds.create(examples['new-hold']);

    assert.deepEqual(await last().json(), examples['new-hold']);
    assert.equal(last().headers.get('Content-Type'), 'application/json');
    assert.equal(hold.secret, examples.hold.secret);
  });

  test('a change is a PATCH, a button of a mail program a POST of nothing', async () => {
    const { fetch, requests } = stubFetch(json(examples.subscription), new Response('<!doctype html>'));
    const attune = attuneOver(fetch, { session: 'session-of-a-link' });

    await attune.subscription.update(examples['subscription-change']);
    const page = await attune.unsubscribe.oneClick('token/of a mail');
    const [change, button] = requests;

    assert.deepEqual([change?.method, await change?.json()], ['PATCH', examples['subscription-change']]);
    assert.deepEqual([button?.method, await button?.text()], ['POST', '']);
    assert.equal(new URL(button?.url ?? '').pathname, '/v1/unsubscribe/token%2Fof%20a%20mail');
    assert.equal(page, '<!doctype html>');
  });

  test('a whole week is a PUT', async () => {
    const { fetch, last } = stubFetch(json(examples['availability-windows']));
    const week = examples['new-availability-windows'];

    await attuneOver(fetch, { key: 'sk_test' }).availabilityWindows.replace(examples.hold.therapistId, week, {
      ifMatch: '*',
    });

    assert.deepEqual([last().method, await last().json()], ['PUT', week]);
  });

  test('what moves money or a booking names its intent', async () => {
    const { fetch, requests } = stubFetch(
      json(examples.refund, 201),
      json(examples['payment-recorded']),
      json(examples['booking-rescheduled']),
      json(examples['booking-request-receipt'], 201),
      json(examples['booking-invitation'], 201),
    );
    const { refunds, payments, bookings, bookingRequests, bookingInvitations } = attuneOver(fetch);

    await refunds.create(examples.refund.paymentId, examples['new-refund']);
    await payments.record(examples.refund.paymentId, examples['payment-recording']);
    await bookings.reschedule(examples.booking.id, examples['booking-rescheduling'], { session: 'a-session' });
    await bookingRequests.create(examples['new-booking-request'], { idempotencyKey: 'kept' });
    await bookingInvitations.create(examples['new-booking-invitation']);

    const keys = requests.map(({ headers }) => headers.get('Idempotency-Key') ?? '');
    assert.equal(keys[3], 'kept');
    assert.equal(new Set(keys).size, 5);
    assert.equal(requests[2]?.headers.get('Authorization'), 'Bearer a-session');
  });

  test('an event of a provider goes on with its signature over the very bytes', async () => {
    const { fetch, last } = stubFetch(json(examples['provider-event-receipt']));
    const event = examples['stripe-event'];

    await attuneOver(fetch).providerEvents.stripe(event, 't=1,v1=signed');

    assert.equal(last().headers.get('Stripe-Signature'), 't=1,v1=signed');
    assert.equal(await last().text(), JSON.stringify(event));
  });

  test('an answer without a body resolves to nothing', async () => {
    const { fetch } = stubFetch(new Response(null, { status: 204 }));

    const released = await attuneOver(fetch).holds.release(examples.hold.id, { secret: examples.hold.secret });

    assert.equal(released, undefined);
  });

  test('the calendar comes as text', async () => {
    const { fetch } = stubFetch(
      new Response(examples['booking-calendar'], { headers: { 'Content-Type': 'text/calendar' } }),
    );

    const calendar = await attuneOver(fetch).bookings.calendar(examples.booking.id, { session: 'a-session' });

    assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
  });

  test('a slash at the end of the origin does no harm, and a path in it is kept', async () => {
    const { fetch, last } = stubFetch(practiceAnswer());

    await getPractice(createClient({ key: 'pk_test', api: 'https://partner.example/attune/', fetch }));

    assert.equal(last().url, 'https://partner.example/attune/v1/practice?key=pk_test');
  });
});

describe('booking', () => {
  const send = async (options?: { idempotencyKey: string }) => {
    const { fetch, last } = stubFetch(json(examples['booking-created'], 201));
    await attuneOver(fetch).bookings.create(examples['new-booking'], options);
    return last().headers.get('Idempotency-Key');
  };

  test('each call names its intent, and no two the same', async () => {
    const keys = [await send(), await send()];

    assert.match(keys[0] ?? '', /^\d+(-\d+){3}$/);
    assert.notEqual(keys[0], keys[1]);
  });

  test('a key given by the caller is sent as it is, so that trying again books once', async () => {
    const idempotencyKey = 'kept-by-the-form';

    assert.deepEqual(
      [await send({ idempotencyKey }), await send({ idempotencyKey })],
      [idempotencyKey, idempotencyKey],
    );
  });
});
