import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allMet, report } from './report.ts';
import { atMost, times, type Table } from './row.ts';

const table = (...goals: [ratio: number, value: number]): Table => ({
  title: 'Ten things',
  unit: 'ms',
  figures: [
    { name: 'by hand', values: [10, 20] },
    { name: 'Attune', values: [12, 24], goal: times(goals[0], 'a known cause.') },
    { name: 'Attune again', values: [30, 30], goal: atMost(goals[1]) },
  ],
});

test('the ratio comes first, with its goal and what was measured', () => {
  assert.match(report([table(1.3, 40)]), /\| Attune \| 1\.20 × \| ≤ 1\.3 × \| met \| 18\.0 ms \|/);
});

test('a goal that is missed is named, with its cause', () => {
  const text = report([table(1.1, 40)]);

  assert.match(text, /\| Attune \| 1\.20 × \| ≤ 1\.1 × \| \*\*missed\*\* \|/);
  assert.match(text, /Missed by Attune: a known cause\./);
});

test('a run is green only when every goal is reached, of ratios and of figures', () => {
  assert.equal(allMet([table(1.3, 40)]), true);
  assert.equal(allMet([table(1.1, 40)]), false);
  assert.equal(allMet([table(1.3, 20)]), false);
});
