import { readFileSync } from 'node:fs';
import assert from 'node:assert/strict';
import type { TestPlatform } from '../harness.ts';

const statements = readFileSync(new URL('../invariants.sql', import.meta.url), 'utf8')
  .split(/;\s*$/m)
  .filter((statement) => statement.includes('select'));

/** Fails with whatever invariants.sql finds wrong in the whole database. */
export const assertInvariants = async ({ owner }: Pick<TestPlatform, 'owner'>): Promise<void> => {
  const broken = await owner.session(async (session) => {
    const rows: unknown[] = [];
    for (const statement of statements) rows.push(...(await session.query(statement)));
    return rows;
  });
  assert.deepEqual(broken, []);
};
