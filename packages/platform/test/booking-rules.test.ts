import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import type { Hold } from '@attune/sdk';
import type { Actor } from '../src/database/caller.ts';
import { presentSecret, transaction } from '../src/database/transaction.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;
let hold: Hold;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  hold = await platform
    .sdk(practice.publishableKey)
    .holds.create({ ...diary, startsAt: '2026-03-02T09:00:00Z', format: 'online' });
});

test('the database itself refuses an overlap, whatever the code above it does', async () => {
  const overlapping = insert(`'2026-03-02T09:49:00Z', '2026-03-02T10:30:00Z'`);

  await assert.rejects(overlapping, { constraint: 'booking_no_overlap' });
});

test('what begins as another ends does not overlap it', async () => {
  await insert(`'2026-03-02T09:50:00Z', '2026-03-02T10:30:00Z'`);

  assert.equal((await query('select 1 from booking where practice_id = $1')).length, 2);
});

test('what another calendar has already booked is true even if it overlaps', async () => {
  await insert(`'2026-03-02T09:30:00Z', '2026-03-02T10:30:00Z'`, 'true');

  assert.equal((await query('select 1 from booking where practice_id = $1')).length, 2);
});

test('a booking does not leave the graph of its states', async () => {
  const skipping = query(`update booking set status = 'completed' where practice_id = $1`);

  await assert.rejects(skipping, { constraint: 'booking_step' });
});

test('a booking of which nobody is told cannot be committed', async () => {
  const client = randomUUID();
  await query(
    `insert into client (practice_id, id, first_name, last_name, email) values ($1, '${client}', 'Mara', 'Vogt', 'mara@example.org')`,
  );

  const silent = query(
    `update booking set status = 'confirmed', contact = '{}', client_id = '${client}' where practice_id = $1`,
  );

  await assert.rejects(silent, { constraint: 'booking_change_told' });
});

test('a visitor sees no booking but the one whose secret they have', async () => {
  const visitor = { kind: 'visitor', practiceId: practice.id, keyId: practice.publishableKeyId } as const;

  assert.deepEqual(await seen(visitor), []);
  assert.deepEqual(await seen(visitor, 'hs_of_somebody_else'), []);
  assert.deepEqual(await seen(visitor, hold.secret), [{ id: hold.id }]);
});

test('the holder of a mail link sees its booking and no other', async () => {
  const holder = { kind: 'link', practiceId: practice.id, purpose: 'manage_booking' } as const;

  assert.deepEqual(await seen({ ...holder, resource: randomUUID() }), []);
  assert.deepEqual(await seen({ ...holder, purpose: 'unsubscribe', resource: hold.id }), []);
  assert.deepEqual(await seen({ ...holder, resource: hold.id }), [{ id: hold.id }]);
});

test('a practice sees its bookings, and nothing of another practice', async () => {
  const other = await platform.practice();

  assert.deepEqual(await seen({ kind: 'practice', practiceId: other.id, keyId: other.secretKeyId }), []);
  assert.deepEqual(await seen({ kind: 'practice', practiceId: practice.id, keyId: practice.secretKeyId }), [
    { id: hold.id },
  ]);
});

test('a visitor reads no mail, no history, and not why a therapist is away', async () => {
  const visitor = { kind: 'visitor', practiceId: practice.id, keyId: practice.publishableKeyId } as const;
  const reading = (table: 'message' | 'booking_change') =>
    transaction(platform.connection.db, visitor, (tx) => tx.selectFrom(table).select('id').execute());

  await assert.rejects(reading('message'), { code: '42501' });
  await assert.rejects(reading('booking_change'), { code: '42501' });
  await assert.rejects(
    transaction(platform.connection.db, visitor, (tx) =>
      tx.selectFrom('availability_exception').select('reason').execute(),
    ),
    { code: '42501' },
  );
});

function seen(actor: Actor, secret = ''): Promise<{ id: string }[]> {
  return transaction(platform.connection.db, actor, async (tx) => {
    await (secret === '' ? Promise.resolve() : presentSecret(tx, secret));
    return tx.selectFrom('booking').select('id').execute();
  });
}

function insert(times: string, overlapsAllowed = 'false'): Promise<unknown> {
  return query(
    `insert into booking (practice_id, id, status, therapist_id, service_id, format, starts_at, ends_at, hold_secret_hash, hold_expires_at, overlaps_allowed)
     values ($1, gen_random_uuid(), 'held', '${diary.therapistId}', '${diary.serviceId}', 'online', ${times}, '\\x00', '2026-03-02T06:10:00Z', ${overlapsAllowed})`,
  );
}

function query(statement: string): Promise<unknown[]> {
  return platform.owner.session((session) => session.query(statement, [practice.id]));
}
