import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { guardedFetch, type FetchSettings } from './calendar-fetch.ts';
import { publicNetwork } from './guarded-request.ts';
import { isPublicAddress } from './public-address.ts';

const text = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n';

let server: Server;
let port: number;
let asked: IncomingMessage[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

before(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  ({ port } = server.address() as AddressInfo);
});
after(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  answer = (_request, response) => response.end(text);
});

/** What a test allows: one address of this machine, over HTTP, at the port of its server. */
const here: FetchSettings = {
  rules: {
    allowsHttp: true,
    allowsPort: (one) => one === String(port),
    allowsAddress: (address) => address === '127.0.0.1',
  },
  resolve: () => Promise.resolve(['127.0.0.1']),
};

const fetchFrom = (url: string, settings: FetchSettings = here, known = {}) =>
  guardedFetch(settings)({ url, etag: null, lastModified: null, ...known });

const calendarAt = (path = '/calendar.ics'): string => `http://calendar.example:${port}${path}`;

test('the text of a calendar is read, with what tells its next version from this one', async () => {
  answer = (_request, response) =>
    response.writeHead(200, { etag: '"1"', 'last-modified': 'Mon, 02 Mar 2026 08:00:00 GMT' }).end(text);

  const fetched = await fetchFrom(calendarAt('/private/secret.ics?token=1'));

  assert.deepEqual(fetched, { kind: 'read', text, etag: '"1"', lastModified: 'Mon, 02 Mar 2026 08:00:00 GMT' });
  assert.equal(asked[0]?.url, '/private/secret.ics?token=1');
  assert.equal(asked[0]?.headers.host, `calendar.example:${port}`);
});

test('a calendar that is as it was is not sent again', async () => {
  answer = (request, response) =>
    response
      .writeHead(request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since'] ? 304 : 200)
      .end();

  const fetched = await fetchFrom(calendarAt(), here, { etag: '"1"', lastModified: 'Mon, 02 Mar 2026 08:00:00 GMT' });

  assert.deepEqual(fetched, { kind: 'unchanged' });
});

for (const url of [
  'http://calendar.example/a.ics',
  'https://user:password@calendar.example/a.ics',
  'https://user@calendar.example/a.ics',
  'https://calendar.example:8443/a.ics',
  'https://calendar.example:22/a.ics',
  'ftp://calendar.example/a.ics',
  'file:///etc/passwd',
  'data:text/calendar,BEGIN:VCALENDAR',
  'nonsense',
]) {
  test(`${url} is not asked, whatever it leads to`, async () => {
    const resolve = (): Promise<string[]> => assert.fail('its name was looked up');

    await assert.rejects(fetchFrom(url, { resolve }), { code: 'address-refused' });
  });
}

for (const url of [
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://0177.0.0.1/',
  'https://127.1/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://169.254.169.254/latest/meta-data/',
  'https://[fd00:ec2::254]/',
  'webcal://10.0.0.1/',
]) {
  test(`${url} is our own network, however it is written`, async () => {
    await assert.rejects(fetchFrom(url, {}), { code: 'address-refused' });
  });
}

for (const address of [
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '100.100.100.200',
  '127.255.255.254',
  '168.63.129.16',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.192',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::a00:1',
  '64:ff9b:1::1',
  '100::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fec0::1',
  'ff02::1',
]) {
  test(`a name that leads to ${address} is not asked`, async () => {
    const settings = { resolve: () => Promise.resolve([address]) };

    await assert.rejects(fetchFrom('https://calendar.example/a.ics', settings), { code: 'address-refused' });
  });
}

test('public addresses are those of the public network', () => {
  const open = ['8.8.8.8', '172.15.0.1', '172.32.0.1', '100.63.0.1', '2606:4700:4700::1111', '2a00:1450:4001::1'];

  assert.deepEqual(open.filter(isPublicAddress), open);
});

test('a name with one address inside is not asked at any of them', async () => {
  const settings = { resolve: () => Promise.resolve(['8.8.8.8', '10.0.0.1']) };

  await assert.rejects(fetchFrom('https://calendar.example/a.ics', settings), { code: 'address-refused' });
});

test('a name that changes its mind between the look and the call is called at what was looked at', async () => {
  const answers = ['127.0.0.1', '10.0.0.1'];
  let looks = 0;
  const resolve = (): Promise<string[]> => Promise.resolve([answers[looks++] ?? '']);

  const fetched = await fetchFrom(calendarAt(), { ...here, resolve });

  assert.equal(fetched.kind, 'read');
  assert.equal(looks, 1);
  assert.equal(asked.length, 1);
});

test('a redirect is followed, and judged like the first address', async () => {
  answer = (request, response) =>
    request.url === '/first' ? response.writeHead(302, { location: '/second' }).end() : response.end(text);

  assert.equal((await fetchFrom(calendarAt('/first'))).kind, 'read');
});

for (const location of [
  'http://inside.example:PORT/',
  'http://10.0.0.1:PORT/',
  'http://calendar.example:22/',
  'file:///etc/passwd',
]) {
  test(`a redirect to ${location} is not followed`, async () => {
    answer = (_request, response) =>
      response.writeHead(302, { location: location.replace('PORT', String(port)) }).end();
    const resolve = (host: string): Promise<string[]> =>
      Promise.resolve([host === 'inside.example' ? '192.168.0.1' : '127.0.0.1']);

    await assert.rejects(fetchFrom(calendarAt(), { ...here, resolve }), { code: 'address-refused' });
    assert.equal(asked.length, 1);
  });
}

test('a redirect that leads nowhere is followed three times', async () => {
  answer = (_request, response) => response.writeHead(301, { location: '/again' }).end();

  await assert.rejects(fetchFrom(calendarAt()), { code: 'too-many-redirects' });
  assert.equal(asked.length, 4);
});

test('a calendar may come packed', async () => {
  answer = (request, response) =>
    request.url === '/br'
      ? response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(text))
      : response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text));

  assert.deepEqual(await fetchFrom(calendarAt('/br')), await fetchFrom(calendarAt('/gzip')));
});

