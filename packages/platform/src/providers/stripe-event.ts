import type { ProviderEvent, Told } from './payments.ts';
import { fromStripeAmount } from './stripe-amount.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whose event it is and what about, before what it says was read. */
export interface Envelope extends Omit<ProviderEvent, 'told'> {
  /** Whether events of its type mean anything to us. */
  readonly concernsUs: boolean;
}

/**
 * What stands on an event of Stripe's.
 * @throws {TypeError} for what is no event
 */
export function readEnvelope(body: unknown): Envelope {
  const event = fieldsOf(body);
  const object = objectOf(event);
  const type = textOf(event['type']);
  const metadata = object['metadata'] ? fieldsOf(object['metadata']) : {};
  return {
    id: textOf(event['id']),
    type,
    account: textOrNull(event['account']),
    practiceId: uuidOrNull(metadata['practice_id']),
    paymentId: uuidOrNull(metadata['payment_id']),
    providerPaymentId: object['object'] === 'payment_intent' ? textOf(object['id']) : idOf(object['payment_intent']),
    concernsUs: readers.has(type),
  };
}

/**
 * An event of Stripe's in our words.
 * @throws {TypeError} for what we cannot read
 */
export function readStripeEvent(body: unknown): ProviderEvent {
  const { id, type, account, practiceId, paymentId, providerPaymentId } = readEnvelope(body);
  const told = readers.get(type)?.(objectOf(fieldsOf(body))) ?? null;
  return { id, type, account, practiceId, paymentId, providerPaymentId, told };
}

function objectOf(event: Fields): Fields {
  return fieldsOf(fieldsOf(event['data'])['object']);
}

const readers: ReadonlyMap<string, (object: Fields) => Told | null> = new Map(
  Object.entries({
    'checkout.session.completed': (session) =>
      session['payment_status'] === 'unpaid' ? { kind: 'processing' } : paidOn(session),
    'checkout.session.async_payment_succeeded': paidOn,
    'checkout.session.async_payment_failed': () => ({ kind: 'failed' }),
    'checkout.session.expired': (session) => ({ kind: 'checkout-ended', sessionId: textOf(session['id']) }),
    'payment_intent.processing': () => ({ kind: 'processing' }),
    'payment_intent.payment_failed': () => ({ kind: 'failed' }),
    'payment_intent.succeeded': (intent) => ({ kind: 'paid', amount: moneyOf(intent, 'amount_received') }),
    'charge.refunded': (charge) => ({
      kind: 'charge-refunded',
      captured: moneyOf(charge, 'amount_captured'),
      refunded: moneyOf(charge, 'amount_refunded'),
    }),
    'charge.refund.updated': refundOf,
    'refund.created': refundOf,
    'refund.updated': refundOf,
    'refund.failed': refundOf,
    'charge.dispute.created': disputeOf,
    'charge.dispute.updated': disputeOf,
    'charge.dispute.closed': disputeOf,
  } satisfies Record<string, (object: Fields) => Told | null>),
);

function paidOn(session: Fields): Told {
  return { kind: 'paid', amount: moneyOf(session, 'amount_total') };
}

/** Money that belonged to no booking went back outside of our books. */
function refundOf(refund: Fields): Told | null {
  const metadata = refund['metadata'] ? fieldsOf(refund['metadata']) : {};
  if (metadata['stray'] === 'true') return null;
  return {
    kind: 'refund',
    providerRefundId: textOf(refund['id']),
    refundId: uuidOrNull(metadata['refund_id']),
    amount: moneyOf(refund, 'amount'),
    status: refundStatusOf(refund['status']),
  };
}

/** Stripe's `requires_action` waits for the client, `canceled` will not happen. */
export function refundStatusOf(status: unknown): 'pending' | 'succeeded' | 'failed' {
  if (status === 'succeeded') return 'succeeded';
  return status === 'failed' || status === 'canceled' ? 'failed' : 'pending';
}

/** A warning is no dispute yet, and one that was closed was won: nothing was taken. */
function disputeOf(dispute: Fields): Told | null {
  const status = textOf(dispute['status']);
  if (status === 'warning_needs_response' || status === 'warning_under_review') return null;
  const disputeId = textOf(dispute['id']);
  if (status === 'lost') return { kind: 'dispute', disputeId, status: 'lost' };
  const isOver = ['won', 'warning_closed', 'prevented'].includes(status);
  return { kind: 'dispute', disputeId, status: isOver ? 'won' : 'open' };
}

function moneyOf(object: Fields, name: string) {
  const amount = object[name];
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount)) throw new TypeError(`${name} is no amount`);
  return fromStripeAmount(amount, textOf(object['currency']));
}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw new TypeError('an object was expected');
  return value as Fields;
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('a text was expected');
  return value;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Stripe writes either the id or the whole object. */
function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? textOrNull((value as Fields)['id']) : textOrNull(value);
}

function uuidOrNull(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? value : null;
}
