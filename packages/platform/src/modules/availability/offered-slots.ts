import { computeSlots, type ComputedSlots } from './compute-slots.ts';
import { agendasOf, type Diary, type Offer } from './diary.ts';

/** A start of one therapist in one format, in epoch ms. */
export interface OfferedSlot {
  readonly start: number;
  readonly end: number;
  readonly therapistId: string;
  readonly format: string;
}

/** Free starts and those inside the minimum notice, earliest first. */
export interface OfferedSlots {
  readonly free: OfferedSlot[];
  readonly contactOnly: OfferedSlot[];
}

/** The stretch of time that is asked about; `now` is the database's. All are epoch ms. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly now: number;
}

/** What the diaries offer of a service in a stretch of time; in one format, or in all. */
export function offeredSlots(
  diaries: readonly Diary[],
  serviceId: string,
  stretch: Stretch,
  format?: string,
): OfferedSlots {
  const free: OfferedSlot[] = [];
  const contactOnly: OfferedSlot[] = [];
  for (const diary of diaries) {
    const offer = diary.offers.find((one) => one.serviceId === serviceId);
    if (!offer) continue;
    for (const inFormat of offer.formats.filter((one) => one === (format ?? one))) {
      const slots = slotsOf(diary, offer, inFormat, stretch);
      const toSlot = toSlotOf(diary.therapistId, inFormat, offer.rules.durationMinutes);
      free.push(...slots.free.map(toSlot));
      contactOnly.push(...slots.contactOnly.map(toSlot));
    }
  }
  return { free: free.sort(byStart), contactOnly: contactOnly.sort(byStart) };
}

/** The starts of one offer in one format, also where its windows are written in several zones. */
export function slotsOf(
  diary: Diary,
  { serviceId, rules }: Offer,
  format: string,
  { from, to, now }: Stretch,
): ComputedSlots {
  const [first, ...others] = agendasOf(diary, serviceId, format).map((agenda) =>
    computeSlots(agenda, rules, from, to, now),
  );
  if (!first) return { free: [], contactOnly: [] };
  if (others.length === 0) return first;
  const united = (pick: keyof ComputedSlots) =>
    [...new Set([first, ...others].flatMap((slots) => slots[pick]))].sort((a, b) => a - b);
  return { free: united('free'), contactOnly: united('contactOnly') };
}

/** One slot per start and format, where several therapists have it: whoever has been named least so far is named. */
export function onePerStart(slots: readonly OfferedSlot[]): OfferedSlot[] {
  const alike = new Map<string, OfferedSlot[]>();
  for (const slot of slots) {
    const key = `${slot.start} ${slot.format}`;
    const others = alike.get(key);
    if (others) others.push(slot);
    else alike.set(key, [slot]);
  }
  const named = new Map<string, number>();
  const turnsOf = ({ therapistId }: OfferedSlot) => named.get(therapistId) ?? 0;
  return [...alike.values()].map((candidates) => {
    const slot = candidates.reduce((least, other) => (turnsOf(other) < turnsOf(least) ? other : least));
    named.set(slot.therapistId, turnsOf(slot) + 1);
    return slot;
  });
}

function toSlotOf(therapistId: string, format: string, durationMinutes: number): (start: number) => OfferedSlot {
  return (start) => ({ start, end: start + durationMinutes * 60_000, therapistId, format });
}

function byStart(a: OfferedSlot, b: OfferedSlot): number {
  return a.start - b.start || (a.format < b.format ? -1 : a.format > b.format ? 1 : 0);
}
