import { sql } from 'kysely';
import type { Tx } from '../../../database/transaction.ts';
import { operation } from '../../../http/operation.ts';
import { refuse } from '../../../http/problem.ts';
import { calendarStatus } from '../../bookings/calendar-entry.ts';
import { toCalendar, type CalendarEntry } from '../../bookings/calendar.ts';
import type { BookingStatus } from '../../bookings/tables.ts';
import { sentencesFor, type Sentences } from '../../messaging/sentences.ts';
import { resolveLink } from '../../trust/link-generation.ts';

/** A therapist's bookings, for a calendar program that has the address. An address that was renewed since leads nowhere. */
export const getCalendarFeed = operation('getCalendarFeed', async ({ path, tx, deps }) => {
  const claims = deps.links.verifyFeed(path.token) ?? refuse('not-found');
  const { generation } = await resolveLink(tx, 'calendar_feed', claims.therapistId);
  if (generation !== claims.generation) refuse('not-found');
  const { name, locale } = await tx.selectFrom('practice').select(['name', 'locale']).executeTakeFirstOrThrow();
  const sentences = sentencesFor(locale);
  const entries = (await feedEntries(tx)).map((row) => toEntry(row, name, sentences));
  return { status: 200, headers: { 'cache-control': 'private, no-cache' }, body: toCalendar(entries) };
});

interface FeedRow {
  readonly id: string;
  readonly sequence: number;
  readonly stamp: Date;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly status: BookingStatus;
  readonly service_name: string;
  /** The first name and one letter; null for a session with seats. */
  readonly client_name: string | null;
  readonly format: 'online' | 'in_person';
  readonly location: string | null;
}

async function feedEntries(tx: Tx): Promise<readonly FeedRow[]> {
  return (await sql<FeedRow>`select * from feed_entries()`.execute(tx)).rows;
}

function toEntry(row: FeedRow, practice: string, sentences: Sentences): CalendarEntry {
  const status = calendarStatus(row.status);
  const place = row.location ?? (row.format === 'online' ? sentences.online : null);
  return {
    uid: `${row.id}@attune`,
    sequence: row.sequence,
    stamp: row.stamp,
    start: row.starts_at,
    end: row.ends_at,
    status,
    summary: row.client_name === null ? row.service_name : sentences.calendarSummary(row.service_name, row.client_name),
    description: practice,
    location: status === 'CONFIRMED' ? place : null,
  };
}
