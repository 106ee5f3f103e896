import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Session } from '../../src/database/connect.ts';
import { noteFigure } from '../harness/figures.ts';
import { withPlatform, type TestPlatform } from '../harness.ts';
import { checks, type Check } from './checks.ts';

let platform: TestPlatform;
before(async () => {
  platform = await withPlatform();
});
after(async () => {
  await platform.close();
  const faults = checks.reduce((sum, check) => sum + check.faults.length, 0);
  noteFigure('catalogue checks, all zero', `${checks.length} of them, and each of ${faults} planted faults found`);
});

test('there are tables to look at', async () => {
  const [found] = await platform.owner.session((session) =>
    session.query<{ tables: number }>(`select count(*)::integer as tables from pg_tables where schemaname = 'public'`),
  );

  assert.ok((found?.tables ?? 0) > 40);
});

for (const check of checks) {
  suite(check.promise, () => {
    test('holds', async () => {
      assert.deepEqual(await platform.owner.session(check.find), []);
    });

    for (const fault of check.faults) {
      test(`would not hold after: ${fault}`, async () => {
        const found = await platform.owner.session((session) => findAfter(session, check, fault));

        assert.notDeepEqual(found, []);
      });
    }
  });
}

/** Looks with the fault planted, and takes it out again. */
async function findAfter(session: Session, { find }: Check, fault: string): Promise<string[]> {
  await session.script('begin');
  try {
    await session.script(fault);
    return await find(session);
  } finally {
    await session.script('rollback');
  }
}
