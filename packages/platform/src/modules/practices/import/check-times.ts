import { readInstant } from './dates.ts';
import type { Findings, PracticeImport } from './faults.ts';
import { sessionsOf } from './seats.ts';

/** A booking or a session whose times could be read, with the time it takes including buffers. */
export interface Timed {
  readonly list: 'bookings' | 'groupSessions';
  readonly index: number;
  readonly therapist: string;
  readonly from: number;
  readonly until: number;
  readonly endsAt: number;
  /** Whether it keeps others from the therapist's time: not what was cancelled, nor a seat beside its session. */
  readonly takesTime: boolean;
}

/** When everything of the file takes place. What no clock shows of a booking is a fault, and is left out. */
export const timesOf = (file: PracticeImport, anchor: string, findings: Findings): Timed[] => {
  const services = new Map(file.services.map((service) => [service.externalId, service]));
  const sessionOf = sessionsOf(file, anchor);
  const timed = (
    list: Timed['list'],
    index: number,
    { therapist, service: name, startsAt }: { therapist: string; service: string; startsAt: string },
    takesTime: boolean,
  ): Timed[] => {
    const start = readInstant(startsAt, anchor, file.practice.timeZone)?.getTime();
    if (start === undefined && list === 'bookings')
      findings.fault(`/bookings/${index}/startsAt`, 'is no time that a clock shows');
    const service = services.get(name);
    if (start === undefined || !service) return [];
    const endsAt = start + service.durationMinutes * minute;
    const from = start - (service.bufferBeforeMinutes ?? 0) * minute;
    return [
      { list, index, therapist, endsAt, from, until: endsAt + (service.bufferAfterMinutes ?? 0) * minute, takesTime },
    ];
  };
  return [
    ...file.bookings.flatMap((booking, index) =>
      timed('bookings', index, booking, booking.status !== 'cancelled' && !sessionOf(booking)),
    ),
    ...(file.groupSessions ?? []).flatMap((session, index) => timed('groupSessions', index, session, true)),
  ];
};

const minute = 60_000;

/** Nothing overlaps. Sorted by start, each is compared with whoever takes the therapist's time longest so far. */
export const checkTimes = (times: readonly Timed[], findings: Findings): void => {
  const latest = new Map<string, Timed>();
  for (const one of times.filter(({ takesTime }) => takesTime).sort((a, b) => a.from - b.from || a.index - b.index)) {
    const earlier = latest.get(one.therapist);
    if (earlier && earlier.until > one.from)
      findings.fault(
        `/${one.list}/${one.index}/startsAt`,
        `overlaps /${earlier.list}/${earlier.index} of the same therapist, buffers included`,
      );
    if (!earlier || one.until > earlier.until) latest.set(one.therapist, one);
  }
};
