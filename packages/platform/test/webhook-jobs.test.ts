import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startJobs } from '../src/jobs/start-jobs.ts';
import { demoMailer } from '../src/providers/demo-mail.ts';
import { eventually } from './harness/eventually.ts';
import { listen, openReceiver } from './harness/webhooks.ts';
import { withPlatform } from './harness.ts';

/** The queue looks every few seconds, and a busy machine makes them longer. */
const aFewRounds = 45;

test('what happens is on its way by itself, and so is what happens after that', async (t) => {
  const receiver = openReceiver();
  await using platform = await withPlatform({ deps: () => ({ webhooks: receiver.sender }) });
  const jobs = await startJobs({ ...platform.deps, connection: platform.connection, mailer: demoMailer() });
  t.after(() => jobs.stop());
  const office = platform.sdk((await platform.practice()).secretKey);
  const { id } = await listen(office);

  await office.webhookEndpoints.test(id);
  await eventually(() => receiver.received.length === 1, 'the first event was not sent', aFewRounds);
  await office.webhookEndpoints.test(id);
  await eventually(() => receiver.received.length === 2, 'the second event was not sent', aFewRounds);

  assert.equal(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size, 2);
});
