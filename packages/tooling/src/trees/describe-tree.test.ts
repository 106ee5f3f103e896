import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeTree } from './describe-tree.ts';

test('each thing has a line with its role, its name and its state, further in for what is inside', () => {
  const tree = { role: 'group', name: 'Morning', children: [{ role: 'radio', name: '09:00', checked: true }] };

  assert.deepEqual(describeTree(tree as never), ['group “Morning”', '  radio “09:00”, checked: true']);
});

test('words that only say the name again are left out, others are not', () => {
  const said = { role: 'button', name: 'Close', children: [{ role: 'StaticText', name: 'Close' }] };
  const hidden = { role: 'button', name: 'Close', children: [{ role: 'StaticText', name: '×' }] };

  assert.deepEqual(describeTree(said as never), ['button “Close”']);
  assert.deepEqual(describeTree(hidden as never), ['button “Close”', '  StaticText “×”']);
});
