import { sql, type Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';
import { workIn, type WorkerDeps } from '../database/work-in.ts';
import { expireBooking } from '../modules/bookings/expire-booking.ts';

interface DueBooking {
  readonly practiceId: string;
  readonly id: string;
}

const mostAtOnce = 500;

/**
 * Ends the bookings that waited too long: for a payment, with a minute's grace, or for the practice's answer. Each in a
 * transaction of its own, which frees its time, gives back what was paid and tells its client. Answers how many there were.
 */
export async function expirePending(deps: WorkerDeps): Promise<number> {
  let count = 0;
  for (const { practiceId, id } of await dueBookings(deps.db)) {
    const hasEnded = workIn(deps, practiceId, (given) => expireBooking(given, id));
    if (await hasEnded.catch(logged(deps, practiceId))) count += 1;
  }
  return count;
}

/** One that cannot be ended keeps no other waiting. */
const logged =
  ({ log }: WorkerDeps, practiceId: string) =>
  (error: unknown): false => {
    log.error('expiry-failed', { practiceId, error });
    return false;
  };

function dueBookings(db: Kysely<Database>): Promise<DueBooking[]> {
  return transaction(db, { kind: 'worker', practiceId: null }, async (tx) => {
    const { rows } = await sql<DueBooking>`
      with moment as materialized (select app_now() as now)
      select practice_id as "practiceId", id
        from booking
       where status in ('pending_payment', 'pending_approval')
         and due_at <= (select now from moment) - case status when 'pending_payment' then interval '60 seconds' else interval '0' end
       order by due_at
       limit ${mostAtOnce}`.execute(tx);
    return rows;
  });
}
