import { sql } from 'kysely';
import { json } from '../../database/json.ts';
import { presentSecret, type Tx } from '../../database/transaction.ts';
import { operation, type Context } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { lockTherapist } from '../availability/lock-therapist.ts';
import { queueBookingMessages } from '../messaging/queue-messages.ts';
import { actorOf } from './actor.ts';
import { findBooking, toBooking } from './booking.view.ts';
import { checkAnswers } from './check-answers.ts';
import { checkDependant } from './check-dependant.ts';
import { checkTimeZone } from './check-time-zone.ts';
import { dependantGiven, keepDependant } from './keep-dependant.ts';
import { liveHold } from './live-hold.ts';
import { loadTerms, type BookingTerms } from './load-terms.ts';
import { manageSession } from './manage-session.ts';
import { ownHold, type BookingRow } from './own-hold.ts';
import type { BookingContact } from './tables.ts';

type Given = Context<'createBooking'>;

/** Turns a hold into a booking, and puts the mails about it into the outbox, in one transaction. */
export const createBooking = operation('createBooking', {
  idempotent: {
    resource: 'booking',
    act: async (context) => {
      const { body, tx } = context;
      const { id, therapist_id } = await ownHold(tx, body.holdId, body.holdSecret);
      const terms = await loadTerms(tx, id);
      checkAnswers(terms.questions, body.answers ?? {});
      checkDependant(terms, body.dependant, context.now);
      checkTimeZone(body.client.timeZone, '/client/timeZone');

      const now = await lockTherapist(tx, therapist_id);
      const hold = await liveHold(tx, id, now);
      await confirm(context, hold, terms, now);
      await queueBookingMessages(context, id, terms.approvalRequired ? 'booking_received' : 'booking_confirmed');
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

async function confirm({ body, tx, caller }: Given, hold: BookingRow, terms: BookingTerms, now: Date): Promise<void> {
  const contact = contactOf(body.client);
  const clientId = await clientOf(tx, contact);
  const dependant = body.dependant && dependantGiven(body.dependant);
  const dependantId = dependant ? await keepDependant(tx, clientId, terms.dependantKind, dependant) : null;
  await keepConsent(tx, clientId, body.consent, terms.consentVersion);
  const confirmed = await tx
    .updateTable('booking')
    .set({
      status: terms.approvalRequired ? 'pending_approval' : 'confirmed',
      client_id: clientId,
      dependant_id: dependantId,
      contact: json(dependant ? { ...contact, dependant } : contact),
      answers: json(body.answers ?? {}),
      location: terms.location,
      price_amount: terms.priceAmount,
      price_currency: terms.priceCurrency,
      hold_address: null,
      changed_by: actorOf(caller),
      change_reason: null,
      updated_at: now,
    })
    .where('id', '=', hold.id)
    .where('status', '=', 'held')
    .executeTakeFirst();
  if (confirmed.numUpdatedRows !== 1n) refuse('booking-state', { detail: 'This hold was booked already.' });
}

function contactOf({ firstName, lastName, email, phone, locale, timeZone }: Given['body']['client']): BookingContact {
  return { firstName, lastName, email, phone: phone ?? null, locale: locale ?? null, timeZone: timeZone ?? null };
}

/** Finds or makes the client of this address; a client the practice knows already stays as it is. */
async function clientOf(
  tx: Tx,
  { firstName, lastName, email, phone, locale, timeZone }: BookingContact,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select client_for_booking(${firstName}, ${lastName}, ${email}, ${phone}, ${locale}, ${timeZone}) as id`.execute(tx);
  const [client] = rows;
  if (!client) throw new Error('client_for_booking answered no row');
  return client.id;
}

/** Each agreement by an act of the person's own, in the wording they saw; what was not given is not kept as given. */
async function keepConsent(tx: Tx, clientId: string, given: Given['body']['consent'], version: string): Promise<void> {
  await sql`select consent_for_booking(${clientId}, 'privacy', ${given.privacy}, ${version})`.execute(tx);
  if (!given.marketing) return;
  await sql`select consent_for_booking(${clientId}, 'marketing', true, ${version})`.execute(tx);
  await sql`select subscribe_for_booking(${clientId}, ${version})`.execute(tx);
}
