import { nouns } from './ar.ts';
import type { dialog as source } from './en.dialog.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/** The sentences of the directory's dialogs, in Arabic. */
export function dialog({ lang, noun }: Voice): ReturnType<typeof source> {
  const count = plural(lang);
  return {
    dialog: {
      maxPrice: (currency) => `الحد الأقصى للجلسة (${currency})`,
      show: (n) => `عرض: ${count(n, (nouns[noun] ?? nouns.therapist).forms)}`,
      booking: 'حجز موعد',
      about: 'نبذة',
      approach: 'أسلوب العمل',
      topics: 'المواضيع',
      languages: 'اللغات',
      insurances: 'التأمين',
      methods: 'الأساليب',
      qualifications: 'المؤهلات',
      places: 'المكان',
      services: 'الجلسات والأسعار',
      free: 'مجانًا',
      book: 'اختيار موعد',
      bookService: (service) => `اختيار موعد: ${service}`,
    },
  };
}
