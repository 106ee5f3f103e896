import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../lib/run.mjs';
import { readContract } from './contract.ts';
import { pagesOf } from './pages.ts';
import { readEntries } from './public-names.ts';

const entries = readEntries(join(root, 'packages/sdk'));
const contract = readContract(root);
const names = entries.filter(({ specifier }) => !specifier.endsWith('/contract')).flatMap((entry) => entry.names);

test('every public name of the SDK has a sentence that says what it promises', () => {
  const own = names.filter(({ name, file }) => !file.includes('/generated/') && !/^List\w+Query$/.test(name));
  const silent = own.filter(({ doc }) => doc.text === '').map(({ name, file }) => `${file}: ${name}`);

  assert.deepEqual(silent, []);
});

test('every shape of the contract that the SDK exports has a sentence', () => {
  const exported = names.filter(({ file }) => file.endsWith('/generated/schema.ts')).map(({ name }) => name);
  const silent = exported.filter((name) => !contract.schemas[name]?.description);

  assert.ok(exported.length > 200);
  assert.deepEqual(silent, []);
});

test('every operation of the contract is a method in the reference, with who may call it', () => {
  const text = [...pagesOf(entries, contract).values()].join('\n');
  const missing = [...contract.operations.values()].filter(
    ({ id, request }) => !text.includes(`\`${request}\` · `) || !text.includes(`alone: \`${id}(client, …)\``),
  );

  assert.deepEqual(missing, []);
});

test('the reference is small enough to be read, and the same bytes each time', () => {
  const pages = pagesOf(entries, contract);
  const sizes = [...pages.values()].map((text) => Buffer.byteLength(text));

  assert.ok(Math.max(...sizes) < 60_000);
  assert.ok(sizes.reduce((sum, size) => sum + size) < 400_000);
  assert.deepEqual(pagesOf(readEntries(join(root, 'packages/sdk')), readContract(root)), pages);
});
