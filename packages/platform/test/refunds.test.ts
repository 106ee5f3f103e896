import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, suite, test } from 'node:test';
import fc from 'fast-check';
import { expirePending } from '../src/jobs/expire-pending.ts';
import { assertInvariants } from './harness/invariants.ts';
import { mondayTen, openOnline, type OnlinePlatform, type OnlinePractice } from './harness/online.ts';
import type { NewPractice } from './harness/practice.ts';
import type { StripeObject } from './harness/stripe-books.ts';

let online: OnlinePlatform;
let practice: OnlinePractice;

before(async () => {
  online = await openOnline();
});
after(() => online.close());
beforeEach(async () => {
  await online.platform.clock.set('2026-03-01T06:00:00Z');
  practice = await online.practice({ policies: halfWithinADay });
});

const halfWithinADay = {
  refund: {
    kind: 'steps',
    steps: [
      { hours: 24, percent: 100 },
      { hours: 2, percent: 50 },
    ],
  },
  noShowFeePercent: 40,
} as unknown as NonNullable<NewPractice['policies']>;

suite('a client who cancels', () => {
  test('gets back what the preview said, and the practice keeps the rest', async () => {
    const { booking, client, see } = await paid();
    await online.platform.clock.set('2026-03-02T05:00:00Z');
    const preview = await (await client()).bookings.previewCancellation(booking.id);

    await (await client()).bookings.cancel(booking.id);
    await online.refund();

    assert.deepEqual(
      [preview.paid?.amount, preview.refund?.amount, preview.kept?.amount, preview.freeUntil],
      [9000, 4500, 4500, '2026-03-01T09:00:00Z'],
    );
    assert.deepEqual((await see()).payment?.refunded, { amount: 4500, currency: 'EUR' });
    assert.equal((await see()).payment?.status, 'partially_refunded');
    await assertInvariants(online.platform);
  });

  test('always gets back what the preview said a moment before, whatever the rule, the price and the hour', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRule,
        fc.integer({ min: 100, max: 100_000 }),
        fc.nat(60 * 48),
        async (refund, price_amount, minutes) => {
          await online.platform.clock.set('2026-03-01T06:00:00Z');
          practice = await online.practice({
            policies: { refund } as NonNullable<NewPractice['policies']>,
            service: { price_amount },
          });
          const { booking, client, see } = await paid();
          await online.platform.clock.set(new Date(Date.parse(mondayTen) - (minutes + 1) * 60_000));
          const preview = await (await client()).bookings.previewCancellation(booking.id);

          await (await client()).bookings.cancel(booking.id);
          await online.refund();

          const { payment } = await see();
          assert.deepEqual(payment?.refunded, preview.refund);
          assert.equal((preview.refund?.amount ?? 0) + (preview.kept?.amount ?? 0), price_amount);
        },
      ),
      { numRuns: 12 },
    );
    await assertInvariants(online.platform);
  });

  test('is told of their money once it is on its way', async () => {
    const { booking, client } = await paid();
    await (await client()).bookings.cancel(booking.id);

    await online.refund();
    await online.refund();

    assert.deepEqual(await toldOf(booking.id), [
      'booking_cancelled',
      'booking_confirmed',
      'booking_payment_due',
      'payment_refunded',
    ]);
  });
});

suite('whoever is cancelled by the practice', () => {
  test('gets everything back, however late', async () => {
    const { booking, see } = await paid();
    await online.platform.clock.set('2026-03-02T08:59:00Z');

    await practice.office.bookings.cancel(booking.id, { actor: 'therapist', reason: 'krank' });
    await online.refund();

    assert.equal((await see()).payment?.status, 'refunded');
  });

  test('gets nothing where the practice says so', async () => {
    const { booking, see } = await paid();

    await practice.office.bookings.cancel(booking.id, { refund: 'none' });
    await online.refund();

    assert.equal((await see()).payment?.status, 'captured');
    await assertInvariants(online.platform);
  });
});