const large = Buffer.from(text + ' '.repeat(6 * 1024 * 1024));

test('more than five megabytes are not read, packed or not', async () => {
  answer = (request, response) =>
    request.url === '/packed'
      ? response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(large))
      : response.end(large);

  await assert.rejects(fetchFrom(calendarAt('/packed')), { code: 'too-large' });
  await assert.rejects(fetchFrom(calendarAt('/plain')), { code: 'too-large' });
});

test('what does not begin as a calendar is none', async () => {
  answer = (_request, response) => response.end('<!doctype html><title>Sign in</title>');

  await assert.rejects(fetchFrom(calendarAt()), { code: 'not-a-calendar' });
});

test('who answers with a refusal, not at all, or never, is told apart', async () => {
  answer = (request, response) => {
    if (request.url === '/gone') response.writeHead(410).end();
    if (request.url === '/broken') request.socket.destroy();
  };

  await assert.rejects(fetchFrom(calendarAt('/gone')), { code: 'refused-by-host' });
  await assert.rejects(fetchFrom(calendarAt('/broken')), { code: 'unreachable' });
  await assert.rejects(fetchFrom(calendarAt('/never'), { ...here, milliseconds: 50 }), { code: 'timed-out' });
});

test('a name that is not looked up in time is not waited for', async () => {
  const settings = { ...here, milliseconds: 50, resolve: () => new Promise<string[]>(() => undefined) };

  await assert.rejects(fetchFrom(calendarAt(), settings), { code: 'timed-out' });
});

test('without other rules, nothing but the public network is allowed', () => {
  assert.deepEqual(
    [publicNetwork.allowsHttp, publicNetwork.allowsPort('8080'), publicNetwork.allowsAddress('127.0.0.1')],
    [false, false, false],
  );
});
