import { computeSlots, type ComputedSlots } from './compute-slots.ts';
import { agendasOf, type Diary, type Offer } from './diary.ts';

const formats = ['online', 'in_person'] as const;
type Format = (typeof formats)[number];

/** A start of one therapist in one format, in epoch ms. */
export interface OfferedSlot {
  readonly start: number;
  readonly end: number;
  readonly therapistId: string;
  readonly format: Format;
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

/**
 * What the diaries offer of a service in a stretch of time; in one format, or in all. Each start comes once per format:
 * where several therapists have it free, they take turns from hour to hour.
 */
export function offeredSlots(
  diaries: readonly Diary[],
  serviceId: string,
  stretch: Stretch,
  format?: string,
): OfferedSlots {
  const free: OfferedSlot[] = [];
  const contactOnly: OfferedSlot[] = [];
  for (const inFormat of formats.filter((one) => one === (format ?? one))) {
    const givers = diaries.flatMap((diary, place) => giverOf(diary, place, serviceId, inFormat, stretch));
    free.push(...inTurn(givers, 'free'));
    contactOnly.push(...inTurn(givers, 'contactOnly'));
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

/** A therapist who gives a service in a format, and when. */
interface Giver {
  /** In the order of turns. */
  readonly place: number;
  readonly therapistId: string;
  readonly format: Format;
  readonly length: number;
  readonly slots: ComputedSlots;
}

function giverOf(diary: Diary, place: number, serviceId: string, format: Format, stretch: Stretch): Giver[] {
  const offer = diary.offers.find((one) => one.serviceId === serviceId);
  if (!offer?.formats.includes(format)) return [];
  const length = offer.rules.durationMinutes * 60_000;
  return [{ place, therapistId: diary.therapistId, format, length, slots: slotsOf(diary, offer, format, stretch) }];
}

/** One therapist per start. An object is made only of what is left: each of these may stand for a hundred. */
function inTurn(givers: readonly Giver[], kind: keyof ComputedSlots): OfferedSlot[] {
  const whose = new Map<number, Giver>();
  for (const giver of givers) {
    for (const start of giver.slots[kind]) {
      const other = whose.get(start);
      if (!other || turn(giver, start, givers.length) < turn(other, start, givers.length)) whose.set(start, giver);
    }
  }
  return [...whose].map(([start, giver]) => toOffered(giver, start));
}

/** How many others come before a therapist at this start: one place further every hour, and every minute within it. */
function turn({ place }: Giver, start: number, count: number): number {
  const minutes = start / 60_000;
  return (place + Math.floor(minutes / 60) + (minutes % 60)) % count;
}

function toOffered({ therapistId, format, length }: Giver, start: number): OfferedSlot {
  return { start, end: start + length, therapistId, format };
}

function byStart(a: OfferedSlot, b: OfferedSlot): number {
  return a.start - b.start || (a.format < b.format ? -1 : Number(a.format > b.format));
}
