import type { fields as source } from './en.fields.ts';
import { plural } from './plural.ts';

/**
 * The words of fields that more than one form has, in German.
 * Reviewed by: nobody yet (written by a machine).
 */
export function fields(): ReturnType<typeof source> {
  const count = plural('de');
  return {
    optional: 'freiwillig',
    firstName: 'Vorname',
    lastName: 'Nachname',
    email: 'E-Mail',
    phone: 'Telefon',
    choose: 'Bitte wählen',
    consent: (practice) => `${practice} darf diese Angaben verwenden, um meinen Termin zu organisieren.`,
    privacyNotice: 'Datenschutzhinweise (neuer Tab)',
    marketing: (practice) =>
      `${practice} darf mir auch Neuigkeiten per E-Mail schicken. Das kann ich jederzeit beenden.`,
    problems: (problems) =>
      count(problems, { one: 'Eine Angabe fehlt noch', other: `${problems} Angaben fehlen noch` }),
    missing: 'bitte ausfüllen',
    wrong: 'bitte prüfen',
    wrongEmail: 'bitte eine Adresse wie name@example.org angeben',
    consentMissing: 'Bitte das Häkchen zu den Angaben setzen, damit die Praxis den Termin organisieren darf',
  };
}
