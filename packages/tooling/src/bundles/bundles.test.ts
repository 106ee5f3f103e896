import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { projectNode, run } from '../../lib/run.mjs';

let once: Map<string, Buffer>;
let twice: Map<string, Buffer>;
const folders: string[] = [];

before(async () => {
  [once, twice] = [await build(), await build()];
});

after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Builds everything into a new folder and reads it. */
async function build(): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-bundles-'));
  folders.push(folder);
  const { code, output } = await run(projectNode, [
    'node_modules/rollup/dist/bin/rollup',
    '-c',
    '-d',
    folder,
    '--silent',
  ]);
  assert.equal(code, 0, output);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}

const scripts = () => [...once].filter(([name]) => name.endsWith('.js'));

test('two builds of the same sources are the same bytes, file by file', () => {
  assert.deepEqual([...once.keys()], [...twice.keys()]);
  assert.deepEqual([...once.values()].map(String), [...twice.values()].map(String));
});

test('there is a module per element, and the one that loads them', () => {
  const elements = ['booking-picker', 'provider', 'report-card', 'review-form', 'reviews', 'therapist-directory'];
  const names = ['attune', ...elements, 'unsubscribe-form'].map((name) => `${name}.js`);

  assert.deepEqual(
    names.filter((name) => !once.has(name)),
    [],
  );
});

test('what draws a page first is compiled while it loads', () => {
  const ahead = scripts().filter(([, bytes]) => String(bytes).startsWith('//# allFunctionsCalledOnLoad\n'));

  assert.deepEqual(
    ahead.map(([name]) => name.replace(/-[\w-]{8}\.js$/, '.js')),
    ['booking-picker.js', 'chunks/base.js', 'therapist-directory.js'],
  );
});

test('what a page loads first needs no second file to start', () => {
  const alone = [
    'attune',
    ...['booking', 'invitation', 'report-card', 'review', 'unsubscribe'].map((page) => `hosted-${page}`),
  ];

  assert.deepEqual(
    alone.filter((name) => /from ?["']\.|import ?["']\./.test(String(once.get(`${name}.js`) ?? 'from "."'))),
    [],
  );
});

test('the first script asks for an element and for what it shares in one go', () => {
  const [shared = ''] = /chunks\/base-[\w-]+\.js/.exec(String(once.get('therapist-directory.js'))) ?? [];

  assert.ok(String(once.get('attune.js')).includes(`import("./therapist-directory.js"),import("./${shared}")`));
});

test('what the first script takes something from is asked for alone, so that it gets what it asked for', () => {
  assert.match(String(once.get('attune.js')), /import\("\.\/chunks\/page-[\w-]+\.js"\)\.then\(/);
});

test('beside every script lie its brotli, its gzip and its source map, which no visitor is told of', () => {
  for (const [name, bytes] of scripts()) {
    assert.deepEqual(brotliDecompressSync(once.get(`${name}.br`) ?? ''), bytes, `${name}.br`);
    assert.deepEqual(gunzipSync(once.get(`${name}.gz`) ?? ''), bytes, `${name}.gz`);
    assert.ok(once.has(`${name}.map`), `${name}.map`);
    assert.doesNotMatch(String(bytes), /sourceMappingURL/, name);
  }
});

test('integrity.json has the hash of every script, lazily loaded ones too', () => {
  const hashes = Object.fromEntries(
    scripts().map(([name, bytes]) => [name, `sha384-${createHash('sha384').update(bytes).digest('base64')}`]),
  );

  assert.deepEqual(JSON.parse(String(once.get('integrity.json'))), hashes);
});

test('what pages share is named for its content, so that a release never mixes with the one before', () => {
  const chunks = [...once.keys()].filter((name) => name.startsWith('chunks/') && name.endsWith('.js'));

  assert.ok(chunks.length > 0);
  assert.deepEqual(
    chunks.filter((name) => !/-[\w-]{8}\.js$|^chunks\/[\w-]{8}\//.test(name)),
    ['chunks/checked.js'], // whose content the first script knows by its hash
  );
});

test('the sentences of every language lie in one folder of the build, where a page finds them by their language', () => {
  const inFolder = [...once.keys()].filter((name) => /^chunks\/[\w-]{8}\/de(?:\.\w+)?\.js$/.test(name));
  const folders = new Set(inFolder.map((name) => name.split('/')[1]));

  const [folder = ''] = folders;
  assert.equal(folders.size, 1);
  assert.ok(once.has(`chunks/${folder}/de.js`) && once.has(`chunks/${folder}/de.picker.js`));
  assert.match(
    String(once.get('booking-picker.js')),
    new RegExp(`import\\(\`./chunks/${folder}/\\$\\{\\w+\\}.picker.js\`\\)`),
  );
});

test('no script evaluates text, writes style attributes, or names a machine', () => {
  const faults = scripts().filter(([, bytes]) =>
    /\beval\(|new Function\(| style="|\/home\/|\/root\//.test(String(bytes)),
  );

  assert.deepEqual(
    faults.map(([name]) => name),
    [],
  );
});

test('every licence of what is inside is told', () => {
  assert.match(String(once.get('licenses.txt')), /^lit-html \d/m);
  assert.match(String(once.get('licenses.txt')), /BSD 3-Clause/);
  const first = scripts().filter(([name]) => /^(attune|hosted-[a-z-]+)\.js$/.test(name));
  assert.ok(first.length > 1 && first.every(([, bytes]) => String(bytes).startsWith('/*! Attune ')));
});

test('the hash of the entry vouches for a table of hashes, and that for every file that a page may load', () => {
  const sha256 = (bytes: Buffer | undefined) =>
    createHash('sha256')
      .update(bytes ?? '')
      .digest('base64');
  const table = once.get('chunks/checked.js');
  const known = [...String(table).matchAll(/\["([\w./-]+)","(?:sha256-([\w+/=]{44}))?"/g)];

  assert.ok(String(once.get('attune.js')).includes(`sha256-${sha256(table)}`));
  assert.deepEqual(
    known.map(([, name = '']) => name).sort(),
    scripts()
      .map(([name]) => name)
      .filter((name) => !/^hosted-|checked\.js$/.test(name))
      .sort(),
  );
  assert.deepEqual(
    known.filter(([, name = '', hash]) => name !== 'attune.js' && hash !== sha256(once.get(name))),
    [],
  );
});
