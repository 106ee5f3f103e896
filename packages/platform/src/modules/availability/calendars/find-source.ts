import { sql } from 'kysely';
import type { Tx } from '../../../database/transaction.ts';
import type { CalendarSource } from '../../../providers/calendar-fetch.ts';
import type { LookedAt } from './store-reading.ts';

/** Where a calendar is and what is known of it: for a worker alone, who may read its address. */
export interface ConnectedSource extends CalendarSource, LookedAt {
  readonly zone: string;
  readonly attempted_at: Date | null;
}

/** Repetitions are followed so far and no further; a calendar that stays the same is read whole again after this. */
const wholeAgainAfter = '7 days';

/** The connection, as a worker in its practice sees it; undefined where there is none, or its therapist has gone. */
export function findSource(tx: Tx, id: string): Promise<ConnectedSource | undefined> {
  const isOld = sql<boolean>`(read_at is null or read_at < app_now() - ${wholeAgainAfter}::interval)`;
  return tx
    .selectFrom('calendar_connection as connection')
    .innerJoin('therapist', (join) =>
      join
        .onRef('therapist.practice_id', '=', 'connection.practice_id')
        .onRef('therapist.id', '=', 'connection.therapist_id'),
    )
    .where('connection.id', '=', id)
    .where('therapist.archived_at', 'is', null)
    .select([
      'connection.id',
      'connection.practice_id',
      'connection.therapist_id',
      'connection.failures',
      'connection.attempted_at',
      'connection.url',
      'therapist.time_zone as zone',
      sql<string | null>`case when not ${isOld} then etag end`.as('etag'),
      sql<string | null>`case when not ${isOld} then last_modified end`.as('lastModified'),
    ])
    .executeTakeFirst();
}
