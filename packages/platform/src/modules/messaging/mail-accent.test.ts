import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailAccent } from './mail-accent.ts';

test('a practice’s own colour is used where white reads well on it', () => {
  assert.equal(mailAccent('#1f3f78'), '#1f3f78');
});

test('a colour that would make the button unreadable gives way to ours, and so does what is no colour', () => {
  assert.equal(mailAccent('#ffe066'), '#14656b');
  assert.equal(mailAccent('red; background: url(https://example.org)'), '#14656b');
  assert.equal(mailAccent(undefined), '#14656b');
});
