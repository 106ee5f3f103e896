import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';
import { monogramOf, photoUrlOf } from '../directory/therapist.view.ts';
import { therapistName } from '../bookings/booking.view.ts';
import type { BookingStatus } from '../bookings/tables.ts';

/** As much of a booking as its client needs to know it again. */
export interface LinkedBooking {
  readonly id: string;
  readonly status: BookingStatus;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly practice_time_zone: string;
  readonly therapist_id: string;
  readonly therapist_first_name: string;
  readonly therapist_last_name: string;
  readonly therapist_title: string | null;
  readonly therapist_photo_url: string | null;
  readonly service_id: string;
  readonly service_name: string;
  readonly first_name: string;
  readonly dependant_name: string | null;
}

/** The booking behind the caller's link; undefined when there is none, or none any more. */
export async function bookingOfLink(tx: Tx): Promise<LinkedBooking | undefined> {
  const { rows } = await sql<LinkedBooking>`select * from booking_of_link()`.execute(tx);
  return rows[0];
}

/** The same of any bookings of the practice, for its own server and its worker. */
export async function bookingsOfPractice(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, LinkedBooking>> {
  const { rows } = await sql<LinkedBooking>`
    select id, status, starts_at, ends_at, practice_time_zone,
           therapist_id, therapist_first_name, therapist_last_name, therapist_title, therapist_photo_url,
           service_id, service_name, contact ->> 'firstName' as first_name, contact #>> '{dependant,name}' as dependant_name
      from booking_details
     where id = any (${ids}::uuid[]) and contact is not null`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The therapist of a booking; a photo of ours gets the address of this platform before it. */
export function toBookingTherapist(row: LinkedBooking, publicUrl: string): Schemas['BookingTherapist'] {
  return {
    id: row.therapist_id,
    name: therapistName(row),
    monogram: monogramOf(row.therapist_first_name, row.therapist_last_name),
    photoUrl: photoUrlOf(row.therapist_photo_url, publicUrl),
  };
}
