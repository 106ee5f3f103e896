import { fieldsUnder, type FormFields } from './stripe-form.ts';

/** An object as Stripe sends it. */
export type StripeObject = Readonly<Record<string, unknown>>;

/** Why Stripe refuses a call. */
export class StripeProblem extends Error {
  readonly code: string;
  readonly param: string | undefined;
  readonly status: number;

  constructor(code: string, param?: string, status = 400) {
    super(code);
    this.code = code;
    this.param = param;
    this.status = status;
  }
}

export interface StripeCall {
  readonly method: string;
  readonly path: string;
  readonly fields: FormFields;
  readonly account: string;
  readonly at: Date;
}

interface Session {
  readonly id: string;
  readonly account: string;
  readonly amount: number;
  readonly currency: string;
  readonly metadata: Record<string, string>;
  readonly expiresAt: number;
  readonly fields: FormFields;
  status: 'open' | 'complete' | 'expired';
  paid: boolean;
  intent: string | null;
}

interface Refund {
  readonly id: string;
  readonly intent: string;
  readonly amount: number;
  readonly metadata: Record<string, string>;
  status: 'pending' | 'succeeded' | 'failed';
}

interface Charge {
  readonly intent: string;
  readonly account: string;
  readonly amount: number;
  readonly currency: string;
  readonly metadata: Record<string, string>;
}

const sessionFields =
  /^(mode|client_reference_id|expires_at|success_url|cancel_url|locale|metadata\.\w+|payment_intent_data\.metadata\.\w+|line_items\.0\.(quantity|price_data\.(currency|unit_amount|product_data\.name)))$/;
const halfHour = 1800;

/** What Stripe knows: sessions, charges and refunds, and the events that came of them. */
export class StripeBooks {
  readonly sessions = new Map<string, Session>();
  readonly charges = new Map<string, Charge>();
  readonly refunds = new Map<string, Refund>();
  /** How a refund stands right after it was asked for. */
  refundsBegin: Refund['status'] = 'succeeded';
  #count = 0;

  answer({ method, path, fields, account, at }: StripeCall): StripeObject {
    const [, kind, second = '', third, act] = path.split(/[/?]/);
    const route = `${method} ${kind ?? ''}`;
    if (route === 'POST checkout' && second === 'sessions' && !third)
      return this.#toSession(this.#open(fields, account, at));
    if (route === 'GET checkout' && third) return this.#toSession(this.#session(third, account));
    if (route === 'POST checkout' && act === 'expire') return this.#expire(third ?? '', account);
    if (route === 'GET payment_intents') return this.#toIntent(this.charge(second, account));
    if (route === 'POST refunds') return this.#toRefund(this.#refund(fields, account));
    if (route === 'GET refunds') return this.#list(fields);
    throw new StripeProblem('url_invalid', undefined, 404);
  }

