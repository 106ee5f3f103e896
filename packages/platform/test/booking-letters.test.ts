import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { json } from '../src/database/json.ts';
import { queueRefundMessage } from '../src/modules/messaging/queue-messages.ts';
import type { RefundMessageKind } from '../src/modules/messaging/tables.ts';
import { createReader } from './harness/audience.ts';
import { createDiary, type NewDiary, type TestDiary } from './harness/diary.ts';
import {
  bookTold,
  calendarOfMail,
  changeTold,
  factsOf,
  mara,
  payTold,
  saidIn,
  sendDue,
  toldMail,
  within,
  type NewToldBooking,
} from './harness/told-booking.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;

before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-20T06:00:00Z');
  await platform.owner.session((session) => session.script('delete from message'));
  practice = await platform.practice({ columns: { phone: '+49 30 5550 1234', email: 'praxis@example.org' } });
  diary = await diaryOf({});
});

const english = { locale: 'en-GB' };
const monday = '2026-03-30T08:00:00Z'; // ten o'clock in Berlin, the day after clocks change
const nextDay = { starts_at: new Date('2026-03-31T12:00:00Z'), ends_at: new Date('2026-03-31T12:50:00Z') };

// What each kind says -------------------------------------------------------------------------------------------------

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

  assert.deepEqual(await toldOf(id, 'booking_payment_due'), ['client']);
});

test('a time that was not paid for is gone, and that is said without blame', async () => {
  const id = await unpaid('en-GB');
  await change(id, { status: 'expired', changed_by: 'system', change_reason: 'not paid in time' }, 'booking_expired');

  const mail = await toldMail(platform, id, 'booking_expired');

  assert.deepEqual(saidIn(mail), {
    subject: 'Not booked: Einzelsitzung on 30 March at 10:00',
    said: ['no payment reached us in time, so others can book this time again. You are welcome to choose a new one.'],
  });
  assert.ok(!mail.text.includes('not paid in time'), 'what we note for ourselves is not said');
  assert.match(mail.text, /Find another time:\nhttp:\/\/localhost:4400\/p\/[\w-]+\?lang=en\n/);
  assert.deepEqual(await toldOf(id, 'booking_expired'), ['client'], 'the therapist never heard of it');
});

test('a request says until when it is answered, and the therapist until when to answer', async () => {
  const id = await request({ client: english });

  assert.deepEqual(saidIn(await toldMail(platform, id, 'booking_received')), {
    subject: 'Your request: Einzelsitzung on 30 March at 10:00',
    said: [
      'we have kept this time for you. You will hear from us as soon as the practice has confirmed it.',
      'You will hear from us by Sunday 22 March 2026 at 07:00 (Europe/Berlin).',
    ],
  });
  assert.deepEqual(saidIn(await toldMail(platform, id, 'booking_received', 'therapist')), {
    subject: 'Bitte bestätigen: Mara Vogt am 30. März um 10:00',
    said: [
      'jemand möchte einen Termin bei Ihnen. Die Zeit bleibt frei, bis Sie antworten.',
      'Bitte antworten Sie bis Sonntag, 22. März 2026 um 07:00 (Europe/Berlin). Danach endet die Anfrage von selbst.',
    ],
  });
});

test('a request that was approved is told to the client, and to the therapist if somebody else did it', async () => {
  const id = await request({ client: english });
  await sendDue(platform);
  await change(id, { status: 'confirmed', due_at: null }, 'booking_approved');

  assert.deepEqual(saidIn(await toldMail(platform, id, 'booking_approved')), {
    subject: 'Confirmed: Einzelsitzung on 30 March at 10:00',
    said: ['the practice has confirmed your appointment. We look forward to seeing you.'],
  });
  assert.deepEqual(saidIn(await toldMail(platform, id, 'booking_approved', 'therapist')), {
    subject: 'Bestätigt: Mara Vogt am 30. März um 10:00',
    said: ['die Praxis hat diesen Termin bei Ihnen bestätigt.'],
  });
});

