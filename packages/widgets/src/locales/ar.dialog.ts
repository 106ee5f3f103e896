import { nouns, said } from './ar.ts';
import type { dialog as source } from './en.dialog.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * The sentences of the directory's dialogs, and of what else few visitors see, in Arabic.
 * Reviewed by: nobody yet (written by a machine).
 */
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
      reviews: 'التقييمات',
      qualifications: 'المؤهلات',
      places: 'المكان',
      services: 'الجلسات والأسعار',
      free: 'مجانًا',
      book: 'اختيار موعد',
      bookService: (service) => `اختيار موعد: ${service}`,
      would: (n) =>
        count(n, { zero: 'لا نتائج', one: 'نتيجة واحدة', two: 'نتيجتان', few: '# نتائج', other: '# نتيجة' }),
      empty: 'لا أحد يناسب كل هذه الاختيارات',
      drop: (filter) => `البحث من دون «${filter}»`,
      ask: (practice) => said`يسعد فريق ${practice} بمساعدتك في إيجاد شخص مناسب:`,
      full: 'جميع المواعيد محجوزة حاليًا',
      fullHint: (practice) => said`تُضاف مواعيد جديدة كل يوم. وحتى ذلك الحين يسعد فريق ${practice} بمساعدتك:`,
    },
  };
}
