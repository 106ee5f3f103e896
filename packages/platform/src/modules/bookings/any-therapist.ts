import { attempt } from '../../database/attempt.ts';
import type { Tx } from '../../database/transaction.ts';
import { refuse } from '../../http/problem.ts';
import { untaken } from '../availability/diary.ts';
import { loadDiaries } from '../availability/load-diaries.ts';
import { offeredSlots } from '../availability/offered-slots.ts';
import { findFree, freeSlot, refuseTaken } from './free-slot.ts';
import { keepTime, type Keeping, type KeptSlot } from './keep-time.ts';
import type { BookingRow } from './own-hold.ts';

/** A time with whoever has it free. */
export type OpenSlot = Omit<KeptSlot, 'therapistId'>;

/**
 * Holds a time with a therapist of the service who has it free: first with whose turn it is, as listSlots shows it, then with the
 * others. Whoever turns out to be taken is let go of before the next is asked, so that nobody waits while others wait for them.
 */
export async function keepTimeWithAnybody(keeping: Keeping, wanted: OpenSlot): Promise<BookingRow> {
  const { tx } = keeping.context;
  const tried: string[] = [];
  for (;;) {
    const therapistId = await whoseTurn(tx, wanted, tried);
    if (therapistId === undefined) return refuseNobodyFree(tx, wanted);
    const hold = await attempt(tx, () => keepTime(keeping, { ...wanted, therapistId }, (slot) => findFree(tx, slot)));
    if (hold) return hold;
    tried.push(therapistId);
  }
}

async function whoseTurn(tx: Tx, wanted: OpenSlot, tried: readonly string[]): Promise<string | undefined> {
  const { serviceId, format, start, reschedules, isInvited } = wanted;
  const { diaries, now } = await loadDiaries(tx, { serviceId, ...(reschedules && { reschedules }) });
  const left = diaries.filter(({ therapistId }) => !tried.includes(therapistId));
  const { free, contactOnly } = offeredSlots(left, serviceId, { from: start, to: start + 1, now }, format);
  return (free[0] ?? (isInvited === true ? contactOnly[0] : undefined))?.therapistId;
}

/** As whoever would give this time if it were not taken; or else as anybody of the service. */
async function refuseNobodyFree(tx: Tx, wanted: OpenSlot): Promise<never> {
  const { serviceId, format, start } = wanted;
  const { diaries, now } = await loadDiaries(tx, { serviceId });
  const stretch = { from: start, to: start + 1, now };
  const [slot] = offeredSlots(diaries.map(untaken), serviceId, stretch, format).free;
  const therapistId = slot?.therapistId ?? diaries[0]?.therapistId;
  if (therapistId === undefined) refuse('not-found');
  await freeSlot(tx, { ...wanted, therapistId });
  return refuseTaken(tx, { ...wanted, therapistId }); // it has become free this very moment, for somebody else to take
}
