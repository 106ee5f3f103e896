import { sql, type Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';
import { workIn, type WorkerDeps } from '../database/work-in.ts';
import { endAttended } from '../modules/bookings/attendance.ts';
import { lockBooking } from '../modules/bookings/lock-booking.ts';
import { toBookingPolicy } from '../modules/bookings/policy.ts';
import type { QueueGiven } from '../modules/messaging/queue-messages.ts';

const mostOfAPractice = 200;

/**
 * Where a practice notices attendance by check-in: notes of the sessions that are over, and as long after their start as it waits,
 * that they took place where the client checked in, and otherwise that nobody came, with the fee for that. What an import brought
 * is let be: nobody could check in to it. Answers how many there were.
 */
export async function noteAttendance(deps: WorkerDeps): Promise<number> {
  let count = 0;
  for (const { practiceId, graceMinutes } of await checkingPractices(deps.db)) {
    for (const id of await endedBookings(deps.db, practiceId, graceMinutes)) {
      const isNoted = workIn(deps, practiceId, (given) => noteOne(given, id));
      if (await isNoted.catch(logged(deps, practiceId))) count += 1;
    }
  }
  return count;
}

/** One that cannot be noted keeps no other waiting. */
const logged =
  ({ log }: WorkerDeps, practiceId: string) =>
  (error: unknown): false => {
    log.error('attendance-failed', { practiceId, error });
    return false;
  };

async function checkingPractices(db: Kysely<Database>): Promise<{ practiceId: string; graceMinutes: number }[]> {
  const rows = await transaction(db, { kind: 'worker', practiceId: null }, (tx) =>
    tx
      .selectFrom('practice')
      .select(['practice_id', 'policies'])
      .where(sql<boolean>`policies ->> 'attendance' = 'check-in'`)
      .orderBy('practice_id')
      .execute(),
  );
  return rows.map(({ practice_id, policies }) => ({
    practiceId: practice_id,
    graceMinutes: toBookingPolicy(policies).noShowGraceMinutes,
  }));
}

async function endedBookings(db: Kysely<Database>, practiceId: string, graceMinutes: number): Promise<string[]> {
  const { rows } = await transaction(db, { kind: 'worker', practiceId }, (tx) =>
    sql<{ id: string }>`
      select id
        from booking
       where practice_id = current_practice() and status = 'confirmed' and external_id is null
         and ends_at <= app_now() and starts_at <= app_now() - make_interval(mins => ${graceMinutes})
       order by ends_at
       limit ${mostOfAPractice}`.execute(tx),
  );
  return rows.map(({ id }) => id);
}

/** Whether it still stood open: somebody may have noted it by hand, or moved it, this very moment. */
async function noteOne(given: QueueGiven, id: string): Promise<boolean> {
  const { booking, now } = await lockBooking(given.tx, id);
  const { status, ends_at, checked_in_at } = booking;
  if (status !== 'confirmed' || ends_at > now) return false;
  const came = checked_in_at !== null;
  await endAttended(given, id, {
    status: came ? 'completed' : 'no_show',
    by: 'system',
    reason: came ? 'checked in' : 'nobody checked in',
    fee: 'policy',
    now,
  });
  return true;
}
