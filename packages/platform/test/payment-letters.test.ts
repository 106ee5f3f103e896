import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { json } from '../src/database/json.ts';
import { queueRefundMessage } from '../src/modules/messaging/queue-messages.ts';
import type { RefundMessageKind } from '../src/modules/messaging/tables.ts';
import { createReader } from './harness/audience.ts';
import { calendarOfMail, factsOf, mara, payTold, saidIn, sendDue, toldMail, within } from './harness/told-booking.ts';
import { beginLife, english, monday, toldOf, type ToldLife } from './harness/told-life.ts';
import { withPlatform, type TestPlatform } from './harness.ts';

let platform: TestPlatform;
let life: ToldLife;

before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
});
after(() => platform.close());
beforeEach(async () => {
  life = await beginLife(platform);
});

test('a client who has to pay first reads how much, and until when', async () => {
  const id = await unpaid('en-GB');

  const mail = await toldMail(platform, id, 'booking_payment_due');

  assert.deepEqual(saidIn(mail), {
    subject: 'Please pay: Einzelsitzung on 30 March at 10:00',
    said: [
      'we have kept this time for you. It is yours as soon as you have paid.',
      'Please pay by Friday 20 March 2026 at 07:30 (Europe/Berlin). After that, others can book the time again.',
    ],
  });
  assert.equal(factsOf(mail)['To pay'], '€90.00');
  assert.match(mail.text, /Pay now:\nhttp:\/\/localhost:4400\/p\/[\w-]+\/booking\?lang=en#/);
  assert.equal(calendarOfMail(mail), null, 'nothing stands in a calendar before it is paid for');
});

test('the same in German, formally', async () => {
  const id = await unpaid(null);

  assert.deepEqual(saidIn(await toldMail(platform, id, 'booking_payment_due')), {
    subject: 'Bitte bezahlen: Einzelsitzung am 30. März um 10:00',
    said: [
      'wir halten diese Zeit für Sie frei. Sobald Sie bezahlt haben, ist der Termin gebucht.',
      'Bitte bezahlen Sie bis Freitag, 20. März 2026 um 07:30 (Europe/Berlin). Danach können andere die Zeit wieder buchen.',
    ],
  });
});

test('a therapist is not told of what is not paid for yet', async () => {
  const id = await unpaid(null);
  await sendDue(platform);

  assert.deepEqual(await toldOf(platform, id, 'booking_payment_due'), ['client']);
});

test('a time that was not paid for is gone, and that is said without blame', async () => {
  const id = await unpaid('en-GB');
  await life.change(
    id,
    { status: 'expired', changed_by: 'system', change_reason: 'not paid in time' },
    'booking_expired',
  );

  const mail = await toldMail(platform, id, 'booking_expired');

  assert.deepEqual(saidIn(mail), {
    subject: 'Not booked: Einzelsitzung on 30 March at 10:00',
    said: ['no payment reached us in time, so others can book this time again. You are welcome to choose a new one.'],
  });
  assert.ok(!mail.text.includes('not paid in time'), 'what we note for ourselves is not said');
  assert.match(mail.text, /Find another time:\nhttp:\/\/localhost:4400\/p\/[\w-]+\?lang=en\n/);
  assert.deepEqual(await toldOf(platform, id, 'booking_expired'), ['client'], 'the therapist never heard of it');
});

test('a client who cancelled reads what they get back and what not', async () => {
  const id = await life.book({ client: english });
  const payment = await payTold(platform, life.practice.id, id, { amount: 9000, captured: 9000 });
  await life.cancel(id, 'client', 'I am ill.');
  await refund(payment, 4500);

  const mail = await toldMail(platform, id, 'booking_cancelled');

  assert.deepEqual(saidIn(mail), {
    subject: 'Cancelled: Einzelsitzung on 30 March at 10:00',
    said: ['you have cancelled your appointment.'],
  });
  assert.deepEqual(factsOf(mail), {
    When: 'Monday 30 March 2026 at 10:00',
    What: 'Einzelsitzung · 50 minutes',
    With: 'Dr. Ada Lind',
    Where: 'Online',
    Reason: 'I am ill.',
    Paid: '€90.00',
    Refund: '€45.00',
    'Not refunded': '€45.00',
  });
});

test('each refund is told once, with its own amount', async () => {
  const id = await life.book({ client: english });
  const payment = await payTold(platform, life.practice.id, id, { amount: 9000, captured: 9000 });
  const refundId = await refund(payment, 3000);
  await tellRefund(id, refundId, 'payment_refunded');
  await tellRefund(id, refundId, 'payment_refunded');

  assert.deepEqual(saidIn(await toldMail(platform, id, 'payment_refunded')), {
    subject: 'Refund: Einzelsitzung on 30 March at 10:00',
    said: ['you get €30.00 back.'],
  });
});

test('a payment that came too late goes back, and that is explained', async () => {
  const id = await life.book({});
  const payment = await payTold(platform, life.practice.id, id, { amount: 9000, captured: 9000 });
  await tellRefund(id, await refund(payment, 9000), 'payment_returned');

  const mail = await toldMail(platform, id, 'payment_returned');

  assert.equal(mail.subject, 'Ihre Zahlung geht zurück: Einzelsitzung am 30. März um 10:00');
  assert.match(
    mail.text.replaceAll('\u00a0', ' '),
    /als die Zeit schon an jemand anderen vergeben war\. Sie bekommen alles zurück: 90,00 €\./,
  );
});

test('what was paid, and what a code took off, stands in the confirmation', async () => {
  const id = await life.book({ client: english });
  await payTold(platform, life.practice.id, id, { amount: 8000, captured: 8000 });
  await discount(id, 1000);

  const { Price, Discount, Paid, ...rest } = factsOf(await toldMail(platform, id, 'booking_confirmed'));

  assert.deepEqual({ Price, Discount, Paid }, { Price: '€90.00', Discount: '-€10.00', Paid: '€80.00' });
  assert.equal(rest['To pay'], undefined);
});

/** One that is kept until it is paid for, for half an hour, as where a practice has everything paid before. */
async function unpaid(locale: string | null): Promise<string> {
  const hold = await platform
    .sdk(life.practice.publishableKey)
    .holds.create({ ...life.diary, startsAt: monday, format: 'online' });
  const client_id = await createReader(platform.owner.db, { practiceId: life.practice.id });
  const columns = {
    status: 'pending_payment',
    due_at: new Date('2026-03-20T06:30:00Z'),
    client_id,
    contact: json({ ...mara, phone: null, locale, timeZone: null }),
    price_amount: 9000,
    price_currency: 'EUR',
    changed_by: 'client',
  } as const;
  await life.change(hold.id, columns, 'booking_payment_due');
  return hold.id;
}

async function refund(paymentId: string, amount: number): Promise<string> {
  const id = randomUUID();
  await within(platform, life.practice.id, ({ tx }) =>
    tx
      .insertInto('refund')
      .values({
        practice_id: life.practice.id,
        id,
        payment_id: paymentId,
        amount,
        status: 'pending',
        reason: 'cancelled',
        requested_by: 'system',
      })
      .execute(),
  );
  return id;
}

function tellRefund(bookingId: string, refundId: string, kind: RefundMessageKind): Promise<void> {
  return within(platform, life.practice.id, (given) => queueRefundMessage(given, { bookingId, refundId, kind }));
}

async function discount(id: string, amount: number): Promise<void> {
  const code = randomUUID();
  await within(platform, life.practice.id, async ({ tx }) => {
    await tx
      .insertInto('discount_code')
      .values({
        practice_id: life.practice.id,
        id: code,
        code: `SPRING${code.slice(0, 4)}`,
        kind: 'fixed',
        amount,
        percent: null,
        currency: 'EUR',
        valid_from: null,
        valid_until: null,
        use_limit: null,
        per_client_limit: null,
      })
      .execute();
    await tx
      .updateTable('booking')
      .set({ discount_code_id: code, discount_amount: amount })
      .where('id', '=', id)
      .execute();
  });
}
