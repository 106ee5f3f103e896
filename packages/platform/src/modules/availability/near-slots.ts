import type { Tx } from '../../database/transaction.ts';
import { loadDiaries, type Diaries } from './load-diaries.ts';
import { offeredSlots, type OfferedSlot } from './offered-slots.ts';

/** A time that somebody wanted and cannot have. */
export interface WantedSlot {
  readonly therapistId: string;
  readonly serviceId: string;
  readonly format: string;
  readonly start: number;
}

const most = 6;

/**
 * The free times nearest to a wanted one, nearest first: of the same therapist, or else of others who give the service.
 * `own` are the therapist's diary and the time, where they were just read.
 */
export async function nearSlots(tx: Tx, wanted: WantedSlot, own?: Diaries): Promise<OfferedSlot[]> {
  const { therapistId, serviceId } = wanted;
  const near = nearest(own ?? (await loadDiaries(tx, { therapistIds: [therapistId], serviceId })), wanted);
  return near.length > 0 ? near : nearest(await loadDiaries(tx, { serviceId }), wanted);
}

function nearest({ diaries, now }: Diaries, { serviceId, format, start }: WantedSlot): OfferedSlot[] {
  const { free } = offeredSlots(diaries, serviceId, { from: now, to: Infinity, now }, format);
  const distance = (slot: OfferedSlot) => Math.abs(slot.start - start);
  return free.sort((a, b) => distance(a) - distance(b) || a.start - b.start).slice(0, most);
}
