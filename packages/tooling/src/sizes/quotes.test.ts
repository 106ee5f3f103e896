import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../lib/run.mjs';
import { readmes, requote } from './quotes.ts';

test('a quoted size becomes what was measured, and all else stays', () => {
  const text = 'At most <!-- size:picker -->9.9 kB<!-- /size -->, <!-- size:other -->1 kB<!-- /size -->.';

  const now = requote(text, [{ name: 'picker', bytes: 8_451, most: 9_000, parts: [] }]);

  assert.equal(now, 'At most <!-- size:picker -->8.5 kB<!-- /size -->, <!-- size:other -->1 kB<!-- /size -->.');
});

test('no quote begins a line, where Markdown takes a comment for the end of a paragraph', () => {
  const torn = readmes.filter((readme) => /^<!-- size:/m.test(readFileSync(join(root, readme), 'utf8')));

  assert.deepEqual(torn, []);
});
