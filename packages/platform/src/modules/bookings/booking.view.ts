import { sql, type Selectable } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';
import { refuse } from '../../http/problem.ts';
import { toInstant } from '../availability/slot.view.ts';
import { monogramOf, photoUrlOf } from '../directory/therapist.view.ts';
import { moneyOfBooking, toBookingPayment, type BookingMoney } from '../payments/booking-payment.view.ts';
import { toAttribution } from './attribution.view.ts';
import type { BookingContact, BookingDetailsView } from './tables.ts';

/** A booking that somebody has made, with the names of whom and what it is about, and its money. */
export type BookingDetails = Omit<Selectable<BookingDetailsView>, 'contact'> & {
  readonly contact: BookingContact;
  readonly money: BookingMoney;
};

/** The booking, as far as the caller may see it; 404 otherwise, and for a hold that nobody booked. */
export async function findBooking(tx: Tx, id: string): Promise<BookingDetails> {
  return (await bookingDetails(tx).where('id', '=', id).executeTakeFirst()) ?? refuse('not-found');
}

/** The bookings that somebody has made: holds are left out. */
export function bookingDetails(tx: Tx) {
  return tx
    .selectFrom('booking_details')
    .selectAll()
    .select(moneyOfBooking.as('money'))
    .where(sql<boolean>`contact <> 'null'`)
    .$narrowType<{ contact: BookingContact }>();
}

/**
 * What a booking looks like outside; a photo of ours gets the address of this platform before it. For whom it is stands
 * there as it was given: nothing that the practice knows of them is revealed.
 */
export function toBooking(row: BookingDetails, publicUrl: string): Schemas['Booking'] {
  const { dependant, ...client } = row.contact;
  return {
    id: row.id,
    status: row.status,
    source: row.source,
    therapist: {
      id: row.therapist_id,
      name: therapistName(row),
      monogram: monogramOf(row.therapist_first_name, row.therapist_last_name),
      photoUrl: photoUrlOf(row.therapist_photo_url, publicUrl),
    },
    service: { id: row.service_id, name: row.service_name, durationMinutes: row.duration_minutes },
    format: row.format,
    location: row.location,
    startsAt: toInstant(row.starts_at.getTime()),
    endsAt: toInstant(row.ends_at.getTime()),
    timeZone: row.practice_time_zone,
    price: priceOf(row),
    discount: discountOf(row),
    payment: toBookingPayment(row.money),
    clientId: row.client_id,
    client,
    emergencyContact: row.emergency_contact,
    notes: { client: row.client_note, therapist: row.therapist_note },
    joiningLink: row.status === 'confirmed' && row.format === 'online' ? row.joining_link : null,
    respondUntil: instantOrNull(awaitsSomething(row) ? row.due_at : null),
    checkedInAt: instantOrNull(row.checked_in_at),
    cancelledBy: row.cancelled_by,
    cancelReason: row.cancel_reason,
    dependant: dependant ? { name: dependant.name, breed: dependant.breed } : null,
    answers: row.answers,
    attribution: toAttribution(row.attribution),
    sequence: row.sequence,
    createdAt: toInstant(row.created_at.getTime()),
  };
}

/** With the title, as a person is addressed in writing. */
export function therapistName(
  row: Pick<BookingDetails, 'therapist_title' | 'therapist_first_name' | 'therapist_last_name'>,
): string {
  return [row.therapist_title, row.therapist_first_name, row.therapist_last_name].filter(Boolean).join(' ');
}

function awaitsSomething({ status }: BookingDetails): boolean {
  return status === 'pending_payment' || status === 'pending_approval';
}

function instantOrNull(instant: Date | null): string | null {
  return instant && toInstant(instant.getTime());
}

function discountOf({ money, price_currency }: BookingDetails): Schemas['Money'] | null {
  return money.discount === null || price_currency === null
    ? null
    : { amount: money.discount, currency: price_currency };
}

function priceOf({ price_amount, price_currency }: BookingDetails): Schemas['Money'] | null {
  return price_amount === null || price_currency === null ? null : { amount: price_amount, currency: price_currency };
}
