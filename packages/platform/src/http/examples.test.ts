import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { examples } from './examples.ts';

const folder = fileURLToPath(new URL('../../../../examples/', import.meta.url));
const bundles = { version: '1.4.2', files: new Map(), integrity: { 'attune.js': 'sha384-abc' } };
const applications = ['react', 'vue', 'wordpress'].map((name) => `/examples/${name}/`);
const get = async (path: string) => examples(folder, bundles).request(path);

test('the front page is the partner page, in German, with the two lines that embed the directory', async () => {
  const answer = await get('/');
  const page = await answer.text();

  assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.match(page, /<html lang="de">/);
  assert.match(page, /<script type="module" src="\/cdn\/\d+\/attune\.js" data-key="pk_demo_kiez"><\/script>/);
  assert.match(page, /<attune-therapist-directory><a href="\/p\/kiez">.+<\/a><\/attune-therapist-directory>/);
});

test('every practice of the demo has a page of its own, in its language, with the two lines and its own key', async () => {
  const pages = await Promise.all(
    ['kiez', 'storyhaven', 'bloomfield', 'pawhaus', 'lektio'].map(async (slug) =>
      (await get(`/examples/${slug}/`)).text(),
    ),
  );

  assert.deepEqual(
    pages.map((page) => /<html lang="([\w-]+)">/.exec(page)?.[1]),
    ['de', 'en-IN', 'en-US', 'en-US', 'da'],
  );
  assert.deepEqual(
    pages.map(
      (page) => /<script type="module" src="\/cdn\/\d+\/attune\.js" data-key="(\w+)"><\/script>/.exec(page)?.[1],
    ),
    ['pk_demo_kiez', 'pk_demo_storyhaven', 'pk_demo_bloomfield', 'pk_demo_pawhaus', 'pk_demo_lektio'],
  );
  assert.deepEqual(
    pages.map(
      (page) => /<attune-therapist-directory><a href="(.+?)">.+<\/a><\/attune-therapist-directory>/.exec(page)?.[1],
    ),
    ['/p/kiez', '/p/storyhaven', '/p/bloomfield', '/p/pawhaus', '/p/lektio'],
  );
  assert.deepEqual(
    pages.map((page) => page.match(/<script/g)?.length),
    [2, 2, 1, 1, 1], // the first two offer a second language by a script of their own
  );
});

test('a list leads to each of the five, to the strict one and to the applications', async () => {
  const list = await (await get('/examples/')).text();
  const pages = [...list.matchAll(/href="(\/examples\/[\w-]+\/)"/g)].map(([, path = '']) => path);
  const plain = pages.filter((path) => !applications.includes(path));
  const answers = await Promise.all([...plain, '/examples/index.css', '/examples/lektio/page.css'].map(get));

  assert.deepEqual(pages, [
    ...['kiez', 'storyhaven', 'bloomfield', 'pawhaus', 'lektio'].map((name) => `/examples/${name}/`),
    ...applications,
    '/examples/strict-csp/',
  ]);
  assert.ok(answers.every(({ status }) => status === 200));
});

test('an application is served as its build wrote it, never its sources', async () => {
  const made = mkdtempSync(join(tmpdir(), 'attune-examples-'));
  const write = (path: string, text: string) => {
    mkdirSync(join(made, path, '..'), { recursive: true });
    writeFileSync(join(made, path), text);
  };
  write('plain-html/index.html', 'front');
  write('index.html', 'list');
  for (const name of ['built', 'unbuilt']) {
    write(`${name}/package.json`, '{}');
    write(`${name}/index.html`, 'source');
  }
  write('built/dist/index.html', 'page');
  write('built/dist/assets/app-1a2b.js', 'script');

  const app = examples(made, bundles);
  const answers = await Promise.all(
    [
      '/examples/built/',
      '/examples/built/assets/app-1a2b.js',
      '/examples/unbuilt/',
      '/examples/built/package.json',
    ].map(async (path) => app.request(path)),
  );
  rmSync(made, { recursive: true });

  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 404, 404],
  );
  assert.equal(await answers[0]?.text(), 'page');
  assert.equal(answers[1]?.headers.get('content-type'), 'text/javascript; charset=utf-8');
});

test('what the front page loads is beside it', async () => {
  assert.equal((await get('/page.css')).headers.get('content-type'), 'text/css; charset=utf-8');
  assert.equal((await get('/page.js')).headers.get('content-type'), 'text/javascript; charset=utf-8');
  assert.equal((await get('/mark.svg')).headers.get('content-type'), 'image/svg+xml');
});

test('no page of the examples asks another origin for anything', async () => {
  const pages = await Promise.all(
    [
      ...['/', '/examples/', '/examples/strict-csp/', '/page.css', '/page.js'],
      ...['storyhaven', 'bloomfield', 'pawhaus', 'lektio'].map((slug) => `/examples/${slug}/`),
    ].map(async (path) => (await get(path)).text()),
  );

  assert.deepEqual(
    pages.flatMap((page) => page.match(/(?:src|href|url\()=?["'(]?(?:https?:)?\/\/[^"' )]+/g) ?? []),
    [],
  );
});

test('the strict page is sent with its policy and names the bundle by version and hash', async () => {
  const answer = await get('/examples/strict-csp/');
  const page = await answer.text();

  assert.match(answer.headers.get('content-security-policy') ?? '', /require-trusted-types-for 'script'/);
  assert.match(page, /src="\/cdn\/1\.4\.2\/attune\.js"/);
  assert.match(page, /integrity="sha384-abc"/);
});

test('portraits of the demo’s therapists can be shown by any page', async () => {
  const answer = await get('/examples/practices/kiez/portraits/ada-lind.svg');
  const drawn = await get(
    `/examples/practices/kiez/portraits/${readdirSync(`${folder}practices/kiez/portraits`)[0] ?? ''}`,
  );

  assert.equal(answer.status, 404);
  assert.equal(drawn.headers.get('content-type'), 'image/svg+xml');
  assert.equal(drawn.headers.get('cross-origin-resource-policy'), 'cross-origin');
});

test('nothing else of the folder can be read', async () => {
  const answers = await Promise.all(
    ['/examples/strict-csp/headers.json', '/examples/plain-html/../../package.json', '/examples/node/find.ts'].map(get),
  );

  assert.deepEqual(
    answers.map((answer) => answer.status),
    [404, 404, 404],
  );
});