  /** A visitor pays on the page of a session. Answers the events of it, in Stripe's usual order. */
  pay(sessionId: string): StripeObject[] {
    const session = this.#session(sessionId);
    if (session.status !== 'open') throw new Error(`the page of ${sessionId} is ${session.status}`);
    Object.assign(session, { status: 'complete', paid: true, intent: this.#id('pi') });
    const charge = { ...session, intent: session.intent ?? '' };
    this.charges.set(charge.intent, charge);
    return [
      this.event('payment_intent.succeeded', this.#toIntent(charge), session.account),
      this.event('checkout.session.completed', this.#toSession(session), session.account),
    ];
  }

  /** The time of a page is over. */
  expire(sessionId: string): StripeObject {
    const session = this.#session(sessionId);
    session.status = 'expired';
    return this.event('checkout.session.expired', this.#toSession(session), session.account);
  }

  /** A card is refused on the page; the visitor may try another. */
  refuseCard(sessionId: string): StripeObject {
    const { account, amount, currency, metadata } = this.#session(sessionId);
    const intent = { id: this.#id('pi'), object: 'payment_intent', amount, amount_received: 0, currency, metadata };
    return this.event('payment_intent.payment_failed', { ...intent, status: 'requires_payment_method' }, account);
  }

  /** Somebody gives money back in Stripe's own dashboard. */
  giveBackByHand(intent: string, amount: number): StripeObject[] {
    const refund = { id: this.#id('re'), intent, amount, metadata: {}, status: 'succeeded' } as const;
    this.refunds.set(refund.id, refund);
    const { account } = this.charge(intent);
    return [
      this.event('charge.refunded', this.#toCharge(intent), account),
      this.event('refund.created', this.#toRefund(refund), account),
    ];
  }

  /** A refund goes on at the bank. */
  settleRefund(id: string, status: Refund['status']): StripeObject {
    const refund = this.refunds.get(id);
    if (!refund) throw new Error(`there is no refund ${id}`);
    refund.status = status;
    return this.event(
      status === 'failed' ? 'refund.failed' : 'refund.updated',
      this.#toRefund(refund),
      this.charge(refund.intent).account,
    );
  }

  /** The bank of a client takes the money back, or has decided. */
  dispute(intent: string, status: 'needs_response' | 'won' | 'lost'): StripeObject {
    const { account, amount, currency } = this.charge(intent);
    const type = status === 'needs_response' ? 'charge.dispute.created' : 'charge.dispute.closed';
    const dispute = {
      id: `dp_${intent}`,
      object: 'dispute',
      amount,
      currency,
      payment_intent: intent,
      status,
      metadata: {},
    };
    return this.event(type, dispute, account);
  }

  event(type: string, object: StripeObject, account: string): StripeObject {
    return { id: this.#id('evt'), object: 'event', type, data: { object }, ...(account === '' ? {} : { account }) };
  }

  charge(intent: string, account?: string): Charge {
    const charge = this.charges.get(intent);
    if (!charge || (account !== undefined && charge.account !== account))
      throw new StripeProblem('resource_missing', 'intent', 404);
    return charge;
  }

  #open(fields: FormFields, account: string, at: Date): Session {
    const unknown = [...fields.keys()].find((name) => !sessionFields.test(name));
    if (unknown) throw new StripeProblem('parameter_unknown', unknown);
    const amount = Number(fields.get('line_items.0.price_data.unit_amount'));
    const currency = fields.get('line_items.0.price_data.currency') ?? '';
    const expiresAt = Number(fields.get('expires_at'));
    const seconds = expiresAt - at.getTime() / 1000;
    if (fields.get('mode') !== 'payment') throw new StripeProblem('parameter_missing', 'mode');
    if (!/^[a-z]{3}$/.test(currency)) throw new StripeProblem('invalid_currency', 'currency');
    if (!Number.isInteger(amount)) throw new StripeProblem('parameter_invalid_integer', 'unit_amount');
    if (amount < 50) throw new StripeProblem('amount_too_small', 'unit_amount');
    if (seconds < halfHour || seconds > 86_400) throw new StripeProblem('parameter_invalid', 'expires_at');
    if (!URL.canParse(fields.get('success_url') ?? '')) throw new StripeProblem('url_invalid', 'success_url');
    const id = this.#id('cs_test');
    const metadata = fieldsUnder(fields, 'payment_intent_data.metadata');
    const session: Session = {
      id,
      account,
      amount,
      currency,
      metadata,
      expiresAt,
      fields,
      status: 'open',
      paid: false,
      intent: null,
    };
    this.sessions.set(id, session);
    return session;
  }

  #expire(id: string, account: string): StripeObject {
    const session = this.#session(id, account);
    if (session.status !== 'open') throw new StripeProblem('session_not_open', 'session');
    session.status = 'expired';
    return this.#toSession(session);
  }

  #refund(fields: FormFields, account: string): Refund {
    const intent = fields.get('payment_intent') ?? '';
    const charge = this.charge(intent, account);
    const left = charge.amount - this.#refunded(intent);
    const amount = Number(fields.get('amount') ?? left);
    if (left === 0) throw new StripeProblem('charge_already_refunded');
    if (!Number.isInteger(amount) || amount < 1) throw new StripeProblem('parameter_invalid_integer', 'amount');
    if (amount > left) throw new StripeProblem('amount_too_large', 'amount');
    const refund: Refund = {
      id: this.#id('re'),
      intent,
      amount,
      metadata: fieldsUnder(fields, 'metadata'),
      status: this.refundsBegin,
    };
    this.refunds.set(refund.id, refund);
    return refund;
  }

  #list(fields: FormFields): StripeObject {
    const data = [...this.refunds.values()].filter(({ intent }) => intent === fields.get('payment_intent'));
    return { object: 'list', data: data.map((refund) => this.#toRefund(refund)), has_more: false };
  }

  #refunded(intent: string): number {
    const all = [...this.refunds.values()].filter((refund) => refund.intent === intent && refund.status !== 'failed');
    return all.reduce((sum, { amount }) => sum + amount, 0);
  }

  #session(id: string, account?: string): Session {
    const session = this.sessions.get(id);
    if (!session || (account !== undefined && session.account !== account))
      throw new StripeProblem('resource_missing', 'session', 404);
    return session;
  }

  #toSession({ id, amount, currency, fields, intent, paid, status }: Session): StripeObject {
    return {
      id,
      object: 'checkout.session',
      amount_total: amount,
      currency,
      client_reference_id: fields.get('client_reference_id'),
      metadata: fieldsUnder(fields, 'metadata'),
      payment_intent: intent,
      payment_status: paid ? 'paid' : 'unpaid',
      status,
      url: status === 'open' ? `https://checkout.stripe.test/c/pay/${id}` : null,
      customer_details: { email: 'visitor@example.org', name: 'Mara Vogt' },
    };
  }

  #toIntent({ amount, currency, intent, metadata }: Charge): StripeObject {
    return {
      id: intent,
      object: 'payment_intent',
      amount,
      amount_received: amount,
      currency,
      metadata,
      status: 'succeeded',
    };
  }

  #toCharge(intent: string): StripeObject {
    const { amount, currency, metadata } = this.charge(intent);
    const money = { amount, amount_captured: amount, amount_refunded: this.#refunded(intent), currency };
    return { id: `ch_${intent}`, object: 'charge', ...money, metadata, payment_intent: intent };
  }

  #toRefund({ amount, id, intent, metadata, status }: Refund): StripeObject {
    const { currency } = this.charge(intent);
    return { id, object: 'refund', amount, currency, metadata, payment_intent: intent, status };
  }

  #id(prefix: string): string {
    this.#count += 1;
    return `${prefix}_${String(this.#count).padStart(6, '0')}`;
  }
}
