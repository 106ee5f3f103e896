import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { examples } from './examples.ts';

const folder = fileURLToPath(new URL('../../../../examples/', import.meta.url));
const bundles = { version: '1.4.2', files: new Map(), integrity: { 'attune.js': 'sha384-abc' } };
const get = async (path: string) => examples(folder, bundles).request(path);

test('the front page is the partner page, in German, with the two lines that embed the directory', async () => {
  const answer = await get('/');
  const page = await answer.text();

  assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.match(page, /<html lang="de">/);
  assert.match(page, /<script type="module" src="\/cdn\/\d+\/attune\.js" data-key="pk_demo_kiez"><\/script>/);
  assert.match(page, /<attune-therapist-directory><a href="\/p\/kiez">.+<\/a><\/attune-therapist-directory>/);
});

test('what the front page loads is beside it', async () => {
  assert.equal((await get('/page.css')).headers.get('content-type'), 'text/css; charset=utf-8');
  assert.equal((await get('/page.js')).headers.get('content-type'), 'text/javascript; charset=utf-8');
  assert.equal((await get('/mark.svg')).headers.get('content-type'), 'image/svg+xml');
});

test('no page of the examples asks another origin for anything', async () => {
  const pages = await Promise.all(
    ['/', '/examples/strict-csp/', '/page.css', '/page.js'].map(async (path) => (await get(path)).text()),
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
