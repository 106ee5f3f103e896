import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog } from '../../src/http/log.ts';
import { withPlatform } from '../harness.ts';

test('no key, token, address, query or body appears in the log', async () => {
  await using platform = await withPlatform();
  const practice = await platform.practice();
  const planted = 'planted-b0f61f5d';

  await platform.fetch(`/v1/therapists?q=${planted}&key=${practice.publishableKey}`, { remoteAddress: '203.0.113.77' });
  await platform.fetch(`/v1/${planted}?key=${practice.publishableKey}`);
  await platform.fetch(`/v1/link-sessions?key=${practice.publishableKey}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': planted, referer: `https://${planted}.example` },
    body: JSON.stringify({ token: `${planted}.${planted}.${planted}` }),
  });
  await platform.fetch('/v1/practice', { headers: { authorization: `Bearer ${practice.secretKey}` } });
  await platform.fetch(`/v1/calendar-feeds/${planted}`);
  await platform.fetch(`/v1/unsubscribe/${planted}`);

  const log = platform.logged.join('\n');
  assert.equal(platform.logged.length, 6);
  assert.ok(!log.includes(planted));
  assert.ok(!log.includes('203.0.113.77'));
  assert.ok(!log.includes(practice.publishableKey));
  assert.ok(!log.includes(practice.secretKey));
});

test('a request is logged by its operation, its status and who called', async () => {
  await using platform = await withPlatform();
  const practice = await platform.practice();

  await platform.fetch(`/v1/practice?key=${practice.publishableKey}`);

  const line = JSON.parse(platform.logged[0] ?? '') as Record<string, unknown>;
  assert.equal(line['operation'], 'getPractice');
  assert.equal(line['status'], 200);
  assert.equal(line['practiceId'], practice.id);
  assert.equal(line['caller'], 'visitor');
});

test('a field that is not on the list is not logged, and an error loses its words', () => {
  const lines: string[] = [];
  const log = createLog('info', (line) => void lines.push(line));
  const error = Object.assign(new Error('Key (email)=(mara@example.org) already exists'), {
    code: '23505',
    detail: 'mara@example.org',
  });

  log.error('failed', { error, ...{ email: 'mara@example.org' } });

  const line = lines.join('');
  assert.ok(!line.includes('mara@example.org'));
  assert.ok(line.includes('23505'));
  assert.ok(line.includes('log.test.ts'));
});
