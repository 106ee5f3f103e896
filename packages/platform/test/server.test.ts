import assert from 'node:assert/strict';
import { createServer, connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { test } from 'node:test';
import { readConfig, type Config } from '../src/config.ts';
import { createLog } from '../src/http/log.ts';
import { startServer } from '../src/server.ts';

const silent = createLog('silent');

const configOn = async (): Promise<Config> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return { ...readConfig({ PORT: String(port) }, 'test'), host: '127.0.0.1' };
};

test('it listens before it is ready, and says which of the two it is', async () => {
  const config = await configOn();
  const at = `http://127.0.0.1:${String(config.port)}`;

  const starting = startServer(config, silent);
  const early = await whenListening(`${at}/healthz`);
  const earlyCall = await fetch(`${at}/v1/practice?key=pk`);
  const server = await starting;
  const ready = await fetch(`${at}/healthz`);

  assert.equal(early.status, 503);
  assert.deepEqual(await early.json(), { status: 'starting' });
  assert.equal(earlyCall.status, 503);
  assert.equal(earlyCall.headers.get('retry-after'), '1');
  assert.equal(ready.status, 200);
  assert.deepEqual(await ready.json(), { status: 'ready' });
  await server.stop();
});

test('asked to stop, it answers what had begun and takes nothing new', async () => {
  const config = await configOn();
  const server = await startServer(config, silent);
  const begun = connect(config.port, '127.0.0.1');
  begun.write('POST /v1/practice/import HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n');
  begun.write('{');
  await fetch(`http://127.0.0.1:${String(config.port)}/healthz`);

  const stopping = server.stop();
  const answer = once(begun, 'data');
  begun.end('}');

  assert.match(String((await answer)[0]), /^HTTP\/1\.1 401 /);
  await stopping;
  await assert.rejects(fetch(`http://127.0.0.1:${String(config.port)}/healthz`));
});

test('a port that is taken is said, and nothing stays open', async () => {
  const config = await configOn();
  const taken = createServer().listen(config.port, '127.0.0.1');
  await once(taken, 'listening');

  await assert.rejects(startServer(config, silent), /EADDRINUSE/);

  taken.close();
});

// the socket opens a moment after the call; until then the system refuses, and asking again is all one can do
const whenListening = async (url: string): Promise<Response> => {
  try {
    return await fetch(url);
  } catch {
    return whenListening(url);
  }
};
