import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeUnknown } from './names.ts';

const there = [{ name: 'sdk' }, { name: 'widgets' }];

test('names that are there are nothing to speak of, and no name is all of them', () => {
  assert.equal(describeUnknown(['widgets'], there), '');
  assert.equal(describeUnknown([], there), '');
});

test('a mistyped name is refused with those that there are, also beside a right one', () => {
  assert.equal(describeUnknown(['sdk', 'widget'], there), 'There is no widget. There are: sdk, widgets.');
});
