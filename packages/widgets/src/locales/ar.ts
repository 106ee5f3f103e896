import type { Texts } from './catalogue.ts';
import { plural } from './plural.ts';
import type { Forms } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * Arabic: no word in it is said to a man or a woman only.
 * Reviewed by: nobody yet (written by a machine).
 */
export function texts({ lang, noun }: Voice): Texts {
  const count = plural(lang);
  const people = nouns[noun] ?? nouns.therapist;
  return {
    common: {
      retry: 'إعادة المحاولة',
      close: 'إغلاق',
      back: 'رجوع',
      comma: '، ',
      loading: 'جارٍ التحميل …',
      formats: { online: 'عبر الإنترنت', in_person: 'حضوريًا' },
      genders: { female: 'نساء', male: 'رجال', diverse: 'غير ثنائي', undisclosed: 'غير مذكور' },
      per: (price, length) => `${price} لمدة ${length}`,
      crisis: 'المساعدة في الأزمات',
      minutes: (n) => count(n, { few: '# دقائق', other: '# دقيقة' }),
    },
    directory: {
      label: `البحث عن ${people.name}`,
      search: 'البحث بالاسم أو الموضوع أو بكلمة',
      filters: (n) => `التصفية${n ? count(n, { other: ' · #' }) : ''}`,
      fields: {
        city: 'المدينة',
        language: 'اللغات',
        specialty: 'المواضيع',
        format: 'طريقة اللقاء',
        insurance: 'التأمين',
        gender: 'الجنس',
        maxPrice: 'السعر',
        acceptingNew: 'أماكن متاحة',
      },
      sort: 'الترتيب حسب',
      sorts: { soonest: 'أقرب موعد', price: 'أقل سعر', name: 'الاسم' },
      clear: 'مسح التصفية',
      results: (n) => count(n, people.forms),
      about: (results) => `نحو ${results}`,
      moreTopics: (n) => count(n, { other: '# غيرها' }),
      rating: (average, n) =>
        `${average} ${count(5, { other: 'من #' })}، ${count(n, { one: 'تقييم واحد', two: 'تقييمان', few: '# تقييمات', many: '# تقييمًا', other: '# تقييم' })}`,
      accepting: 'تتوفر أماكن جديدة',
      confirmed: (date) => `تأكّد ذلك في ${date}`,
      notAccepting: 'لا تتوفر أماكن جديدة حاليًا',
      next: (date) => `أقرب موعد: ${date}`,
      book: (time, date, name) => `${time}، ${date}: الحجز مع ${name}`,
      moreTimes: 'مواعيد أخرى',
      moreTimesWith: (name) => `مواعيد أخرى مع ${name}`,
      seeProfile: 'عرض الملف الشخصي',
      noTimes: 'لا توجد مواعيد متاحة عبر الإنترنت حاليًا',
      more: (n) => count(n, { other: 'عرض المزيد (#)' }),
    },
    errors: {
      unavailable: (practice) => said`يتعذّر الوصول إلى ${practice} عبر الإنترنت الآن`,
      unavailableHint: 'الخلل من جانبنا. يمكن إعادة المحاولة أو التواصل مباشرة:',
      offline: 'لا يوجد اتصال بالإنترنت',
      offlineHint: 'تتابع الصفحة من تلقاء نفسها فور عودة الاتصال.',
      limitedOver: 'يمكنك المحاولة مرة أخرى الآن.',
      limited: (n) =>
        `وصلت طلبات كثيرة دفعة واحدة. يُرجى إعادة المحاولة بعد ${count(n, { one: 'ثانية واحدة', two: 'ثانيتين', few: '# ثوانٍ', other: '# ثانية' })}.`,
      practice: 'المركز',
    },
  };
}

/** A sentence around words of another script, each kept together: a Latin name with a bracket would tear it apart. */
export const said = ({ raw }: TemplateStringsArray, ...words: readonly string[]): string =>
  String.raw({ raw }, ...words.map((each) => `\u2068${each}\u2069`));

/** A noun as it is counted: by itself, two of them, three to ten, eleven to ninety-nine. */
const counted = (name: string, two = `${name}ان`, few = `${name}ين`, many = `${name}ًا`): Noun => ({
  name,
  forms: { zero: 'لا نتائج', one: `${name} واحد`, two, few: `# ${few}`, many: `# ${many}`, other: `# ${name}` },
});

type Noun = { readonly name: string; readonly forms: Forms };

export const nouns: Readonly<Record<string, Noun> & { therapist: Noun }> = {
  therapist: counted('معالج'),
  psychologist: counted('أخصائي نفسي', 'أخصائيان نفسيان', 'أخصائيين نفسيين', 'أخصائيًا نفسيًا'),
  coach: counted('مدرّب'),
  expert: counted('خبير', undefined, 'خبراء'),
  groomer: counted('مختصّ عناية', 'مختصّا عناية', 'مختصّي عناية', 'مختصّ عناية'),
  tutor: counted('مدرّس'),
};
