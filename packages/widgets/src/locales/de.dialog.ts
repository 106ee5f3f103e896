import { nouns } from './de.ts';
import type { dialog as source } from './en.dialog.ts';
import type { Voice } from './voice.ts';

/**
 * The sentences of the directory's dialogs, and of what else few visitors see, in German.
 * Reviewed by: nobody yet (written by a machine).
 */
export function dialog({ noun, informal: du }: Voice): ReturnType<typeof source> {
  const people = nouns[noun] ?? nouns.therapist;
  return {
    dialog: {
      maxPrice: (currency) => `Höchstens, pro Sitzung (${currency})`,
      show: (n) => `${n} ${n === 1 ? people.one : people.other} anzeigen`,
      booking: 'Termin buchen',
      about: 'Über mich',
      approach: 'Arbeitsweise',
      topics: 'Themen',
      languages: 'Sprachen',
      insurances: 'Versicherung',
      methods: 'Methoden',
      reviews: 'Bewertungen',
      qualifications: 'Qualifikationen',
      places: 'Wo',
      services: 'Sitzungen und Preise',
      free: 'kostenlos',
      book: 'Termin wählen',
      bookService: (service) => `Termin wählen: ${service}`,
      would: (n) => `${n} Treffer`,
      empty: 'Zu diesen Angaben passt niemand',
      drop: (filter) => `Ohne „${filter}“ suchen`,
      ask: (practice) => `${practice} hilft ${du ? 'dir' : 'Ihnen'} gern weiter:`,
      full: 'Zurzeit sind alle Termine vergeben',
      fullHint: (practice) => `Jeden Tag kommen neue dazu. ${practice} hilft ${du ? 'dir' : 'Ihnen'} gern weiter:`,
    },
  };
}
