import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { horizonMovesAt } from './compute-slots.ts';
import type { Diary, Offer } from './diary.ts';
import { loadDiaries } from './load-diaries.ts';
import { slotsOf } from './offered-slots.ts';

/** How many starts the directory knows of each. */
const kept = 3;

interface Entry {
  readonly therapist_id: string;
  readonly service_id: string;
  readonly format: string;
  readonly starts_at: string[];
  readonly slots_count: number;
  /** When time alone will make something else of it. */
  readonly changes_at: string | null;
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
        starts_at: free.slice(0, kept).map(iso),
        slots_count: free.length,
        changes_at: changeOf(diary, offer, free, now),
      };
    }),
  );
}

/** The first start comes too near to be booked; or, where there are not as many as are kept, a day more can be. */
function changeOf(diary: Diary, { rules, isShared }: Offer, free: readonly number[], now: number): string | null {
  const [first = Infinity] = free;
  const zones = new Set([diary.zone, ...diary.windows.map((window) => window[6] ?? diary.zone)]);
  const canGrow = free.length < kept && !isShared && diary.windows.length + diary.exceptions.length > 0;
  const changes = Math.min(
    first - rules.minimumNoticeMinutes * 60_000,
    ...(canGrow ? [...zones].map((zone) => horizonMovesAt(zone, now)) : []),
  );
  return Number.isFinite(changes) ? iso(changes) : null;
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
