import type { dialog as source } from './en.dialog.ts';
import { nouns } from './hi.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/** The sentences of the directory's dialogs, in Hindi. */
export function dialog({ lang, noun }: Voice): ReturnType<typeof source> {
  const count = plural(lang);
  const person = nouns[noun] ?? nouns.therapist;
  return {
    dialog: {
      maxPrice: (currency) => `प्रति सत्र अधिकतम (${currency})`,
      show: (n) => count(n, { other: `# ${person} दिखाएँ` }),
      booking: 'समय बुक करें',
      about: 'परिचय',
      approach: 'काम करने का तरीका',
      topics: 'विषय',
      languages: 'भाषाएँ',
      insurances: 'बीमा',
      methods: 'पद्धतियाँ',
      qualifications: 'योग्यताएँ',
      places: 'कहाँ',
      services: 'सत्र और शुल्क',
      free: 'निःशुल्क',
      book: 'समय चुनें',
      bookService: (service) => `समय चुनें: ${service}`,
    },
  };
}
