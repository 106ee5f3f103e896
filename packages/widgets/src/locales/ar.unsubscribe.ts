import { said } from './ar.ts';
import type { unsubscribe as source } from './en.unsubscribe.ts';

/**
 * What is said about which mail comes, in Arabic.
 * Reviewed by: nobody yet (written by a machine).
 */
export function unsubscribe(): ReturnType<typeof source> {
  return {
    label: 'رسائلك',
    heading: (practice) => said`رسائل ${practice}`,
    nothing: (practice) => said`لا تصلك رسائل ترويجية من ${practice}`,
    stopAll: 'إيقاف كل الرسائل الترويجية',
    stays: 'تستمر الرسائل المتعلقة بمواعيدك: التأكيدات والتذكيرات والتغييرات.',
    choose: 'أو اختيار ما يمكن أن يصل',
    topics: {
      appointments: 'مواعيدك',
      reviews: 'دعوات إلى التقييم',
      news: 'الأخبار',
      offers: 'العروض',
    },
    channels: { email: 'بالبريد الإلكتروني', sms: 'برسالة نصية', whatsapp: 'عبر واتساب' },
    save: 'حفظ الاختيار',
    saving: 'جارٍ الحفظ …',
    unsaved: 'يتعذّر حفظ ذلك الآن',
    safe: 'كل ما أدخلته محفوظ هنا.',
  };
}
