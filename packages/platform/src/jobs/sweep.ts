import { sql, type Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { databaseNow, transaction } from '../database/transaction.ts';
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

/** A therapist whose times time alone has changed. */
interface Stale {
  readonly practiceId: string;
  readonly therapistId: string;
}

/** So many are found at once, and so many of one practice are refreshed in a transaction: their locks are let go soon. */
const mostStale = 500;
const mostLocked = 50;

/**
 * Ends the holds that ran out, and works out anew when those therapists are free next whose times have changed by themselves: a
 * hold ended, their first free time came too near to be booked, or a day more came within the horizon. Answers how many
 * therapists were looked at. Whoever is being booked at the moment is left out: who has the lock refreshes.
 */
export async function sweepAvailability(db: Kysely<Database>): Promise<number> {
  const seen = new Set<string>();
  for (;;) {
    const stale = (await staleTherapists(db)).filter(({ therapistId }) => !seen.has(therapistId));
    if (stale.length === 0) return seen.size;
    for (const { therapistId } of stale) seen.add(therapistId);
    for (const [practiceId, own] of Map.groupBy(stale, (one) => one.practiceId)) {
      for (let first = 0; first < own.length; first += mostLocked) {
        const batch = own.slice(first, first + mostLocked).map(({ therapistId }) => therapistId);
        await sweepTherapists(db, practiceId, batch);
      }
    }
  }
}

function staleTherapists(db: Kysely<Database>): Promise<Stale[]> {
  return transaction(db, { kind: 'worker', practiceId: null }, async (tx) => {
    const { rows } = await sql<Stale>`
      with moment as materialized (select app_now() as now)
      select practice_id as "practiceId", therapist_id as "therapistId"
        from booking
       where status = 'held' and hold_expires_at <= (select now from moment)
       union
      (select practice_id, therapist_id
         from next_availability
        where changes_at < (select now from moment)
        order by changes_at
        limit ${mostStale})`.execute(tx);
    return rows;
  });
}

/** One whose times cannot be worked out keeps none of the others from being kept: then each is tried alone. */
async function sweepTherapists(
  db: Kysely<Database>,
  practiceId: string,
  therapistIds: readonly string[],
): Promise<void> {
  try {
    await refreshUnlocked(db, practiceId, therapistIds);
  } catch (error) {
    if (therapistIds.length === 1) return noteError(db, practiceId, therapistIds[0] ?? '', error);
    for (const therapistId of therapistIds) await sweepTherapists(db, practiceId, [therapistId]);
  }
}

function refreshUnlocked(db: Kysely<Database>, practiceId: string, therapistIds: readonly string[]): Promise<void> {
  return transaction(db, { kind: 'worker', practiceId }, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      select id from unnest(${[...therapistIds].sort()}::uuid[]) as id where try_lock_therapist(id)`.execute(tx);
    const ours = rows.map(({ id }) => id);
    const now = await databaseNow(tx);
    for (const therapistId of ours) await expireHolds(tx, therapistId, now);
    await refreshNextAvailability(tx, ours);
  });
}

function noteError(db: Kysely<Database>, practiceId: string, therapistId: string, error: unknown): Promise<void> {
  return transaction(db, { kind: 'worker', practiceId }, async (tx) => {
    await sql`select note_availability_error(${therapistId}, ${String(error)})`.execute(tx);
  });
}
