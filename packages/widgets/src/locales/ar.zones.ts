import type { zones as source } from './en.zones.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * What is said to who chooses a zone of time, in Arabic.
 * Reviewed by: nobody yet (written by a machine).
 */
export function zones({ lang }: Voice): ReturnType<typeof source> {
  const count = plural(lang);
  return {
    find: 'البحث عن مدينة أو منطقة زمنية',
    found: (n) =>
      count(n, {
        one: 'منطقة زمنية واحدة',
        two: 'منطقتان زمنيتان',
        few: '# مناطق زمنية',
        many: '# منطقة زمنية',
        other: '# منطقة زمنية',
      }),
    none: 'لا توجد منطقة زمنية بهذا الاسم. قد تساعد مدينة أكبر قريبة.',
    clock: count(24, { other: 'نظام # ساعة' }),
  };
}
