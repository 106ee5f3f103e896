import { nouns } from './en.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * The sentences of the directory's dialogs, and of what else few visitors see, in English.
 * Reviewed by: nobody yet (written by a machine).
 */
export function dialog(voice: Voice) {
  const count = plural('en');
  const people = nouns[voice.noun] ?? nouns.therapist;
  return {
    dialog: {
      maxPrice: (currency: string) => `At most, per session (${currency})`,
      show: (n: number) => count(n, { one: `Show 1 ${people.one}`, other: `Show ${n} ${people.other}` }),
      booking: 'Book a time',
      about: 'About',
      approach: 'Way of working',
      topics: 'Topics',
      languages: 'Languages',
      insurances: 'Insurance',
      methods: 'Methods',
      reviews: 'Reviews',
      qualifications: 'Qualifications',
      places: 'Where',
      services: 'Sessions and prices',
      free: 'free of charge',
      book: 'Book',
      bookService: (service: string) => `Book: ${service}`,
      would: (n: number) => count(n, { one: '1 match', other: `${n} matches` }),
      empty: `No ${people.one} fits all of this`,
      drop: (filter: string) => `Search without “${filter}”`,
      ask: (practice: string) => `${practice} will gladly help you find someone:`,
      full: 'All times are taken at the moment',
      fullHint: (practice: string) => `New ones appear every day. ${practice} will gladly help you meanwhile:`,
    },
  };
}
