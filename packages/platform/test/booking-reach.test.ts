import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, suite, test } from 'node:test';
import type { Updateable } from 'kysely';
import type { BookingCreated } from '@attune/sdk';
import type { Actor } from '../src/database/caller.ts';
import { transaction, type Tx } from '../src/database/transaction.ts';
import type { BookingTable } from '../src/modules/bookings/tables.ts';
import { bookAt, linkHolder } from './harness/booked.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;
let booking: BookingCreated;
let other: BookingCreated;
let holder: Extract<Actor, { kind: 'link' }>;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  const attune = platform.sdk(practice.publishableKey);
  booking = await bookAt(attune, { ...diary, startsAt: '2026-03-02T09:00:00Z' });
  other = await bookAt(attune, { ...diary, startsAt: '2026-03-02T13:00:00Z' });
  holder = { kind: 'link', practiceId: practice.id, purpose: 'manage_booking', resource: booking.id };
});

suite('in the database, whoever came by the link of a booking', () => {
  test('changes that one booking, and no other', async () => {
    assert.equal(await noted(holder, booking.id), 1n);
    assert.equal(await noted(holder, other.id), 0n);
  });

  test('with a link for something else changes nothing', async () => {
    assert.equal(await noted({ ...holder, purpose: 'review' }, booking.id), 0n);
  });

  test('does so in nobody else’s name', async () => {
    const asStaff = as(holder, (tx) =>
      tx.updateTable('booking').set({ client_note: 'x', changed_by: 'staff' }).where('id', '=', booking.id).execute(),
    );

    await assert.rejects(asStaff, { code: '42501' });
  });

  test('cannot say that a session took place, nor what the practice notes, nor what it costs', async () => {
    await platform.clock.set('2026-03-02T12:00:00Z');
    const changing = (change: Updateable<BookingTable>) =>
      as(holder, (tx) => tx.updateTable('booking').set(change).where('id', '=', booking.id).execute());

    await assert.rejects(changing({ status: 'completed', changed_by: 'client' }), { code: '42501' });
    await assert.rejects(changing({ therapist_note: 'x' }), { code: '42501' });
    await assert.rejects(changing({ price_amount: 1 }), { code: '42501' });
  });

  test('neither pays nor approves what waits for it, and may still end it', async () => {
    const asking = await createDiary(platform.owner.db, {
      practiceId: practice.id,
      service: { approval_required: true },
    });
    const waiting = await bookAt(platform.sdk(practice.publishableKey), {
      ...asking,
      startsAt: '2026-03-03T09:00:00Z',
    });
    const own = { ...holder, resource: waiting.id };
    const confirming = as(own, (tx) =>
      tx
        .updateTable('booking')
        .set({ status: 'confirmed', changed_by: 'client' })
        .where('id', '=', waiting.id)
        .execute(),
    );

    await assert.rejects(confirming, { code: '42501' });
    assert.equal(await noted(own, waiting.id), 1n);
    const client = await linkHolder(platform, practice, waiting.id);
    assert.equal((await client.bookings.cancel(waiting.id)).status, 'cancelled');
  });

  test('reads the history of that booking, and of no other', async () => {
    const seen = await as(holder, (tx) => tx.selectFrom('booking_change').select('booking_id').distinct().execute());

    assert.deepEqual(seen, [{ booking_id: booking.id }]);
  });

  test('sees the time held to move it there, and no other hold', async () => {
    const client = await linkHolder(platform, practice, booking.id);
    const wanted = { ...diary, startsAt: '2026-03-02T14:00:00Z', format: 'online' } as const;
    const { id } = await client.holds.create({ ...wanted, reschedules: booking.id });
    await platform.sdk(practice.publishableKey).holds.create({ ...wanted, startsAt: '2026-03-02T15:00:00Z' });

    const seen = await as(holder, (tx) => tx.selectFrom('booking').select('id').where('status', '=', 'held').execute());

    assert.deepEqual(seen, [{ id }]);
  });

  test('reads neither what the practice notes nor as whom it knows the client', async () => {
    await platform.sdk(practice.secretKey).bookings.update(booking.id, { therapistNote: 'Befund' });

    const seen = await as(holder, (tx) =>
      tx.selectFrom('booking_details').select(['therapist_note', 'client_id']).execute(),
    );

    assert.deepEqual(seen, [{ therapist_note: null, client_id: null }]);
  });
});

suite('in the database', () => {
  test('a worker changes bookings of the practice it was sent into, and of no other', async () => {
    const elsewhere = await platform.practice();

    assert.equal(await missed({ kind: 'worker', practiceId: practice.id }), 1n);
    assert.equal(await missed({ kind: 'worker', practiceId: elsewhere.id }), 0n);
    assert.equal(await missed({ kind: 'worker', practiceId: null }), 0n);
  });

  test('what ended says by whom only if it was ended', async () => {
    await assert.rejects(
      platform.owner.session((session) =>
        session.query(`update booking set cancelled_by = 'client' where id = $1`, [booking.id]),
      ),
      { constraint: 'booking_cancelled_check' },
    );
  });

  test('two times cannot be held for one booking', async () => {
    const hold = (start: string) =>
      platform.owner.session((session) =>
        session.query(
          `insert into booking (practice_id, id, status, therapist_id, service_id, format, starts_at, ends_at, hold_secret_hash,
                                hold_expires_at, replaces_booking_id)
           values ($1, $2, 'held', $3, $4, 'online', $5::timestamptz, $5::timestamptz + interval '50 minutes', $6, '2026-03-02T06:10:00Z', $7)`,
          [practice.id, randomUUID(), diary.therapistId, diary.serviceId, start, Buffer.from('x'), booking.id],
        ),
      );
    await hold('2026-03-02T14:00:00Z');

    await assert.rejects(hold('2026-03-02T15:00:00Z'), { constraint: 'booking_replaces_key' });
  });
});

function as<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transaction(platform.connection.db, actor, work);
}

async function noted(actor: Actor, id: string): Promise<bigint> {
  const change = { client_note: 'Bis dann', changed_by: 'client' } as const;
  const [changed] = await as(actor, (tx) => tx.updateTable('booking').set(change).where('id', '=', id).execute());
  return changed?.numUpdatedRows ?? 0n;
}

async function missed(actor: Actor): Promise<bigint> {
  const [changed] = await as(actor, (tx) =>
    tx.updateTable('booking').set({ change_reason: 'seen' }).where('id', '=', booking.id).execute(),
  );
  return changed?.numUpdatedRows ?? 0n;
}