test('a therapist who approved it is not told of it', async () => {
  const id = await request({});
  await change(id, { status: 'confirmed', due_at: null, changed_by: 'therapist' }, 'booking_approved');

  assert.deepEqual(await toldOf(id, 'booking_approved'), ['client']);
});

test('a request that was declined says so kindly, why, and how to find another time', async () => {
  const id = await request({ client: english });
  await change(id, declined('We are away that week.'), 'booking_declined');

  const mail = await toldMail(platform, id, 'booking_declined');

  assert.deepEqual(saidIn(mail), {
    subject: 'Not possible: Einzelsitzung on 30 March at 10:00',
    said: ['we are sorry: the practice cannot offer you this time. You are welcome to choose another one.'],
  });
  assert.equal(factsOf(mail)['Reason'], 'We are away that week.');
});

test('a request that nobody answered ends with an apology, for the therapist, too, with a word', async () => {
  const id = await request({ client: english });
  await change(id, { status: 'expired', due_at: null, changed_by: 'system' }, 'booking_expired');

  assert.deepEqual(saidIn(await toldMail(platform, id, 'booking_expired')).said, [
    'we are sorry: the practice did not answer in time, so your request has ended. You are welcome to choose another time.',
  ]);
  assert.deepEqual(saidIn(await toldMail(platform, id, 'booking_expired', 'therapist')), {
    subject: 'Beendet: Mara Vogt am 30. März um 10:00',
    said: ['auf diese Anfrage wurde nicht rechtzeitig geantwortet, sie ist beendet. Die Zeit ist wieder frei.'],
  });
});

test('a client who moved an appointment reads the new time and the old one, and that old links are void', async () => {
  const id = await book({ client: english });
  await change(id, { ...nextDay, changed_by: 'client' }, 'booking_rescheduled');

  const mail = await toldMail(platform, id, 'booking_rescheduled');

  assert.deepEqual(saidIn(mail), {
    subject: 'New time: Einzelsitzung on 31 March at 14:00',
    said: ['you have moved your appointment. This is its new time.'],
  });
  assert.equal(factsOf(mail)['When'], 'Tuesday 31 March 2026 at 14:00');
  assert.equal(factsOf(mail)['Before'], 'Monday 30 March 2026 at 10:00');
  assert.match(mail.text, /Please use this link from now on\. Those in earlier mails no longer work\./);
});

test('the therapist reads who moved it, and both times', async () => {
  const id = await book({});
  await change(id, { ...nextDay, changed_by: 'client', change_reason: 'Ein Arzttermin' }, 'booking_rescheduled');

  const mail = await toldMail(platform, id, 'booking_rescheduled', 'therapist');

  assert.deepEqual(saidIn(mail), {
    subject: 'Neue Zeit: Mara Vogt am 31. März um 14:00',
    said: ['dieser Termin wurde von der Klientin oder dem Klienten verschoben. Das ist die neue Zeit.'],
  });
  assert.equal(factsOf(mail)['Bisher'], 'Montag, 30. März 2026 um 10:00');
  assert.equal(factsOf(mail)['Grund'], 'Ein Arzttermin');
});

test('a client whose appointment the practice moved reads that it was the practice', async () => {
  const id = await book({});
  await change(id, nextDay, 'booking_rescheduled');

  assert.deepEqual(saidIn(await toldMail(platform, id, 'booking_rescheduled')), {
    subject: 'Neue Zeit: Einzelsitzung am 31. März um 14:00',
    said: ['die Praxis hat Ihren Termin verschoben. Das ist die neue Zeit.'],
  });
});

