import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { createDiary } from './harness/diary.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';
import { transaction } from '../src/database/transaction.ts';
import { claimKey, releaseKey, settleKey, type IdempotentCall } from '../src/modules/trust/idempotency.ts';
import { Problem } from '../src/http/problem.ts';

let platform: TestPlatform;
let practice: TestPractice;
let body: NewBooking;

interface NewBooking {
  readonly holdId: string;
  readonly holdSecret: string;
  readonly client: { readonly firstName: string; readonly lastName: string; readonly email: string };
  readonly consent: { readonly privacy: true };
}

before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  const diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  const hold = await platform
    .sdk(practice.publishableKey)
    .holds.create({ ...diary, startsAt: '2026-03-02T09:00:00Z', format: 'online' });
  body = {
    holdId: hold.id,
    holdSecret: hold.secret,
    client: { firstName: 'Mara', lastName: 'Falk', email: 'mara@example.org' },
    consent: { privacy: true },
  };
});

const book = (key: string | undefined, sent: object = body): Promise<Response> =>
  platform.fetch(`/v1/bookings?key=${practice.publishableKey}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) },
    body: JSON.stringify(sent),
  });

const codeOf = async (response: Response): Promise<[number, string]> => [
  response.status,
  ((await response.json()) as { code: string }).code,
];

const changes = async (): Promise<number> => {
  const rows = await platform.owner.session((session) =>
    session.query(`select 1 from booking_change where practice_id = $1 and status = 'confirmed'`, [practice.id]),
  );
  return rows.length;
};

const callOf = (key: string): IdempotentCall => ({
  caller: { kind: 'visitor', practiceId: practice.id, keyId: practice.publishableKeyId },
  operation: 'createBooking',
  key,
  request: { body },
  resource: 'booking',
});

const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => new Error('was not refused'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof Problem);
  return error.code;
};

test('64 calls at once under one key are one execution', async () => {
  const answers = await Promise.all(Array.from({ length: 64 }, () => book('one-intent')));

  assert.ok(answers.every(({ status }) => status === 201 || status === 409));
  assert.ok(answers.some(({ status }) => status === 201));
  assert.equal(await changes(), 1);
});

test('a repeated call gets the answer anew, and is told that it is one', async () => {
  const first = await book('one-intent');
  const second = await book('one-intent');

  const [was, is] = [(await first.json()) as Record<string, unknown>, (await second.json()) as Record<string, unknown>];
  assert.equal(second.status, 201);
  assert.equal(first.headers.get('idempotency-replayed'), null);
  assert.equal(second.headers.get('idempotency-replayed'), 'true');
  assert.deepEqual({ ...is, manage: null }, { ...was, manage: null });
});

test('the same request with its keys in another order is the same request', async () => {
  await book('one-intent');

  assert.equal((await book('one-intent', Object.fromEntries(Object.entries(body).reverse()))).status, 201);
});

test('another body under the same key is refused', async () => {
  await book('one-intent');

  const other = { ...body, client: { ...body.client, lastName: 'Holm' } };
  assert.deepEqual(await codeOf(await book('one-intent', other)), [422, 'idempotency-key-reused']);
});

test('a call without a key is refused before anything happens', async () => {
  assert.deepEqual(await codeOf(await book(undefined)), [400, 'idempotency-key-missing']);
  assert.equal(await changes(), 0);
});

test('a call beside one that is still at work is told to come again', async () => {
  await claimKey(platform.connection.db, callOf('at-work'));

  assert.equal(await refusal(claimKey(platform.connection.db, callOf('at-work'))), 'idempotency-in-progress');
});

test('the claim of a call that died can be taken over after sixty seconds, and the dead one keeps nothing', async () => {
  const { db } = platform.connection;
  const call = callOf('died');
  const first = await claimKey(db, call);

  await platform.clock.advance({ seconds: 61 });
  const second = await claimKey(db, call);

  assert.equal(second.kind, 'ours');
  const late = transaction(db, call.caller, (tx) =>
    settleKey(tx, call, first.kind === 'ours' ? first.lease : '', randomUUID()),
  );
  assert.equal(await refusal(late), 'idempotency-in-progress');
});

test('an act that comes to nothing gives its key back', async () => {
  const wrong = { ...body, holdSecret: 'hs_0000000000000000000000000000000000000000000' };

  assert.equal((await book('again', wrong)).status, 404);
  assert.equal((await book('again')).status, 201);
});

test('giving a key back does not give back what was settled', async () => {
  const { db } = platform.connection;
  const call = callOf('settled');
  const claim = await claimKey(db, call);
  const lease = claim.kind === 'ours' ? claim.lease : '';
  const resourceId = randomUUID();
  await transaction(db, call.caller, (tx) => settleKey(tx, call, lease, resourceId));

  await releaseKey(db, call, lease);

  assert.deepEqual(await claimKey(db, call), { kind: 'done', resourceId });
});

test('a key is kept for a day and then forgotten', async () => {
  const { db } = platform.connection;
  const call = callOf('yesterday');
  const claim = await claimKey(db, call);
  await transaction(db, call.caller, (tx) =>
    settleKey(tx, call, claim.kind === 'ours' ? claim.lease : '', randomUUID()),
  );

  await platform.clock.advance({ hours: 24 });
  assert.equal((await claimKey(db, call)).kind, 'done');
  await platform.clock.advance({ seconds: 1 });
  assert.equal((await claimKey(db, call)).kind, 'ours');
});

test('the key of one caller is another key for the next', async () => {
  const other = await platform.practice();
  const call = callOf('shared');
  await claimKey(platform.connection.db, call);

  const theirs = { ...call, caller: { kind: 'visitor', practiceId: other.id, keyId: other.publishableKeyId } as const };

  assert.equal((await claimKey(platform.connection.db, theirs)).kind, 'ours');
});

test('neither the key nor the request is stored', async () => {
  await book('one-intent');

  const rows = await platform.owner.session((session) =>
    session.query<{ row: string }>(
      'select row_to_json(idempotency_key)::text as row from idempotency_key where practice_id = $1',
      [practice.id],
    ),
  );
  assert.ok(rows.length > 0);
  assert.deepEqual(
    rows.filter(({ row }) => /one-intent|mara/i.test(row)),
    [],
  );
});
