import type { Format, Service, Slot, TherapistProfile } from '../generated/schema.ts';

const day = 86_400_000;
const minute = 60_000;

/** Hours in UTC where the practice is in Berlin; each therapist has one of these weeks, Sunday first. */
const weeks: readonly (readonly (readonly number[])[])[] = [
  [[], [8, 9, 13], [8, 9, 10, 13, 14, 17], [8, 11, 15], [12, 13, 16, 17, 18], [8, 9], []],
  [[], [7, 8, 9], [12, 13, 14, 15], [7, 8, 9, 10], [12, 15], [7, 8, 11], []],
  [[], [15, 16, 17, 18], [8, 9], [15, 16, 17, 18], [], [9, 10, 11, 13, 14], [9, 10]],
  [[], [], [9, 10, 11], [9, 10, 11, 14, 15], [16, 17, 18], [13, 14], []],
];

export interface Wanted {
  therapist: TherapistProfile;
  service: Service;
  from: Date;
  to: Date;
  format?: Format | undefined;
  /** Minutes that the practice's clocks are ahead of those in Berlin, so that it is open by day wherever it is. */
  ahead: number;
}

/** The times a therapist would be free if nobody had booked: the same for the same question, whenever it is asked. */
export function openTimes({ therapist, service, from, to, format, ahead }: Wanted): Slot[] {
  const found: Slot[] = [];
  for (let date = startOfDay(from) - day; date < to.getTime() + day; date += day) {
    for (const hour of hoursOf(therapist, date)) {
      const start = date + (hour * 60 - ahead) * minute;
      const slot = toSlot(therapist, service, start);
      if (start >= from.getTime() && start < to.getTime() && (!format || slot.format === format)) found.push(slot);
    }
  }
  return found;
}

function hoursOf({ id }: TherapistProfile, date: number): readonly number[] {
  const seed = Number.parseInt(id.slice(-2), 10) || 0;
  const week = weeks[(seed + 3) % weeks.length] ?? [];
  const number = date / day;
  const away = (number + seed * 5) % 23 < 2; // two days off now and then
  return away
    ? []
    : (week[new Date(date).getUTCDay()] ?? []).filter((hour) => (number * 7 + hour * 3 + seed) % 6 !== 0);
}

function toSlot({ id: therapistId, formats }: TherapistProfile, service: Service, start: number): Slot {
  const common = formats.filter((format) => service.formats.includes(format));
  const format = common[(Math.floor(start / day) + 1) % common.length] ?? service.formats[0] ?? 'online';
  return { startsAt: instant(start), endsAt: instant(start + service.durationMinutes * minute), therapistId, format };
}

function startOfDay(date: Date): number {
  return Math.floor(date.getTime() / day) * day;
}

/** RFC 3339 with Z and without fractions, as the platform writes it. */
export function instant(time: number | Date): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
