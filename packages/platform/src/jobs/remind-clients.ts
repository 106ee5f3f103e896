import { sql, type Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { transaction, type Tx } from '../database/transaction.ts';
import { loadPolicy } from '../modules/bookings/policy.ts';
import type { ReminderKind } from '../modules/messaging/tables.ts';

const hourly = 12 * 60;

/**
 * Puts the reminders that have come due into the outbox, as long before a session as its practice says, each once for each time of a
 * booking. Of several that were missed while nobody looked, only the last is sent. Answers how many that are.
 */
export async function remindClients(db: Kysely<Database>, mailHost: string): Promise<number> {
  let count = 0;
  for (const practiceId of await practicesWithSessionsAhead(db)) {
    count += await transaction(db, { kind: 'worker', practiceId }, (tx) => remindOfPractice(tx, mailHost));
  }
  return count;
}

function practicesWithSessionsAhead(db: Kysely<Database>): Promise<string[]> {
  return transaction(db, { kind: 'worker', practiceId: null }, async (tx) => {
    const rows = await tx
      .selectFrom('practice')
      .select('practice_id')
      .where((practice) =>
        practice.exists(
          practice
            .selectFrom('booking')
            .select('id')
            .whereRef('booking.practice_id', '=', 'practice.practice_id')
            .where('status', '=', 'confirmed')
            .where('starts_at', '>', sql<Date>`app_now()`),
        ),
      )
      .orderBy('practice_id')
      .execute();
    return rows.map(({ practice_id }) => practice_id);
  });
}

async function remindOfPractice(tx: Tx, mailHost: string): Promise<number> {
  const { reminderMinutes } = await loadPolicy(tx);
  const soonestFirst = [...new Set(reminderMinutes)].sort((one, other) => one - other);
  let count = 0;
  for (const [index, minutes] of soonestFirst.entries()) {
    const kind: ReminderKind = minutes < hourly ? 'booking_reminder_hour' : 'booking_reminder_day';
    const { rows } = await sql`
      select id from queue_reminders(${kind}, ${minutes}, ${soonestFirst[index - 1] ?? 0}, ${mailHost})`.execute(tx);
    count += rows.length;
  }
  return count;
}
