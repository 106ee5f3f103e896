import { sql } from 'kysely';
import type { Tx } from '../../../database/transaction.ts';

/**
 * Notes which bookings to come of a therapist another calendar overlaps, and which it no longer does. The bookings stay as they are:
 * somebody has to decide. Answers how many are new.
 */
export async function raiseAlerts(tx: Tx, therapistId: string): Promise<number> {
  const { rows } = await sql`
    insert into schedule_alert as alert (practice_id, booking_id, kind, therapist_id, created_at)
    select booking.practice_id, booking.id, 'calendar_overlap', booking.therapist_id, app_now()
      from booking
     where ${overlapped(therapistId)}
        on conflict on constraint schedule_alert_pkey do update set cleared_at = null, created_at = excluded.created_at
     where alert.cleared_at is not null
    returning 1`.execute(tx);
  await sql`
    update schedule_alert alert
       set cleared_at = app_now()
     where alert.therapist_id = ${therapistId} and alert.kind = 'calendar_overlap' and alert.cleared_at is null
       and not exists (select from booking
                        where booking.practice_id = alert.practice_id and booking.id = alert.booking_id
                          and ${overlapped(therapistId)})`.execute(tx);
  return rows.length;
}

const overlapped = (therapistId: string) => sql<boolean>`(
  booking.practice_id = current_practice() and booking.therapist_id = ${therapistId}
  and booking.status in ('pending_payment', 'pending_approval', 'confirmed') and booking.ends_at > app_now()
  and exists (select from external_busy busy
               where busy.practice_id = booking.practice_id and busy.therapist_id = booking.therapist_id
                 and busy.starts_at < booking.ends_at and busy.ends_at > booking.starts_at))`;
