import { examples } from '../generated/examples.ts';
import type {
  BookingCreated,
  Format,
  Hold,
  Practice,
  Service,
  Slot,
  Slots,
  Therapist,
  TherapistProfile,
} from '../generated/schema.ts';
import { aheadOfBerlin } from './ahead-of-berlin.ts';
import { sinceExample } from './example-now.ts';
import { instant, openTimes, type Wanted } from './free-times.ts';
import { createAppointments, type Appointments, type AppointmentsOptions } from './appointments.ts';
import { createPapers, type Papers, type PapersOptions } from './papers.ts';

const day = 86_400_000;
const minute = 60_000;

/** What is to be true in the world of a test. */
export interface WorldOptions extends PapersOptions, AppointmentsOptions {
  /**
   * The platform's clock, as a date or in milliseconds since 1970. Real time when left out; `() => exampleNow` for
   * pictures that stay the same; `testClock().now` for time that passes when a test says so.
   */
  now?: (() => Date | number) | undefined;
  practice?: Practice | undefined;
  therapists?: TherapistProfile[] | undefined;
  /** Days from now without any free time; `Infinity` for none ever. 0 when left out. */
  busyDays?: number | undefined;
  /** Days from now whose times are free but too close to book, with none after them. */
  tooCloseDays?: number | undefined;
}

/** What a mocked platform knows: therapists and their times, and what is held, booked and written in the course of a test. */
export interface World extends Papers, Appointments {
  readonly practice: Practice;
  readonly therapists: readonly TherapistProfile[];
  readonly services: readonly Service[];
  readonly holds: Map<string, Hold>;
  /** Answers to createBooking by Idempotency-Key. */
  readonly answered: Map<string, BookingCreated>;
  now(): Date;
  /** Free times between two instants, as listSlots answers them. */
  slots(wanted: WantedSlots): Slots;
  /** Free times around one that is gone, nearest first. */
  near(slot: Taken, service: Service): Slot[];
  /** Makes a time somebody else's, or one of its seats. */
  take(slot: Taken): void;
  release(slot: Taken): void;
}

/** As much of a time as says which one it is. */
export type Taken = Pick<Slot, 'startsAt' | 'therapistId'>;

export interface WantedSlots {
  service: Service;
  therapistId?: string | undefined;
  from: Date;
  to: Date;
  format?: Format | undefined;
  /** A booking whose own time counts as free. */
  reschedules?: string | undefined;
}

