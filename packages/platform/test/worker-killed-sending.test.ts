import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { demoNetwork, guardedSender } from '../src/providers/webhook-send.ts';
import { sendDue } from './harness/webhooks.ts';
import { withPlatform, type TestPlatform } from './harness.ts';

const engine = process.env['ATTUNE_TEST_ENGINE'];
const skip = engine !== 'pg15' && engine !== 'pg18' && 'a worker in a process of its own needs PostgreSQL';

let platform: TestPlatform;

before(async () => {
  if (skip !== false) return;
  platform = await withPlatform({ deps: () => ({ webhooks: guardedSender({ rules: demoNetwork }) }) });
});
after(async () => {
  if (skip === false) await platform.close();
});

test(
  'a worker killed after it sent an event and before it noted that: the event comes again, the same under the same id, and is noted once',
  { skip },
  async () => {
    await platform.clock.set('2026-03-02T06:00:00Z');
    const received: string[] = [];
    let worker: ChildProcess | undefined;
    const server = createServer((request, response) => {
      void bytesOf(request).then((body) => {
        received.push(`${String(request.headers['webhook-id'])} ${body}`);
        if (worker) worker.kill('SIGKILL');
        else response.writeHead(204).end();
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const office = platform.sdk((await platform.practice()).secretKey);
    const { id: endpointId } = await office.webhookEndpoints.create({ url: `http://127.0.0.1:${port}/hooks` });
    const { id } = await office.webhookEndpoints.test(endpointId);

    worker = sendAlone(platform.databaseUrl());
    const [, signal] = await once(worker, 'exit');
    worker = undefined;
    const atOnce = await sendDue(platform); // it is still the other's to note
    await platform.clock.advance({ minutes: 3 });
    await sendDue(platform);
    server.close();

    const { status, attemptCount } = await office.webhookDeliveries.get(id);
    assert.equal(signal, 'SIGKILL');
    assert.equal(atOnce, 0);
    assert.deepEqual([received.length, new Set(received).size], [2, 1]);
    assert.deepEqual([status, attemptCount], ['delivered', 1]);
  },
);

const sendAlone = (databaseUrl: string): ChildProcess =>
  fork(fileURLToPath(new URL('harness/send-alone.ts', import.meta.url)), {
    execArgv: ['--conditions=@attune/source'],
    env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

async function bytesOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
