import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../../database/transaction.ts';
import type { CalendarFault } from '../../../providers/calendar-refused.ts';
import { lockTherapist } from '../lock-therapist.ts';
import { refreshNextAvailability } from '../next-availability.ts';
import type { Range } from '../ranges.ts';
import type { BusyTimes } from './busy-times.ts';
import { foreignTimes } from './foreign-times.ts';
import { raiseAlerts } from './raise-alerts.ts';

/** What came of looking at a calendar. */
export type Looked =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly fault: CalendarFault }
  | {
      readonly kind: 'read';
      readonly busy: BusyTimes;
      readonly etag: string | null;
      readonly lastModified: string | null;
    };

/** Which calendar was looked at. */
export interface LookedAt {
  readonly id: string;
  readonly practice_id: string;
  readonly therapist_id: string;
  readonly failures: number;
}

const minute = 60_000;

/** How long until a calendar is looked at again: a quarter of an hour; after failures twice as long each time, up to four hours. */
export const msUntilNext = (failures: number): number => 15 * minute * 2 ** Math.min(failures, 4);

/**
 * Keeps what was found, in one transaction with what follows from it: when the therapist is free next, and which bookings overlap.
 * What could not be read leaves everything as it was, and says why. Answers how many overlaps are new.
 */
export async function storeReading(tx: Tx, connection: LookedAt, looked: Looked): Promise<number> {
  const now = await lockTherapist(tx, connection.therapist_id);
  const failures = looked.kind === 'failed' ? connection.failures + 1 : 0;
  const kept = await tx
    .updateTable('calendar_connection')
    .set({
      attempted_at: now,
      failures,
      last_error: looked.kind === 'failed' ? looked.fault : null,
      due_at: new Date(now.getTime() + msUntilNext(failures)),
      ...(looked.kind === 'failed' ? {} : { fetched_at: now }),
      ...(looked.kind === 'read' ? { read_at: now, etag: looked.etag, last_modified: looked.lastModified } : {}),
    })
    .where('id', '=', connection.id)
    .executeTakeFirst();
  // removed while it was being read
  if (kept.numUpdatedRows === 0n || looked.kind !== 'read') return 0;
  const ranges = await foreignTimes(tx, connection.therapist_id, looked.busy);
  return (await keepBusy(tx, connection, ranges)) ? changed(tx, connection.therapist_id) : 0;
}

/** Whether the busy times are others than before. */
async function keepBusy(
  tx: Tx,
  { id, practice_id, therapist_id }: LookedAt,
  ranges: readonly Range[],
): Promise<boolean> {
  const rows = ranges.map(({ start, end }) => ({ s: new Date(start).toISOString(), e: new Date(end).toISOString() }));
  const packed = JSON.stringify(rows);
  const hash = createHash('sha256').update(packed).digest();
  const fresh = await tx
    .updateTable('calendar_connection')
    .set({ busy_hash: hash })
    .where('id', '=', id)
    .where(sql<boolean>`busy_hash is distinct from ${hash}`)
    .executeTakeFirst();
  if (fresh.numUpdatedRows === 0n) return false;
  await tx.deleteFrom('external_busy').where('connection_id', '=', id).execute();
  await sql`
    insert into external_busy (practice_id, connection_id, therapist_id, starts_at, ends_at)
    select ${practice_id}, ${id}, ${therapist_id}, s, e
      from json_to_recordset(${packed}::json) as busy (s timestamptz, e timestamptz)`.execute(tx);
  return true;
}

/** What follows from other busy times of a therapist, under whose lock it is called. Answers how many overlaps are new. */
export async function changed(tx: Tx, therapistId: string): Promise<number> {
  await refreshNextAvailability(tx, [therapistId]);
  return raiseAlerts(tx, therapistId);
}
