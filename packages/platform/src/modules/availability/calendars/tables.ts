import type { Generated } from 'kysely';

/** A calendar elsewhere whose owner is busy when it says so. */
export interface CalendarConnectionTable {
  practice_id: string;
  id: string;
  therapist_id: string;
  /** A secret of the therapist; only a worker reads it. */
  url: string;
  url_hash: Uint8Array;
  host: string;
  etag: Generated<string | null>;
  last_modified: Generated<string | null>;
  /** Of what external_busy holds of it. */
  busy_hash: Generated<Uint8Array | null>;
  /** When it was last read whole. */
  read_at: Generated<Date | null>;
  /** When it was last known to be as it is kept. */
  fetched_at: Generated<Date | null>;
  attempted_at: Generated<Date | null>;
  due_at: Generated<Date>;
  /** In a row. */
  failures: Generated<number>;
  last_error: Generated<string | null>;
  created_at: Generated<Date>;
}

export interface ExternalBusyTable {
  practice_id: string;
  connection_id: string;
  therapist_id: string;
  starts_at: Date;
  ends_at: Date;
}

/** A booking that somebody should look at: it overlaps what a calendar says, or another one that an import brought. */
export interface ScheduleAlertTable {
  practice_id: string;
  booking_id: string;
  kind: 'calendar_overlap' | 'import_overlap';
  therapist_id: string;
  created_at: Generated<Date>;
  /** It is no longer so. */
  cleared_at: Generated<Date | null>;
}

export interface CalendarsTables {
  calendar_connection: CalendarConnectionTable;
  external_busy: ExternalBusyTable;
  schedule_alert: ScheduleAlertTable;
}
