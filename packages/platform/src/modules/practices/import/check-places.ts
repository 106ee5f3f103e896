import type { Findings, PracticeImport } from './faults.ts';

/** Zones, languages and currencies that the world knows, one currency throughout, and a privacy notice to refer to. */
export const checkPlaces = ({ practice, services, therapists, clients }: PracticeImport, findings: Findings): void => {
  zone(practice.timeZone, '/practice/timeZone', findings);
  locale(practice.locale, '/practice/locale', findings);
  if (!practice.policies?.privacyUrl && !practice.url)
    findings.fault('/practice/policies/privacyUrl', 'is needed where the practice has no url: visitors agree to it');
  if (!currencies.has(practice.currency)) findings.fault('/practice/currency', 'is no currency of ISO 4217');
  const money = (currency: string | undefined, at: string): void => {
    if (currency !== undefined && currency !== practice.currency)
      findings.fault(`${at}/price/currency`, `must be ${practice.currency}, as the practice has it`);
  };
  services.forEach(({ price }, index) => money(price?.currency, `/services/${index}`));
  therapists.forEach((therapist, index) => {
    zone(therapist.timeZone, `/therapists/${index}/timeZone`, findings);
    therapist.languages.forEach((language, at) => locale(language, `/therapists/${index}/languages/${at}`, findings));
    therapist.services.forEach(({ price }, at) => money(price?.currency, `/therapists/${index}/services/${at}`));
  });
  clients.forEach((client, index) => {
    zone(client.timeZone, `/clients/${index}/timeZone`, findings);
    locale(client.locale, `/clients/${index}/locale`, findings);
  });
};

const currencies = new Set(Intl.supportedValuesOf('currency'));
const knownZones = new Map<string, boolean>();

/** Whether that is a time zone. */
export const isZone = (name: string): boolean => {
  const known = knownZones.get(name) ?? answers(() => new Intl.DateTimeFormat('en', { timeZone: name }));
  knownZones.set(name, known);
  return known;
};

const zone = (name: string | undefined, pointer: string, findings: Findings): void => {
  if (name !== undefined && !isZone(name)) findings.fault(pointer, 'is no time zone of the IANA database');
};

const locale = (name: string | undefined, pointer: string, findings: Findings): void => {
  if (name !== undefined && !answers(() => new Intl.Locale(name)))
    findings.fault(pointer, 'is no language tag of BCP 47');
};

const answers = (ask: () => unknown): boolean => {
  try {
    ask();
    return true;
  } catch {
    return false; // a RangeError is how Intl says no
  }
};