test('an appointment that moves to a colleague is new to them, and off the calendar of who had it', async () => {
  const colleague = await diaryOf({
    serviceId: diary.serviceId,
    therapist: { first_name: 'Noa', last_name: 'Berg', title: null, email: 'noa.berg@example.org' },
  });
  const id = await book({ client: english });
  await sendDue(platform);
  await change(id, { ...nextDay, therapist_id: colleague.therapistId }, 'booking_rescheduled');

  const client = await toldMail(platform, id, 'booking_rescheduled');
  const giver = await toldMail(platform, id, 'booking_rescheduled', 'therapist');
  const former = await toldMail(platform, id, 'booking_rescheduled', 'former_therapist');

  assert.equal(factsOf(client)['With'], 'Noa Berg');
  assert.equal(factsOf(client)['Before'], 'Monday 30 March 2026 at 10:00 · Dr. Ada Lind');
  assert.equal(giver.to, 'noa.berg@example.org');
  assert.deepEqual(saidIn(giver), {
    subject: 'Neuer Termin: Mara Vogt am 31. März um 14:00',
    said: ['dieser Termin wurde zu Ihnen verlegt.'],
  });
  assert.equal(former.to, 'ada.lind@example.org');
  assert.deepEqual(saidIn(former), {
    subject: 'An jemand anderen übergeben: Mara Vogt am 30. März um 10:00',
    said: ['dieser Termin findet jetzt bei jemand anderem aus der Praxis statt. Ihre Zeit ist wieder frei.'],
  });
  assert.equal(calendarOfMail(giver)?.method, 'REQUEST');
  assert.equal(calendarOfMail(former)?.method, 'CANCEL');
  assert.ok(!former.text.includes('31. März'), 'where it has moved to is not theirs to know');
});

