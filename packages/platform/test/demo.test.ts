import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loadDemo } from '../src/demo.ts';
import { withPlatform, type TestPlatform } from './harness.ts';

let platform: TestPlatform;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());

test('the demo holds five practices, and starting again leaves what was changed in them until a file differs', async () => {
  const first = await loadDemo(platform.deps.db);
  await inDatabase(`update therapist set first_name = 'Changed' where slug = 'marisol-vega'`);

  const again = await loadDemo(platform.deps.db);
  const kept = await marisol();
  await inDatabase(`update practice set demo_file = 'another' where slug = 'pawhaus'`);
  await loadDemo(platform.deps.db);

  assert.deepEqual(
    first.map(({ slug, publishableKey }) => [slug, publishableKey]),
    ['bloomfield', 'kiez', 'lektio', 'pawhaus', 'storyhaven'].map((slug) => [slug, `pk_demo_${slug}`]),
  );
  assert.deepEqual(again, first);
  assert.equal(kept, 'Changed');
  assert.equal(await marisol(), 'Marisol');
});

const inDatabase = (sql: string): Promise<unknown[]> => platform.owner.session((session) => session.query(sql));

const marisol = async (): Promise<unknown> => {
  const [row] = await inDatabase(`select first_name from therapist where slug = 'marisol-vega'`);
  return (row as { first_name: string } | undefined)?.first_name;
};
