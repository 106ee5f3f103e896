import type { afterwards as source } from './en.afterwards.ts';

/**
 * What is said once mail is stopped or chosen, in Arabic.
 * Reviewed by: nobody yet (written by a machine).
 */
export function afterwards(): ReturnType<typeof source> {
  return {
    deeds: {
      stopped: 'تم إيقاف كل الرسائل الترويجية',
      saved: 'تم حفظ اختيارك',
      undone: 'تم التراجع: كل شيء كما كان',
    },
    now: 'ما يصلك من الآن فصاعدًا',
    undo: 'تراجع',
    change: 'الاختيار من جديد',
    why: 'هل من سبب يمكن مشاركته معنا؟',
    reasons: {
      too_many: 'رسائل كثيرة جدًا',
      not_relevant: 'لم تكن تعنيني',
      never_signed_up: 'لم أطلبها قط',
      privacy: 'حفاظًا على الخصوصية',
      other: 'سبب آخر',
    },
    words: 'بكلماتك الخاصة، اختياري',
    explain: 'إرسال',
    thanks: 'شكرًا، هذا يساعدنا.',
  };
}
