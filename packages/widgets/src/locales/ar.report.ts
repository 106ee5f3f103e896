import { said } from './ar.ts';
import type { report as source } from './en.report.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * What stands around a report card, in Arabic.
 * Reviewed by: nobody yet (written by a machine).
 */
export function report({ lang }: Voice): ReturnType<typeof source> {
  const count = plural(lang);
  return {
    label: 'تقريرك',
    sealed: 'كُتب هذا التقرير لك وحدك. يُفضّل فتحه بعيدًا عن أعين الآخرين.',
    show: 'عرض التقرير',
    about: (name) => said`عن ${name}`,
    observations: 'ما لفت الانتباه',
    recommendations: 'حتى المرة القادمة',
    pictures: 'الصور',
    picture: (picture, pictures) => `${count(picture, { other: 'الصورة #' })} ${count(pictures, { other: 'من #' })}`,
    missing: (picture) => `يتعذّر عرض ${picture} الآن`,
    until: (date) => said`يفتحه الرابط الموجود في رسالتك الإلكترونية حتى ${date}.`,
    print: 'طباعة',
    review: 'كتابة تقييم',
    reviewed: 'عرض تقييمك',
    gone: 'لم يعد هذا التقرير متاحًا هنا',
    goneHint: 'ربما انتهت مدة الرابط. يمكن للمركز إرساله من جديد:',
  };
}