suite('money that a practice gives back', () => {
  test('goes back in parts, and never more than was paid', async () => {
    const { booking, see } = await paid();
    const paymentId = booking.payment?.id ?? '';
    await practice.office.refunds.create(paymentId, { amount: euro(5000), reason: 'Kulanz' });

    const tooMuch = practice.office.refunds.create(paymentId, { amount: euro(4001), reason: 'Kulanz' });

    await assert.rejects(tooMuch, { code: 'refund-exceeds', status: 422 });
    await practice.office.refunds.create(paymentId, { reason: 'Kulanz' });
    await online.refund();
    assert.deepEqual((await see()).payment?.refunded, euro(9000));
    await assertInvariants(online.platform);
  });

  for (const { captured, refunds, valid } of moneyRules()) {
    test(`of ${String(captured)} paid: ${refunds.join(' and ')} ${valid ? 'goes' : 'does not go'} back`, async () => {
      practice = await online.practice({ service: { price_amount: captured } });
      const { booking } = await paid();
      const create = (amount: number) =>
        practice.office.refunds.create(booking.payment?.id ?? '', { amount: euro(amount), reason: 'Kulanz' });

      const results = await inOrder(refunds, create);

      assert.equal(
        results.every(({ status }) => status === 'fulfilled'),
        valid,
      );
    });
  }

  test('of many at once never more than was paid goes back', async () => {
    const { booking } = await paid();
    const create = () =>
      practice.office.refunds.create(booking.payment?.id ?? '', { amount: euro(2000), reason: 'Kulanz' });

    const results = await Promise.allSettled(Array.from({ length: 8 }, create));

    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 4);
    await assertInvariants(online.platform);
  });

  test('is refused by the database itself beyond what was captured', async () => {
    const { booking } = await paid();
    const insert = online.platform.owner.session((session) =>
      session.query(
        `insert into refund (practice_id, id, payment_id, amount, status, reason, requested_by)
         values ($1, $2, $3, 9001, 'pending', 'too much', 'staff')`,
        [practice.id, randomUUID(), booking.payment?.id],
      ),
    );

    await assert.rejects(insert, { constraint: 'refund_within_captured' });
  });

  test('in another currency, or before anything was paid, is refused', async () => {
    const { booking } = await practice.book();
    const settled = await paid({ startsAt: '2026-03-02T11:00:00Z' });
    const id = settled.booking.payment?.id ?? '';

    await assert.rejects(practice.office.refunds.create(booking.payment?.id ?? '', { reason: 'x' }), {
      code: 'payment-state',
    });
    await assert.rejects(
      practice.office.refunds.create(id, { amount: { amount: 100, currency: 'USD' }, reason: 'x' }),
      {
        code: 'refund-exceeds',
      },
    );
  });

  test('reaches Stripe once, however often its answer was lost', async () => {
    const { booking, see } = await paid();
    await practice.office.refunds.create(booking.payment?.id ?? '', { amount: euro(1000), reason: 'Kulanz' });
    online.stripe.fail(4, 'lost-answer');
    await online.refund();
    await online.platform.clock.advance({ minutes: 5 });
    await online.refund();
    await online.platform.clock.advance({ hours: 30 });

    await online.refund();

    assert.deepEqual((await see()).payment?.refunded, euro(1000));
    assert.equal(
      [...online.stripe.books.refunds.values()].filter(({ metadata }) => metadata['payment_id'] === booking.payment?.id)
        .length,
      1,
    );
  });

  test('is tried again while Stripe is away', async () => {
    const { booking, see } = await paid();
    await practice.office.refunds.create(booking.payment?.id ?? '', { reason: 'Kulanz' });
    online.stripe.fail(1);
    await online.refund();
    const between = (await see()).payment?.status;
    await online.platform.clock.advance({ minutes: 3 });

    await online.refund();

    assert.deepEqual([between, (await see()).payment?.status], ['captured', 'refunded']);
  });

  test('that a bank sends back is owed again, and somebody hears of it', async () => {
    const { booking, see } = await paid();
    const { id } = await practice.office.refunds.create(booking.payment?.id ?? '', { reason: 'Kulanz' });
    await online.refund();
    const [made] = [...online.stripe.books.refunds].filter(([, { metadata }]) => metadata['refund_id'] === id);

    await online.tell(online.stripe.books.settleRefund(made?.[0] ?? '', 'failed'));

    assert.equal((await see()).payment?.status, 'captured');
    const { refunds } = await practice.office.payments.get(booking.payment?.id ?? '');
    assert.deepEqual(
      refunds.map(({ status }) => status),
      ['failed'],
    );
    await assertInvariants(online.platform);
  });

  test('in Stripe’s own dashboard is noted, in whatever order it is told', async () => {
    const { booking, intent, see } = await paid();
    const [charge, refund] = online.stripe.books.giveBackByHand(intent, 3000);
    const [second, other] = online.stripe.books.giveBackByHand(intent, 1000);

    await online.tell(...[other, charge, second, refund].map((event) => event ?? {}));

    const { refunds } = await practice.office.payments.get(booking.payment?.id ?? '');
    assert.deepEqual((await see()).payment?.refunded, euro(4000));
    assert.deepEqual(new Set(refunds.map(({ by }) => by)), new Set(['provider']));
    await assertInvariants(online.platform);
  });

  test('is told of before the payment is, and both are noted', async () => {
    const { booking, see, start } = await practice.book();
    const told = online.stripe.books.pay(await start());
    const [charge] = online.stripe.books.giveBackByHand(intentOf(told), 9000);

    await online.tell(charge ?? {}, ...told);

    assert.deepEqual([(await see()).status, (await see()).payment?.status], ['confirmed', 'refunded']);
    assert.equal((await practice.office.payments.get(booking.payment?.id ?? '')).refunds.length, 1);
  });
});

