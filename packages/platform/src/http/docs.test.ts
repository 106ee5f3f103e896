import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { docs } from './docs.ts';

const folder = join(fileURLToPath(import.meta.resolve('@attune/sdk/package.json')), '..');
const app = docs(folder);
const get = async (path: string) => app.request(path);

test('a model finds what it should read at /llms.txt, and every page that it leads to', async () => {
  const answer = await get('/llms.txt');
  const text = await answer.text();
  const pages = new Set([...text.matchAll(/\]\(([\w./-]+)/g)].map(([, path = '']) => `/${path}`));
  const answers = await Promise.all([...pages].map(get));

  assert.equal(answer.headers.get('content-type'), 'text/plain; charset=utf-8');
  assert.match(text, /^# @attune\/sdk\n\n> /);
  assert.ok(pages.size > 30);
  assert.deepEqual(
    answers.filter(
      (each) => each.status !== 200 || each.headers.get('content-type') !== 'text/markdown; charset=utf-8',
    ),
    [],
  );
});

test('people find the guides at /docs', async () => {
  const answer = await get('/docs');

  assert.equal(answer.headers.get('location'), '/docs/README.md');
});

test('nothing else of the package can be read', async () => {
  const answers = await Promise.all(
    [
      '/package.json',
      '/docs/package.json',
      '/docs/../package.json',
      '/docs/%2e%2e/package.json',
      '/docs/none.md',
      '/src/index.ts',
    ].map(get),
  );

  assert.deepEqual(
    answers.map(({ status }) => status),
    [404, 404, 404, 404, 404, 404],
  );
});
