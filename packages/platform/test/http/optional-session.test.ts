import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { bookAt } from '../harness/booked.ts';
import { createDiary, type TestDiary } from '../harness/diary.ts';
import { withPlatform, type TestPlatform, type TestPractice } from '../harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;
before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
});

const listSlots = (more: Record<string, string>, session?: string): Promise<Response> => {
  const day = { from: '2026-03-02T00:00:00Z', to: '2026-03-03T00:00:00Z' };
  const query = new URLSearchParams({ ...diary, ...day, ...more, key: practice.publishableKey });
  return platform.fetch(`/v1/slots?${String(query)}`, {
    headers: session === undefined ? {} : { authorization: `Bearer ${session}` },
  });
};

const codeOf = async (response: Response): Promise<string> => ((await response.json()) as { code: string }).code;

const startsOf = async (response: Response): Promise<string[]> =>
  ((await response.json()) as { slots: { startsAt: string }[] }).slots.map(({ startsAt }) => startsAt.slice(11, 16));

const bookNine = () => bookAt(platform.sdk(practice.publishableKey), { ...diary, startsAt: '2026-03-02T09:00:00Z' });

test('where a session may be, who brings none is a visitor, whose answer anybody may keep', async () => {
  const response = await listSlots({});

  assert.equal(response.status, 200);
  assert.match(response.headers.get('cache-control') ?? '', /public/);
});

test('a session that is none is refused, not overlooked', async () => {
  assert.equal(await codeOf(await listSlots({}, 'k1.made.up-by-somebody')), 'session-invalid');
});

test('a session that has ended is refused, although a visitor could have had the answer', async () => {
  const { manage } = await bookNine();
  await platform.clock.advance({ minutes: 31 });

  assert.equal(await codeOf(await listSlots({}, manage.session)), 'session-invalid');
});

test('what the holder of a link sees of their own time is kept by nobody', async () => {
  const { id, manage } = await bookNine();

  const response = await listSlots({ reschedules: id }, manage.session);

  assert.match(response.headers.get('cache-control') ?? '', /no-store/);
  assert.ok((await startsOf(response)).includes('09:00'));
});

test('nobody without its session learns by it that a booking is there', async () => {
  const { id } = await bookNine();

  assert.equal(await codeOf(await listSlots({ reschedules: id })), 'not-found');
  assert.ok(!(await startsOf(await listSlots({}))).includes('09:00'));
});
