import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, suite, test } from 'node:test';
import type { NewDiscountCode } from '@attune/sdk';
import { expirePending } from '../src/jobs/expire-pending.ts';
import { sweepAvailability } from '../src/jobs/sweep.ts';
import { createDiary } from './harness/diary.ts';
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

suite('a code', () => {
  test('takes its share off the price, half a cent rounded up, and the rest is paid', async () => {
    practice = await online.practice({ service: { price_amount: 9005 } });
    await make({ percent: 50 });

    const { booking, see, start } = await practice.book({ code: 'spring' });
    await online.tell(...online.stripe.books.pay(await start()));

    assert.deepEqual([booking.price, booking.discount, booking.payment?.amount], [euro(9005), euro(4503), euro(4502)]);
    assert.deepEqual((await see()).payment?.captured, euro(4502));
    await assertSound();
  });

  test('of a fixed amount never takes off more than the price: then nothing is to be paid, and it is confirmed at once', async () => {
    await make({ kind: 'fixed', amount: euro(100_000) });

    const { booking } = await practice.book({ code: 'SPRING' });

    assert.deepEqual([booking.status, booking.discount, booking.payment], ['confirmed', euro(9000), null]);
    assert.equal((await codes()).uses, 1);
  });

  test('says before booking what it would take off, and is not used by that', async () => {
    await make({ percent: 10 });

    const preview = await ask();

    assert.deepEqual(preview, { price: euro(9000), discount: euro(900), due: euro(8100) });
    assert.equal((await codes()).uses, 0);
  });

  test('takes its share of what this very therapist asks for', async () => {
    await make({ percent: 10 });
    await online.platform.owner.session((session) =>
      session.query(
        "update therapist_service set price_amount = 12000, price_currency = 'EUR' where therapist_id = $1",
        [practice.therapistId],
      ),
    );

    assert.deepEqual((await ask({ therapistId: practice.therapistId })).due, euro(10_800));
  });

  test('that is unknown, over, not yet good, put away, used up or for something else is refused in the same words', async () => {
    const other = await createDiary(online.platform.owner.db, { practiceId: practice.id });
    await make({ code: 'OVER', validUntil: '2026-03-02T06:00:00Z' });
    await make({ code: 'LATER', validFrom: '2026-03-02T06:00:01Z' });
    await make({ code: 'ELSEWHERE', serviceIds: [other.serviceId] });
    await make({ code: 'USED', useLimit: 1 });
    await practice.book({ code: 'used' });
    const away = await make({ code: 'AWAY' });
    await practice.office.discountCodes.archive(away.id);

    const refusals = await Promise.all(['UNKNOWN', 'OVER', 'LATER', 'ELSEWHERE', 'USED', 'AWAY'].map(refusalOf));

    assert.equal(new Set(refusals).size, 1);
    assert.match(refusals[0] ?? '', /^422 .*discount-invalid.*\/code/);
    await assert.rejects(practice.book({ startsAt: '2026-03-02T11:00:00Z', code: 'used' }), {
      code: 'discount-invalid',
      errors: [{ pointer: '/discountCode', detail: 'does not hold for this booking' }],
    });
  });

  test('of another practice is unknown here', async () => {
    const other = await online.practice();
    await other.office.discountCodes.create({ code: 'SPRING', kind: 'percentage', percent: 10 });

    await assert.rejects(ask(), { code: 'discount-invalid' });
  });

  test('that one client may use once is not used twice by them, in whatever letters they write their address', async () => {
    await make({ perClientLimit: 1 });
    await practice.book({ code: 'spring', email: 'mara@example.org' });

    await assert.rejects(
      practice.book({ startsAt: '2026-03-02T11:00:00Z', code: 'spring', email: 'MARA@example.org' }),
      {
        code: 'discount-invalid',
      },
    );
    const { booking } = await practice.book({
      startsAt: '2026-03-02T12:00:00Z',
      code: 'spring',
      email: 'ben@example.org',
    });
    assert.deepEqual(booking.discount, euro(900));
  });

  test('is given back when the booking was not paid in time, and when it is cancelled before', async () => {
    await make({ useLimit: 1 });
    await practice.book({ code: 'spring' });
    await online.platform.clock.advance({ minutes: 32 });
    await expirePending(online.platform.deps);
    const afterExpiry = (await codes()).uses;
    const second = await practice.book({ code: 'spring' });

    await (await second.client()).bookings.cancel(second.booking.id);

    assert.deepEqual([afterExpiry, (await codes()).uses], [0, 0]);
    await assertSound();
  });

  test('stays used by a booking that was paid for', async () => {
    await make({ useLimit: 1 });
    const { client, booking, start } = await practice.book({ code: 'spring' });
    await online.tell(...online.stripe.books.pay(await start()));

    await (await client()).bookings.cancel(booking.id);

    assert.equal((await codes()).uses, 1);
  });

  test('whose last use went to somebody else meanwhile sends a late payment back', async () => {
    await make({ useLimit: 1 });
    const { see, start } = await practice.book({ code: 'spring' });
    const session = await start();
    await online.platform.clock.advance({ minutes: 32 });
    await expirePending(online.platform.deps);
    await practice.book({ startsAt: '2026-03-02T11:00:00Z', code: 'spring' });

    await online.tell(...online.stripe.books.pay(session));
    await online.refund();

    assert.deepEqual([(await see()).status, (await see()).payment?.status], ['expired', 'refunded']);
    await assertSound();
  });

  test('that holds once is had by one of many who book with it at once', async () => {
    await make({ useLimit: 1 });

    const results = await Promise.allSettled(hours.map((startsAt) => practice.book({ startsAt, code: 'spring' })));

    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.deepEqual(reasonsOf(results), new Set(['discount-invalid']));
    await assertSound();
  });

  test('is counted by the database itself', async () => {
    const { id } = await make({ useLimit: 1 });
    await practice.book({ code: 'spring' });
    const { booking } = await practice.book({ startsAt: '2026-03-02T11:00:00Z' });
    const used = online.platform.owner.session((session) =>
      session.query('update booking set discount_code_id = $1, discount_amount = 0 where id = $2', [id, booking.id]),
    );

    await assert.rejects(used, { constraint: 'discount_use_limit' });
  });
});

