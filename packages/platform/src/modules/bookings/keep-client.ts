import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';
import { refuse } from '../../http/problem.ts';
import { checkPhone } from './phone.ts';
import type { BookingContact } from './tables.ts';

/** Who books, as it is kept with the booking; refuses (422) a telephone number that is none. */
export function contactOf(
  { firstName, lastName, email, phone, locale, timeZone }: Schemas['NewBooking']['client'],
  practiceLocale: string,
): BookingContact {
  return {
    firstName,
    lastName,
    email,
    phone: phone === undefined ? null : checkPhone(phone, practiceLocale, '/client/phone'),
    locale: locale ?? null,
    timeZone: timeZone ?? null,
  };
}

/** Finds or makes the client of this address; a client the practice knows already stays as it is. */
export async function clientOf(
  tx: Tx,
  { firstName, lastName, email, phone, locale, timeZone }: BookingContact,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select client_for_booking(${firstName}, ${lastName}, ${email}, ${phone}, ${locale}, ${timeZone}) as id`.execute(tx);
  const [client] = rows;
  if (!client) throw new Error('client_for_booking answered no row');
  return client.id;
}

/**
 * Refuses (409) one booking more than a client may have to come. Until this transaction ends nobody else counts the same client's,
 * so that of two at once one is the last.
 */
export async function refuseBeyondLimit(tx: Tx, clientId: string, most: number | null): Promise<void> {
  if (most === null) return;
  const { rows } = await sql<{ count: number }>`select open_bookings(${clientId}) as count`.execute(tx);
  if ((rows[0]?.count ?? 0) < most) return;
  refuse('booking-limit', { detail: `A client may have ${most} bookings to come.` });
}

/** Each agreement by an act of the person's own, in the wording they saw; what was not given is not kept as given. */
export async function keepConsent(
  tx: Tx,
  clientId: string,
  given: Schemas['NewBooking']['consent'],
  version: string,
): Promise<void> {
  await sql`select consent_for_booking(${clientId}, 'privacy', ${given.privacy}, ${version})`.execute(tx);
  if (!given.marketing) return;
  await sql`select consent_for_booking(${clientId}, 'marketing', true, ${version})`.execute(tx);
  await sql`select subscribe_for_booking(${clientId}, ${version})`.execute(tx);
}
