import { sql } from 'kysely';
import { keepPlan } from '../../database/kept-plans.ts';
import type { Tx } from '../../database/transaction.ts';
import { loadDiaries, type Diaries } from './load-diaries.ts';
import { offeredSlots, type OfferedSlot } from './offered-slots.ts';

/** A time that somebody wants. */
export interface WantedSlot {
  readonly therapistId: string;
  readonly serviceId: string;
  readonly format: string;
  readonly start: number;
  /** The booking that is to be moved there: its own time is free for it. */
  readonly reschedules?: string;
  /** A practice proposed it to who wants it, so that it may be nearer than the service's notice. */
  readonly isInvited?: boolean;
}

const most = 6;
const mostOwn = 4;
const day = 86_400_000;

/**
 * The free times nearest to a wanted one that cannot be had: first those of the same therapist, then of others who give the
 * service, each nearest first. `own` are the therapist's diary and the time, where they were just read.
 */
export async function nearSlots(tx: Tx, wanted: WantedSlot, own?: Diaries): Promise<OfferedSlot[]> {
  const { serviceId, reschedules } = wanted;
  const asked = { serviceId, ...(reschedules && { reschedules }) };
  const ours = nearest(own ?? (await loadDiaries(tx, { ...asked, therapistIds: [wanted.therapistId] })), wanted);
  const others = await freeAround(tx, wanted);
  const theirs = others.length > 0 ? nearest(await loadDiaries(tx, { ...asked, therapistIds: others }), wanted) : [];
  const kept = ours.slice(0, Math.max(mostOwn, most - theirs.length));
  return [...kept, ...theirs.slice(0, most - kept.length)];
}

/** Looks a day around the wanted time, then further: most often there is enough, and a horizon is long. */
function nearest({ diaries, now }: Diaries, { serviceId, format, start }: WantedSlot): OfferedSlot[] {
  const distance = (slot: OfferedSlot) => Math.abs(slot.start - start);
  for (let reach = day; ; reach = reach < 60 * day ? reach * 8 : Infinity) {
    const around = { from: start - reach, to: start + reach, now };
    const { free } = offeredSlots(diaries, serviceId, around, format);
    if (free.length >= most || reach === Infinity)
      return free.sort((a, b) => distance(a) - distance(b) || a.start - b.start).slice(0, most);
  }
}

/** Others whose next free times lie closest to the wanted one: a few on either side of it, which the index has in order. */
async function freeAround(tx: Tx, { therapistId, serviceId, format, start }: WantedSlot): Promise<string[]> {
  const wanted = new Date(start);
  const side = (compare: '<=' | '>', direction: 'desc' | 'asc') => sql`
    (select kept.therapist_id
       from next_availability kept
       join therapist on therapist.practice_id = kept.practice_id and therapist.id = kept.therapist_id
      where kept.practice_id = current_practice() and kept.service_id = ${serviceId} and kept.format = ${format}
        and kept.starts_at[1] ${sql.raw(compare)} ${wanted} and kept.starts_at[1] >= (select app_now())
        and kept.therapist_id <> ${therapistId} and therapist.verification = 'verified' and therapist.archived_at is null
      order by kept.starts_at[1] ${sql.raw(direction)}
      limit 4)`;
  const { rows } = await sql<{
    therapist_id: string;
  }>`${keepPlan} ${side('<=', 'desc')} union all ${side('>', 'asc')}`.execute(tx);
  return rows.map(({ therapist_id }) => therapist_id);
}
