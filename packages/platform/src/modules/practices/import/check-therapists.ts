import { minuteOfDay } from '../../availability/wall-time.ts';
import { unique } from './check-names.ts';
import { readDate } from './dates.ts';
import type { Findings, PracticeImport } from './faults.ts';

type Therapist = PracticeImport['therapists'][number];
type Service = PracticeImport['services'][number];

/** What therapists offer and when: known services, formats they have, windows and closures that end after they begin. */
export const checkTherapists = (file: PracticeImport, anchor: string, findings: Findings): void => {
  const services = new Map(file.services.map((service) => [service.externalId, service]));
  file.services.forEach((service, index) => checkQuestions(service, `/services/${index}`, findings));
  file.therapists.forEach((therapist, index) => {
    const at = `/therapists/${index}`;
    checkOffers(therapist, services, at, findings);
    checkWindows(therapist, services, at, findings);
    checkClosures(therapist, anchor, at, findings);
    checkTerms(therapist, file, at, findings);
  });
};

const checkQuestions = ({ questions = [] }: Service, at: string, findings: Findings): void => {
  unique(
    questions.map(({ id }) => id),
    `${at}/questions`,
    'id',
    findings,
  );
  questions.forEach(({ kind, options = [] }, index) => {
    if (kind === 'choice' && options.length === 0)
      findings.fault(`${at}/questions/${index}/options`, 'a choice needs options');
  });
};

const checkOffers = (therapist: Therapist, services: Map<string, Service>, at: string, findings: Findings): void => {
  unique(
    therapist.services.map(({ service }) => service),
    `${at}/services`,
    'service',
    findings,
  );
  therapist.services.forEach(({ service, formats = [] }, index) => {
    const known = services.get(service);
    if (!known) return findings.fault(`${at}/services/${index}/service`, 'there is no service of that external id');
    formats.forEach((format, place) => {
      if (!known.formats.includes(format))
        findings.fault(`${at}/services/${index}/formats/${place}`, 'the service is not given in this format');
    });
  });
  if (therapist.services.length === 0) findings.warn(`${at}/services`, 'without a service a therapist is not listed');
};

const checkWindows = (therapist: Therapist, services: Map<string, Service>, at: string, findings: Findings): void => {
  const offered = new Map(
    therapist.services.map((offer) => [offer.service, offer.formats ?? services.get(offer.service)?.formats ?? []]),
  );
  unique(
    therapist.windows.map((window) => windowKey(window)),
    `${at}/windows`,
    'startsAt',
    findings,
  );
  therapist.windows.forEach(({ startsAt, endsAt, services: given = [] }, index) => {
    if (minuteOfDay(endsAt) <= minuteOfDay(startsAt))
      findings.fault(`${at}/windows/${index}/endsAt`, 'must be later than startsAt');
    given.forEach((service, place) => {
      if (!offered.has(service))
        findings.fault(
          `${at}/windows/${index}/services/${place}`,
          'the therapist does not offer a service of that external id',
        );
    });
  });
  if (therapist.windows.length === 0) findings.warn(`${at}/windows`, 'without a window a therapist is not listed');
  [...offered].forEach(([service, formats], index) => {
    if (isShared(services.get(service)?.kind)) return; // given at its sessions
    const never = formats.filter(
      (format) =>
        !therapist.windows.some(
          (window) => window.format === format && (window.services ?? [service]).includes(service),
        ),
    );
    if (therapist.windows.length > 0 && never.length > 0)
      findings.warn(`${at}/services/${index}`, `no window is open for it that is ${never.join(' or ')}`);
  });
};

/** Whether a service is given to several at once, at dated sessions. */
export const isShared = (kind: string | undefined): boolean => kind === 'group' || kind === 'workshop';

/** What tells one window of a therapist from another. */
export const windowKey = ({ dayOfWeek, startsAt, endsAt, format, services }: Therapist['windows'][number]): string =>
  [dayOfWeek, startsAt, endsAt, format, ...(services ?? [])].join(' ');

const checkClosures = ({ closures = [] }: Therapist, anchor: string, at: string, findings: Findings): void =>
  closures.forEach(({ startsOn, endsOn }, index) => {
    const [first, last] = [readDate(startsOn, anchor), readDate(endsOn, anchor)];
    if (first === null) findings.fault(`${at}/closures/${index}/startsOn`, 'is no day of the calendar');
    if (last === null) findings.fault(`${at}/closures/${index}/endsOn`, 'is no day of the calendar');
    if (first !== null && last !== null && last < first)
      findings.fault(`${at}/closures/${index}/endsOn`, 'must not be before startsOn');
  });

const checkTerms = (therapist: Therapist, { practice }: PracticeImport, at: string, findings: Findings): void => {
  for (const list of ['specialties', 'insurances'] as const) {
    const known = new Set(practice.vocabulary?.[list]?.map(({ value }) => value));
    (therapist[list] ?? []).forEach((value, index) => {
      if (!known.has(value)) findings.fault(`${at}/${list}/${index}`, "the practice's vocabulary has no such value");
    });
  }
};
