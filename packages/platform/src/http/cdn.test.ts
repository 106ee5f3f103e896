import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import type { Hono } from 'hono';
import { readCdnFiles } from './cdn-files.ts';
import { cdn } from './cdn.ts';

const script = 'export const therapists = "…";\n';
let folder: string;
let app: Hono;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'attune-cdn-'));
  mkdirSync(join(folder, 'chunks'));
  write('attune.js', script);
  write('chunks/lit-abc.js', script);
  write('attune.js.map', '{}');
  write('integrity.json', '{"attune.js":"sha384-x"}');
  writeFileSync(join(folder, 'secret.env'), 'never');
  app = cdn(readCdnFiles(folder, '1.4.2'));
});

after(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text));
  writeFileSync(join(folder, `${name}.gz`), gzipSync(text));
}

const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(path, { method, headers });

test('a versioned file may be kept for ever by anybody, on any page', async () => {
  const answer = await get('/cdn/1.4.2/attune.js');

  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('cache-control'), 'public, max-age=31536000, immutable');
  assert.equal(answer.headers.get('content-type'), 'text/javascript; charset=utf-8');
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.equal(answer.headers.get('cross-origin-resource-policy'), 'cross-origin');
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(await answer.text(), script);
});

test('a script says where its source map is, and what has none says nothing', async () => {
  const script = await get('/cdn/1/attune.js');
  const chunk = await get('/cdn/1/chunks/lit-abc.js');

  assert.equal(script.headers.get('sourcemap'), 'attune.js.map');
  assert.equal(chunk.headers.get('sourcemap'), null);
});

test('the alias of a major version is kept five minutes only', async () => {
  const answer = await get('/cdn/1/chunks/lit-abc.js');

  assert.equal(answer.headers.get('cache-control'), 'public, max-age=300, stale-while-revalidate=86400');
  assert.equal(await answer.text(), script);
});

test('brotli and gzip are sent as they were written at build time', async () => {
  const br = await get('/cdn/1/attune.js', { 'accept-encoding': 'gzip, br' });
  const gzip = await get('/cdn/1/attune.js', { 'accept-encoding': 'gzip' });

  assert.equal(br.headers.get('content-encoding'), 'br');
  assert.equal(brotliDecompressSync(Buffer.from(await br.arrayBuffer())).toString(), script);
  assert.equal(gzip.headers.get('content-encoding'), 'gzip');
  assert.equal(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString(), script);
});

test('a cache between us and the visitor can tell the encodings apart', async () => {
  const plain = await get('/cdn/1/attune.js');
  const br = await get('/cdn/1/attune.js', { 'accept-encoding': 'br' });

  assert.equal(plain.headers.get('vary'), 'Accept-Encoding');
  assert.notEqual(plain.headers.get('etag'), br.headers.get('etag'));
});

test('who has the file already gets 304 and no bytes', async () => {
  const etag = (await get('/cdn/1/attune.js')).headers.get('etag') ?? '';

  const again = await get('/cdn/1/attune.js', { 'if-none-match': `"other", W/${etag}` });

  assert.equal(again.status, 304);
  assert.equal(again.headers.get('etag'), etag);
  assert.equal(again.headers.get('access-control-allow-origin'), '*');
  assert.equal(await again.text(), '');
});

test('HEAD says what GET would, without the bytes', async () => {
  const answer = await get('/cdn/1.4.2/attune.js', {}, 'HEAD');

  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('content-length'), `${Buffer.byteLength(script)}`);
  assert.equal(await answer.text(), '');
});

test('no path leads out of the folder or to a file that was not built for pages', async () => {
  const paths = [
    '../secret.env',
    '%2e%2e/secret.env',
    'secret.env',
    'attune.js.br',
    'chunks',
    '',
    'chunks/../attune.js%00',
  ];

  const answers = await Promise.all(paths.map(async (path) => (await get(`/cdn/1.4.2/${path}`)).status));

  assert.deepEqual(
    answers,
    paths.map(() => 404),
  );
});

test('another version is not ours to answer for, and the answer is not kept', async () => {
  const answer = await get('/cdn/1.4.1/attune.js');

  assert.equal(answer.status, 404);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
});

test('what lies there is told at the address itself, with the hash of each script and the support window', async () => {
  const answer = await get('/cdn/');
  const page = await answer.text();

  assert.match(page, /<code>\/cdn\/1\.4\.2\/<\/code> never changes/);
  assert.match(page, /attune\.js<\/a><\/th>\s*<td><code>sha384-x<\/code>/);
  assert.match(page, /Every version up to 1\.4\.2 is supported/);
  assert.match(answer.headers.get('content-security-policy') ?? '', /^default-src 'none'/);
});

test('nothing can be written', async () => {
  const answer = await get('/cdn/1/attune.js', {}, 'POST');

  assert.equal(answer.status, 405);
  assert.equal(answer.headers.get('allow'), 'GET, HEAD');
});

test('a platform whose bundles are not built yet still starts', async () => {
  const empty = cdn(readCdnFiles(join(folder, 'nowhere'), '1.4.2'));

  assert.equal((await empty.request('/cdn/1/attune.js')).status, 404);
});
