import { nouns } from './da.ts';
import type { dialog as source } from './en.dialog.ts';
import type { Voice } from './voice.ts';

/**
 * The sentences of the directory's dialogs, and of what else few visitors see, in Danish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function dialog({ noun }: Voice): ReturnType<typeof source> {
  const people = nouns[noun] ?? nouns.therapist;
  return {
    dialog: {
      maxPrice: (currency) => `Højst, pr. gang (${currency})`,
      show: (n) => `Vis ${n} ${n === 1 ? people.one : people.other}`,
      booking: 'Book en tid',
      about: 'Om mig',
      approach: 'Sådan arbejder jeg',
      topics: 'Emner',
      languages: 'Sprog',
      insurances: 'Betaling',
      methods: 'Metoder',
      reviews: 'Anmeldelser',
      qualifications: 'Baggrund',
      places: 'Hvor',
      services: 'Tider og priser',
      free: 'gratis',
      book: 'Vælg tid',
      bookService: (service) => `Vælg tid: ${service}`,
      would: (n) => `${n} ${n === 1 ? 'resultat' : 'resultater'}`,
      empty: `Ingen ${people.one} passer til det hele`,
      drop: (filter) => `Søg uden »${filter}«`,
      ask: (practice) => `${practice} hjælper dig gerne med at finde en:`,
      full: 'Alle tider er optaget lige nu',
      fullHint: (practice) => `Der kommer nye hver dag. ${practice} hjælper dig gerne imens:`,
    },
  };
}
