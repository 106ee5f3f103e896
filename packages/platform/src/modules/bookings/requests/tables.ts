import type { Generated } from 'kysely';
import type { Json } from '../../../database/json.ts';
import type { Attribution, BookingContact } from '../tables.ts';

export type BookingRequestStatus = 'open' | 'accepted' | 'declined' | 'expired' | 'booked';

/** A wish to be contacted, in place of a time. */
export interface BookingRequestTable {
  practice_id: string;
  id: string;
  client_id: string;
  /** Null: whoever suits. */
  therapist_id: string | null;
  service_id: string | null;
  contact: 'booking' | 'consultation';
  reason: string | null;
  message: string | null;
  preferred_channel: 'email' | 'phone' | 'whatsapp';
  /** As given with the request; the client stays as known. */
  person: Json<BookingContact>;
  attribution: Json<Attribution | null>;
  status: Generated<BookingRequestStatus>;
  expires_at: Date;
  answer_message: Generated<string | null>;
  answered_by: Generated<'staff' | 'therapist' | null>;
  answered_at: Generated<Date | null>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface RequestsTables {
  booking_request: BookingRequestTable;
}
