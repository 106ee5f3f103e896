import { sql } from 'kysely';
import type { Tx } from '../../../database/transaction.ts';
import type { Schemas } from '../../../http/contract.ts';
import { refuse } from '../../../http/problem.ts';
import type { CalendarFault } from '../../../providers/calendar-refused.ts';

/** Connections with how many busy times they hold, and which bookings to come they overlap. Never with their address. */
export function connectionDetails(tx: Tx) {
  return tx
    .selectFrom('calendar_connection as connection')
    .select([
      'connection.id',
      'connection.therapist_id',
      'connection.host',
      'connection.fetched_at',
      'connection.failures',
      'connection.last_error',
      'connection.created_at',
      busyCount.as('busy_count'),
      overlaps.as('overlaps'),
    ]);
}

const busyCount = sql<number>`(
  select count(*)::integer from external_busy busy
   where busy.practice_id = connection.practice_id and busy.connection_id = connection.id and busy.ends_at > app_now())`;

const overlaps = sql<string[]>`array(
  select alert.booking_id::text
    from schedule_alert alert
    join booking on booking.practice_id = alert.practice_id and booking.id = alert.booking_id
   where alert.practice_id = connection.practice_id and alert.therapist_id = connection.therapist_id
     and alert.kind = 'calendar_overlap' and alert.cleared_at is null
     and exists (select from external_busy busy
                  where busy.practice_id = connection.practice_id and busy.connection_id = connection.id
                    and tstzrange(busy.starts_at, busy.ends_at) && tstzrange(booking.starts_at, booking.ends_at))
   order by booking.starts_at, booking.id
   limit 100)`;

type ConnectionDetails = Awaited<ReturnType<ReturnType<typeof connectionDetails>['execute']>>[number];

/** The connection of the practice; 404 otherwise. */
export async function findConnection(tx: Tx, id: string): Promise<ConnectionDetails> {
  return (await connectionDetails(tx).where('connection.id', '=', id).executeTakeFirst()) ?? refuse('not-found');
}

/** What a connection looks like to the practice: of its address, the host alone. */
export function toConnection(row: ConnectionDetails): Schemas['CalendarConnection'] {
  return {
    id: row.id,
    therapistId: row.therapist_id,
    host: row.host,
    status: row.failures > 0 ? 'failing' : row.fetched_at === null ? 'pending' : 'active',
    lastReadAt: row.fetched_at?.toISOString() ?? null,
    lastError: row.last_error === null ? null : saidOf(row.last_error),
    busyCount: row.busy_count,
    overlaps: row.overlaps,
    createdAt: row.created_at.toISOString(),
  };
}

/** What a reason means, in a sentence for developers. */
export function saidOf(fault: string): string {
  return sentences[fault] ?? fault; // only ours are ever kept
}

const sentences: Readonly<Record<string, string>> = {
  'address-refused': 'The address is not one of the public network by https, or leads into a private one.',
  'too-many-redirects': 'The address redirects more than three times.',
  unreachable: 'The host cannot be reached.',
  'timed-out': 'The host did not answer within ten seconds.',
  'refused-by-host': 'The host did not answer 200.',
  'too-large': 'The calendar is larger than 5 MB.',
  'not-a-calendar': 'What the address answers cannot be read as a calendar.',
  'too-many-events': 'The calendar holds more busy times, or rules for them, than can be read.',
} satisfies Record<CalendarFault, string>;
