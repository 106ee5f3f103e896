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
  /** Whether it keeps others from the therapist's time: not what has ended in any way, nor a seat beside its session. */
  readonly takesTime: boolean;
}

type Appointment = { therapist: string; service: string; startsAt: string; endsAt?: string };

/** When everything of the file takes place. What no clock shows of a booking is a fault, and is left out. */
export const timesOf = (file: PracticeImport, anchor: string, findings: Findings): Timed[] => {
  const services = new Map(file.services.map((service) => [service.externalId, service]));
  const sessionOf = sessionsOf(file, anchor);
  const timed = (list: Timed['list'], index: number, given: Appointment, takesTime: boolean): Timed[] => {
    const { therapist, service: name, startsAt, endsAt } = given;
    const start = readInstant(startsAt, anchor, file.practice.timeZone)?.getTime();
    if (start === undefined && list === 'bookings')
      findings.fault(`/bookings/${index}/startsAt`, 'is no time that a clock shows');
    const service = services.get(name);
    if (start === undefined || !service) return [];
    const said = endsAt === undefined ? undefined : readInstant(endsAt, anchor, file.practice.timeZone)?.getTime();
    const end = said ?? start + service.durationMinutes * minute;
    const from = start - (service.bufferBeforeMinutes ?? 0) * minute;
    const until = end + (service.bufferAfterMinutes ?? 0) * minute;
    return [{ list, index, therapist, endsAt: end, from, until, takesTime }];
  };
  return [
    ...file.bookings.flatMap((booking, index) =>
      timed('bookings', index, booking, occupying.has(booking.status) && !sessionOf(booking)),
    ),
    ...(file.groupSessions ?? []).flatMap((session, index) => timed('groupSessions', index, session, true)),
  ];
};

const minute = 60_000;

const occupying: ReadonlySet<string> = new Set(['pending_approval', 'confirmed']);

/**
 * No two sessions overlap, which is a fault. A booking that overlaps one, or an earlier booking, was agreed on elsewhere all the same:
 * it is kept beside the rule. Sorted by start, each is compared with whoever takes the therapist's time longest so far.
 */
export const checkTimes = (times: readonly Timed[], findings: Findings): void => {
  const taking = times.filter(({ takesTime }) => takesTime).sort((a, b) => a.from - b.from || a.index - b.index);
  const sessions = taking.filter(({ list }) => list === 'groupSessions');
  findOverlaps(sessions, (one, earlier) => {
    findings.fault(`/groupSessions/${one.index}/startsAt`, overlaps(earlier));
    return true;
  });
  const besideSessions = taking.filter((one) => {
    if (one.list === 'groupSessions') return false;
    const session = sessions.find((other) => other.therapist === one.therapist && meet(one, other));
    if (session) findings.overlap(one.index, overlaps(session));
    return !session;
  });
  findOverlaps(besideSessions, (one, earlier) => {
    findings.overlap(one.index, overlaps(earlier));
    return false;
  });
};

const overlaps = ({ list, index }: Timed): string =>
  `overlaps /${list}/${index} of the same therapist, buffers included`;

const meet = (one: Timed, other: Timed): boolean => one.from < other.until && other.from < one.until;

/** Calls `found` with each that overlaps an earlier one of its therapist; it says whether that one counts for later ones. */
const findOverlaps = (sorted: readonly Timed[], found: (one: Timed, earlier: Timed) => boolean): void => {
  const latest = new Map<string, Timed>();
  for (const one of sorted) {
    const earlier = latest.get(one.therapist);
    if (earlier && earlier.until > one.from && !found(one, earlier)) continue;
    if (!earlier || one.until > earlier.until) latest.set(one.therapist, one);
  }
};
