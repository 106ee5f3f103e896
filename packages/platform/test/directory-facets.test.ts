import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Attune, TherapistFacets } from '@attune/sdk';
import { mondayMorning, smallPractice } from './harness/small-practice.ts';
import { withPlatform, type TestPlatform } from './harness.ts';

let platform: TestPlatform;
let attune: Attune;

before(async () => {
  platform = await withPlatform();
  await platform.clock.set(mondayMorning);
  const practice = await platform.practice();
  await platform.sdk(practice.secretKey).practice.import(smallPractice());
  attune = platform.sdk(practice.publishableKey);
});
after(() => platform.close());

const countsOf = (facets: TherapistFacets, field: string): Record<string, number> =>
  Object.fromEntries(
    facets.data.find((facet) => facet.field === field)?.values.map(({ value, count }) => [value, count]) ?? [],
  );

const withoutOf = (facets: TherapistFacets, field: string): number | undefined =>
  facets.data.find((facet) => facet.field === field)?.without;

test('every filter says how many each of its values would leave', async () => {
  const facets = await attune.therapists.facets();

  assert.equal(facets.total, 4);
  assert.deepEqual(countsOf(facets, 'city'), { Berlin: 2, Potsdam: 2 });
  assert.deepEqual(countsOf(facets, 'language'), { de: 4, en: 1, tr: 1, vi: 1 });
  assert.deepEqual(countsOf(facets, 'specialty'), { anxiety: 2, grief: 2, couples: 1 });
  assert.deepEqual(countsOf(facets, 'format'), { online: 3, in_person: 2 });
  assert.deepEqual(countsOf(facets, 'gender'), { female: 2, diverse: 1, male: 1 });
  assert.deepEqual(countsOf(facets, 'insurance'), { private: 3, statutory: 1 });
  assert.deepEqual(countsOf(facets, 'acceptingNew'), { true: 3, false: 1 });
});

test('the counts of a filter ignore its own selection and obey all others', async () => {
  const facets = await attune.therapists.facets({ city: ['Berlin'], language: ['tr'] });

  assert.equal(facets.total, 1);
  assert.deepEqual(countsOf(facets, 'city'), { Berlin: 1 });
  assert.deepEqual(countsOf(facets, 'language'), { de: 2, en: 1, tr: 1 });
  assert.deepEqual(countsOf(facets, 'specialty'), { anxiety: 1 });
});

test('each filter says how many would match if it were dropped', async () => {
  const facets = await attune.therapists.facets({ city: ['Potsdam'], language: ['tr'] });

  assert.equal(facets.total, 0);
  assert.equal(withoutOf(facets, 'city'), 1);
  assert.equal(withoutOf(facets, 'language'), 2);
  assert.equal(withoutOf(facets, 'gender'), 0);
});

test('search, price and time count for every filter', async () => {
  const facets = await attune.therapists.facets({
    q: 'ängste',
    maxPrice: 9_000,
    availableBefore: '2026-03-03T00:00:00Z',
  });

  assert.equal(facets.total, 1);
  assert.deepEqual(countsOf(facets, 'city'), { Berlin: 1 });
});

test('a format counts who is free in time in that very format', async () => {
  const facets = await attune.therapists.facets({ availableBefore: '2026-03-04T00:00:00Z', format: ['in_person'] });

  assert.deepEqual(countsOf(facets, 'format'), { in_person: 1, online: 1 });
  assert.equal(
    facets.total,
    (await attune.therapists.list({ availableBefore: '2026-03-04T00:00:00Z', format: ['in_person'] })).data.length,
  );
});

test('values are named in the practice’s language', async () => {
  const facets = await attune.therapists.facets();

  const labels = facets.data.flatMap(({ values }) => values.map(({ label }) => label));
  assert.ok(labels.includes('Trauer'));
  assert.ok(labels.includes('Türkisch'));
  assert.ok(labels.includes('Gesetzlich versichert'));
});
