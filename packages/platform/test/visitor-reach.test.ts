import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import { sql } from 'kysely';
import type { BookingCreated, Hold } from '@attune/sdk';
import type { Actor } from '../src/database/caller.ts';
import { presentSecret, transaction, type Tx } from '../src/database/transaction.ts';
import { mara } from './harness/booked.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;
let hold: Hold;
let booking: BookingCreated;
let clientId: string;
let visitor: Actor;
let office: Actor;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  const attune = platform.sdk(practice.publishableKey);
  hold = await attune.holds.create({ ...diary, startsAt: '2026-03-02T09:00:00Z', format: 'online' });
  booking = await attune.bookings.create({
    holdId: hold.id,
    holdSecret: hold.secret,
    client: mara,
    consent: { privacy: true },
  });
  clientId = (await clientOfBooking()).client_id;
  visitor = { kind: 'visitor', practiceId: practice.id, keyId: practice.publishableKeyId };
  office = { kind: 'practice', practiceId: practice.id, keyId: practice.secretKeyId };
});

suite('in the database, money', () => {
  test('is asked for by a visitor only for the booking whose secret they have', async () => {
    assert.equal(await asked(visitor), null);
    assert.equal(await asked(visitor, 'hs_of_somebody_else'), null);
    assert.notEqual(await asked(visitor, hold.secret), null);
  });

  test('is asked for by a practice for its bookings, and for no booking of another', async () => {
    const other = await platform.practice();

    assert.equal(await asked({ kind: 'practice', practiceId: other.id, keyId: other.secretKeyId }), null);
    assert.notEqual(await asked(office), null);
  });
});

suite('in the database, what a client agrees to', () => {
  test('with a booking is kept for who has its secret, and for the practice', async () => {
    await agreedWithBooking(visitor, hold.secret);
    await agreedWithBooking(office);

    await assert.rejects(agreedWithBooking(visitor), { code: '42501' });
    await assert.rejects(agreedWithBooking(visitor, 'hs_of_somebody_else'), { code: '42501' });
  });

  test('with a request is kept as that is made, and not of who asked at another time', async () => {
    await as(visitor, async (tx) => {
      await requested(tx);
      await agreedWithRequest(tx);
    });
    await as(office, agreedWithRequest);

    await assert.rejects(as(visitor, agreedWithRequest), { code: '42501' });
  });
});

suite('in the database, a request', () => {
  test('is not said to be answered before it is, whoever says so', async () => {
    const id = await as(visitor, requested);

    await assert.rejects(as(visitor, answerTold(id)), { constraint: 'request_answer_told' });
    await assert.rejects(as(office, answerTold(id)), { constraint: 'request_answer_told' });
  });
});

function as<T>(actor: Actor, work: (tx: Tx) => Promise<T>, secret = ''): Promise<T> {
  return transaction(platform.connection.db, actor, async (tx) => {
    await (secret === '' ? Promise.resolve() : presentSecret(tx, secret));
    return work(tx);
  });
}

function asked(actor: Actor, secret = ''): Promise<string | null> {
  const open = sql<{ id: string | null }>`select open_payment(${booking.id}, 9000, 'EUR', null, 'client') as id`;
  return as(actor, async (tx) => (await open.execute(tx)).rows[0]?.id ?? null, secret);
}

function agreedWithBooking(actor: Actor, secret = ''): Promise<unknown> {
  const agreed = sql`select consent_for_booking(${clientId}, 'marketing', true, 'v1')`;
  return as(actor, (tx) => agreed.execute(tx), secret);
}

function agreedWithRequest(tx: Tx): Promise<unknown> {
  return sql`select consent_for_request(${clientId}, 'marketing', 'v1')`.execute(tx);
}

async function requested(tx: Tx): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select request_booking(${clientId}, null, null, 'consultation', null, null, 'email', '{"email": "mara.vogt@example.org"}',
                           '2026-03-05T06:00:00Z') as id`.execute(tx);
  const [request] = rows;
  assert.ok(request);
  return request.id;
}

function answerTold(requestId: string): (tx: Tx) => Promise<unknown> {
  return (tx) =>
    sql`select * from queue_request_messages(${requestId}, 'booking_request_answered', 'localhost')`.execute(tx);
}

async function clientOfBooking(): Promise<{ client_id: string }> {
  const [row] = await platform.owner.session((session) =>
    session.query<{ client_id: string }>('select client_id from booking where id = $1', [booking.id]),
  );
  assert.ok(row);
  return row;
}
