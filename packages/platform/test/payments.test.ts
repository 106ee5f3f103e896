import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import { expirePending } from '../src/jobs/expire-pending.ts';
import { closeCheckouts } from '../src/jobs/payments.ts';
import { assertInvariants } from './harness/invariants.ts';
import { openOnline, type OnlinePlatform, type OnlinePractice } from './harness/online.ts';

let online: OnlinePlatform;
let practice: OnlinePractice;

before(async () => {
  online = await openOnline();
});
after(() => online.close());
beforeEach(async () => {
  await online.platform.clock.set('2026-03-02T06:00:00Z');
  practice = await online.practice();
});

suite('a booking that is paid beforehand', () => {
  test('awaits its payment, and is confirmed once Stripe says that it was made', async () => {
    const { booking, see, start } = await practice.book();
    const session = await start();

    await online.tell(...online.stripe.books.pay(session));

    const paid = await see();
    assert.deepEqual(
      [booking.status, booking.payment?.status, booking.payment?.dueAt],
      ['pending_payment', 'pending', '2026-03-02T06:30:00Z'],
    );
    assert.deepEqual([paid.status, paid.payment?.status, paid.payment?.dueAt], ['confirmed', 'captured', null]);
    assert.deepEqual(paid.payment?.captured, { amount: 9000, currency: 'EUR' });
    await assertInvariants(online.platform);
  });

  test('goes to a page of Stripe that names the service, leads back to ours, and says whose it is', async () => {
    const { booking, start } = await practice.book();

    const { fields, metadata } = found(online.stripe.books.sessions.get(await start()));

    assert.equal(fields.get('line_items.0.price_data.product_data.name'), 'Einzelsitzung');
    assert.equal(fields.get('line_items.0.price_data.unit_amount'), '9000');
    assert.equal(fields.get('locale'), 'de');
    assert.equal(fields.get('success_url'), `http://localhost:4400/p/${practice.slug}/paid`);
    assert.equal(fields.get('cancel_url'), `http://localhost:4400/p/${practice.slug}/not-paid`);
    assert.deepEqual(metadata, { practice_id: practice.id, booking_id: booking.id, payment_id: booking.payment?.id });
  });

  test('has one page however often it is asked for, also at once', async () => {
    const { start } = await practice.book();

    const sessions = await Promise.all([start(), start(), start()]);
    const later = await start();

    assert.equal(new Set([...sessions, later]).size, 1);
  });

  test('gets a new page when the time of the old one is over', async () => {
    const patient = await online.practice({ policies: { paymentMinutes: 120 } });
    const { see, start } = await patient.book({ startsAt: '2026-03-03T09:00:00Z' });
    const first = await start();
    online.stripe.books.expire(first);
    await online.platform.clock.advance({ minutes: 90 });

    const second = await start();
    await online.tell(...online.stripe.books.pay(second));

    assert.notEqual(second, first);
    assert.equal((await see()).status, 'confirmed');
  });

  test('asks for no money again once it was paid', async () => {
    const { start } = await practice.book();
    await online.tell(...online.stripe.books.pay(await start()));

    await assert.rejects(start(), { code: 'payment-state', status: 409 });
  });

  test('is kept when Stripe is away: who wants to pay hears so, and pays a little later', async () => {
    const { see, start } = await practice.book();
    online.stripe.fail(1);

    await assert.rejects(start(), { code: 'provider-unavailable', status: 503 });
    await online.tell(...online.stripe.books.pay(await start()));

    assert.equal((await see()).status, 'confirmed');
  });

  test('keeps nobody waiting while Stripe takes its time', async () => {
    const { start } = await practice.book();
    const goOn = online.stripe.pause();
    const starting = start();
    await online.stripe.called();

    const other = await practice.book({ startsAt: '2026-03-02T11:00:00Z' });
    goOn();

    assert.equal(other.booking.status, 'pending_payment');
    assert.match(await starting, /^cs_test/);
  });

  test('opens one page although the answer of Stripe was lost', async () => {
    const { start } = await practice.book();
    online.stripe.fail(2, 'lost-answer');
    const before = online.stripe.books.sessions.size;

    await assert.rejects(start(), { code: 'provider-unavailable' });
    await start();

    assert.equal(online.stripe.books.sessions.size, before + 1);
  });

  test('where nothing is left to pay is confirmed at once', async () => {
    const free = await online.practice({ service: { price_amount: 0 } });

    const { booking } = await free.book();

    assert.deepEqual([booking.status, booking.payment], ['confirmed', null]);
  });

  test('which needs approval too is approved after it was paid', async () => {
    const careful = await online.practice({ service: { approval_required: true } });
    const { see, start } = await careful.book();

    await online.tell(...online.stripe.books.pay(await start()));

    assert.equal((await see()).status, 'pending_approval');
    await assertInvariants(online.platform);
  });

  test('that nobody approves is paid back in full', async () => {
    const careful = await online.practice({ service: { approval_required: true } });
    const { booking, see, start } = await careful.book();
    await online.tell(...online.stripe.books.pay(await start()));

    await careful.office.bookings.decline(booking.id);
    await online.refund();

    assert.equal((await see()).payment?.status, 'refunded');
    await assertInvariants(online.platform);
  });
});

