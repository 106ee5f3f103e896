import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../lib/run.mjs';
import { readContract } from '../reference/contract.ts';
import { readEntries } from '../reference/public-names.ts';
import { llmsText } from './llms-text.ts';

const contract = readContract(root);
const guides = readFileSync(join(root, 'packages/sdk/docs/README.md'), 'utf8');
const text = llmsText(readEntries(join(root, 'packages/sdk'))[0]?.names ?? [], contract, guides);

test('llms.txt has the shape of llmstxt.org: one title, a quote, and lists of links under headings', () => {
  const [title, quote] = text.split('\n\n');
  const sections = text.split('\n## ').slice(1);
  const lines = sections.flatMap((section) => section.split('\n').slice(1)).filter((line) => line !== '');

  assert.equal(title, '# @attune/sdk');
  assert.match(quote ?? '', /^> \S/);
  assert.deepEqual(
    lines.filter((line) => !/^- \[.+?\]\(.+?\): \S/.test(line)),
    [],
  );
});

test('llms.txt names every operation of the contract once, and every guide', () => {
  const requests = [...contract.operations.values()].map(({ request }) => request);

  assert.deepEqual(
    requests.filter((request) => text.split(`\`${request}\``).length !== 2),
    [],
  );
  assert.equal(text.match(/\(docs\/[\w-]+\.md\)/g)?.length, guides.match(/^- \[/gm)?.length);
});
