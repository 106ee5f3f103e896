import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';

/** What a booking is made under, as it stands at that moment; later changes of the service do not reach it. */
export interface BookingTerms {
  readonly questions: readonly Schemas['Question'][];
  readonly approvalRequired: boolean;
  readonly priceAmount: number | null;
  readonly priceCurrency: string | null;
  readonly consentVersion: string;
  /** The practice's: whose telephone numbers are meant. */
  readonly locale: string;
  /** For whom it may be booked beside the client; null where it is for the client alone. */
  readonly dependantKind: 'child' | 'pet' | null;
  readonly dependantRequired: boolean;
  /** Where to go, or the link to join a session; null online. */
  readonly location: string | null;
}

/** The terms of a held time. A therapist's own price, and the address of the window it lies in, go before the general ones. */
export async function loadTerms(tx: Tx, holdId: string): Promise<BookingTerms> {
  const { rows } = await sql<BookingTerms>`
    select service.questions         as "questions",
           service.approval_required as "approvalRequired",
           case when own.price_amount is null then service.price_amount   else own.price_amount   end as "priceAmount",
           case when own.price_amount is null then service.price_currency else own.price_currency end as "priceCurrency",
           coalesce(practice.policies ->> 'consentVersion', '') as "consentVersion",
           practice.locale            as "locale",
           service.dependant_kind     as "dependantKind",
           service.dependant_required as "dependantRequired",
           coalesce(booking.location, -- a session's own
                    case booking.format when 'in_person' then coalesce(${windowAddress}, ${therapistAddress}) end) as "location"
      from booking
      join practice  on practice.practice_id  = booking.practice_id
      join service   on service.practice_id   = booking.practice_id and service.id   = booking.service_id
      join therapist on therapist.practice_id = booking.practice_id and therapist.id = booking.therapist_id
      left join therapist_service own on own.practice_id = booking.practice_id
                                     and own.therapist_id = booking.therapist_id and own.service_id = booking.service_id
     where booking.id = ${holdId}`.execute(tx);
  const [terms] = rows;
  if (!terms) throw new Error('a hold has a therapist and a service, which its holder may always read');
  return terms;
}

const windowAddress = sql`(
  select open.address
    from availability_window open
   cross join lateral (select booking.starts_at at time zone coalesce(open.time_zone, therapist.time_zone) as starts) as wall
   where open.practice_id = booking.practice_id and open.therapist_id = booking.therapist_id and open.format = booking.format
     and coalesce(open.service_id, booking.service_id) = booking.service_id
     and open.day_of_week = extract(dow from wall.starts)
     and wall.starts::time >= open.starts_at and wall.starts::time < open.ends_at
     and open.address is not null
   order by open.starts_at
   limit 1)`;

const therapistAddress = sql`nullif(concat_ws(', ', therapist.street, nullif(concat_ws(' ', therapist.postal_code, therapist.city), '')), '')`;
