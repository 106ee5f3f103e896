import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answersAsPromised } from '../../test/support/answers-as-promised.ts';
import { operations, resolve, type Message } from '../../test/support/contract.ts';
import { createAttune } from '../index.ts';
import { examples, exampleNow, fetchFrom, scenarios, type ScenarioOptions } from './index.ts';

const now = () => exampleNow;
const { therapistId, serviceId } = examples.hold;
const bookingId = examples.booking.id;
const month = { therapistId, serviceId, from: '2026-03-02T08:00:00Z', to: '2026-04-02T08:00:00Z' };

type Scenario = (options: ScenarioOptions) => ReturnType<typeof scenarios.everythingFine>;

/** A mocked platform whose every answer is held against the contract, and what succeeded there. */
const mocked = (scenario: Scenario) => {
  const { fetch, succeeded } = answersAsPromised(fetchFrom(scenario({ now })));
  const attune = createAttune({ key: 'pk_test', api: 'https://api.example', session: 'of-a-link', fetch });
  return { fetch, succeeded, attune };
};

describe('every operation is answered, in the shape of the contract', () => {
  test('as the examples ask, but for those that need something to be there before', async () => {
    const { fetch, succeeded } = mocked(scenarios.everythingFine);

    for (const { method, path, operation } of operations) {
      await fetch(exampleRequest(method, path, operation.requestBody));
    }

    assert.deepEqual(
      operations.map(({ id }) => id).filter((id) => !succeeded.has(id)),
      needsMore,
    );
  });

  test('with a time that is held, kept longer, given back, booked, and then moved', async () => {
    const { attune, succeeded } = mocked(scenarios.everythingFine);
    const { slots } = await attune.slots.list({ ...month, format: 'online' });
    const hold = (number: number, reschedules?: string) => {
      const startsAt = slots[number]?.startsAt ?? '';
      const moving = reschedules === undefined ? {} : { reschedules };
      return attune.holds.create({ therapistId, serviceId, startsAt, format: 'online', ...moving });
    };

    const first = await hold(0);
    await attune.holds.extend(first.id, { secret: first.secret });
    await attune.holds.release(first.id, { secret: first.secret });
    const { id: holdId, secret: holdSecret } = await hold(1);
    const { id } = await attune.bookings.create({ ...examples['new-booking'], holdId, holdSecret });
    const other = await hold(5, id);
    await attune.bookings.reschedule(id, { holdId: other.id, holdSecret: other.secret });

    assert.deepEqual(
      ['extendHold', 'releaseHold', 'createBooking', 'rescheduleBooking'].filter((name) => !succeeded.has(name)),
      [],
    );
  });

  test('with a report card that is drafted, changed, finished and sent', async () => {
    const { attune, succeeded } = mocked(scenarios.everythingFine);

    const { id } = await attune.reportCards.create({ ...examples['new-report-card'], bookingId });
    await attune.reportCards.update(id, { title: 'Ihr Termin' }, { ifMatch: '*' });
    await attune.reportCards.complete(id);
    await attune.reportCards.send(id);

    assert.deepEqual(
      needsMore.filter((name) => name.endsWith('ReportCard') && !succeeded.has(name)),
      [],
    );
  });

  test('with a booking that begins soon, and one that is to be paid', async () => {
    const soon = mocked(scenarios.startsSoon);
    const unpaid = mocked(scenarios.awaitingPayment);

    await soon.attune.bookings.checkIn(bookingId);
    await unpaid.attune.payments.start(bookingId);

    assert.ok(soon.succeeded.has('checkInBooking') && unpaid.succeeded.has('startPayment'));
  });
});

/** What the examples alone do not allow: their hold is not held here, and their report card was sent. */
const needsMore = [
  'extendHold',
  'releaseHold',
  'createBooking',
  'rescheduleBooking',
  'checkInBooking',
  'startPayment',
  'createReportCard',
  'updateReportCard',
  'completeReportCard',
  'sendReportCard',
];

/** A request out of the contract's own examples. */
function exampleRequest(method: string, path: string, requestBody?: Message): Request {
  const ids = {
    therapistId,
    holdId: examples.hold.id,
    bookingId: examples.booking.id,
    reviewId: examples.review.id,
    reportCardId: examples['report-card'].id,
    bookingRequestId: examples['booking-request'].id,
    bookingInvitationId: examples['booking-invitation'].id,
    paymentId: examples.checkout.payment.id,
    refundId: examples.refund.id,
    discountCodeId: examples['discount-code'].id,
    clientId: examples['client-payment-summary'].clientId,
    calendarConnectionId: examples['calendar-connection'].id,
    availabilityExceptionId: examples['availability-exception'].id,
    groupSessionId: examples['group-session'].id,
    webhookEndpointId: examples['webhook-endpoint'].id,
    webhookDeliveryId: examples['webhook-delivery'].id,
    token: 'token_of_a_mail_program',
  };
  const place = path.replaceAll(/\{(\w+)\}/g, (_, name: keyof typeof ids) => ids[name]);
  const query = path === '/slots' ? `?${String(new URLSearchParams(month))}` : '';
  const [example] = Object.values(requestBody?.content?.['application/json']?.examples ?? {});
  return new Request(`https://api.example/v1${place}${query}`, {
    method: method.toUpperCase(),
    headers: { 'Idempotency-Key': 'example', 'If-Match': '*' },
    body: example ? JSON.stringify(resolve<{ value: unknown }>(example).value) : null,
  });
}
