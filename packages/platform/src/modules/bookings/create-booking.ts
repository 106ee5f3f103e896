import { json } from '../../database/json.ts';
import { presentSecret } from '../../database/transaction.ts';
import { violates } from '../../database/violates.ts';
import { operation, type Context } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { lockTherapist } from '../availability/lock-therapist.ts';
import { queueBookingMessages } from '../messaging/queue-messages.ts';
import { openPayment } from '../payments/open-payment.ts';
import { quoteFor, type Quote } from '../payments/quote.ts';
import { actorOf } from './actor.ts';
import { findBooking, toBooking } from './booking.view.ts';
import { changeBooking } from './change-booking.ts';
import { checkAnswers } from './check-answers.ts';
import { checkDependant } from './check-dependant.ts';
import { attributionOf } from './attribution.view.ts';
import { checkEmergencyContact } from './check-emergency-contact.ts';
import { checkTimeZone } from './check-time-zone.ts';
import { acceptInvitation } from './invitations/accept-invitation.ts';
import { clientOf, contactOf, keepConsent, refuseBeyondLimit } from './keep-client.ts';
import { dependantGiven, keepDependant } from './keep-dependant.ts';
import { liveHold } from './live-hold.ts';
import { loadTerms, type BookingTerms } from './load-terms.ts';
import { manageSession } from './manage-session.ts';
import { nextState, toldOf, type NextState } from './next-state.ts';
import { ownHold, type BookingRow } from './own-hold.ts';
import { loadPolicy, type BookingPolicy } from './policy.ts';
import type { BookingContact } from './tables.ts';

type Given = Context<'createBooking'>;

/** Turns a hold into a booking, and puts the mails about it into the outbox, in one transaction. */
export const createBooking = operation('createBooking', {
  idempotent: {
    resource: 'booking',
    act: async (context) => {
      const { body, tx } = context;
      const { id, therapist_id, replaces_booking_id } = await ownHold(context, body.holdId, body.holdSecret);
      if (replaces_booking_id !== null) refuse('booking-state', { detail: 'This hold is to move a booking.' });
      const terms = await loadTerms(tx, id);
      const contact = checked(context, terms);
      const policy = await loadPolicy(tx);

      const now = await lockTherapist(tx, therapist_id);
      const hold = await liveHold(context, id, now);
      const { status } = await book(context, { hold, terms, contact, policy, now });
      await queueBookingMessages(context, id, toldOf[status]);
      return id;
    },
    render: async ({ body, tx, caller, deps, now }, bookingId) => {
      await presentSecret(tx, body.holdSecret);
      const booking = await findBooking(tx, bookingId);
      return {
        status: 201,
        body: {
          ...toBooking(booking, deps.config.publicUrl),
          manage: await manageSession(tx, deps.links, caller.practiceId, bookingId, now),
        },
      };
    },
  },
});

/** What a booking is made of. */
interface Made {
  readonly hold: BookingRow;
  readonly terms: BookingTerms;
  readonly contact: BookingContact;
  readonly policy: BookingPolicy;
  readonly now: Date;
}

/** Who books, once everything that was said fits the service. */
function checked({ body, now }: Given, terms: BookingTerms): BookingContact {
  checkAnswers(terms.questions, body.answers ?? {});
  checkDependant(terms, body.dependant, now);
  checkTimeZone(body.client.timeZone, '/client/timeZone');
  return contactOf(body.client, terms.locale);
}

async function book(context: Given, made: Made): Promise<NextState> {
  const { body, tx, caller } = context;
  const { hold, terms, contact, policy, now } = made;
  const clientId = await clientOf(tx, contact);
  if (caller.kind !== 'practice') await refuseBeyondLimit(tx, clientId, policy.maxOpenBookings);
  const quote = await quoteFor(tx, quotedOf(context, made), now);
  const next = nextState({ payment: quote.prepaid, approval: terms.approvalRequired }, policy, hold.starts_at, now);
  await become(context, made, { clientId, quote, next });
  await keepConsent(tx, clientId, body.consent, terms.consentVersion); // of the client whose booking it is by now
  if (body.invitation !== undefined) await acceptInvitation(context, body.invitation, hold.id);
  if (quote.due) {
    const dueBy = next.status === 'pending_payment' ? next.due_at : null;
    await openPayment(tx, { bookingId: hold.id, due: quote.due, dueBy }, actorOf(caller));
  }
  return next;
}

function quotedOf({ body }: Given, { hold, terms, contact }: Made) {
  const { priceAmount: amount, priceCurrency: currency } = terms;
  return {
    price: amount === null || currency === null ? null : { amount, currency },
    serviceId: hold.service_id,
    clientEmail: contact.email,
    code: body.discountCode,
  };
}

interface Become {
  readonly clientId: string;
  readonly quote: Quote;
  readonly next: NextState;
}

async function become({ body, tx, caller }: Given, made: Made, { clientId, quote, next }: Become): Promise<void> {
  const { hold, terms, contact, now } = made;
  const dependant = body.dependant && dependantGiven(body.dependant);
  const dependantId = dependant ? await keepDependant(tx, clientId, terms.dependantKind, dependant) : null;
  await changeBooking(tx, hold.id, ['held'], {
    ...next,
    client_id: clientId,
    dependant_id: dependantId,
    contact: json(dependant ? { ...contact, dependant } : contact),
    answers: json(body.answers ?? {}),
    emergency_contact: json(body.emergencyContact ? checkEmergencyContact(body.emergencyContact, terms.locale) : null),
    attribution: json(attributionOf(body.attribution)),
    location: terms.location,
    price_amount: terms.priceAmount,
    price_currency: terms.priceCurrency,
    discount_code_id: quote.discount?.codeId ?? null,
    discount_amount: quote.discount?.amount ?? null,
    hold_address: null,
    changed_by: actorOf(caller),
    change_reason: null,
    updated_at: now,
  }).catch((error: unknown) => {
    if (violates(error, 'discount_use_limit')) refuse('discount-invalid');
    throw error;
  });
}
