import type { Generated } from 'kysely';
import type { Json } from '../../database/json.ts';

export type BookingStatus =
  | 'held'
  | 'pending_payment'
  | 'pending_approval'
  | 'confirmed'
  | 'completed'
  | 'no_show'
  | 'cancelled'
  | 'declined'
  | 'expired';

export type BookingSource =
  'directory' | 'questionnaire' | 'waitlist' | 'campaign' | 'invitation' | 'staff' | 'import' | 'calcom' | 'calendly';

export type BookingActor = 'client' | 'therapist' | 'staff' | 'system' | 'import';

/** Who booked, as given with the booking. */
export interface BookingContact {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string | null;
  readonly locale: string | null;
  readonly timeZone: string | null;
  /** For whom; missing where nobody was named. */
  readonly dependant?: BookingDependant;
}

/** For whom a client booked, as given with the booking. */
export interface BookingDependant {
  readonly name: string;
  readonly breed: string | null;
  readonly bornOn: string | null;
  readonly notes: string | null;
}

/** Whom to call if something happens in a session. */
export interface EmergencyContact {
  readonly name: string;
  readonly relation: string | null;
  /** E.164. */
  readonly phone: string;
}

/** Where a visitor came from: what the address of the page and its author said. */
export type Attribution = Readonly<Partial<Record<AttributionField, string>>>;
export type AttributionField = 'source' | 'medium' | 'campaign' | 'term' | 'content' | 'reference';

/** Who ended a booking. */
export type CancelledBy = Exclude<BookingActor, 'import'>;

export interface BookingTable {
  practice_id: string;
  id: string;
  external_id: Generated<string | null>;
  external_uid: Generated<string | null>;
  status: BookingStatus;
  source: Generated<BookingSource>;
  therapist_id: string;
  service_id: string;
  client_id: Generated<string | null>;
  dependant_id: Generated<string | null>;
  /** The session that it is a seat of. */
  group_session_id: Generated<string | null>;
  format: 'online' | 'in_person';
  location: Generated<string | null>;
  starts_at: Date;
  ends_at: Date;
  buffer_before_minutes: Generated<number>;
  buffer_after_minutes: Generated<number>;
  /** Kept by a trigger. */
  occupied: Generated<string>;
  /** Already booked elsewhere: true even if it overlaps. */
  overlaps_allowed: Generated<boolean>;
  hold_secret_hash: Generated<Uint8Array | null>;
  hold_expires_at: Generated<Date | null>;
  hold_address: Generated<string | null>;
  extensions: Generated<number>;
  contact: Json<BookingContact | null>;
  answers: Json<Readonly<Record<string, string>>>;
  price_amount: Generated<number | null>;
  price_currency: Generated<string | null>;
  discount_code_id: Generated<string | null>;
  /** In the currency of the price. */
  discount_amount: Generated<number | null>;
  /** How often it was moved or ended; of a hold that is to move a booking, how often that one had been. */
  sequence: Generated<number>;
  is_test: Generated<boolean>;
  /** When pending_payment or pending_approval ends; null: never by itself. */
  due_at: Generated<Date | null>;
  /** The booking that this hold is to move. */
  replaces_booking_id: Generated<string | null>;
  checked_in_at: Generated<Date | null>;
  joining_link: Generated<string | null>;
  client_note: Generated<string | null>;
  /** Of the practice for itself: read it through booking_details, which shows it to nobody else. */
  therapist_note: Generated<string | null>;
  emergency_contact: Json<EmergencyContact | null>;
  attribution: Json<Attribution | null>;
  cancelled_by: Generated<CancelledBy | null>;
  cancel_reason: Generated<string | null>;
  cancelled_at: Generated<Date | null>;
  invitation_id: Generated<string | null>;
  /** Who made the latest change, and why; copied into booking_change. */
  changed_by: Generated<BookingActor>;
  change_reason: Generated<string | null>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface BookingChangeTable {
  practice_id: string;
  id: string;
  booking_id: string;
  number: number;
  previous_status: BookingStatus | null;
  status: BookingStatus;
  previous_start: Date | null;
  starts_at: Date;
  /** Whose time it took until then; null where that is the same therapist. */
  previous_therapist_id: string | null;
  /** Of the booking after it. */
  sequence: Generated<number>;
  changed_by: BookingActor;
  reason: string | null;
  created_at: Generated<Date>;
}

/** A booking with the names of whom and what it is about. */
export interface BookingDetailsView {
  practice_id: string;
  id: string;
  status: BookingStatus;
  source: BookingSource;
  format: 'online' | 'in_person';
  location: string | null;
  starts_at: Date;
  ends_at: Date;
  contact: BookingContact | null;
  answers: Record<string, string>;
  price_amount: number | null;
  price_currency: string | null;
  sequence: number;
  created_at: Date;
  updated_at: Date;
  therapist_id: string;
  therapist_first_name: string;
  therapist_last_name: string;
  therapist_title: string | null;
  therapist_photo_url: string | null;
  service_id: string;
  service_name: string;
  duration_minutes: number;
  practice_name: string;
  practice_time_zone: string;
  practice_locale: string;
  client_id: string | null;
  group_session_id: string | null;
  due_at: Date | null;
  checked_in_at: Date | null;
  joining_link: string | null;
  client_note: string | null;
  /** Null for everybody but the practice. */
  therapist_note: string | null;
  emergency_contact: EmergencyContact | null;
  cancelled_by: CancelledBy | null;
  cancel_reason: string | null;
  cancelled_at: Date | null;
  /** Null for everybody but the practice. */
  attribution: Attribution | null;
}

export interface BookingsTables {
  booking: BookingTable;
  booking_change: BookingChangeTable;
  booking_details: BookingDetailsView;
}
