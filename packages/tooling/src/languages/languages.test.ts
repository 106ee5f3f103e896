import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../lib/run.mjs';

const widgets = 'packages/widgets/src/locales';
const letters = 'packages/platform/src/modules/messaging/locales';
const folders = [
  widgets,
  letters,
  `${letters}/bookings`,
  `${letters}/requests`,
  'packages/platform/src/http/hosted-pages/locales',
];
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const doc = read('packages/widgets/docs/languages.md');

/** The languages of the documentation, and who has reviewed them. */
const rows = new Map(
  [...doc.matchAll(/^\| `([a-z]{2})` \|.*\| ([^|]+) \|$/gm)].map(([, lang = '', who = '']) => [lang, who]),
);

/** The files of a folder that are sentences, such as `en.ts` and `en.picker.ts`, without their language. */
const partsOf = (folder: string, lang: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const [, part] = new RegExp(`^${lang}(\\.\\w+)?\\.ts$`).exec(name) ?? [];
    return name.startsWith(`${lang}.`) && name.endsWith('.ts') ? [part ?? ''] : [];
  });

test('the documentation names every language that we speak, and no other', () => {
  const [, tags = ''] = /const tags = \[([^\]]+)\]/.exec(read(`${widgets}/catalogue.ts`)) ?? [];

  assert.deepEqual([...rows.keys()].sort(), tags.replaceAll(/['\s]/g, '').split(',').sort());
});

test('every language has every file that English has: for elements, mail and hosted pages', () => {
  const missing = folders.flatMap((folder) =>
    [...rows.keys()].filter((lang) => partsOf(folder, lang).sort().join() !== partsOf(folder, 'en').sort().join()),
  );

  assert.deepEqual(missing, []);
});

test('every file says who has reviewed it, and the documentation says the same', () => {
  const files = folders.flatMap((folder) =>
    [...rows].flatMap(([lang, who]) =>
      partsOf(folder, lang).map((part) => ({ path: `${folder}/${lang}${part}.ts`, who })),
    ),
  );

  const otherwise = files.filter(({ path, who }) => !read(path).includes(`Reviewed by: ${who}.`));

  assert.ok(files.length > 150);
  assert.deepEqual(otherwise, []);
});

test('the documentation names every section of sentences that a page can replace', () => {
  const [, sections = ''] = /keyof AllTexts, true>> = \{([^}]+)\}/.exec(read(`${widgets}/own-texts.ts`)) ?? [];
  const names = [...sections.matchAll(/(\w+): true/g)].map(([, name = '']) => name);

  assert.ok(names.length > 15);
  assert.deepEqual(
    names.filter((name) => !doc.includes(`\`${name}\``)),
    [],
  );
});
