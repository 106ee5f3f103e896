import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { plant } from './mutant.ts';

const mutant = { name: 'm', file: 'a.ts', find: 'a > b', replace: "a >= b // $&'", test: 'true', promise: 'order' };

function copyWith(text: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'attune-mutant-'));
  writeFileSync(join(copy, 'a.ts'), text);
  return copy;
}

test('a fault is planted as it is written, and taken out again', (t) => {
  const copy = copyWith('if (a > b) x;');
  t.after(() => rmSync(copy, { recursive: true }));

  const restore = plant(mutant, copy);
  const planted = readFileSync(join(copy, 'a.ts'), 'utf8');
  restore();

  assert.equal(planted, "if (a >= b // $&') x;");
  assert.equal(readFileSync(join(copy, 'a.ts'), 'utf8'), 'if (a > b) x;');
});

test('a fault whose place is gone, or is not one place, is refused', (t) => {
  const copy = copyWith('a > b; a > b;');
  t.after(() => rmSync(copy, { recursive: true }));

  assert.throws(() => plant(mutant, copy), /stands 2 times in a\.ts/);
});
