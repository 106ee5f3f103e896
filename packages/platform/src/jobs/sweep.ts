import { sql, type Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';
import { lockTherapist } from '../modules/availability/lock-therapist.ts';
import { refreshNextAvailability } from '../modules/availability/next-availability.ts';
import { expireHolds } from '../modules/bookings/free-slot.ts';

/** A message that is due, wherever it belongs. */
export interface DueMessage {
  readonly practiceId: string;
  readonly id: string;
}

const mostMessages = 200;

/** Messages that should have been sent by now: nobody was told of them, a worker died over them, or their second try has come. */
export function dueMessages(db: Kysely<Database>): Promise<DueMessage[]> {
  return transaction(db, { kind: 'worker', practiceId: null }, (tx) =>
    tx
      .selectFrom('message')
      .select(['practice_id as practiceId', 'id'])
      .where('status', 'in', ['queued', 'sending'])
      .where('due_at', '<=', sql<Date>`app_now()`)
      .orderBy(sql`topic <> 'appointments'`) // nobody waits for a confirmation behind ten thousand newsletters
      .orderBy('due_at')
      .limit(mostMessages)
      .execute(),
  );
}

/**
 * Ends the holds that ran out, and works out anew when those therapists are free next whose times have changed by themselves: a
 * hold ended, their first free time came too near to be booked, or an hour went by and with it the end of the horizon.
 * Answers how many therapists were looked at.
 */
export async function sweepAvailability(db: Kysely<Database>): Promise<number> {
  let count = 0;
  for (const practiceId of await allPractices(db)) {
    for (const therapistId of await staleTherapists(db, practiceId)) {
      await sweepTherapist(db, practiceId, therapistId);
      count += 1;
    }
  }
  return count;
}

async function allPractices(db: Kysely<Database>): Promise<string[]> {
  const rows = await transaction(db, { kind: 'worker', practiceId: null }, (tx) =>
    tx.selectFrom('practice').select('practice_id').orderBy('practice_id').execute(),
  );
  return rows.map(({ practice_id }) => practice_id);
}

async function staleTherapists(db: Kysely<Database>, practiceId: string): Promise<string[]> {
  const { rows } = await transaction(db, { kind: 'worker', practiceId }, (tx) =>
    sql<{ id: string }>`
      select therapist_id as id
        from booking
       where practice_id = current_practice() and status = 'held' and hold_expires_at <= app_now()
      union
      select kept.therapist_id
        from next_availability kept
        join service on service.practice_id = kept.practice_id and service.id = kept.service_id
       where kept.practice_id = current_practice()
         and (kept.starts_at[1] < app_now() + make_interval(mins => service.minimum_notice_minutes)
              or kept.refreshed_at < app_now() - interval '1 hour')`.execute(tx),
  );
  return rows.map(({ id }) => id);
}

/** One lock at a time, let go before the next, so that a visitor waits for one therapist at most. */
function sweepTherapist(db: Kysely<Database>, practiceId: string, therapistId: string): Promise<void> {
  return transaction(db, { kind: 'worker', practiceId }, async (tx) => {
    const now = await lockTherapist(tx, therapistId);
    await expireHolds(tx, therapistId, now);
    await refreshNextAvailability(tx, [therapistId]);
  });
}