suite('what Stripe tells', () => {
  test('comes in any order: the session before its payment, or after', async () => {
    const { booking, see, start } = await practice.book();
    const [intent, session] = online.stripe.books.pay(await start());

    await online.tell(found(session), found(intent), found(session));

    assert.equal((await see()).status, 'confirmed');
    assert.deepEqual(await statuses(booking.payment?.id), ['pending', 'captured']);
  });

  test('of a card that was refused does not end it: the next card is taken', async () => {
    const { see, start } = await practice.book();
    const session = await start();
    const refused = online.stripe.books.refuseCard(session);
    const paid = online.stripe.books.pay(session);

    await online.tell(refused);
    const between = await see();
    await online.tell(...paid);

    assert.deepEqual([between.status, between.payment?.status], ['pending_payment', 'failed']);
    assert.equal((await see()).payment?.status, 'captured');
  });

  test('of a refused card after the next one was taken changes nothing', async () => {
    const { see, start } = await practice.book();
    const session = await start();
    const refused = online.stripe.books.refuseCard(session);

    await online.tell(...online.stripe.books.pay(session), refused);

    assert.equal((await see()).payment?.status, 'captured');
  });

  test('of another amount or currency confirms nothing, and that money goes back', async () => {
    const { see, start } = await practice.book();
    const [, session] = online.stripe.books.pay(await start());
    const { data, ...event } = found(session) as { data: { object: object } };
    const cheaper = { ...event, data: { object: { ...data.object, amount_total: 100 } } };

    await online.tell(cheaper);

    assert.equal((await see()).status, 'pending_payment');
    assert.equal((await see()).payment?.status, 'pending');
    assert.ok(online.logged('payment-mismatch') > 0);
    assert.ok([...online.stripe.books.refunds.values()].some(({ metadata }) => metadata['stray'] === 'true'));
  });

  test('from the account of another practice is not believed', async () => {
    const { see, start } = await practice.book();
    const [intent, session] = online.stripe.books.pay(await start());

    await online.tell({ ...intent, account: 'acct_other' }, { ...session, account: 'acct_other' });

    assert.equal((await see()).status, 'pending_payment');
  });

  test('of a practice with an account of its own is paid into that account', async () => {
    const own = await online.practice({ columns: { stripe_account: 'acct_1own' } });
    const { see, start } = await own.book();
    const session = await start();

    await online.tell(...online.stripe.books.pay(session));

    assert.equal(online.stripe.books.sessions.get(session)?.account, 'acct_1own');
    assert.equal((await see()).status, 'confirmed');
  });
});

suite('a payment that comes too late', () => {
  test('takes the time again if it is still free', async () => {
    const { booking, see, start } = await practice.book();
    const session = await start();
    await expire(booking.id);

    await online.tell(...online.stripe.books.pay(session));

    assert.equal((await see()).status, 'confirmed');
    await assertInvariants(online.platform);
  });

  test('goes back by itself when somebody else has the time, and the client is told', async () => {
    const { booking, see, start } = await practice.book();
    const session = await start();
    await expire(booking.id);
    const other = await practice.book();

    await online.tell(...online.stripe.books.pay(session));
    await online.refund();

    const late = await see();
    assert.deepEqual([late.status, late.payment?.status], ['expired', 'refunded']);
    assert.equal((await other.see()).status, 'pending_payment');
    assert.deepEqual(await toldOf(booking.id), ['booking_expired', 'booking_payment_due', 'payment_returned']);
    await assertInvariants(online.platform);
  });

  test('is prevented where it can be: the page of a booking that ended is closed', async () => {
    const { booking, start } = await practice.book();
    const session = await start();
    await expire(booking.id);

    await closeCheckouts(online.platform.deps);

    assert.equal(online.stripe.books.sessions.get(session)?.status, 'expired');
  });

  test('is noticed although nobody told us of it', async () => {
    const { booking, see, start } = await practice.book();
    online.stripe.books.pay(await start());
    await expire(booking.id);

    await closeCheckouts(online.platform.deps);

    assert.equal((await see()).status, 'confirmed');
  });
});

/** Lets the time of an unpaid booking go by, and the job that notices it. */
const expire = async (bookingId: string): Promise<void> => {
  await online.platform.clock.advance({ minutes: 32 });
  await expirePending(online.platform.deps);
  const { status } = await practice.office.bookings.get(bookingId);
  assert.equal(status, 'expired');
};

/** What the client of a booking was told. */
const toldOf = (bookingId: string): Promise<string[]> =>
  online.platform.owner.session(async (session) => {
    const rows = await session.query<{ kind: string }>(
      "select kind from message where booking_id = $1 and audience = 'client' order by kind",
      [bookingId],
    );
    return rows.map(({ kind }) => kind);
  });

const statuses = async (paymentId: string | undefined): Promise<string[]> =>
  (await practice.office.payments.get(paymentId ?? '')).changes.map(({ status }) => status);

const found = <T>(value: T | undefined): T => value ?? assert.fail('it is missing');
