import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { transaction } from '../src/database/transaction.ts';
import { withPlatform, type TestPlatform } from './harness.ts';

let platform: TestPlatform;
before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());

test('a visitor sees its own practice and no other', async () => {
  const own = await platform.practice();
  const other = await platform.practice();

  const seen = await transaction(
    platform.connection.db,
    { kind: 'visitor', practiceId: own.id, keyId: own.publishableKeyId },
    (tx) => tx.selectFrom('practice').select('practice_id').where('practice_id', 'in', [own.id, other.id]).execute(),
  );

  assert.deepEqual(seen, [{ practice_id: own.id }]);
});

test('a stranger sees no practice at all', async () => {
  await platform.practice();

  const seen = await transaction(platform.connection.db, { kind: 'stranger' }, (tx) =>
    tx.selectFrom('practice').select('practice_id').execute(),
  );

  assert.deepEqual(seen, []);
});

test('role and practice end with the transaction, so that the next borrower of the connection has neither', async () => {
  const own = await platform.practice();

  await transaction(platform.connection.db, { kind: 'practice', practiceId: own.id, keyId: own.secretKeyId }, (tx) =>
    sql`select 1`.execute(tx),
  );

  assert.deepEqual(await settings(platform), [{ itself: true, practice: '' }]);
});

test('a transaction that throws leaves nothing behind', async () => {
  const own = await platform.practice();
  const actor = { kind: 'practice', practiceId: own.id, keyId: own.secretKeyId } as const;

  const failing = transaction(platform.connection.db, actor, async (tx) => {
    await tx.updateTable('practice').set({ name: 'Other' }).execute();
    throw new Error('no');
  });

  await assert.rejects(failing, /no/);
  const names = await transaction(platform.connection.db, actor, (tx) =>
    tx.selectFrom('practice').select('name').execute(),
  );
  assert.deepEqual(names, [{ name: 'Praxis am Park' }]);
});

const settings = async ({ connection }: TestPlatform): Promise<unknown> => {
  const { rows } = await sql`
    select current_user = session_user as itself,
           coalesce(current_setting('attune.practice_id', true), '') as practice`.execute(connection.db);
  return rows;
};
