import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { problemCodes } from '../src/generated/problem-codes.ts';
import * as sdk from '../src/index.ts';
import { scenarios } from '../src/testing/index.ts';

const folder = join(import.meta.dirname, '../docs');
const guide = (name: string) => readFileSync(join(folder, name), 'utf8');
const guides = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');

test('every guide is listed, with what it is about', () => {
  const listed = [...guide('README.md').matchAll(/^- \[.+?\]\(([\w-]+\.md)\): \S/gm)].map(([, name]) => name);

  assert.deepEqual(listed.sort(), guides.sort());
});

test('every guide fits two screens, and says what can go wrong', () => {
  const long = guides.filter((name) => guide(name).split('\n').length > 140);
  const rosy = guides.filter((name) => !/wrong|error/i.test(guide(name)));

  assert.deepEqual([long, rosy], [[], []]);
});

test('the guide to errors has every class and every guard', () => {
  const names = Object.keys(sdk).filter((name) => /Error$|^is[A-Z]/.test(name));
  const text = guide('errors.md');

  assert.ok(names.length > 20);
  assert.deepEqual(
    names.filter((name) => !text.includes(name)),
    [],
  );
});

test('the guide to testing has every scenario', () => {
  const text = guide('testing.md');

  assert.deepEqual(
    Object.keys(scenarios).filter((name) => !text.includes(`\`${name}\``)),
    [],
  );
});

test('a code that a guide names beside an error is one of the contract, or one that no answer carries', () => {
  const rows = guides.flatMap((name) => [...guide(name).matchAll(/^\| `\w+Error` +\| (`[^|]+) \|/gm)]);
  const codes = rows.flatMap(([, cell = '']) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, code = '']) => code));

  assert.ok(codes.length > 20);
  assert.deepEqual(
    codes.filter((code) => !(code in problemCodes) && code !== 'timeout'),
    [],
  );
});
