import { computeSlots, type ComputedSlots } from './compute-slots.ts';
import { agendasOf, type Diary, type Offer } from './diary.ts';
import { sessionAt, sessionStarts } from './group-sessions.ts';
import { Roster } from './roster.ts';

const formats = ['online', 'in_person'] as const;
type Format = (typeof formats)[number];

/** A start of one therapist in one format, in epoch ms. */
export interface OfferedSlot {
  readonly start: number;
  readonly end: number;
  readonly therapistId: string;
  readonly format: Format;
  /** Of a session that several take part in. */
  readonly seatsLeft?: number;
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
  const asked = formats.filter((one) => one === (format ?? one)).map((one) => inTurn(diaries, serviceId, stretch, one));
  return {
    free: asked.flatMap(({ free }) => free).sort(byStart),
    contactOnly: asked.flatMap(({ contactOnly }) => contactOnly).sort(byStart),
  };
}

/** One therapist per start. An object is made only of what is left: each of these may stand for a hundred. */
function inTurn(diaries: readonly Diary[], serviceId: string, stretch: Stretch, format: Format): OfferedSlots {
  const givers = diaries.flatMap((diary) => giverOf(diary, serviceId, format));
  const free = new Roster(givers.length);
  const contactOnly = new Roster(givers.length);
  givers.forEach(({ diary, offer }, place) => {
    const slots = slotsOf(diary, offer, format, stretch);
    free.enter(place, slots.free);
    contactOnly.enter(place, slots.contactOnly);
  });
  return { free: offeredBy(givers, free, format), contactOnly: offeredBy(givers, contactOnly, format) };
}

/** The starts of one offer in one format: of its sessions, or computed, also where its windows are written in several zones. */
export function slotsOf(diary: Diary, offer: Offer, format: string, stretch: Stretch): ComputedSlots {
  if (offer.isShared) return sessionStarts(diary, offer, format, stretch);
  const { from, to, now } = stretch;
  const byZone = agendasOf(diary, offer, format).map((agenda) => computeSlots(agenda, offer.rules, from, to, now));
  if (byZone.length === 1 && byZone[0]) return byZone[0];
  const united = (pick: keyof ComputedSlots) =>
    [...new Set(byZone.flatMap((slots) => slots[pick]))].sort((a, b) => a - b);
  return { free: united('free'), contactOnly: united('contactOnly') };
}

/** A therapist who gives a service. */
interface Giver {
  readonly diary: Diary;
  readonly offer: Offer;
}

function giverOf(diary: Diary, serviceId: string, format: Format): Giver[] {
  const offer = diary.offers.find((one) => one.serviceId === serviceId);
  return offer?.formats.includes(format) ? [{ diary, offer }] : [];
}

function offeredBy(givers: readonly Giver[], roster: Roster, format: Format): OfferedSlot[] {
  return roster.offered().flatMap(([start, place]) => {
    const giver = givers[place];
    if (!giver) return [];
    const { diary, offer } = giver;
    const slot = { start, end: start + offer.rules.durationMinutes * 60_000, therapistId: diary.therapistId, format };
    const session = offer.isShared ? sessionAt(diary, { serviceId: offer.serviceId, format, start }) : undefined;
    return [session ? { ...slot, end: session.end, seatsLeft: session.seatsLeft } : slot];
  });
}

function byStart(a: OfferedSlot, b: OfferedSlot): number {
  return a.start - b.start || (a.format < b.format ? -1 : Number(a.format > b.format));
}