/** A world of the contract's examples. */
export function createWorld(options: WorldOptions = {}): World {
  const {
    now: clock = Date.now,
    practice = examples.practice,
    therapists = exampleProfiles(),
    busyDays = 0,
    tooCloseDays,
  } = options;
  const now = () => new Date(clock());
  const taken = new Map<string, number>();
  const takenAt = (slot: Taken) => taken.get(keyOf(slot)) ?? 0;
  const born = now().getTime();

  const appointments = createAppointments(now(), options);
  const ahead = aheadOfBerlin(practice.timeZone);

  const isOpen = (start: number) => start >= born + busyDays * day && start < born + (tooCloseDays ?? Infinity) * day;

  const free = (wanted: Omit<Wanted, 'ahead'>, own?: string) => {
    const { horizonDays, groupSize } = wanted.service;
    return openTimes({ ...wanted, ahead, to: earlier(wanted.to, now(), horizonDays) })
      .filter(
        (slot) => takenAt(slot) - Number(keyOf(slot) === own) < (groupSize ?? 1) && isOpen(Date.parse(slot.startsAt)),
      )
      .map((slot) => (groupSize ? { ...slot, seatsLeft: groupSize - takenAt(slot) } : slot));
  };

  const slots = ({ service, therapistId, from, to, format, reschedules }: WantedSlots): Slots => {
    const moving = appointments.bookings.get(reschedules ?? '');
    const own = moving && keyOf({ startsAt: moving.startsAt, therapistId: moving.therapist.id });
    const whose = therapists.filter(({ id }) => !therapistId || id === therapistId);
    const among = (start: Date, end: Date) =>
      whose.flatMap((therapist) => free({ therapist, service, from: start, to: end, format }, own)).sort(byStart);
    const bookable = now().getTime() + service.minimumNoticeMinutes * minute;
    const later = (slot: Slot) => tooCloseDays === undefined && Date.parse(slot.startsAt) >= bookable;
    const start = new Date(Math.max(from.getTime(), now().getTime()));
    const all = among(start, to);
    const next = all.find(later) ?? among(start, new Date(start.getTime() + 400 * day)).find(later);
    return {
      slots: all.filter(later),
      contactOnly: all.filter((slot) => !later(slot)),
      nextAvailableAt: next?.startsAt ?? null,
    };
  };

  return {
    ...createPapers(now(), options),
    ...appointments,
    practice,
    therapists: therapists.map((therapist) => ({
      ...therapist,
      acceptingNewConfirmedAt: sinceExample(therapist.acceptingNewConfirmedAt, now()),
      next: nextOf(therapist, slots, now()),
    })),
    services: examples.services.data,
    holds: new Map(),
    answered: new Map(),
    now,
    slots,
    near(slot, service) {
      const at = Date.parse(slot.startsAt);
      const window = { from: new Date(at - 7 * day), to: new Date(at + 14 * day) };
      const distance = ({ startsAt }: Slot) => Math.abs(Date.parse(startsAt) - at);
      const found = slots({ service, therapistId: slot.therapistId, ...window }).slots;
      return found.sort((one, other) => distance(one) - distance(other)).slice(0, 4);
    },
    take: (slot) => void taken.set(keyOf(slot), takenAt(slot) + 1),
    release: (slot) => void taken.set(keyOf(slot), Math.max(0, takenAt(slot) - 1)),
  };
}

/** Every therapist of the examples with a profile of their own, their prices and what they offer. */
function exampleProfiles(): TherapistProfile[] {
  const full = examples['therapist-profile'];
  const cards = [...examples.therapists.data, ...examples['therapists-last'].data];
  return cards.map((card) => (card.id === full.id ? full : { ...full, ...card, ...profileOf(card) }));
}

function profileOf(card: Therapist) {
  const { about } = examples['therapist-profile'];
  const room = { format: 'in_person', street: 'Beispielstraße 7', postalCode: '10999', city: card.city };
  const online = { format: 'online', street: null, postalCode: null, city: card.city };
  return {
    about: [card.headline, about].filter(Boolean).join('. '),
    locations: [room, online].filter(({ format }) => card.formats.includes(format)),
    services: servicesOf(card),
  };
}

function servicesOf({ price, formats, specialties }: Therapist): Service[] {
  return examples.services.data
    .filter(({ slug }) => slug !== 'paarsitzung' || specialties.includes('relationships'))
    .filter((service) => service.kind !== 'group' && service.formats.some((format) => formats.includes(format)))
    .map((service) => ({
      ...service,
      formats: service.formats.filter((format) => formats.includes(format)),
      price: service.slug === 'einzelsitzung' ? price : service.price,
    }));
}

function nextOf(therapist: TherapistProfile, slots: World['slots'], from: Date): Therapist['next'] {
  const service = therapist.services.find(({ kind }) => kind === 'session');
  if (!service || !therapist.acceptingNew) return null;
  const found = slots({ service, therapistId: therapist.id, from, to: new Date(from.getTime() + 60 * day) }).slots;
  const [first] = found;
  if (!first) return null;
  const startsAt = found.filter(({ format }) => format === first.format).slice(0, 3);
  return { serviceId: service.id, format: first.format, startsAt: startsAt.map((slot) => slot.startsAt) };
}

function earlier(to: Date, now: Date, horizonDays: number): Date {
  return new Date(Math.min(to.getTime(), now.getTime() + horizonDays * day));
}

const keyOf = ({ therapistId, startsAt }: Taken) => `${therapistId} ${instant(Date.parse(startsAt))}`;

const byStart = (one: Slot, other: Slot) => one.startsAt.localeCompare(other.startsAt);
