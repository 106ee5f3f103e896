import type { dialog as source } from './en.dialog.ts';
import { nouns } from './hi.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * The sentences of the directory's dialogs, and of what else few visitors see, in Hindi.
 * Reviewed by: nobody yet (written by a machine).
 */
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
      reviews: 'समीक्षाएँ',
      qualifications: 'योग्यताएँ',
      places: 'कहाँ',
      services: 'सत्र और शुल्क',
      free: 'निःशुल्क',
      book: 'समय चुनें',
      bookService: (service) => `समय चुनें: ${service}`,
      would: (n) => count(n, { other: '# परिणाम' }),
      empty: `इन सबसे मेल खाने वाला कोई ${person} नहीं मिला`,
      drop: (filter) => `“${filter}” के बिना खोजें`,
      ask: (practice) => `सही व्यक्ति ढूँढने में ${practice} से मदद लें:`,
      full: 'अभी सभी समय भरे हुए हैं',
      fullHint: (practice) => `हर दिन नए समय जुड़ते हैं। तब तक ${practice} से मदद लें:`,
    },
  };
}
