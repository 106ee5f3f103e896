import type { ColumnType, Generated } from 'kysely';

export interface AvailabilityWindowTable {
  practice_id: string;
  id: string;
  therapist_id: string;
  /** Null: every service of the therapist. */
  service_id: string | null;
  format: string;
  /** 0 is Sunday. */
  day_of_week: number;
  starts_at: string;
  /** '24:00' is the end of the day. */
  ends_at: string;
  /** Null: the therapist's. */
  time_zone: string | null;
  /** Null: the service's. */
  slot_interval_minutes: number | null;
  /** Null: the therapist's. */
  address: string | null;
  created_at: Generated<Date>;
}

export interface AvailabilityExceptionTable {
  practice_id: string;
  id: string;
  therapist_id: string;
  kind: Generated<'closed' | 'open'>;
  format: string | null;
  service_id: string | null;
  starts_on: string;
  /** The last day, included. */
  ends_on: string;
  /** Null: the whole day. */
  starts_at: string | null;
  ends_at: string | null;
  reason: string | null;
  created_at: Generated<Date>;
}

export interface NextAvailabilityTable {
  practice_id: string;
  therapist_id: string;
  service_id: string;
  format: string;
  /** At most three, in order. */
  starts_at: ColumnType<Date[], never, never>;
  slots_count: ColumnType<number, never, never>;
  /** When time alone changes it; null: not by itself. */
  changes_at: ColumnType<Date | null, never, never>;
  last_error: ColumnType<string | null, never, never>;
  refreshed_at: ColumnType<Date, never, never>;
}

/** A dated session with seats; a seat is a booking. */
export interface GroupSessionTable {
  practice_id: string;
  id: string;
  external_id: Generated<string | null>;
  therapist_id: string;
  service_id: string;
  starts_at: Date;
  ends_at: Date;
  buffer_before_minutes: Generated<number>;
  buffer_after_minutes: Generated<number>;
  /** Kept by a trigger. */
  occupied: Generated<string>;
  format: 'online' | 'in_person';
  /** Null: the therapist's address. */
  location: Generated<string | null>;
  capacity: number;
  status: Generated<'scheduled' | 'cancelled'>;
  cancel_reason: Generated<string | null>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface AvailabilityTables {
  availability_window: AvailabilityWindowTable;
  availability_exception: AvailabilityExceptionTable;
  next_availability: NextAvailabilityTable;
  group_session: GroupSessionTable;
}
