import type Stripe from 'stripe';
import type { StripeConfig } from '../config.ts';
import {
  ProviderRefused,
  ProviderUnavailable,
  type Checkout,
  type MadeRefund,
  type PaymentProvider,
  type WantedCheckout,
  type WantedRefund,
} from './payments.ts';
import { fromStripeAmount, toStripeAmount } from './stripe-amount.ts';
import { refundStatusOf } from './stripe-event.ts';

/** Stripe as a provider, and as who tells us what happened. */
export interface StripeProvider extends PaymentProvider {
  /** The event of a message whose signature holds, made not more than five minutes before `now`; null for any other message. */
  verify(raw: Uint8Array, signature: string, now: Date): Promise<unknown>;
}

const toleranceSeconds = 300;

/** Pays through Stripe's own page, so that no card ever comes near us. Its library is loaded by the first call. */
export function stripeProvider(config: StripeConfig): StripeProvider {
  let loaded: Promise<Stripe> | undefined;
  const stripe = (): Promise<Stripe> => (loaded ??= load(config));
  const ask = async <T>(act: (client: Stripe) => Promise<T>): Promise<T> => act(await stripe()).catch(translate);
  return {
    openCheckout: (wanted) =>
      ask(async ({ checkout }) =>
        toCheckout(await checkout.sessions.create(paramsOf(wanted), optionsOf(wanted.account, wanted.key))),
      ),
    findCheckout: (id, account) =>
      ask(async ({ checkout }) => toCheckout(await checkout.sessions.retrieve(id, {}, optionsOf(account)))),
    closeCheckout: (id, account) =>
      ask(async ({ checkout }) => {
        const found = await checkout.sessions.retrieve(id, {}, optionsOf(account));
        return toCheckout(found.status === 'open' ? await checkout.sessions.expire(id, {}, optionsOf(account)) : found);
      }),
    refund: (wanted) => ask((client) => makeRefund(client, wanted)),
    returnStray: (providerPaymentId, account) =>
      ask(async ({ refunds }) => {
        const params = { payment_intent: providerPaymentId, metadata: { stray: 'true' } };
        await refunds.create(params, optionsOf(account, `stray-${providerPaymentId}`)).catch(unlessGivenBack);
      }),
    originOf: (providerPaymentId, account) =>
      ask(async ({ paymentIntents }) => {
        const { metadata } = await paymentIntents.retrieve(providerPaymentId, {}, optionsOf(account));
        return { practiceId: metadata['practice_id'] ?? null, paymentId: metadata['payment_id'] ?? null };
      }),
    verify: async (raw, signature, now) => {
      const { webhooks } = await stripe();
      for (const secret of config.webhookSecrets) {
        try {
          return webhooks.constructEvent(
            Buffer.from(raw),
            signature,
            secret,
            toleranceSeconds,
            undefined,
            now.getTime(),
          );
        } catch {
          continue; // signed with another of our secrets, or by nobody we know: which of these is not for the sender to learn
        }
      }
      return null;
    },
  };
}

async function load({ secretKey, apiBase }: StripeConfig): Promise<Stripe> {
  const { default: Client } = await import('stripe');
  return new Client(secretKey, { maxNetworkRetries: 1, timeout: 8_000, telemetry: false, ...addressOf(apiBase) });
}

/** Only tests call anybody but Stripe. */
function addressOf(apiBase: string | null): Pick<Stripe.StripeConfig, 'host' | 'port' | 'protocol'> {
  if (apiBase === null) return {};
  const { hostname, port, protocol } = new URL(apiBase);
  return { host: hostname, ...(port === '' ? {} : { port }), protocol: protocol === 'http:' ? 'http' : 'https' };
}

function optionsOf(account: string | null, idempotencyKey?: string): Stripe.RequestOptions {
  return {
    ...(account === null ? {} : { stripeAccount: account }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  };
}

async function makeRefund({ refunds }: Stripe, wanted: WantedRefund): Promise<MadeRefund> {
  const { account, amount, isRepeated, paymentId, practiceId, providerPaymentId, refundId } = wanted;
  const all = isRepeated
    ? (await refunds.list({ payment_intent: providerPaymentId, limit: 100 }, optionsOf(account))).data
    : [];
  const { id, status } =
    all.find(({ metadata }) => metadata?.['refund_id'] === refundId) ??
    (await refunds.create(
      {
        payment_intent: providerPaymentId,
        amount: toStripeAmount(amount),
        metadata: { practice_id: practiceId, payment_id: paymentId, refund_id: refundId },
      },
      optionsOf(account, `refund-${refundId}`),
    ));
  return { id, status: refundStatusOf(status) };
}

function unlessGivenBack(error: unknown): void {
  if ((error as { code?: unknown }).code !== 'charge_already_refunded') throw error;
}

function paramsOf(wanted: WantedCheckout): Stripe.Checkout.SessionCreateParams {
  const { amount, bookingId, locale, notPaidUrl, paidUrl, paymentId, practiceId, title, until } = wanted;
  const metadata = { practice_id: practiceId, booking_id: bookingId, payment_id: paymentId };
  return {
    mode: 'payment',
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: amount.currency.toLowerCase(),
          unit_amount: toStripeAmount(amount),
          product_data: { name: title },
        },
      },
    ],
    client_reference_id: paymentId,
    metadata,
    payment_intent_data: { metadata },
    expires_at: Math.floor(until.getTime() / 1000),
    success_url: paidUrl,
    cancel_url: notPaidUrl,
    locale: localeOf(locale),
  };
}

/** Those of the languages we write that Stripe's page has; the visitor's browser decides otherwise. */
const locales: Readonly<Record<string, Stripe.Checkout.SessionCreateParams.Locale>> = {
  en: 'en',
  de: 'de',
  da: 'da',
  hi: 'hi-IN',
  fr: 'fr',
  es: 'es',
  tr: 'tr',
};

function localeOf(locale: string): Stripe.Checkout.SessionCreateParams.Locale {
  return locales[new Intl.Locale(locale).language] ?? 'auto';
}

function toCheckout(session: Stripe.Checkout.Session): Checkout {
  const { amount_total, currency, id, payment_intent, payment_status, status, url } = session;
  return {
    id,
    url: status === 'open' ? url : null,
    status: standOf(status),
    amount: fromStripeAmount(amount_total ?? 0, currency ?? ''),
    providerPaymentId: typeof payment_intent === 'string' ? payment_intent : (payment_intent?.id ?? null),
    isPaid: payment_status === 'paid',
  };
}

function standOf(status: string | null): Checkout['status'] {
  if (status === 'open') return 'open';
  return status === 'complete' ? 'complete' : 'expired';
}

/** Which of the two it is decides whether it is tried again; the cause keeps Stripe's own words from the log. */
function translate(error: unknown): never {
  const { type, code, statusCode } = error as { type?: unknown; code?: unknown; statusCode?: unknown };
  if (error instanceof ProviderRefused) throw error;
  const isFinal =
    type === 'StripeInvalidRequestError' || type === 'StripeIdempotencyError' || type === 'StripeCardError';
  if (isFinal && statusCode !== 429)
    throw new ProviderRefused(typeof code === 'string' ? code : 'refused', { cause: error });
  throw new ProviderUnavailable('the provider did not answer', { cause: error });
}
