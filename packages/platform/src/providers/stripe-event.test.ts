import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readStripeEvent } from './stripe-event.ts';

const told = (name: string) =>
  readStripeEvent(
    JSON.parse(readFileSync(new URL(`../../test/fixtures/stripe/${name}.json`, import.meta.url), 'utf8')) as unknown,
  ).told;
const euro = (amount: number) => ({ amount, currency: 'EUR' });

test('a payment is told with what was received', () => {
  assert.deepEqual(told('payment_intent.succeeded'), { kind: 'paid', amount: euro(9500) });
});

test('a session that was paid is a payment, one that is still to be paid is on its way', () => {
  const session = (payment_status: string) =>
    readStripeEvent({
      id: 'evt_1',
      type: 'checkout.session.completed',
      data: { object: { id: 'cs_1', payment_status, amount_total: 9500, currency: 'eur' } },
    }).told;

  assert.deepEqual(session('paid'), { kind: 'paid', amount: euro(9500) });
  assert.deepEqual(session('unpaid'), { kind: 'processing' });
});

test('a refused card is a failure, and not the end', () => {
  assert.deepEqual(told('payment_intent.payment_failed'), { kind: 'failed' });
});

test('what a charge gave back is told as its sum so far', () => {
  const captured = euro(9500);

  assert.deepEqual(told('charge.refunded.partial'), { kind: 'charge-refunded', captured, refunded: euro(4000) });
  assert.deepEqual(told('charge.refunded.full'), { kind: 'charge-refunded', captured, refunded: euro(9500) });
});

test('a dispute begins, and is won or lost', () => {
  const ended = (status: string) =>
    readStripeEvent({ id: 'evt_1', type: 'charge.dispute.closed', data: { object: { id: 'dp_1', status } } }).told;

  assert.deepEqual(told('charge.dispute.created'), {
    kind: 'dispute',
    disputeId: 'dp_1Test0000000000000001',
    status: 'open',
  });
  assert.deepEqual(ended('won'), { kind: 'dispute', disputeId: 'dp_1', status: 'won' });
  assert.deepEqual(ended('lost'), { kind: 'dispute', disputeId: 'dp_1', status: 'lost' });
});

test('a question of a bank is no dispute yet', () => {
  const asked = {
    id: 'evt_1',
    type: 'charge.dispute.created',
    data: { object: { id: 'dp_1', status: 'warning_needs_response' } },
  };

  assert.equal(readStripeEvent(asked).told, null);
});

test('whose it is stands in what we wrote on it, and only as an id of ours', () => {
  const practice_id = 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f01';
  const of = (metadata: object) =>
    readStripeEvent({ id: 'evt_1', type: 'invoice.paid', data: { object: { id: 'in_1', metadata } } });

  assert.equal(of({ practice_id }).practiceId, practice_id);
  assert.equal(of({ practice_id: "' or true" }).practiceId, null);
  assert.equal(of({}).told, null);
});

test('what is no event is refused', () => {
  assert.throws(() => readStripeEvent('paid'), TypeError);
  assert.throws(() => readStripeEvent({ id: 'evt_1', type: 'charge.refunded', data: { object: {} } }), TypeError);
});
