import { sql } from 'kysely';
import type { Tx } from '../../../database/transaction.ts';
import { merge, type Range } from '../ranges.ts';
import type { BusyTimes } from './busy-times.ts';

/**
 * When a calendar keeps its owner busy but for what the practice of the transaction booked itself: this platform knows better where
 * that is. An appointment in another practice, here or on another installation, is one like any other. Merged and in order.
 */
export async function foreignTimes(tx: Tx, therapistId: string, busy: BusyTimes): Promise<readonly Range[]> {
  if (busy.appointments.length === 0) return busy.ranges;
  const own = await ownAmong(tx, therapistId, [...new Set(busy.appointments.map(({ id }) => id))]);
  const foreign = busy.appointments.filter(({ id }) => !own.has(id));
  return merge([...busy.ranges, ...foreign.map(({ start, end }) => ({ start, end }))]);
}

/** Which of these are bookings of the practice, whoever gives them, or sessions of the therapist as far back as calendars are read. */
async function ownAmong(tx: Tx, therapistId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from booking where practice_id = current_practice() and id = any (${ids}::uuid[])
     union all
    select id from group_sessions(array[${therapistId}]::uuid[], app_now() - interval '8 days')
     where id = any (${ids}::uuid[])`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}
