import assert from 'node:assert/strict';
import { test } from 'node:test';
import { criteria } from './criteria.ts';
import { statement } from './statement.ts';

test('there are all criteria of levels A and AA of WCAG 2.2, each once and in order', () => {
  const order = (id: string) => id.split('.').reduce((sum, each) => sum * 100 + Number(each), 0);
  const ids = criteria.map(({ id }) => id);

  assert.deepEqual([criteria.filter(({ level }) => level === 'A').length, ids.length], [31, 55]);
  assert.deepEqual(
    ids.toSorted((a, b) => order(a) - order(b)),
    ids,
  );
  assert.equal(new Set(ids).size, ids.length);
});

test('what no test shows says so, and claims nothing', () => {
  const told = statement({
    criteria: [{ id: '9.9.9', name: 'Kindness', level: 'A', how: 'We try.' }],
    scripts: [],
    trees: [],
  });

  assert.match(told, /\| 9\.9\.9 \| Kindness \(A\) \| We try\. \| no test \|/);
  assert.match(told, /We do not claim that the elements conform/);
});
