import type { Tx } from '../../database/transaction.ts';
import { workIn } from '../../database/work-in.ts';
import type { Deps } from '../../deps.ts';
import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { ProviderRefused, ProviderUnavailable, type Checkout } from '../../providers/payments.ts';
import { toInstant } from '../availability/slot.view.ts';
import { findBooking, type BookingDetails } from '../bookings/booking.view.ts';
import { beginCheckout, type BegunCheckout } from './begin-checkout.ts';
import { toBookingPayment } from './booking-payment.view.ts';
import type { ProviderName } from './tables.ts';

/**
 * Answers the provider's page on which a booking is paid, and opens it if none is open. What happens there the provider tells; that
 * the visitor came back from it says nothing.
 */
export const startPayment = operation('startPayment', {
  outside: async ({ path, caller, deps, transaction }) => {
    const booking = await transaction(({ tx }) => findBooking(tx, path.bookingId));
    const asked = booking.money.payment;
    if (!asked) refuse('payment-state', { detail: 'There is nothing to pay.' });
    const place = {
      ...(await transaction(({ tx }) => placeOf(tx, caller.practiceId))),
      provider: asked.provider,
      booking,
    };
    const checkout = await openPage(deps, place, asked.id).catch(refuseProvider);
    const after = await transaction(({ tx }) => findBooking(tx, path.bookingId));
    const payment = toBookingPayment(after.money) ?? refuse('payment-state', { detail: 'There is nothing to pay.' });
    return { status: 200, body: { payment, ...checkout } };
  },
});

/** Of what the page is, and to where it leads back. */
interface Place {
  readonly practiceId: string;
  readonly slug: string;
  readonly locale: string;
  readonly account: string | null;
  readonly provider: ProviderName;
  readonly booking: BookingDetails;
}

interface Page {
  readonly checkoutUrl: string;
  readonly expiresAt: string;
}

async function openPage(deps: Deps, place: Place, paymentId: string, closedSession?: string): Promise<Page> {
  const { account, practiceId, provider } = place;
  const begun = await workIn(deps, practiceId, (given) => beginCheckout(given, paymentId, closedSession));
  if (!('sessionId' in begun)) return openNew(deps, place, begun);
  const { payment, sessionId } = begun;
  const open = await deps.providers[provider].findCheckout(sessionId, account);
  if (open.status === 'complete') refuse('payment-state', { detail: 'It is being paid.' });
  const isSame = open.amount.amount === payment.amount && open.amount.currency === payment.currency;
  if (isSame && open.url !== null && payment.checkout_until !== null) return toPage(open.url, payment.checkout_until);
  const closed = await deps.providers[provider].closeCheckout(sessionId, account);
  if (closed.isPaid) refuse('payment-state', { detail: 'It is being paid.' });
  return openPage(deps, place, paymentId, sessionId);
}

async function openNew(deps: Deps, place: Place, begun: Extract<BegunCheckout, { key: string }>): Promise<Page> {
  const { account, booking, locale, practiceId, provider, slug } = place;
  const { payment, key, until } = begun;
  const page = `${deps.config.publicUrl}/p/${slug}`;
  const checkout = await deps.providers[provider].openCheckout({
    practiceId,
    bookingId: booking.id,
    paymentId: payment.id,
    key,
    account,
    amount: { amount: payment.amount, currency: payment.currency },
    title: booking.service_name,
    locale: booking.contact.locale ?? locale,
    until,
    paidUrl: `${page}/paid`,
    notPaidUrl: `${page}/not-paid`,
  });
  await workIn(deps, practiceId, ({ tx }) => keepSession(tx, payment.id, checkout));
  return toPage(checkout.url ?? refuse('payment-state', { detail: 'It is being paid.' }), until);
}

async function keepSession(tx: Tx, paymentId: string, { id }: Checkout): Promise<void> {
  await tx
    .updateTable('payment')
    .set({ provider_session_id: id })
    .where('id', '=', paymentId)
    .where('provider_session_id', 'is', null)
    .execute();
}

function placeOf(tx: Tx, practiceId: string) {
  return tx
    .selectFrom('practice')
    .select(['practice_id as practiceId', 'slug', 'locale', 'stripe_account as account'])
    .where('practice_id', '=', practiceId)
    .executeTakeFirstOrThrow();
}

function toPage(checkoutUrl: string, until: Date): Page {
  return { checkoutUrl, expiresAt: toInstant(until.getTime()) };
}

function refuseProvider(error: unknown): never {
  if (error instanceof ProviderUnavailable) refuse('provider-unavailable', { headers: { 'retry-after': '10' } });
  if (error instanceof ProviderRefused) refuse('payment-state', { detail: 'It cannot be paid online.' });
  throw error;
}
