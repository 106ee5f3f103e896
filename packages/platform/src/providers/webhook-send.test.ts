import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, suite, test } from 'node:test';
import { demoNetwork, guardedSender, type SenderSettings } from './webhook-send.ts';

let server: Server;
let port: number;
let posted: { readonly request: IncomingMessage; readonly body: string }[];
let answer: (response: ServerResponse) => void;

before(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      posted.push({ request, body: Buffer.concat(chunks).toString() });
      answer(response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  ({ port } = server.address() as AddressInfo);
});
after(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  posted = [];
  answer = (response) => response.writeHead(204).end();
});

/** What a test allows: one address of this machine, over HTTP, at the port of its server. */
const here: SenderSettings = {
  rules: {
    allowsHttp: true,
    allowsPort: (one) => one === String(port),
    allowsAddress: (address) => address === '127.0.0.1',
  },
  resolve: () => Promise.resolve(['127.0.0.1']),
};

const body = '{"id":"evt_1","type":"webhook.test"}';

const sendTo = (url: string, settings: SenderSettings = here) =>
  guardedSender(settings).send({ url, headers: { 'webhook-id': 'evt_1' }, body });

const hooks = (): string => `http://hooks.example:${port}/attune?of=kiez`;

suite('what is sent', () => {
  test('is posted with its headers and its very bytes, and what comes back is its status alone', async () => {
    answer = (response) => response.writeHead(429, { 'retry-after': '60' }).end('Langsamer, Mara Vogt!');

    const came = await sendTo(hooks());

    const [one] = posted;
    assert.deepEqual(came, { kind: 'answered', status: 429, retryAfter: '60' });
    assert.deepEqual([one?.request.method, one?.request.url, one?.body], ['POST', '/attune?of=kiez', body]);
    assert.equal(one?.request.headers['webhook-id'], 'evt_1');
    assert.equal(one.request.headers['content-length'], String(body.length));
  });

  for (const status of [301, 302, 303, 307, 308]) {
    test(`is not sent on where it is redirected with ${status}`, async () => {
      answer = (response) => response.writeHead(status, { location: `http://hooks.example:${port}/elsewhere` }).end();

      const came = await sendTo(hooks());

      assert.deepEqual(came, { kind: 'answered', status, retryAfter: null });
      assert.equal(posted.length, 1);
    });
  }

  test(
    'comes back also from a server that answers with another protocol, and holds up nobody',
    { timeout: 10_000 },
    async () => {
      answer = ({ socket }) =>
        void socket?.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: chat\r\nconnection: upgrade\r\n\r\n');

      assert.deepEqual(await sendTo(hooks()), { kind: 'failed', error: 'unreachable' });
    },
  );

  test('has been taken by who says so and then goes on for ever', async () => {
    answer = (response) => {
      response.writeHead(200);
      const more = (): void => {
        if (!response.destroyed) response.write('x'.repeat(65_536), more);
      };
      more();
    };

    assert.deepEqual(await sendTo(hooks()), { kind: 'answered', status: 200, retryAfter: null });
  });

  test('is given up where nobody answers in time, and where nobody is', async () => {
    answer = () => undefined;

    const slow = await sendTo(hooks(), { ...here, milliseconds: 50 });
    const gone = await sendTo('http://hooks.example:1/', { ...here, rules: { ...demoNetwork } });
    const unknown = await sendTo(hooks(), { ...here, resolve: () => Promise.reject(new Error('ENOTFOUND')) });

    assert.deepEqual(slow, { kind: 'failed', error: 'timed-out' });
    assert.deepEqual(gone, { kind: 'failed', error: 'unreachable' });
    assert.deepEqual(unknown, { kind: 'failed', error: 'unreachable' });
  });
});

/** Of IPv4 and IPv6, in the ways in which an address may be written. */
const inside = [
  '127.0.0.1',
  '10.0.0.8',
  '172.16.4.1',
  '192.168.1.1',
  '100.64.0.1',
  '169.254.169.254',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  '127.1',
  '0x7f.1',
  '①②⑦.⓪.⓪.①',
  '[::1]',
  '[::]',
  '[fe80::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::a9fe:a9fe]',
  '[2002:7f00:1::]',
  '[2001:db8::1]',
];

suite('an address inside', () => {
  for (const host of inside) {
    test(`is not sent to: https://${host}/`, async () => {
      const sender = guardedSender();

      const came = await sender.send({ url: `https://${host}/`, headers: {}, body });

      assert.deepEqual(came, { kind: 'failed', error: 'private-address' });
      assert.equal(await sender.check(`https://${host}/`), 'private');
    });
  }

  test('is not reached by a name, not even where only one of its addresses is inside', async () => {
    const resolve = () => Promise.resolve(['1.1.1.1', '10.0.0.8']);

    const came = await sendTo('https://hooks.example/', { resolve });

    assert.deepEqual(came, { kind: 'failed', error: 'private-address' });
    assert.equal(await guardedSender({ resolve }).check('https://hooks.example/'), 'private');
  });

  test('is not reached by a name that was public when its endpoint was made', async () => {
    const answers = [['1.1.1.1'], ['127.0.0.1']];
    const sender = guardedSender({ resolve: () => Promise.resolve(answers.shift() ?? []) });

    const made = await sender.check('https://hooks.example/');
    const came = await sender.send({ url: 'https://hooks.example/', headers: {}, body });

    assert.equal(made, 'allowed');
    assert.deepEqual(came, { kind: 'failed', error: 'private-address' });
  });

  test('is not reached by a name that changes its mind between the look and the call', async () => {
    const answers = [['127.0.0.1'], ['127.0.0.2']];
    const resolve = () => Promise.resolve(answers.shift() ?? ['127.0.0.2']);

    const came = await sendTo(hooks(), { ...here, resolve });

    assert.equal(came.kind, 'answered');
    assert.deepEqual(answers, [['127.0.0.2']]); // asked for once
  });
});

suite('an address', () => {
  const malformed = [
    'http://hooks.example/',
    'ftp://hooks.example/',
    'https://user@hooks.example/',
    'https://:word@hooks.example/',
    'https://hooks.example:22/',
    'https://hooks.example:6379/',
    'hooks.example',
    '',
  ];
  for (const url of malformed) {
    test(`is none to be told at: "${url}"`, async () => {
      assert.equal(await guardedSender().check(url), 'malformed');
      assert.deepEqual(await sendTo(url, {}), { kind: 'failed', error: 'private-address' });
    });
  }

  test('whose name is not known yet may become one', async () => {
    const sender = guardedSender({ resolve: () => Promise.reject(new Error('ENOTFOUND')) });

    assert.equal(await sender.check('https://hooks.example/'), 'allowed');
  });

  test('of this very machine is one in the demo, and one of its network is not', async () => {
    const sender = guardedSender({ rules: demoNetwork });

    assert.equal(await sender.check(`http://127.0.0.1:${port}/`), 'allowed');
    assert.equal(await sender.check('http://192.168.1.1/'), 'private');
  });
});
