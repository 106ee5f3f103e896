import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isValidation, type Attune, type Therapist } from '@attune/sdk';
import { mondayMorning, smallPractice } from './harness/small-practice.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let attune: Attune;

// Thirty copies of Jörg Müller, each with hours of their own, so that order and pages mean something.
const crowd = () => {
  const file = smallPractice();
  const [mueller] = file.therapists;
  const therapists = Array.from({ length: 30 }, (_, index) => ({
    ...mueller,
    externalId: `t${index}`,
    slug: `t-${index}`,
    firstName: `Person${index % 7}`,
    acceptingNew: index % 10 !== 0,
    windows: [{ dayOfWeek: index % 7, startsAt: '09:00', endsAt: '12:00', format: 'online' as const }],
    services: [{ service: 'single', price: { amount: 8_000 + (index % 5) * 500, currency: 'EUR' } }],
  }));
  return { ...file, therapists, bookings: [], reviews: [] } as ReturnType<typeof smallPractice>;
};

before(async () => {
  platform = await withPlatform();
  await platform.clock.set(mondayMorning);
  practice = await platform.practice();
  await platform.sdk(practice.secretKey).practice.import(crowd());
  attune = platform.sdk(practice.publishableKey);
});
after(() => platform.close());

const everybody = async (query: Parameters<Attune['therapists']['list']>[0]): Promise<Therapist[]> => {
  const found: Therapist[] = [];
  for await (const therapist of attune.therapists.list(query)) found.push(therapist);
  return found;
};

const slugs = (therapists: readonly Therapist[]): string[] => therapists.map(({ slug }) => slug);

test('page after page shows everybody once, in the order of one long page', async () => {
  const atOnce = await attune.therapists.list({ limit: 48 });

  const inPages = await everybody({ limit: 7 });

  assert.equal(inPages.length, 30);
  assert.deepEqual(slugs(inPages), slugs(atOnce.data));
});

test('so it is by price and by name, where many are alike', async () => {
  const byPrice = await everybody({ sort: 'price', limit: 4 });
  const byName = await everybody({ sort: 'name', limit: 4 });

  assert.equal(new Set(slugs(byPrice)).size, 30);
  assert.equal(new Set(slugs(byName)).size, 30);
  assert.deepEqual(
    byPrice.map(({ price }) => price?.amount ?? 0),
    byPrice.map(({ price }) => price?.amount ?? 0).sort((a, b) => a - b),
  );
  assert.deepEqual(
    byName.map(({ name }) => name),
    byName.map(({ name }) => name).sort(),
  );
});

test('a page that did not change is not sent again a minute later', async () => {
  await platform.clock.set('2026-03-02T06:01:02Z');
  const first = await platform.fetch(`/v1/therapists?limit=7&key=${practice.publishableKey}`);
  await platform.clock.advance({ minutes: 1 });

  const again = await platform.fetch(`/v1/therapists?limit=7&key=${practice.publishableKey}`, {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  });

  await platform.clock.set(mondayMorning);
  assert.equal(first.status, 200);
  assert.equal(again.status, 304);
});

test('pages begun yesterday go on in yesterday’s order', async () => {
  await platform.clock.set(mondayMorning);
  const atOnce = await attune.therapists.list({ limit: 48, sort: 'price' });
  const first = await attune.therapists.list({ limit: 20, sort: 'price' });
  await platform.clock.set('2026-03-03T06:00:00Z');

  const second = await attune.therapists.list({ limit: 20, sort: 'price', cursor: first.nextCursor ?? '' });

  await platform.clock.set(mondayMorning);
  assert.deepEqual(slugs([...first.data, ...second.data]), slugs(atOnce.data));
});

test('who is free sooner comes first, in coarse steps', async () => {
  const { data } = await attune.therapists.list({ limit: 48 });

  const days = data.map(({ next }) =>
    Math.floor((Date.parse(next?.startsAt[0] ?? '2027-01-01T00:00:00Z') - Date.parse(mondayMorning)) / 86_400_000),
  );
  const steps = days
    .map((day) => [1, 3, 7, 14, 30].findIndex((limit) => day < limit))
    .map((step) => (step < 0 ? 9 : step));
  assert.deepEqual(
    steps,
    [...steps].sort((a, b) => a - b),
  );
});

test('among equals the order is the same all day and another tomorrow', async () => {
  const sameStep = { sort: 'price' as const, limit: 48 };
  const morning = await attune.therapists.list(sameStep);
  await platform.clock.set('2026-03-02T20:00:00Z');
  const evening = await attune.therapists.list(sameStep);
  await platform.clock.set('2026-03-03T06:00:00Z');
  const tomorrow = await attune.therapists.list(sameStep);
  await platform.clock.set(mondayMorning);

  assert.deepEqual(slugs(evening.data), slugs(morning.data));
  assert.notDeepEqual(slugs(tomorrow.data), slugs(morning.data));
});

test('the next page is also named in the Link header, and the last names none', async () => {
  const response = await platform.fetch(`/v1/therapists?limit=20&city=Berlin&key=${practice.publishableKey}`);
  const link = /^<(\/v1\/therapists\?[^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1];

  const next = await platform.fetch(`${link ?? ''}&key=${practice.publishableKey}`);

  assert.equal(((await next.json()) as { data: unknown[] }).data.length, 10);
  assert.equal(next.headers.get('link'), null);
});

test('a cursor that nobody made is refused, and says where', async () => {
  await assert.rejects(attune.therapists.list({ cursor: 'bm9uc2Vuc2U' }), refusesCursor);
  await assert.rejects(
    attune.therapists.list({ cursor: Buffer.from('["x",1,"2",3,4]').toString('base64url') }),
    refusesCursor,
  );
});

test('a cursor of other filters or of another order is refused', async () => {
  const { nextCursor } = await attune.therapists.list({ limit: 2, language: ['de'] });
  const cursor = nextCursor ?? '';

  await assert.rejects(attune.therapists.list({ limit: 2, language: ['en'], cursor }), refusesCursor);
  await assert.rejects(attune.therapists.list({ limit: 2, language: ['de'], sort: 'name', cursor }), refusesCursor);
});

const refusesCursor = (error: unknown): boolean =>
  isValidation(error) && error.errors.some(({ pointer }) => pointer === '/query/cursor');
