import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { isFull, noteFigure } from './harness/figures.ts';
import { createPastBooking } from './harness/past-booking.ts';
import { assertInvariants } from './harness/invariants.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

// PGlite has one connection, and so no races
const skip = (process.env['ATTUNE_TEST_ENGINE'] ?? 'pglite') === 'pglite';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;
let url: string;

before(async () => {
  platform = await withPlatform({ config: { mode: 'demo', rateLimit: 'off' } });
  url = await platform.listen();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-03T08:00:00Z');
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
});

test('of sixteen reviews at once behind each of twelve links, exactly twelve are written', { skip }, async () => {
  assert.deepEqual(await raced(12, 16), { written: 12, spent: 180, rows: 12 });
  await assertInvariants(platform);
});

test('of 64 reviews at once behind each of 200 links, exactly 200 are written', { skip: skip || !isFull }, async () => {
  const figures = await raced(200, 64);

  assert.deepEqual(figures, { written: 200, spent: 12_600, rows: 200 });
  await assertInvariants(platform);
  noteFigure(
    '64 parallel acts on each of 200 links: exactly 200 done',
    `${figures.written} reviews written, ${figures.spent} times told that the link is spent, over HTTP`,
  );
});

/** What comes of so many links, with so many reviews under way at once behind each. */
async function raced(links: number, acts: number) {
  const sessions = await Promise.all(Array.from({ length: links }, sessionOfPastBooking));
  const statuses: number[] = [];
  for (const session of sessions)
    statuses.push(...(await Promise.all(Array.from({ length: acts }, (_, index) => review(session, index)))));
  return {
    written: statuses.filter((status) => status === 201).length,
    spent: statuses.filter((status) => status === 410).length,
    rows: await reviewRows(),
  };
}

async function sessionOfPastBooking(): Promise<string> {
  const { id } = await createPastBooking(platform.owner.db, { practiceId: practice.id, ...diary });
  const claims = { purpose: 'review', practiceId: practice.id, id, generation: 1 };
  return platform.deps.links.session(claims, await platform.clock.now()).session;
}

async function review(session: string, index: number): Promise<number> {
  const response = await fetch(`${url}/v1/reviews?key=${practice.publishableKey}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${session}` },
    body: JSON.stringify({ rating: 1 + (index % 5), text: `Nummer ${index}`, visibility: 'published' }),
  });
  await response.arrayBuffer();
  return response.status;
}

async function reviewRows(): Promise<number> {
  const rows = await platform.owner.session((session) =>
    session.query('select 1 from review where practice_id = $1', [practice.id]),
  );
  return rows.length;
}
