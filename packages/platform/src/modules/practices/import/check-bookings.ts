import { readInstant } from './dates.ts';
import type { Findings, PracticeImport } from './faults.ts';

type Booking = PracticeImport['bookings'][number];

/** A booking whose times could be read, with the time it takes including buffers. */
interface Timed {
  readonly index: number;
  readonly booking: Booking;
  readonly from: number;
  readonly until: number;
  readonly endsAt: number;
}

/** What decides whether a time has come: the import's own now and the day relative dates count from. */
export interface Moment {
  readonly now: Date;
  readonly anchor: string;
}

/** Bookings of people and services that exist, at times that never overlap; nothing completed that has not ended. */
export const checkBookings = (file: PracticeImport, moment: Moment, findings: Findings): void => {
  const therapists = new Map(file.therapists.map((therapist) => [therapist.externalId, therapist]));
  const services = new Map(file.services.map((service) => [service.externalId, service]));
  const clients = new Set(file.clients.map(({ externalId }) => externalId));
  file.bookings.forEach(({ client, therapist, service, format }, index) => {
    const at = `/bookings/${index}`;
    if (!clients.has(client)) findings.fault(`${at}/client`, 'there is no client of that external id');
    if (!therapists.has(therapist)) findings.fault(`${at}/therapist`, 'there is no therapist of that external id');
    if (!services.has(service)) return findings.fault(`${at}/service`, 'there is no service of that external id');
    const offer = therapists.get(therapist)?.services.find((offered) => offered.service === service);
    if (!offer && therapists.has(therapist)) findings.fault(`${at}/service`, 'the therapist does not offer it');
    if (offer && !(offer.formats ?? services.get(service)?.formats ?? []).includes(format))
      findings.fault(`${at}/format`, 'the therapist does not give it in this format');
  });
  const timed = readTimes(file, moment, findings);
  timed.forEach((one) => checkEnded(one, moment, findings));
  checkOverlaps(timed, findings);
};

const readTimes = (file: PracticeImport, { anchor }: Moment, findings: Findings): Timed[] => {
  const services = new Map(file.services.map((service) => [service.externalId, service]));
  return file.bookings.flatMap((booking, index) => {
    const start = readInstant(booking.startsAt, anchor, file.practice.timeZone)?.getTime();
    if (start === undefined) findings.fault(`/bookings/${index}/startsAt`, 'is no time that a clock shows');
    const service = services.get(booking.service);
    if (start === undefined || !service) return [];
    const endsAt = start + service.durationMinutes * minute;
    const from = start - (service.bufferBeforeMinutes ?? 0) * minute;
    return [{ index, booking, endsAt, from, until: endsAt + (service.bufferAfterMinutes ?? 0) * minute }];
  });
};

const minute = 60_000;

const checkEnded = ({ index, booking, endsAt }: Timed, { now }: Moment, findings: Findings): void => {
  if (booking.status !== 'completed' && booking.status !== 'no_show') return;
  if (endsAt > now.getTime()) findings.fault(`/bookings/${index}/status`, 'cannot be so before the booking has ended');
};

// Sorted by start, each is compared with whoever takes the therapist's time longest so far.
const checkOverlaps = (timed: readonly Timed[], findings: Findings): void => {
  const latest = new Map<string, Timed>();
  for (const one of timed
    .filter(({ booking }) => booking.status !== 'cancelled')
    .sort((a, b) => a.from - b.from || a.index - b.index)) {
    const earlier = latest.get(one.booking.therapist);
    if (earlier && earlier.until > one.from)
      findings.fault(
        `/bookings/${one.index}/startsAt`,
        `overlaps /bookings/${earlier.index} of the same therapist, buffers included`,
      );
    if (!earlier || one.until > earlier.until) latest.set(one.booking.therapist, one);
  }
};
