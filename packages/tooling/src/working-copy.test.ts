import assert from 'node:assert/strict';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../lib/run.mjs';
import { inWorkingCopy } from './working-copy.ts';

test('what is changed in a working copy is not changed here, and our packages are the copy’s', async () => {
  const before = readFileSync(join(root, 'package.json'), 'utf8');

  const copy = await inWorkingCopy(async (folder) => {
    writeFileSync(join(folder, 'package.json'), '{}');
    assert.equal(realpathSync(join(folder, 'node_modules/@attune/sdk')), realpathSync(join(folder, 'packages/sdk')));
    assert.equal(existsSync(join(folder, 'packages/sdk/dist')), false);
    return folder;
  });

  assert.equal(readFileSync(join(root, 'package.json'), 'utf8'), before);
  assert.equal(existsSync(copy), false);
});
