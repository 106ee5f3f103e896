import type { fields as source } from './en.fields.ts';
import { plural } from './plural.ts';

/**
 * The words of fields that more than one form has, in French.
 * Reviewed by: nobody yet (written by a machine).
 */
export function fields(): ReturnType<typeof source> {
  const count = plural('fr');
  return {
    optional: 'facultatif',
    firstName: 'Prénom',
    lastName: 'Nom',
    email: 'E-mail',
    phone: 'Téléphone',
    choose: 'Choisir',
    consent: (practice) => `${practice} peut utiliser ces informations pour organiser mon rendez-vous.`,
    privacyNotice: 'Protection des données (nouvel onglet)',
    marketing: (practice) =>
      `${practice} peut aussi m’envoyer des nouvelles par e-mail. Je peux y mettre fin à tout moment.`,
    problems: (problems) =>
      count(problems, { one: 'Un point est à revoir', other: `${problems} points sont à revoir` }),
    missing: 'à remplir',
    wrong: 'à vérifier',
    wrongEmail: 'il faut une adresse comme nom@example.org',
    consentMissing: 'Merci de cocher la case sur ces informations, pour que le cabinet puisse organiser le rendez-vous',
  };
}
