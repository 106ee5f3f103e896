import type { presentation as source } from './en.presentation.ts';
import type { Voice } from './voice.ts';

/**
 * What opens an element above a page, and what stands in its place until a visitor agrees, in German.
 * Reviewed by: nobody yet (written by a machine).
 */
export function presentation({ informal }: Voice): ReturnType<typeof source> {
  const you = informal
    ? { browser: 'dein Browser', address: 'deine Internetadresse', are: 'du bist', agree: 'du zustimmst' }
    : { browser: 'Ihr Browser', address: 'Ihre Internetadresse', are: 'Sie sind', agree: 'Sie zustimmen' };
  return {
    labels: {
      'attune-booking-manager': informal ? 'Dein Termin' : 'Ihr Termin',
      'attune-booking-picker': 'Termin buchen',
      'attune-booking-request': 'Die Praxis fragen',
      'attune-report-card': 'Sitzungsbericht',
      'attune-review-form': 'Bewertung schreiben',
      'attune-reviews': 'Bewertungen',
      'attune-unsubscribe-form': 'E-Mails auswählen',
    },
    consent: {
      heading: 'Dieser Teil der Seite kommt von einem anderen Dienst',
      words: (host) =>
        `Um ihn zu zeigen, muss ${you.browser} bei ${host} anfragen. Dort ist dann ${you.address} bekannt und auf welcher Website ${you.are}.`,
      kept: `Bevor ${you.agree}, wird nichts angefragt. Die Zustimmung gilt, bis die Seite verlassen wird.`,
      allow: 'Zustimmen und zeigen',
    },
  };
}
