import { sql, type Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { databaseNow, transaction } from '../database/transaction.ts';
import type { Log } from '../http/log.ts';
import type { CalendarFetch } from '../providers/calendar-fetch.ts';
import { findSource } from '../modules/availability/calendars/find-source.ts';
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

interface Claimed {
  readonly practiceId: string;
  readonly id: string;
}

/** Nobody else looks at what was claimed for five minutes; if this process dies over it, somebody does then. */
async function claimDue(db: Kysely<Database>): Promise<readonly Claimed[]> {
  const { rows } = await transaction(db, { kind: 'worker', practiceId: null }, (tx) =>
    sql<Claimed>`
      update calendar_connection claimed
         set due_at = app_now() + interval '5 minutes'
        from (select practice_id, id from calendar_connection
               where due_at <= app_now() order by due_at limit ${mostAtOnce} for update skip locked) as due
       where claimed.practice_id = due.practice_id and claimed.id = due.id
      returning claimed.practice_id as "practiceId", claimed.id`.execute(tx),
  );
  return rows;
}

async function fetchOne({ db, log, fetchCalendar }: CalendarsOptions, { practiceId, id }: Claimed): Promise<void> {
  const worker = { kind: 'worker', practiceId } as const;
  try {
    const found = await transaction(db, worker, async (tx) => ({
      source: await findSource(tx, id),
      now: await databaseNow(tx),
    }));
    const { source, now } = found;
    if (!source) return; // its therapist has gone
    const looked = await lookAtCalendar(fetchCalendar, { ...source, now });
    const overlaps = await transaction(db, worker, (tx) => storeReading(tx, source, looked));
    const attempt = source.failures + 1;
    if (looked.kind === 'failed') log.warn('calendar-not-read', { practiceId, code: looked.fault, attempt });
    if (overlaps > 0) log.warn('calendar-overlaps-bookings', { practiceId, count: overlaps });
  } catch (error) {
    log.error('calendar-failed', { practiceId, error }); // its time comes again in five minutes
  }
}
