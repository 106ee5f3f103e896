import { isShared } from './check-therapists.ts';
import { readInstant } from './dates.ts';
import type { Findings, Moment, PracticeImport } from './faults.ts';
import { sessionsOf } from './seats.ts';

/** Sessions of services that are given to several, by therapists who give them, with no more taken than there are seats. */
export const checkGroupSessions = (file: PracticeImport, { anchor }: Moment, findings: Findings): void => {
  const therapists = new Map(file.therapists.map((therapist) => [therapist.externalId, therapist]));
  const services = new Map(file.services.map((service) => [service.externalId, service]));
  file.services.forEach(({ kind, groupSize }, index) => {
    if (groupSize !== undefined && !isShared(kind))
      findings.fault(`/services/${index}/groupSize`, 'is for services of the kinds group and workshop');
  });
  file.groupSessions?.forEach(({ therapist, service, startsAt, format, capacity }, index) => {
    const at = `/groupSessions/${index}`;
    if (!therapists.has(therapist)) findings.fault(`${at}/therapist`, 'there is no therapist of that external id');
    if (!readInstant(startsAt, anchor, file.practice.timeZone))
      findings.fault(`${at}/startsAt`, 'is no time that a clock shows');
    const known = services.get(service);
    if (!known) return findings.fault(`${at}/service`, 'there is no service of that external id');
    if (!isShared(known.kind)) findings.fault(`${at}/service`, 'is given to one client at a time');
    if (known.groupSize !== undefined && capacity > known.groupSize)
      findings.fault(`${at}/capacity`, `a session of the service has no more than ${known.groupSize} seats`);
    const offer = therapists.get(therapist)?.services.find((offered) => offered.service === service);
    if (!offer && therapists.has(therapist)) findings.fault(`${at}/service`, 'the therapist does not offer it');
    if (offer && !(offer.formats ?? known.formats).includes(format))
      findings.fault(`${at}/format`, 'the therapist does not give it in this format');
  });
  checkSeats(file, anchor, findings);
};

/** As the database counts them. */
const takesSeat: ReadonlySet<string> = new Set(['pending_approval', 'confirmed', 'completed', 'no_show']);

const checkSeats = (file: PracticeImport, anchor: string, findings: Findings): void => {
  const sessionOf = sessionsOf(file, anchor);
  const taken = new Map<unknown, number>();
  for (const booking of file.bookings.filter(({ status }) => takesSeat.has(status))) {
    const session = sessionOf(booking);
    if (session) taken.set(session, (taken.get(session) ?? 0) + 1);
  }
  file.groupSessions?.forEach((session, index) => {
    const seats = taken.get(session) ?? 0;
    if (seats > session.capacity)
      findings.fault(`/groupSessions/${index}/capacity`, `${seats} bookings of this file take part`);
  });
};