test('the payments of a practice are listed newest first, page by page, by client and by state', async () => {
  const first = await paid();
  await online.platform.clock.advance({ seconds: 1 });
  const second = await practice.book({ startsAt: '2026-03-02T10:00:00Z' });

  const page = await practice.office.payments.list({ limit: 1 });
  const rest = await practice.office.payments.list({ limit: 1, cursor: page.nextCursor ?? '' });
  const captured = await practice.office.payments.list({ status: ['captured', 'refunded'] });
  const ofClient = await practice.office.payments.list({ clientId: await clientOf(second.booking) });

  assert.deepEqual(
    [page, rest, captured, ofClient].map(({ data }) => data.map(({ bookingId }) => bookingId)),
    [[second.booking.id], [first.booking.id], [first.booking.id], [second.booking.id]],
  );
  assert.equal(rest.nextCursor, null);
});

test('what a client paid is summed by currency', async () => {
  const email = `mara+${randomUUID()}@example.org`;
  const { booking } = await paid({ email });
  await practice.office.refunds.create(booking.payment?.id ?? '', { amount: euro(2000), reason: 'Kulanz' });
  await online.refund();
  await practice.book({ startsAt: '2026-03-02T10:00:00Z', email });

  const summary = await practice.office.payments.ofClient(await clientOf(booking));

  assert.deepEqual(summary.totals, [
    { captured: euro(9000), refunded: euro(2000), kept: euro(7000), count: 1, lastPaidAt: '2026-03-01T06:00:00Z' },
  ]);
});

// the last one: it lets a session be over, and the clock of the others stands before it
test('of what nobody came for the practice keeps its fee, and the rest goes back', async () => {
  const { booking, see } = await paid();
  await online.platform.clock.set('2026-03-02T10:00:00Z');

  await practice.office.bookings.markNoShow(booking.id);
  await online.refund();

  assert.deepEqual((await see()).payment?.refunded, { amount: 5400, currency: 'EUR' });
  await expirePending(online.platform.deps); // what the other tests left to be paid
  await assertInvariants(online.platform);
});

/** Who booked, as the practice knows them. */
const clientOf = async ({ id }: { readonly id: string }): Promise<string> =>
  (await practice.office.bookings.get(id)).clientId ?? assert.fail('nobody booked');

const euro = (amount: number) => ({ amount, currency: 'EUR' });

const anyRule = fc.oneof(
  fc.constant({ kind: 'none' }),
  fc.integer({ min: 0, max: 60 }).map((hours) => ({ kind: 'full-until', hours })),
  fc.integer({ min: 0, max: 3 }).map((businessDays) => ({ kind: 'full-until', businessDays })),
  fc
    .uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 4 })
    .chain((hours) =>
      fc.tuple(
        ...hours.map((each) => fc.record({ hours: fc.constant(each), percent: fc.integer({ min: 0, max: 100 }) })),
      ),
    )
    .map((steps) => ({ kind: 'steps', steps })),
);

const paid = async (wanted: Parameters<OnlinePractice['book']>[0] = {}) => {
  const booked = await practice.book(wanted);
  const told = online.stripe.books.pay(await booked.start());
  await online.tell(...told);
  return { ...booked, intent: intentOf(told) };
};

const intentOf = ([told]: readonly StripeObject[]): string =>
  (told as { data: { object: { id: string } } }).data.object.id;

interface MoneyRule {
  readonly captured: number;
  readonly refunds: readonly number[];
  readonly valid: boolean;
}

function moneyRules(): readonly MoneyRule[] {
  const cases = readFileSync(new URL('./fixtures/money/minor-unit-cases.json', import.meta.url), 'utf8');
  return (JSON.parse(cases) as { refund_rules: readonly MoneyRule[] }).refund_rules;
}

const inOrder = async <T>(amounts: readonly number[], act: (amount: number) => Promise<T>) => {
  const results: PromiseSettledResult<T>[] = [];
  for (const amount of amounts) results.push(...(await Promise.allSettled([act(amount)])));
  return results;
};

const toldOf = (bookingId: string): Promise<string[]> =>
  online.platform.owner.session(async (session) => {
    const rows = await session.query<{ kind: string }>(
      "select kind from message where booking_id = $1 and audience = 'client' order by kind",
      [bookingId],
    );
    return rows.map(({ kind }) => kind);
  });
