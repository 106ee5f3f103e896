import type { Generated } from 'kysely';
import type { Json } from '../../../database/json.ts';

export type BookingInvitationStatus = 'open' | 'booked' | 'expired' | 'revoked';

/** Whom an invitation is for, as they were invited. */
export interface Invitee {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly locale: string | null;
}

/** A booking that a practice proposes to one person. Whoever holds its link reads a part of the columns. */
export interface BookingInvitationTable {
  practice_id: string;
  id: string;
  client_id: string;
  /** The request that it answers. */
  request_id: string | null;
  /** Null: whoever gives the service. */
  therapist_id: string | null;
  service_id: string;
  /** Null: whenever it suits. */
  starts_at: Date | null;
  /** Null: as the client likes. */
  format: 'online' | 'in_person' | null;
  person: Json<Invitee>;
  message: string | null;
  status: Generated<BookingInvitationStatus>;
  expires_at: Date;
  booking_id: Generated<string | null>;
  created_by: Generated<'staff' | 'therapist'>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface InvitationsTables {
  booking_invitation: BookingInvitationTable;
}
