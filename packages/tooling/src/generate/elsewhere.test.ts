import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectNode, run } from '../../lib/run.mjs';
import { elsewhere } from './freshness.ts';

test('what is generated is checked where folders list backwards, in another zone and another language', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'attune-elsewhere-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, name), '');
  const code = `
    import { readdir, readdirSync } from 'node:fs';
    import * as later from 'node:fs/promises';
    console.log(readdirSync('.').join(''), (await later.readdir('.')).join(''));
    console.log(['t', 'z'].sort(new Intl.Collator().compare).join(''), new Date('2026-01-01').getHours());
    readdir('.', (error, found) => console.log(found.join('')));
  `;

  const { output } = await run(projectNode, ['--input-type=module', '--eval', code], { cwd: folder, env: elsewhere });

  assert.deepEqual(output.trim().split('\n'), ['cba cba', 'zt 14', 'cba']);
});