suite('a practice', () => {
  test('makes a code, changes when and how often it holds, and puts it away', async () => {
    const made = await make({ useLimit: 5, validUntil: '2026-04-01T00:00:00Z' });

    const changed = await practice.office.discountCodes.update(
      made.id,
      { useLimit: null, serviceIds: [practice.serviceId] },
      { ifMatch: '*' },
    );
    const archived = await practice.office.discountCodes.archive(made.id);
    const again = await practice.office.discountCodes.archive(made.id);

    assert.deepEqual([made.code, made.percent, made.useLimit, made.uses], ['SPRING', 10, 5, 0]);
    assert.deepEqual(
      [changed.useLimit, changed.validUntil, changed.serviceIds],
      [null, '2026-04-01T00:00:00Z', [practice.serviceId]],
    );
    assert.equal(archived.archivedAt, '2026-03-02T06:00:00Z');
    assert.deepEqual(again, archived);
  });

  test('has a code of a name once, however its letters are written', async () => {
    await make();

    await assert.rejects(make({ code: 'Spring' }), { code: 'discount-exists', status: 409 });
  });

  test('hears where a code makes no sense', async () => {
    const pointers = await Promise.all(
      [
        { kind: 'percentage' },
        { kind: 'fixed', percent: 10 },
        { kind: 'fixed', amount: { amount: 100, currency: 'USD' } },
        { kind: 'percentage', percent: 10, amount: euro(100) },
        { percent: 10, validFrom: '2026-04-01T00:00:00Z', validUntil: '2026-03-01T00:00:00Z' },
        { percent: 10, serviceIds: [randomUUID()] },
      ].map((wrong) => pointerOf({ code: `C-${randomUUID()}`, kind: 'percentage', ...wrong } as NewDiscountCode)),
    );

    assert.deepEqual(pointers, ['/percent', '/percent', '/amount/currency', '/amount', '/validUntil', '/serviceIds/0']);
  });

  test('sees its codes newest first, page by page', async () => {
    await make({ code: 'FIRST' });
    await online.platform.clock.advance({ seconds: 1 });
    await make({ code: 'SECOND' });

    const page = await practice.office.discountCodes.list({ limit: 1 });
    const rest = await practice.office.discountCodes.list({ limit: 1, cursor: page.nextCursor ?? '' });

    assert.deepEqual(
      [page, rest].map(({ data }) => data.map(({ code }) => code)),
      [['SECOND'], ['FIRST']],
    );
    assert.equal(rest.nextCursor, null);
  });
});

/** Right after a sweep, as the invariants want it: a booking that a code kept from being made leaves its hold. */
const assertSound = async (): Promise<void> => {
  await sweepAvailability(online.platform.deps.db);
  await assertInvariants(online.platform);
};

const euro = (amount: number) => ({ amount, currency: 'EUR' });
const hours = [9, 10, 11, 12, 13, 14].map((hour) => `2026-03-02T${String(hour).padStart(2, '0')}:00:00Z`);

const make = ({ kind = 'percentage', ...wanted }: Partial<NewDiscountCode> = {}) =>
  practice.office.discountCodes.create({
    code: 'SPRING',
    kind,
    ...(kind === 'percentage' ? { percent: 10 } : {}),
    ...wanted,
  });

const codes = async () => (await practice.office.discountCodes.list()).data[0] ?? assert.fail('there is no code');

const ask = (wanted: { readonly code?: string; readonly therapistId?: string } = {}) =>
  online.platform
    .sdk(practice.publishableKey)
    .discountPreviews.create({ code: 'spring', serviceId: practice.serviceId, ...wanted });

const refusalOf = async (code: string): Promise<string> => {
  const response = await online.platform.fetch(`/v1/discount-previews?key=${practice.publishableKey}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, serviceId: practice.serviceId }),
  });
  return `${String(response.status)} ${(await response.text()).replace(/"requestId":"[^"]*"/, '')}`;
};

const pointerOf = (wanted: NewDiscountCode): Promise<string | undefined> =>
  practice.office.discountCodes.create(wanted).then(
    () => assert.fail('it was made'),
    (error: unknown) => (error as { errors: readonly { pointer: string }[] }).errors[0]?.pointer,
  );

const reasonsOf = (results: readonly PromiseSettledResult<unknown>[]): Set<unknown> =>
  new Set(
    results.flatMap((result) => (result.status === 'rejected' ? [(result.reason as { code: unknown }).code] : [])),
  );
