import { sql, type Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { databaseNow, transaction } from '../database/transaction.ts';
import type { Log } from '../http/log.ts';
import type { CalendarFetch } from '../providers/calendar-fetch.ts';
import { sources, type ConnectedSource } from '../modules/availability/calendars/find-source.ts';
import { lookAtCalendar } from '../modules/availability/calendars/look-at-calendar.ts';
import { storeReading } from '../modules/availability/calendars/store-reading.ts';

/** What it works with. */
export interface CalendarsOptions {
  readonly db: Kysely<Database>;
  readonly log: Log;
  readonly fetchCalendar: CalendarFetch;
}

const mostAtOnce = 40;
const sideBySide = 4;

/**
 * Looks at every calendar whose time has come, a few at a time, and answers how many those were. One that cannot be read keeps no other
 * waiting: it is logged, shown with its reason, and tried again later each time.
 */
export async function fetchCalendars(options: CalendarsOptions): Promise<number> {
  const due = await claimDue(options.db);
  const waiting = [...due];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await fetchOne(options, next);
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
  return due.length;
}

/** Nobody else looks at what was claimed for five minutes; if this process dies over it, somebody does then. */
function claimDue(db: Kysely<Database>): Promise<ConnectedSource[]> {
  return transaction(db, { kind: 'worker', practiceId: null }, async (tx) => {
    const { rows } = await sql<{ practice_id: string; id: string }>`
      update calendar_connection claimed
         set due_at = app_now() + interval '5 minutes'
        from (select practice_id, id from calendar_connection
               where due_at <= app_now() order by due_at limit ${mostAtOnce} for update skip locked) as due
       where claimed.practice_id = due.practice_id and claimed.id = due.id
      returning claimed.practice_id, claimed.id`.execute(tx);
    if (rows.length === 0) return [];
    return sources(tx)
      .where(
        'connection.id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute();
  });
}

async function fetchOne({ db, log, fetchCalendar }: CalendarsOptions, source: ConnectedSource): Promise<void> {
  const practiceId = source.practice_id;
  const worker = { kind: 'worker', practiceId } as const;
  try {
    const now = await transaction(db, worker, databaseNow);
    const looked = await lookAtCalendar(fetchCalendar, { ...source, now });
    const overlaps = await transaction(db, worker, (tx) => storeReading(tx, source, looked));
    if (looked.kind === 'failed') log.warn('calendar-not-read', { practiceId, code: looked.fault, attempt: source.failures + 1 });
    if (overlaps > 0) log.warn('calendar-overlaps-bookings', { practiceId, count: overlaps });
  } catch (error) {
    log.error('calendar-failed', { practiceId, error }); // its time comes again in five minutes
  }
}
