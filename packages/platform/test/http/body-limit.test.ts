import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { withPlatform, type TestPlatform, type TestPractice } from '../harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let url: URL;
before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
  practice = await platform.practice();
  url = new URL(await platform.listen());
});
after(() => platform.close());

const limit = 65_536;

/** Speaks HTTP by hand, since fetch will not send what is wrong; answers the first line. */
const speak = async (path: string, headers: readonly string[], body: string): Promise<string> => {
  const socket = connect(Number(url.port), url.hostname);
  socket.on('error', () => undefined); // the other side may hang up while we still write
  socket.write(
    [`POST ${path} HTTP/1.1`, `Host: ${url.host}`, 'Content-Type: application/json', ...headers, '', ''].join('\r\n'),
  );
  socket.write(body);
  const [first] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return first.toString().split('\r\n')[0] ?? '';
};

const holds = (): string => `/v1/holds?key=${practice.publishableKey}`;

const chunked = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;

test('a body of the longest length is read', async () => {
  const body = `"${'x'.repeat(limit - 2)}"`;

  assert.equal(await speak(holds(), [`Content-Length: ${String(body.length)}`], body), 'HTTP/1.1 400 Bad Request');
});

test('a body that says it is longer is refused before it is read', async () => {
  assert.equal(await speak(holds(), [`Content-Length: ${String(limit + 1)}`], ''), 'HTTP/1.1 413 Payload Too Large');
});

test('a body in chunks, without a length, is measured as it comes', async () => {
  const line = await speak(holds(), ['Transfer-Encoding: chunked'], chunked('x'.repeat(limit + 1)));

  assert.equal(line, 'HTTP/1.1 413 Payload Too Large');
});

test('a body in chunks that stays within the limit is read', async () => {
  assert.equal(
    await speak(holds(), ['Transfer-Encoding: chunked'], chunked('{}')),
    'HTTP/1.1 422 Unprocessable Entity',
  );
});

test('a length beside chunks does not hide them', async () => {
  const line = await speak(
    holds(),
    ['Content-Length: 2', 'Transfer-Encoding: chunked'],
    chunked('x'.repeat(limit + 1)),
  );

  assert.match(line, /^HTTP\/1\.1 4(00|13) /);
});

test('an operation without a body does not take an endless one', async () => {
  const path = '/v1/reviews/00000000-0000-4000-8000-000000000001/restore';
  const headers = [`Authorization: Bearer ${practice.secretKey}`, 'Transfer-Encoding: chunked'];

  assert.equal(await speak(path, headers, chunked('x'.repeat(limit + 1))), 'HTTP/1.1 413 Payload Too Large');
});

test('an import may be as large as the contract says of it', async () => {
  const body = JSON.stringify({ practice: 'x'.repeat(limit * 2) });
  const headers = [`Authorization: Bearer ${practice.secretKey}`, `Content-Length: ${String(body.length)}`];

  assert.notEqual(await speak('/v1/practice/import', headers, body), 'HTTP/1.1 413 Payload Too Large');
});

test('an event of a provider may be larger than what visitors send, but is not without limit', async () => {
  const events = '/v1/provider-events/stripe';
  const fits = JSON.stringify({ id: 'evt_1', type: 'charge.updated', data: Array(20).fill('x'.repeat(9_000)) });
  const isLong = ['Transfer-Encoding: chunked'];

  assert.equal(await speak(events, [`Content-Length: ${String(fits.length)}`], fits), 'HTTP/1.1 400 Bad Request');
  assert.equal(await speak(events, isLong, chunked('x'.repeat(262_145))), 'HTTP/1.1 413 Payload Too Large');
});

test('a stranger cannot make the platform read an import', async () => {
  const line = await speak('/v1/practice/import', [`Content-Length: ${String(limit * 100)}`], 'x'.repeat(1_000));

  assert.equal(line, 'HTTP/1.1 401 Unauthorized');
});

test('after refusing a large body the platform still answers others', async () => {
  await speak(holds(), ['Transfer-Encoding: chunked'], chunked('x'.repeat(limit * 20)));

  assert.equal((await platform.fetch(`/v1/practice?key=${practice.publishableKey}`)).status, 200);
});
