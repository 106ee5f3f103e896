import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  createAttune,
  isConflict,
  isLinkExpired,
  isServerError,
  isSlotTaken,
  isValidation,
  type Attune,
  type NewBooking,
} from '../index.ts';
import {
  createHandlers,
  createWorld,
  examples,
  exampleNow,
  fetchFrom,
  payBooking,
  scenarios,
  type ScenarioOptions,
} from './index.ts';

const now = () => exampleNow;
const { therapistId, serviceId } = examples.hold;
const bookingId = examples.booking.id;
const month = { therapistId, serviceId, from: '2026-03-02T08:00:00Z', to: '2026-04-02T08:00:00Z' };

type Scenario = (options: ScenarioOptions) => ReturnType<typeof scenarios.everythingFine>;

const over = (handlers: ReturnType<Scenario>) =>
  createAttune({ key: 'pk_test', api: 'https://api.example', session: 'of-a-link', fetch: fetchFrom(handlers) });

const attuneIn = (scenario: Scenario) => over(scenario({ now }));

const failure = (call: Promise<unknown>) =>
  call.then(
    () => assert.fail('should have failed'),
    (error: unknown) => error,
  );

async function bookFirst(attune: Attune, more: Partial<NewBooking> = {}) {
  const { slots } = await attune.slots.list({ ...month, format: 'online' });
  const startsAt = slots[0]?.startsAt ?? '';
  const { id, secret } = await attune.holds.create({ therapistId, serviceId, startsAt, format: 'online' });
  return attune.bookings.create({ ...examples['new-booking'], holdId: id, holdSecret: secret, ...more });
}

