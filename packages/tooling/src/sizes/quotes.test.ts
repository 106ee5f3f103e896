import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requote } from './quotes.ts';

test('a quoted size becomes what was measured, and all else stays', () => {
  const text = 'At most <!-- size:picker -->9.9 kB<!-- /size -->, <!-- size:other -->1 kB<!-- /size -->.';

  const now = requote(text, [{ name: 'picker', bytes: 8_451, most: 9_000, parts: [] }]);

  assert.equal(now, 'At most <!-- size:picker -->8.5 kB<!-- /size -->, <!-- size:other -->1 kB<!-- /size -->.');
});
