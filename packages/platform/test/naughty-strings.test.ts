import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { naughtyStrings } from './fixtures/naughty-strings.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;
before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    windows: allDay,
    service: { horizon_days: 12, minimum_notice_minutes: 0 },
  });
  await platform.clock.set('2026-03-01T00:00:00Z');
});
after(() => platform.close());

const allDay = [0, 1, 2, 3, 4, 5, 6].map((day_of_week) => ({ day_of_week, starts_at: '00:00', ends_at: '24:00' }));

const hourOf = (index: number): string =>
  new Date(Date.parse('2026-03-03T00:00:00Z') + index * 3_600_000).toISOString();

/** JSON.stringify writes half a surrogate pair as an escape, which is how one arrives. */
const post = (path: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
  platform.fetch(`${path}?key=${practice.publishableKey}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const book = async (name: string, index: number): Promise<Response> => {
  const held = await post('/v1/holds', { ...diary, startsAt: hourOf(index), format: 'online' });
  const { id, secret } = (await held.json()) as { id: string; secret: string };
  return post(
    '/v1/bookings',
    {
      holdId: id,
      holdSecret: secret,
      client: { firstName: name, lastName: 'x', email: `n${String(index)}@example.org` },
      consent: { privacy: true },
    },
    { 'idempotency-key': randomUUID() },
  );
};

test('every naughty name is kept as it is or refused as the caller’s fault', async () => {
  const wrong: string[] = [];
  let kept = 0;
  for (const [index, name] of naughtyStrings.entries()) {
    const response = await book(name, index);
    const answer = (await response.json()) as { client?: { firstName: string } };
    if (response.status === 201) kept += 1;
    if (response.status === 201 ? answer.client?.firstName !== name : ![400, 422].includes(response.status)) {
      wrong.push(`${JSON.stringify(name).slice(0, 60)} → ${String(response.status)}`);
    }
  }

  assert.deepEqual(wrong, []);
  assert.ok(kept > 100);
});

test('every naughty search finds something or nothing, or is refused as the caller’s fault', async () => {
  const wrong: string[] = [];
  for (const text of naughtyStrings.filter((each) => each.isWellFormed())) {
    const query = new URLSearchParams({ key: practice.publishableKey, q: text, city: text, cursor: text });
    const { status } = await platform.fetch(`/v1/therapists?${query.toString()}`);
    const alone = await platform.fetch(
      `/v1/therapists?${new URLSearchParams({ key: practice.publishableKey, q: text }).toString()}`,
    );
    if (![200, 400, 422].includes(status) || ![200, 400, 422].includes(alone.status)) {
      wrong.push(`${JSON.stringify(text).slice(0, 60)} → ${String(status)}, ${String(alone.status)}`);
    }
  }

  assert.deepEqual(wrong, []);
});

test('no naughty key, token, secret or id is more than refused', async () => {
  const wrong: string[] = [];
  for (const text of naughtyStrings) {
    const answers = [
      await platform.fetch(`/v1/practice?key=${encodeURIComponent(text.toWellFormed())}`),
      await platform.fetch(`/v1/therapists/${encodeURIComponent(text.toWellFormed())}?key=${practice.publishableKey}`),
      await post('/v1/link-sessions', { token: text }),
      await post(`/v1/holds/${randomUUID()}/release`, { secret: text }),
    ];
    const statuses = answers.map(({ status }) => status);
    if (statuses.some((status) => status >= 500 || status < 300))
      wrong.push(`${JSON.stringify(text).slice(0, 60)} → ${statuses.join()}`);
  }

  assert.deepEqual(wrong, []);
});
