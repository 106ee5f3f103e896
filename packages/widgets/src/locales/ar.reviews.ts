import type { reviews as source } from './en.reviews.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * What the list of reviews says, in Arabic.
 * Reviewed by: nobody yet (written by a machine).
 */
export function reviews({ lang }: Voice): ReturnType<typeof source> {
  const count = plural(lang);
  const stars = { one: 'نجمة واحدة', two: 'نجمتان', few: '# نجوم', other: '# نجمة' };
  return {
    label: 'التقييمات',
    count: (n) => count(n, { one: 'تقييم واحد', two: 'تقييمان', few: '# تقييمات', many: '# تقييمًا', other: '# تقييم' }),
    spread: 'كم شخصًا أعطى كل عدد من النجوم',
    stars: (n) => count(n, stars),
    given: (n) => `${count(n, stars)} ${count(5, { other: 'من #' })}`,
    whose: 'من أشخاص تمّت مواعيدهم بالفعل. لا يُحذف أي تقييم بسبب عدد نجومه.',
    more: 'عرض مزيد من التقييمات',
    empty: 'لا تقييمات بعد',
    emptyHint: 'تأتي التقييمات من أشخاص تمّت مواعيدهم.',
  };
}