describe('a booking behind its link', () => {
  test('says beforehand what cancelling would mean, and then does just that', async () => {
    const { bookings } = attuneIn(scenarios.refundPartly);

    const { allowed, paid, refund, kept } = await bookings.previewCancellation(bookingId);
    const cancelled = await bookings.cancel(bookingId, { reason: 'Krank' });
    const again = await bookings.cancel(bookingId);

    assert.deepEqual([allowed, paid?.amount, refund?.amount, kept?.amount], [true, 9000, 4500, 4500]);
    assert.deepEqual(
      [cancelled.status, cancelled.cancelledBy, cancelled.cancelReason, cancelled.payment?.refunded.amount],
      ['cancelled', 'client', 'Krank', 4500],
    );
    assert.deepEqual(again, cancelled);
  });

  test('paid in time: everything comes back', async () => {
    const { refund, kept } = await attuneIn(scenarios.paidInTime).bookings.previewCancellation(bookingId);

    assert.deepEqual([refund?.amount, kept?.amount], [9000, 0]);
  });

  test('too late for the client, not for the practice', async () => {
    const handlers = scenarios.changeTooLate({ now });
    const practice = createAttune({ key: 'sk_test', api: 'https://api.example', fetch: fetchFrom(handlers) });
    const { bookings } = over(handlers);

    const { allowed, reason, minutesLeft, reschedule } = await bookings.previewCancellation(bookingId);
    const error = await failure(bookings.cancel(bookingId));
    const unmoved = await failure(over(handlers).holds.create(examples['new-hold-to-move']));

    assert.deepEqual([allowed, reason, minutesLeft, reschedule.reason], [false, 'notice', 0, 'notice']);
    assert.ok(isConflict(error) && error.code === 'notice-too-short');
    assert.ok(isConflict(unmoved) && unmoved.code === 'notice-too-short');
    assert.equal((await practice.bookings.cancel(bookingId)).cancelledBy, 'staff');
  });

  test('a time that is cancelled is free again', async () => {
    const attune = attuneIn(scenarios.everythingFine);
    const { id, startsAt } = await bookFirst(attune);

    await attune.bookings.cancel(id);
    const { slots } = await attune.slots.list({ ...month, format: 'online' });

    assert.equal(slots[0]?.startsAt, startsAt);
  });

  test('moves to another time, keeps its id and remembers where it was', async () => {
    const attune = attuneIn(scenarios.everythingFine);
    const { id, startsAt } = await bookFirst(attune);
    const { slots } = await attune.slots.list({ ...month, reschedules: id });
    const wanted = {
      therapistId,
      serviceId,
      startsAt: slots[3]?.startsAt ?? '',
      format: 'online',
      reschedules: id,
    } as const;

    const hold = await attune.holds.create(wanted);
    const moved = await attune.bookings.reschedule(id, { holdId: hold.id, holdSecret: hold.secret });
    const { data } = await attune.bookings.changes(id);
    const { slots: after } = await attune.slots.list(month);

    assert.equal(slots[0]?.startsAt, startsAt, 'its own time counts as free');
    assert.deepEqual([moved.id, moved.startsAt, moved.sequence], [id, wanted.startsAt, 1]);
    assert.equal(moved.manage.resource.id, id);
    assert.deepEqual([data[1]?.previousStartsAt, data[1]?.startsAt], [startsAt, wanted.startsAt]);
    assert.equal(after[0]?.startsAt, startsAt, 'what it left is free');
  });

  test('remembers whom to call, and forgets them again', async () => {
    const { bookings } = attuneIn(scenarios.everythingFine);
    const emergencyContact = { name: 'Jonas Vogt', phone: '+49 30 5550 7799' };

    const { emergencyContact: kept } = await bookings.update(bookingId, { emergencyContact, clientNote: 'Bis dann' });
    const after = await bookings.update(bookingId, { emergencyContact: null });

    assert.deepEqual(kept, { relation: null, ...emergencyContact });
    assert.deepEqual([after.emergencyContact, after.notes.client], [null, 'Bis dann']);
  });

  test('one can check in from an hour before', async () => {
    const early = await failure(attuneIn(scenarios.everythingFine).bookings.checkIn(bookingId));
    const { checkedInAt } = await attuneIn(scenarios.startsSoon).bookings.checkIn(bookingId);

    assert.ok(isConflict(early) && early.code === 'too-early');
    assert.equal(checkedInAt, '2026-03-02T08:00:00Z');
  });

  test('awaits money, an answer, or nothing any more', async () => {
    const stands = (scenario: Scenario) => attuneIn(scenario).bookings.get(bookingId);
    const all = [
      scenarios.awaitingPayment,
      scenarios.awaitingApproval,
      scenarios.bookingDeclined,
      scenarios.bookingCancelled,
    ];

    const found = await Promise.all(all.map(stands));

    assert.deepEqual(
      found.map(({ status, respondUntil }) => [status, respondUntil]),
      [
        ['pending_payment', '2026-03-02T08:30:00Z'],
        ['pending_approval', '2026-03-03T04:00:00Z'],
        ['declined', null],
        ['cancelled', null],
      ],
    );
  });
});

describe('money', () => {
  test('a practice that is paid beforehand keeps the time until the provider says so', async () => {
    const { policies } = examples.practice;
    const practice = { ...examples.practice, policies: { ...policies, payment: 'online' } };
    const world = createWorld({ now, practice });
    const attune = over(createHandlers(world));

    const { id, status, respondUntil } = await bookFirst(attune);
    const { checkoutUrl, expiresAt } = await attune.payments.start(id);
    payBooking(world, id);
    const paid = await attune.bookings.get(id);

    assert.deepEqual([status, expiresAt], ['pending_payment', respondUntil]);
    assert.match(checkoutUrl, /^https:/);
    assert.deepEqual([paid.status, paid.payment?.status, paid.payment?.dueAt], ['confirmed', 'captured', null]);
    assert.ok(isConflict(await failure(attune.payments.start(id))));
  });

  test('a provider that is away charges nothing', async () => {
    const error = await failure(attuneIn(scenarios.providerUnavailable).payments.start(bookingId));

    assert.ok(isServerError(error) && error.code === 'provider-unavailable');
  });

  test('a code takes its share off, and one that does not hold says where it was typed', async () => {
    const attune = attuneIn(scenarios.everythingFine);

    const { discount, due } = await attune.discountPreviews.create({ code: 'fruehling10', serviceId });
    const booking = await bookFirst(attune, { discountCode: 'FRUEHLING10' });
    const unknown = await failure(attune.discountPreviews.create({ code: 'WINTER', serviceId }));
    const refused = await failure(bookFirst(attune, { discountCode: 'WINTER' }));

    assert.deepEqual([discount.amount, due.amount], [900, 8100]);
    assert.deepEqual([booking.discount?.amount, booking.payment?.amount.amount], [900, 8100]);
    assert.ok(isValidation(unknown) && isValidation(refused));
    assert.deepEqual([unknown.errors[0]?.pointer, refused.errors[0]?.pointer], ['/code', '/discountCode']);
  });

  test('a client with enough open bookings hears so', async () => {
    const error = await failure(bookFirst(attuneIn(scenarios.bookingLimitReached)));

    assert.ok(isConflict(error) && error.code === 'booking-limit');
  });
});