test('a client who cancelled reads what they get back and what not', async () => {
  const id = await book({ client: english });
  const payment = await payTold(platform, practice.id, id, { amount: 9000, captured: 9000 });
  await cancel(id, 'client', 'I am ill.');
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

test('the therapist reads that the client cancelled, and why', async () => {
  const id = await book({});
  await cancel(id, 'client', 'Ich bin krank.');

  const mail = await toldMail(platform, id, 'booking_cancelled', 'therapist');

  assert.deepEqual(saidIn(mail), {
    subject: 'Abgesagt: Mara Vogt am 30. März um 10:00',
    said: ['dieser Termin wurde von der Klientin oder dem Klienten abgesagt. Die Zeit ist wieder frei.'],
  });
  assert.equal(factsOf(mail)['Grund'], 'Ich bin krank.');
});

test('a client whose appointment was cancelled reads by whom', async () => {
  const byTherapist = await book({});
  const byPractice = await book({ startsAt: '2026-03-30T09:00:00Z' });
  await cancel(byTherapist, 'therapist', null);
  await cancel(byPractice, 'staff', null);

  assert.deepEqual(saidIn(await toldMail(platform, byTherapist, 'booking_cancelled')).said, [
    'leider musste Dr. Ada Lind Ihren Termin absagen.',
  ]);
  assert.deepEqual(saidIn(await toldMail(platform, byPractice, 'booking_cancelled')).said, [
    'leider musste die Praxis Ihren Termin absagen.',
  ]);
});

test('each refund is told once, with its own amount', async () => {
  const id = await book({ client: english });
  const payment = await payTold(platform, practice.id, id, { amount: 9000, captured: 9000 });
  const refundId = await refund(payment, 3000);
  await tellRefund(id, refundId, 'payment_refunded');
  await tellRefund(id, refundId, 'payment_refunded');

  assert.deepEqual(saidIn(await toldMail(platform, id, 'payment_refunded')), {
    subject: 'Refund: Einzelsitzung on 30 March at 10:00',
    said: ['you get €30.00 back.'],
  });
});

test('a payment that came too late goes back, and that is explained', async () => {
  const id = await book({});
  const payment = await payTold(platform, practice.id, id, { amount: 9000, captured: 9000 });
  await tellRefund(id, await refund(payment, 9000), 'payment_returned');

  const mail = await toldMail(platform, id, 'payment_returned');

  assert.equal(mail.subject, 'Ihre Zahlung geht zurück: Einzelsitzung am 30. März um 10:00');
  assert.match(
    mail.text.replaceAll('\u00a0', ' '),
    /als die Zeit schon an jemand anderen vergeben war\. Sie bekommen alles zurück: 90,00 €\./,
  );
});

test('what was paid, and what a code took off, stands in the confirmation', async () => {
  const id = await book({ client: english });
  await payTold(platform, practice.id, id, { amount: 8000, captured: 8000 });
  await discount(id, 1000);

  const { Price, Discount, Paid, ...rest } = factsOf(await toldMail(platform, id, 'booking_confirmed'));

  assert.deepEqual({ Price, Discount, Paid }, { Price: '€90.00', Discount: '-€10.00', Paid: '€80.00' });
  assert.equal(rest['To pay'], undefined);
});

// Where and when ------------------------------------------------------------------------------------------------------

test('where to go and where to join stands in mail about what is confirmed, and in no other', async () => {
  const joining_link = 'https://meet.example.org/room-7';
  const id = await request({ client: english });
  await within(platform, practice.id, ({ tx }) =>
    tx.updateTable('booking').set({ joining_link }).where('id', '=', id).execute(),
  );
  const asked = await toldMail(platform, id, 'booking_received');
  await change(id, { status: 'confirmed', due_at: null }, 'booking_approved');
  const approved = await toldMail(platform, id, 'booking_approved');
  await cancel(id, 'client', null);
  const cancelled = await toldMail(platform, id, 'booking_cancelled');

  assert.ok(!asked.text.includes(joining_link));
  assert.match(approved.text, /Join the session online:\nhttps:\/\/meet\.example\.org\/room-7/);
  assert.ok(!cancelled.text.includes(joining_link));
});

test('the address of a meeting in person is told once it is confirmed, also to calendars', async () => {
  const rooms = await diaryOf({
    service: { approval_required: true },
    windows: [{ day_of_week: 1, format: 'in_person' }],
  });
  const id = await bookTold(platform, practice, { ...rooms, startsAt: monday, client: english, format: 'in_person' });
  const asked = await toldMail(platform, id, 'booking_received');
  await change(id, { status: 'confirmed', due_at: null }, 'booking_approved');
  const approved = await toldMail(platform, id, 'booking_approved');

  assert.equal(factsOf(asked)['Where'], 'Praxis am Park');
  assert.equal(calendarOfMail(asked)?.location, null);
  assert.equal(factsOf(approved)['Where'], 'Maybachufer 12, 12047 Berlin');
  assert.equal(calendarOfMail(approved)?.location, 'Maybachufer 12, 12047 Berlin');
});

test('a client elsewhere reads online sessions in their own zone, and meetings in person in the practice’s, in every mail', async () => {
  const client = { locale: 'en-GB', timeZone: 'America/New_York' };
  const rooms = await diaryOf({ windows: [{ day_of_week: 1, format: 'in_person' }] });
  const online = await book({ client });
  const inPerson = await bookTold(platform, practice, { ...rooms, startsAt: monday, client, format: 'in_person' });
  await cancel(online, 'client', null);
  await cancel(inPerson, 'client', null);

  assert.equal(factsOf(await toldMail(platform, online, 'booking_cancelled'))['When'], 'Monday 30 March 2026 at 04:00');
  assert.equal(
    factsOf(await toldMail(platform, inPerson, 'booking_cancelled'))['When'],
    'Monday 30 March 2026 at 10:00',
  );
});

test('a deadline is written in the zone of who reads it', async () => {
  const id = await request({ client: { locale: 'en-GB', timeZone: 'America/New_York' } });

  const [, deadline] = saidIn(await toldMail(platform, id, 'booking_received')).said;

  assert.equal(deadline, 'You will hear from us by Sunday 22 March 2026 at 02:00 (America/New_York).');
});

// Calendars -----------------------------------------------------------------------------------------------------------

test('one appointment is one entry in the calendar of its client, whatever becomes of it', async () => {
  const id = await request({ client: english });
  const asked = calendarOfMail(await toldMail(platform, id, 'booking_received'));
  await change(id, { status: 'confirmed', due_at: null }, 'booking_approved');
  const approved = calendarOfMail(await toldMail(platform, id, 'booking_approved'));
  await change(id, { ...nextDay, changed_by: 'client' }, 'booking_rescheduled');
  const moved = calendarOfMail(await toldMail(platform, id, 'booking_rescheduled'));
  await cancel(id, 'client', null);
  const cancelled = calendarOfMail(await toldMail(platform, id, 'booking_cancelled'));

  const entry = {
    uid: `${id}@attune`,
    organizer: 'mailto:praxis@example.org',
    attendee: 'mailto:mara.vogt@example.org',
  };
  const first = { ...entry, start: '2026-03-30T08:00:00Z' };
  const second = { ...entry, start: '2026-03-31T12:00:00Z' };
  assert.deepEqual(asked, { ...first, method: 'REQUEST', sequence: 0, status: 'TENTATIVE', location: null });
  assert.deepEqual(approved, { ...first, method: 'REQUEST', sequence: 0, status: 'CONFIRMED', location: 'Online' });
  assert.deepEqual(moved, { ...second, method: 'REQUEST', sequence: 1, status: 'CONFIRMED', location: 'Online' });
  assert.deepEqual(cancelled, { ...second, method: 'CANCEL', sequence: 2, status: 'CANCELLED', location: null });
});

test('the therapist’s calendar follows in the same way, under an invitation of their own', async () => {
  const id = await book({});
  const booked = calendarOfMail(await toldMail(platform, id, 'booking_confirmed', 'therapist'));
  await cancel(id, 'client', null);
  const cancelled = calendarOfMail(await toldMail(platform, id, 'booking_cancelled', 'therapist'));

  assert.deepEqual([booked?.method, booked?.sequence, booked?.attendee], ['REQUEST', 0, 'mailto:ada.lind@example.org']);
  assert.deepEqual(
    [cancelled?.method, cancelled?.sequence, cancelled?.attendee],
    ['CANCEL', 1, 'mailto:ada.lind@example.org'],
  );
});

test('nothing is taken off a calendar that was never put there', async () => {
  const id = await book({});
  await cancel(id, 'client', null); // before the confirmation went out

  assert.equal(calendarOfMail(await toldMail(platform, id, 'booking_cancelled')), null);
});

test('a practice without an address of its own invites by ours', async () => {
  practice = await platform.practice();
  const id = await bookTold(platform, practice, { ...(await diaryOf({})), startsAt: monday });

  assert.equal(
    calendarOfMail(await toldMail(platform, id, 'booking_confirmed'))?.organizer,
    'mailto:no-reply@localhost',
  );
});

// What is sent at all -------------------------------------------------------------------------------------------------

test('a confirmation that has not gone out when its booking is cancelled does not go out any more', async () => {
  const id = await book({});
  await cancel(id, 'client', null);
  await sendDue(platform);

  assert.deepEqual(await statusesOf(id), {
    'booking_confirmed client': 'suppressed',
    'booking_confirmed therapist': 'suppressed',
    'booking_cancelled client': 'sent',
    'booking_cancelled therapist': 'sent',
  });
});

test('a change that nobody is told of cannot be committed, whoever makes it', async () => {
  const id = await book({});
  const silently = (columns: object) =>
    within(platform, practice.id, ({ tx }) => tx.updateTable('booking').set(columns).where('id', '=', id).execute());

  await assert.rejects(silently({ ...nextDay, changed_by: 'client' }), { constraint: 'booking_change_told' });
  await assert.rejects(silently({ status: 'cancelled', changed_by: 'system' }), { constraint: 'booking_change_told' });
});

test('mail about an appointment comes also to who refused all other mail', async () => {
  const id = await book({});
  await within(platform, practice.id, async ({ tx }) => {
    const values = { practice_id: practice.id, address: mara.email } as const;
    await tx
      .insertInto('suppression')
      .values({ ...values, topic: 'news', reason: 'unsubscribed' })
      .execute();
    await tx
      .insertInto('suppression')
      .values({ ...values, topic: 'offers', reason: 'unsubscribed' })
      .execute();
    await tx
      .insertInto('suppression')
      .values({ ...values, topic: 'reviews', reason: 'unsubscribed' })
      .execute();
  });

  const mail = await toldMail(platform, id, 'booking_confirmed');

  assert.equal(mail.to, mara.email);
  assert.equal(mail.headers['List-Unsubscribe'], undefined);
});

test('a message without a host gets its Message-ID when it is first sent, and keeps it', async () => {
  const id = await book({});
  await within(platform, practice.id, async ({ tx }) => {
    await tx.updateTable('booking').set({ status: 'cancelled', changed_by: 'system' }).where('id', '=', id).execute();
    await sql`select queue_booking_messages(${id}, 'booking_cancelled', null)`.execute(tx);
  });

  const mail = await toldMail(platform, id, 'booking_cancelled');

  assert.equal(mail.headers['Message-ID'], `<${mail.id}@localhost>`);
});

function diaryOf(wanted: Omit<NewDiary, 'practiceId'>): Promise<TestDiary> {
  return createDiary(platform.owner.db, { practiceId: practice.id, ...wanted });
}

function book(wanted: Partial<NewToldBooking>): Promise<string> {
  return bookTold(platform, practice, { ...diary, startsAt: monday, ...wanted });
}

/** One that waits for the practice's answer, for two days. */
async function request(wanted: Partial<NewToldBooking>): Promise<string> {
  return book({ ...(await diaryOf({ service: { approval_required: true } })), ...wanted });
}

/** One that is kept until it is paid for, for half an hour, as where a practice has everything paid before. */
async function unpaid(locale: string | null): Promise<string> {
  const hold = await platform
    .sdk(practice.publishableKey)
    .holds.create({ ...diary, startsAt: monday, format: 'online' });
  const client_id = await createReader(platform.owner.db, { practiceId: practice.id });
  const columns = {
    status: 'pending_payment',
    due_at: new Date('2026-03-20T06:30:00Z'),
    client_id,
    contact: json({ ...mara, phone: null, locale, timeZone: null }),
    price_amount: 9000,
    price_currency: 'EUR',
    changed_by: 'client',
  } as const;
  await change(hold.id, columns, 'booking_payment_due');
  return hold.id;
}

function change(
  id: string,
  columns: Parameters<typeof changeTold>[3],
  kind: Parameters<typeof changeTold>[4],
): Promise<void> {
  return changeTold(platform, practice.id, id, columns, kind);
}

function cancel(id: string, by: 'client' | 'therapist' | 'staff', reason: string | null): Promise<void> {
  return change(
    id,
    { status: 'cancelled', changed_by: by, change_reason: reason, cancelled_by: by, cancel_reason: reason },
    'booking_cancelled',
  );
}

function declined(reason: string) {
  return {
    status: 'declined',
    due_at: null,
    change_reason: reason,
    cancelled_by: 'staff',
    cancel_reason: reason,
  } as const;
}

async function refund(paymentId: string, amount: number): Promise<string> {
  const id = randomUUID();
  await within(platform, practice.id, ({ tx }) =>
    tx
      .insertInto('refund')
      .values({
        practice_id: practice.id,
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
  return within(platform, practice.id, (given) => queueRefundMessage(given, { bookingId, refundId, kind }));
}

async function discount(id: string, amount: number): Promise<void> {
  const code = randomUUID();
  await within(platform, practice.id, async ({ tx }) => {
    await tx
      .insertInto('discount_code')
      .values({
        practice_id: practice.id,
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

async function toldOf(id: string, kind: string): Promise<string[]> {
  const rows = await rowsOf(id);
  return rows.filter((row) => row.kind === kind).map(({ audience }) => audience);
}

async function statusesOf(id: string): Promise<Record<string, string>> {
  const rows = await rowsOf(id);
  return Object.fromEntries(rows.map(({ kind, audience, status }) => [`${kind} ${audience}`, status]));
}

function rowsOf(id: string): Promise<{ kind: string; audience: string; status: string }[]> {
  return platform.owner.session((owner) =>
    owner.query('select kind, audience, status from message where booking_id = $1 order by audience', [id]),
  );
}
