import { fields } from './ar.fields.ts';
import { said } from './ar.ts';
import type { changing as source } from './en.changing.ts';
import type { Voice } from './voice.ts';

/**
 * What is said to who cancels or moves a booking, or writes something about it, in Arabic.
 * Reviewed by: nobody yet (written by a machine).
 */
export function changing(voice: Voice): ReturnType<typeof source> {
  return {
    ...fields(voice),
    cancelHeading: 'هل تريد إلغاء هذا الموعد؟',
    refundAll: (amount) => said`يُعاد إليك ${amount}، أي كل ما دُفع.`,
    refundPart: (back, kept) => said`يُعاد إليك ${back}، ويحتفظ المركز بمبلغ ${kept}.`,
    refundNone: (kept) => said`لا يُعاد شيء. يحتفظ المركز بالمبلغ المدفوع ${kept}.`,
    nothingPaid: 'لم يُدفع شيء، فلا شيء يُعاد.',
    freeOver: (until) => said`كان الإلغاء مجانيًا حتى ${until}.`,
    reason: 'السبب',
    reasonHint: 'يقرؤه المركز. ذكره ليس ضروريًا.',
    cancelNow: 'نعم، إلغاء الموعد',
    cancelling: 'جارٍ الإلغاء …',
    keep: 'الإبقاء على الموعد',
    back: 'العودة إلى الموعد',
    from: 'حتى الآن',
    to: 'الجديد',
    checkMove: 'المراجعة والتغيير',
    moveTo: (date, time) => said`التغيير إلى ${date}، ${time}`,
    moving: 'جارٍ التغيير …',
    unsure: 'لا نعلم هل وصل ذلك. لا ضرر في إعادة المحاولة، فهو يحدث مرة واحدة فقط.',
    emergencyHint: 'من يتصل به المركز إذا أصابك شيء أثناء الجلسة.',
    name: 'الاسم',
    relation: 'صلته بك',
    noteHint: 'ما يحسن أن يعرفه قبل اللقاء.',
    save: 'حفظ',
    saving: 'جارٍ الحفظ …',
  };
}
