import { sql } from 'kysely';
import type { Tx } from '../../../database/transaction.ts';
import type { Row } from './upsert.ts';

/** Gives bookings that were moved before they came the history of that; what has one of its own here keeps it. */
export const keepHistory = async (tx: Tx, entries: readonly Row[]): Promise<void> => {
  if (entries.length > 0) await sql`select keep_imported_history(${JSON.stringify(entries)}::jsonb)`.execute(tx);
};

/** Notes which bookings take time that is taken, since they were agreed on elsewhere, and which no longer do. */
export const raiseOverlaps = async (tx: Tx, practiceId: string): Promise<void> => {
  await sql`
    insert into schedule_alert as alert (practice_id, booking_id, kind, therapist_id, created_at)
    select booking.practice_id, booking.id, 'import_overlap', booking.therapist_id, app_now()
      from booking
     where booking.practice_id = ${practiceId} and ${isOverlapping}
        on conflict on constraint schedule_alert_pkey do update set cleared_at = null, created_at = excluded.created_at
     where alert.cleared_at is not null`.execute(tx);
  await sql`
    update schedule_alert alert
       set cleared_at = app_now()
     where alert.practice_id = ${practiceId} and alert.kind = 'import_overlap' and alert.cleared_at is null
       and not exists (select from booking
                        where booking.practice_id = alert.practice_id and booking.id = alert.booking_id and ${isOverlapping})`.execute(
    tx,
  );
};

const isOverlapping = sql<boolean>`(booking.overlaps_allowed and occupies(booking.status) and booking.ends_at > app_now())`;