describe('where nothing fits', () => {
  test('all that is free is too close, and the practice can be asked', async () => {
    const attune = attuneIn(scenarios.onlyTooClose);
    const { slots, contactOnly, nextAvailableAt } = await attune.slots.list(month);
    const wanted = { ...examples['new-booking-request'], therapistId, serviceId };

    const { id, status } = await attune.bookingRequests.create(wanted);
    const answered = await attune.bookingRequests.answer(id, { answer: 'declined', message: 'Leider nein.' });
    const closed = await failure(attune.bookingRequests.answer(id, { answer: 'accepted' }));

    assert.ok(contactOnly.length > 0);
    assert.deepEqual([slots, nextAvailableAt, status], [[], null, 'open']);
    assert.deepEqual([answered.status, answered.answer], ['declined', 'Leider nein.']);
    assert.ok(isConflict(closed) && closed.code === 'request-closed');
  });

  test('to be called one leaves a number', async () => {
    const client = { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' };
    const wanted = { contact: 'consultation', preferredChannel: 'phone', client, consent: { privacy: true } } as const;

    const error = await failure(attuneIn(scenarios.everythingFine).bookingRequests.create(wanted));

    assert.ok(isValidation(error) && error.errors[0]?.pointer === '/client/phone');
  });

  test('with anybody: the hold says who it is, until nobody is left', async () => {
    const attune = attuneIn(scenarios.everythingFine);
    const { slots } = await attune.slots.list({ ...month, therapistId: undefined, format: 'online' });
    const wanted = { serviceId, startsAt: slots[0]?.startsAt ?? '', format: 'online' } as const;
    const free = slots.filter(({ startsAt }) => startsAt === wanted.startsAt);

    const holds = await Promise.all(free.map(() => attune.holds.create(wanted)));
    const error = await failure(attune.holds.create(wanted));

    assert.deepEqual(holds.map((hold) => hold.therapistId).sort(), free.map((slot) => slot.therapistId).sort());
    assert.ok(isSlotTaken(error));
  });
});

describe('an invitation', () => {
  test('leads to a booking, which answers it', async () => {
    const attune = attuneIn(scenarios.everythingFine);
    const { session, purpose, resource } = await attune.linkSessions.create({ token: 'token_invitation' });

    const before = await attune.bookingInvitations.get(resource.id, { session });
    const { id } = await bookFirst(attune, { invitation: session });
    const after = await attune.bookingInvitations.get(resource.id, { session });

    assert.deepEqual([purpose, before.status], ['booking_invitation', 'open']);
    assert.deepEqual([after.status, after.bookingId], ['booked', id]);
  });

  test('that has ended opens nothing', async () => {
    const error = await failure(attuneIn(scenarios.linkVoid).linkSessions.create({ token: 'token_invitation' }));

    assert.ok(isLinkExpired(error));
  });
});
