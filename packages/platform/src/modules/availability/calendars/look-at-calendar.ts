import type { CalendarFetch, CalendarSource } from '../../../providers/calendar-fetch.ts';
import { CalendarRefused } from '../../../providers/calendar-refused.ts';
import { readCalendar } from './read-calendar.ts';
import type { Looked } from './store-reading.ts';

/** How a calendar is looked at: what is known of it, whose it is, and from when on. */
export interface Look extends CalendarSource {
  /** The therapist's zone, for what names none. */
  readonly zone: string;
  readonly now: Date;
}

const day = 86_400_000;

/** How far ahead somebody can be booked, and a month more, so that a calendar that stays the same need not be read every day. */
const horizonDays = 400;

/** Fetches and reads a calendar. Whatever keeps it from being read is an answer, too. Holds no connection to the database. */
export async function lookAtCalendar(fetchCalendar: CalendarFetch, { zone, now, ...source }: Look): Promise<Looked> {
  try {
    const fetched = await fetchCalendar(source);
    if (fetched.kind === 'unchanged') return fetched;
    const { text, etag, lastModified } = fetched;
    const from = now.getTime() - day;
    const busy = await readCalendar(text, { zone, from, until: from + (horizonDays + 1) * day });
    return { kind: 'read', busy, etag, lastModified };
  } catch (error) {
    if (error instanceof CalendarRefused) return { kind: 'failed', fault: error.code };
    throw error;
  }
}
