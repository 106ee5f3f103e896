import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Diary } from './diary.ts';
import { loadDiaries } from './load-diaries.ts';
import { slotsOf } from './offered-slots.ts';

interface Entry {
  readonly therapist_id: string;
  readonly service_id: string;
  readonly format: string;
  readonly starts_at: string[];
  readonly slots_count: number;
}

/**
 * Works out anew when these therapists are free next, per service and format, and keeps it in next_availability for the
 * directory. Call it in the transaction that changed their time, after lock_therapist: a later reading must not be undone.
 */
export async function refreshNextAvailability(tx: Tx, therapistIds: readonly string[]): Promise<void> {
  if (therapistIds.length === 0) return;
  const { diaries, now } = await loadDiaries(tx, { therapistIds });
  const entries = diaries.flatMap((diary) => entriesOf(diary, now));
  await sql`select keep_next_availability(${[...therapistIds]}::uuid[], ${JSON.stringify(entries)}::jsonb)`.execute(tx);
}

function entriesOf(diary: Diary, now: number): Entry[] {
  return diary.offers.flatMap((offer) =>
    offer.formats.map((format) => {
      const { free } = slotsOf(diary, offer, format, { from: now, to: Infinity, now });
      return {
        therapist_id: diary.therapistId,
        service_id: offer.serviceId,
        format,
        starts_at: free.slice(0, 3).map((start) => new Date(start).toISOString()),
        slots_count: free.length,
      };
    }),
  );
}
