import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { withPlatform, type TestPlatform } from '../../test/harness.ts';
import { demoClock } from '../demo-clock.ts';
import { clockPage } from './clock-page.ts';

let platform: TestPlatform;
let swept = 0;

before(async () => {
  platform = await withPlatform({ pages: () => [clockPage({ now, advance })] });
});
after(() => platform.close());

const sweep = (): Promise<void> => Promise.resolve(void (swept += 1));
const now = (): Promise<Date> => demoClock(platform.owner, sweep).now();
const advance = (by: number): Promise<Date> => demoClock(platform.owner, sweep).advance(by);

const here = { remoteAddress: '127.0.0.1' };
const minutes = (advanceMinutes: unknown, type = 'application/json') => ({
  method: 'POST',
  headers: { 'content-type': type },
  body: JSON.stringify({ advanceMinutes }),
});

test('the demo says what time it is, and is set forward, and does at once what has become due', async () => {
  const before = await platform.clock.now();

  const answer = await platform.fetch('/dev/clock', { ...minutes(90), ...here });
  const body = (await answer.json()) as { now: string };

  assert.equal(answer.status, 200);
  assert.ok(Date.parse(body.now) - before.getTime() >= 90 * 60_000);
  assert.ok((await platform.clock.now()).getTime() >= Date.parse(body.now));
  assert.equal(swept, 1);
});

test('it is set by who sends JSON from this machine, and by nobody else', async () => {
  const before = await platform.clock.now();

  const answers = [
    await platform.fetch('/dev/clock', { ...minutes(90, 'text/plain'), ...here }),
    await platform.fetch('/dev/clock', { ...minutes(90), remoteAddress: '192.0.2.1' }),
    await platform.fetch('/dev/clock', { ...minutes(-1), ...here }),
    await platform.fetch('/dev/clock', { ...minutes('90'), ...here }),
  ];

  assert.deepEqual(
    answers.map(({ status }) => status),
    [415, 404, 422, 422],
  );
  assert.ok((await platform.clock.now()).getTime() - before.getTime() < 60_000);
});
