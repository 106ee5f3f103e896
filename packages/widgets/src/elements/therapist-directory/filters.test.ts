import { assert } from '@open-wc/testing';
import { activeFields, dropped, fromParameters, noFilters, toParameters, toQuery, toggled } from './filters.ts';

const some = {
  ...noFilters,
  q: 'angst',
  city: ['Berlin', 'Potsdam'],
  acceptingNew: true,
  maxPrice: 9000,
  sort: 'price',
} as const;

describe('filters', () => {
  it('read back from an address are what was written', () => {
    assert.deepEqual(fromParameters(toParameters(some)), some);
  });

  it('of an address without any are none', () => {
    assert.deepEqual(fromParameters(new URLSearchParams('other=1')), noFilters);
  });

  it('ask the platform for what is set and nothing else', () => {
    assert.deepEqual(toQuery(some), { q: 'angst', city: ['Berlin', 'Potsdam'], acceptingNew: true, maxPrice: 9000 });
  });

  it('name the fields that narrow the result', () => {
    assert.deepEqual(activeFields(some), ['q', 'city', 'acceptingNew', 'maxPrice']);
  });

  it('take a value in and out again', () => {
    const chosen = toggled(noFilters, 'language', 'de');

    assert.deepEqual(chosen.language, ['de']);
    assert.deepEqual(toggled(chosen, 'language', 'de'), noFilters);
  });

  it('let one field go without touching the others', () => {
    assert.deepEqual(dropped(some, 'city'), { ...some, city: [] });
  });
});
