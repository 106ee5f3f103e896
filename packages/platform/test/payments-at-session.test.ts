import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import { assertInvariants } from './harness/invariants.ts';
import { openOnline, type OnlinePlatform } from './harness/online.ts';

let online: OnlinePlatform;

before(async () => {
  online = await openOnline();
});
after(() => online.close());
beforeEach(() => online.platform.clock.set('2026-03-01T06:00:00Z'));

suite('money that is paid at the session', () => {
  test('is noted by the practice, how and with what receipt, once', async () => {
    const { booking, office } = await atSession();
    const id = booking.payment?.id ?? '';

    const noted = await office.payments.record(id, { method: 'cash', reference: 'Beleg 7' });

    assert.deepEqual(
      [booking.status, booking.payment?.status, booking.payment?.provider],
      ['confirmed', 'pending', 'manual'],
    );
    assert.deepEqual([noted.status, noted.method, noted.reference], ['captured', 'cash', 'Beleg 7']);
    await assert.rejects(office.payments.record(id, { method: 'card' }), { code: 'payment-state' });
  });

  test('has no page to pay on', async () => {
    const { start } = await atSession();

    await assert.rejects(start(), { code: 'payment-state' });
  });

  test('is given back by hand, and the practice says when', async () => {
    const { booking, office } = await atSession();
    await office.payments.record(booking.payment?.id ?? '', { method: 'cash' });
    await office.bookings.cancel(booking.id);
    const { data } = await office.refunds.list({ bookingId: booking.id });
    const [asked] = data;

    const settled = await office.refunds.settle(asked?.id ?? '', { status: 'succeeded', note: 'Bar zurückgegeben.' });
    const again = await office.refunds.settle(asked?.id ?? '', { status: 'succeeded' });

    assert.deepEqual([asked?.status, settled.status, again.note], ['requested', 'succeeded', 'Bar zurückgegeben.']);
    assert.equal((await office.payments.get(booking.payment?.id ?? '')).status, 'refunded');
    await assert.rejects(office.refunds.settle(asked?.id ?? '', { status: 'rejected' }), { code: 'payment-state' });
    await assertInvariants(online.platform);
  });

  test('is asked for no more when the session is cancelled before', async () => {
    const { booking, office } = await atSession();

    await office.bookings.cancel(booking.id);

    assert.equal((await office.payments.get(booking.payment?.id ?? '')).status, 'cancelled');
    assert.deepEqual((await office.refunds.list({ bookingId: booking.id })).data, []);
  });
});

const atSession = async () => {
  const unhurried = await online.practice({ policies: { payment: 'at_session' } });
  return { ...(await unhurried.book()), office: unhurried.office };
};
