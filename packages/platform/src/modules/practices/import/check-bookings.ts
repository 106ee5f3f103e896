import { checkOrigins } from './check-origins.ts';
import { checkTimes, timesOf, type Timed } from './check-times.ts';
import type { Findings, Moment, PracticeImport } from './faults.ts';

/** Bookings of people and services that exist, at times there are; nothing completed that has not ended. */
export const checkBookings = (file: PracticeImport, moment: Moment, findings: Findings): void => {
  const therapists = new Map(file.therapists.map((therapist) => [therapist.externalId, therapist]));
  const services = new Map(file.services.map((service) => [service.externalId, service]));
  const clients = new Map(file.clients.map((client) => [client.externalId, client]));
  file.bookings.forEach(({ client, therapist, service, format, dependant }, index) => {
    const at = `/bookings/${index}`;
    if (!clients.has(client)) findings.fault(`${at}/client`, 'there is no client of that external id');
    if (!therapists.has(therapist)) findings.fault(`${at}/therapist`, 'there is no therapist of that external id');
    const known = services.get(service);
    if (!known) return findings.fault(`${at}/service`, 'there is no service of that external id');
    const offer = therapists.get(therapist)?.services.find((offered) => offered.service === service);
    if (!offer && therapists.has(therapist)) findings.fault(`${at}/service`, 'the therapist does not offer it');
    if (offer && !(offer.formats ?? known.formats).includes(format))
      findings.fault(`${at}/format`, 'the therapist does not give it in this format');
    if (dependant !== undefined) checkDependant(dependant, known, clients.get(client), `${at}/dependant`, findings);
  });
  const times = timesOf(file, moment.anchor, findings);
  times.forEach((one) => checkEnded(one, file, moment, findings));
  checkTimes(times, findings);
  checkOrigins(file, moment, findings);
};

type Service = PracticeImport['services'][number];
type Client = PracticeImport['clients'][number];

const checkDependant = (
  externalId: string,
  service: Service,
  client: Client | undefined,
  at: string,
  findings: Findings,
): void => {
  const dependant = client?.dependants?.find((one) => one.externalId === externalId);
  if (client && !dependant) findings.fault(at, 'the client has no dependant of that external id');
  else if (!service.dependant) findings.fault(at, 'the service is for the client alone');
  else if (dependant && dependant.kind !== service.dependant.kind)
    findings.fault(at, `is a ${dependant.kind}, and the service is for a ${service.dependant.kind}`);
};

const checkEnded = (
  { list, index, endsAt }: Timed,
  file: PracticeImport,
  { now }: Moment,
  findings: Findings,
): void => {
  const status = list === 'bookings' ? file.bookings[index]?.status : undefined;
  if ((status === 'completed' || status === 'no_show') && endsAt > now.getTime())
    findings.fault(`/bookings/${index}/status`, 'cannot be so before the booking has ended');
};
