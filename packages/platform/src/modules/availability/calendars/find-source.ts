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

/** The connections of the practices that a worker reaches, with their addresses. */
export function sources(tx: Tx) {
  const isWholeAgain = sql<boolean>`read_at is null or read_at < app_now() - ${wholeAgainAfter}::interval`;
  return tx
    .selectFrom('calendar_connection as connection')
    .innerJoin('therapist', (join) =>
      join
        .onRef('therapist.practice_id', '=', 'connection.practice_id')
        .onRef('therapist.id', '=', 'connection.therapist_id'),
    )
    .where('therapist.archived_at', 'is', null)
    .select([
      'connection.id',
      'connection.practice_id',
      'connection.therapist_id',
      'connection.failures',
      'connection.attempted_at',
      'connection.url',
      'therapist.time_zone as zone',
      sql<string | null>`case when not (${isWholeAgain}) then etag end`.as('etag'),
      sql<string | null>`case when not (${isWholeAgain}) then last_modified end`.as('lastModified'),
    ]);
}

/** One of them; undefined where the worker finds none. */
export function findSource(tx: Tx, id: string): Promise<ConnectedSource | undefined> {
  return sources(tx).where('connection.id', '=', id).executeTakeFirst();
}
