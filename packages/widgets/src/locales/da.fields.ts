import type { fields as source } from './en.fields.ts';
import { plural } from './plural.ts';

/**
 * The words of fields that more than one form has, in Danish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function fields(): ReturnType<typeof source> {
  const count = plural('da');
  return {
    optional: 'valgfrit',
    firstName: 'Fornavn',
    lastName: 'Efternavn',
    email: 'E-mail',
    phone: 'Telefon',
    choose: 'Vælg',
    consent: (practice) => `${practice} må bruge mine oplysninger til at arrangere min aftale.`,
    privacyNotice: 'Privatlivspolitik (ny fane)',
    marketing: (practice) => `${practice} må også sende mig nyheder på e-mail. Jeg kan stoppe det når som helst.`,
    problems: (problems) =>
      count(problems, { one: 'Der er én ting at se på', other: `Der er ${problems} ting at se på` }),
    missing: 'skal udfyldes',
    wrong: 'tjek venligst dette',
    wrongEmail: 'skriv en adresse som navn@example.org',
    consentMissing: 'Sæt et flueben ved dine oplysninger, så aftalen kan arrangeres',
  };
}
