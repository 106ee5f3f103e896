import { nouns } from './da.ts';
import type { dialog as source } from './en.dialog.ts';
import type { Voice } from './voice.ts';

/** The sentences of the directory's dialogs, in Danish. */
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
      qualifications: 'Baggrund',
      places: 'Hvor',
      services: 'Tider og priser',
      free: 'gratis',
      book: 'Vælg tid',
      bookService: (service) => `Vælg tid: ${service}`,
    },
  };
}
