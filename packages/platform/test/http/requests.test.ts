import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { withPlatform, type TestPlatform, type TestPractice } from '../harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
  practice = await platform.practice();
});
after(() => platform.close());

const hold = {
  therapistId: '00000000-0000-4000-8000-000000000001',
  serviceId: '00000000-0000-4000-8000-000000000002',
  startsAt: '2026-03-02T09:00:00Z',
  format: 'online',
};

const get = (path: string): Promise<Response> => platform.fetch(withKey(path));

const post = (
  path: string,
  body: string | Uint8Array<ArrayBuffer> | ReadableStream,
  headers: Record<string, string> = {},
): Promise<Response> =>
  platform.fetch(withKey(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  });

const withKey = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}key=${practice.publishableKey}`;

const problem = async (response: Response) =>
  (await response.json()) as { status: number; code: string; errors?: { pointer: string; detail: string }[] };

const codeOf = async (response: Response): Promise<[number, string]> => [
  response.status,
  (await problem(response)).code,
];

const pointersOf = async (response: Response): Promise<string[]> =>
  ((await problem(response)).errors ?? []).map(({ pointer }) => pointer);

test('a refusal says what is wrong by RFC 9457, and which request it was', async () => {
  const response = await get('/v1/therapists/none');
  const body = (await response.json()) as Record<string, unknown>;

  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  assert.equal(body['requestId'], response.headers.get('x-request-id'));
  assert.equal(body['type'], 'https://attune.example/problems/validation-failed');
  assert.deepEqual(Object.keys(body), ['type', 'title', 'status', 'code', 'errors', 'requestId']);
});

test('each fault of a body is pointed at', async () => {
  const response = await post('/v1/holds', JSON.stringify({ ...hold, therapistId: 'x', format: undefined, more: 1 }));

  assert.equal(response.status, 422);
  assert.deepEqual((await pointersOf(response)).sort(), ['/format', '/more', '/therapistId']);
});

test('a leap second is no instant, since no clock of ours shows it', async () => {
  const body = await post('/v1/holds', JSON.stringify({ ...hold, startsAt: '2026-12-31T23:59:60Z' }));
  const query = await get('/v1/therapists?availableBefore=2026-12-31T23:59:60Z');

  assert.equal(body.status, 422);
  assert.deepEqual(await pointersOf(body), ['/startsAt']);
  assert.deepEqual(await pointersOf(query), ['/query/availableBefore']);
});

test('a name of nothing but blanks is no name', async () => {
  const client = { firstName: ' ', lastName: '\u00a0\t', email: 'mara@example.org' };
  const booking = { holdId: hold.therapistId, holdSecret: 'x'.repeat(46), client, consent: { privacy: true } };

  const response = await post('/v1/bookings', JSON.stringify(booking), { 'idempotency-key': 'blank' });

  assert.deepEqual((await pointersOf(response)).sort(), ['/client/firstName', '/client/lastName']);
});

test('a query parameter that nobody knows is refused, so that a typing error is noticed', async () => {
  const response = await get('/v1/therapists?ciyt=Berlin');

  assert.equal(response.status, 422);
  assert.deepEqual(await pointersOf(response), ['/query/ciyt']);
});

test('numbers, booleans and lists of a query are read as what they are', async () => {
  const response = await get('/v1/therapists?limit=2&acceptingNew=true&city=Berlin&city=Potsdam&maxPrice=9000');

  assert.equal(response.status, 200);
});

test('a query value of another type is refused and pointed at', async () => {
  const response = await get('/v1/therapists?limit=two&acceptingNew=1&maxPrice=1.5');

  assert.deepEqual((await pointersOf(response)).sort(), ['/query/acceptingNew', '/query/limit', '/query/maxPrice']);
});

test('a parameter that takes one value is refused when given twice', async () => {
  assert.deepEqual(await pointersOf(await get('/v1/therapists?limit=1&limit=2')), ['/query/limit']);
});

test('a query that is no percent-encoded UTF-8 cannot be read', async () => {
  assert.deepEqual(await codeOf(await get('/v1/therapists?q=%ff')), [400, 'malformed-request']);
});

test('a query with the character U+0000 cannot be read', async () => {
  assert.deepEqual(await codeOf(await get('/v1/therapists?q=%00')), [400, 'malformed-request']);
});

test('a body that is no JSON cannot be read', async () => {
  assert.deepEqual(await codeOf(await post('/v1/holds', '{"a":')), [400, 'malformed-request']);
});

test('no body cannot be read either', async () => {
  assert.deepEqual(await codeOf(await post('/v1/holds', '')), [400, 'malformed-request']);
});

test('a body whose sender went away cannot be read, and is no failure of ours', async () => {
  const cutOff = new ReadableStream({
    start: (body) => body.enqueue(new TextEncoder().encode('{"thera')),
    pull: (body) => body.error(new Error('aborted')),
  });

  assert.deepEqual(await codeOf(await post('/v1/holds', cutOff)), [400, 'malformed-request']);
  assert.ok(!platform.logged.some((line) => line.includes('request-failed')));
});

test('a body that is no UTF-8 cannot be read', async () => {
  assert.deepEqual(await codeOf(await post('/v1/holds', new Uint8Array([0x22, 0xff, 0x22]))), [
    400,
    'malformed-request',
  ]);
});

test('a body of another media type is refused', async () => {
  const response = await post('/v1/holds', JSON.stringify(hold), { 'content-type': 'text/plain' });

  assert.deepEqual(await codeOf(response), [415, 'unsupported-media-type']);
});

test('JSON may be 32 levels deep and no deeper', async () => {
  const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

  assert.deepEqual(await codeOf(await post('/v1/holds', nested(32))), [422, 'validation-failed']);
  assert.deepEqual(await codeOf(await post('/v1/holds', nested(33))), [400, 'malformed-request']);
});

test('thirty thousand open brackets are refused like any other depth', async () => {
  assert.deepEqual(await codeOf(await post('/v1/holds', '['.repeat(30_000) + ']'.repeat(30_000))), [
    400,
    'malformed-request',
  ]);
});

test('a text may have 10,000 characters and no more', async () => {
  const withText = (length: number): string => JSON.stringify({ ...hold, format: 'x'.repeat(length) });

  assert.deepEqual(await codeOf(await post('/v1/holds', withText(10_000))), [422, 'validation-failed']);
  assert.deepEqual(await codeOf(await post('/v1/holds', withText(10_001))), [400, 'malformed-request']);
});

test('keys that reach for a prototype are refused wherever they stand', async () => {
  assert.deepEqual(await codeOf(await post('/v1/holds', '{"__proto__":{"admin":true}}')), [400, 'malformed-request']);
  assert.deepEqual(await codeOf(await post('/v1/holds', '{"a":[{"constructor":{}}]}')), [400, 'malformed-request']);
  assert.deepEqual(await codeOf(await post('/v1/holds', '{"a":{"prototype":1}}')), [400, 'malformed-request']);
});

test('half a surrogate pair and U+0000 are refused, in values and in keys', async () => {
  assert.deepEqual(await codeOf(await post('/v1/holds', String.raw`{"format":"\ud800"}`)), [400, 'malformed-request']);
  assert.deepEqual(await codeOf(await post('/v1/holds', String.raw`{"format":"a\u0000b"}`)), [
    400,
    'malformed-request',
  ]);
  assert.deepEqual(await codeOf(await post('/v1/holds', String.raw`{"\udc00":1}`)), [400, 'malformed-request']);
});

test('an address that nobody knows is 404, also with a slash too many', async () => {
  assert.deepEqual(await codeOf(await get('/v1/nothing')), [404, 'not-found']);
  assert.deepEqual(await codeOf(await get('/v1/practice/')), [404, 'not-found']);
});

test('a method that an address does not know is 405 and says which ones it does', async () => {
  const response = await platform.fetch(withKey('/v1/holds'), { method: 'DELETE' });

  assert.equal(response.headers.get('allow'), 'POST, OPTIONS');
  assert.deepEqual(await codeOf(response), [405, 'method-not-allowed']);
});

test('HEAD answers like GET, without the body', async () => {
  const [head, full] = [await platform.fetch(withKey('/v1/practice'), { method: 'HEAD' }), await get('/v1/practice')];

  assert.equal(head.status, 200);
  assert.equal(head.headers.get('etag'), full.headers.get('etag'));
  assert.equal(await head.text(), '');
});

test('OPTIONS without an origin says which methods an address takes', async () => {
  const response = await platform.fetch('/v1/therapists', { method: 'OPTIONS' });

  assert.equal(response.status, 204);
  assert.equal(response.headers.get('allow'), 'GET, HEAD, OPTIONS');
});

test('facets are no therapist with an odd name', async () => {
  assert.equal((await get('/v1/therapists/facets')).status, 200);
});

test('the year 0, which the database does not know, is refused with a pointer', async () => {
  const startsAt = await post('/v1/holds', JSON.stringify({ ...hold, startsAt: '0000-01-01T00:00:00Z' }));
  const before = await get('/v1/therapists?availableBefore=0000-01-01T00:00:00Z');
  const closed = await platform.fetch(`/v1/therapists/${hold.therapistId}/availability-exceptions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${practice.secretKey}` },
    body: JSON.stringify({ kind: 'closed', startsOn: '0000-01-01', endsOn: '2026-03-02' }),
  });

  assert.deepEqual(await pointersOf(startsAt), ['/startsAt']);
  assert.deepEqual(await pointersOf(before), ['/query/availableBefore']);
  assert.deepEqual(await pointersOf(closed), ['/startsOn']);
});
