import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { json, stubFetch } from '../test/support/stub-fetch.ts';
import { aProblem } from './testing/factories.ts';

type Sdk = typeof import('./index.ts');

/** The library as a page's bundler builds it. */
async function copyOf(folder: string, name: string): Promise<Sdk> {
  const file = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, 'index.ts')],
    outfile: file,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
  });
  return (await import(pathToFileURL(file).href)) as Sdk;
}

describe('two copies of the library on one page', () => {
  let folder = '';
  let ours: Sdk;
  let theirs: Sdk;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attune-copies-'));
    [ours, theirs] = await Promise.all([copyOf(folder, 'ours'), copyOf(folder, 'theirs')]);
  });

  after(() => rm(folder, { recursive: true }));

  const taken = () => stubFetch(json(aProblem('slot-taken', { near: [] }), 409)).fetch;
  const holdBy = (sdk: Sdk) => sdk.createAttune({ key: 'pk_test', api: 'https://api.example', fetch: taken() }).holds;
  const wanted = { serviceId: 'a', startsAt: '2026-03-03T08:00:00Z', format: 'online' } as const;

  test('the guards of one know the errors of the other', async () => {
    const error: unknown = await holdBy(theirs).create(wanted).catch(Object);

    assert.ok(!(error instanceof ours.AttuneError), 'these are two copies');
    assert.ok(ours.isAttuneError(error) && ours.isSlotTaken(error));
    assert.ok(!ours.isNotFound(error));
  });

  test('what a function of one is answered through a client of the other is a value too', async () => {
    const client = theirs.createClient({ key: 'pk_test', api: 'https://api.example', fetch: taken() });

    const result = await ours.safe(ours.createHold, client, wanted);

    assert.deepEqual([result.ok, result.status], [false, 409]);
  });
});
