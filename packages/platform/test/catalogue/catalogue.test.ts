import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Session } from '../../src/database/connect.ts';
import { noteFigure } from '../harness/figures.ts';
import { withPlatform, type TestPlatform } from '../harness.ts';
import { checks, type Check } from './checks.ts';

let platform: TestPlatform;

/** How many checks found nothing, and how many of the planted faults they found. */
const seen = { zero: 0, faults: 0 };

before(async () => {
  platform = await withPlatform();
});
after(async () => {
  await platform.close();
  noteFigure('catalogue checks, all zero', `${seen.zero} of ${checks.length}, and ${seen.faults} planted faults found`);
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
      seen.zero += 1;
    });

    for (const fault of check.faults) {
      test(`would not hold after: ${fault}`, async () => {
        const found = await platform.owner.session((session) => findAfter(session, check, fault));

        assert.notDeepEqual(found, []);
        seen.faults += 1;
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
