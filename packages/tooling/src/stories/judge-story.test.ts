import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeStory } from './judge-story.ts';

const clean = { type: 'a11y', result: { violations: [] } };
const violation = { id: 'label', help: 'Fields need labels', nodes: [{ target: ['input'], failureSummary: 'Fix it' }] };

test('a story that played and that axe found clean has nothing wrong', () => {
  assert.deepEqual(judgeStory({ errors: [], reporters: [clean] }), []);
});

test('a story with a violation fails, with rule and place', () => {
  const reporters = [{ type: 'a11y', result: { violations: [violation] } }] as never;

  assert.match(judgeStory({ errors: [], reporters }).join(), /axe label: Fields need labels\n {4}input Fix it/);
});

test('a story that axe did not look at fails', () => {
  assert.deepEqual(judgeStory({ errors: [], reporters: [] }), ['axe did not look at it.']);
});

test('a story whose play threw fails with what it threw', () => {
  assert.deepEqual(judgeStory({ errors: ['not found'], reporters: [clean] }), ['not found']);
});
