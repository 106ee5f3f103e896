import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { environment, projectNode, run } from '../../lib/run.mjs';

const reporter = join(import.meta.dirname, 'node-test.ts');

async function report(t: TestContext, files: Record<string, string>): Promise<{ counts: unknown; output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-report-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
  const notes = join(folder, 'counts');
  const { NODE_TEST_CONTEXT: _own, ...env } = environment as NodeJS.ProcessEnv;
  const { output } = await run(projectNode, ['--test', `--test-reporter=${reporter}`, '*.test.mjs'], {
    cwd: folder,
    env: { ...env, ATTUNE_COUNTS: notes },
  });
  return { counts: JSON.parse(readFileSync(notes, 'utf8')), output };
}

test('counts what passed and what failed, a file that crashed included', async (t) => {
  const { counts } = await report(t, {
    'two.test.mjs': `import { test } from 'node:test'; test('a', () => {}); test('b', () => { throw new Error('no'); });`,
    'crash.test.mjs': 'process.exit(3);',
  });

  assert.deepEqual(counts, { passed: 1, failed: 2 });
});

test('a test file that runs no test failed, and is named', async (t) => {
  const { counts, output } = await report(t, {
    'one.test.mjs': `import { test } from 'node:test'; test('a', () => {});`,
    'empty.test.mjs': 'export {};',
  });

  assert.deepEqual(counts, { passed: 1, failed: 1 });
  assert.match(output, /empty\.test\.mjs ran no test/);
});
