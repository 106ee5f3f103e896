import type { presentation as source } from './en.presentation.ts';

/**
 * What opens an element above a page, and what stands in its place until a visitor agrees, in Arabic.
 * Reviewed by: nobody yet (written by a machine).
 */
export function presentation(): ReturnType<typeof source> {
  return {
    labels: {
      'attune-booking-manager': 'موعدك',
      'attune-booking-picker': 'حجز موعد',
      'attune-booking-request': 'سؤال العيادة',
      'attune-report-card': 'تقرير الجلسة',
      'attune-review-form': 'كتابة تقييم',
      'attune-reviews': 'التقييمات',
      'attune-unsubscribe-form': 'اختيار رسائلك',
    },
    consent: {
      heading: 'هذا الجزء من الصفحة يأتي من خدمة أخرى',
      words: (host) =>
        `لعرضه يحتاج متصفحك إلى سؤال \u2068${host}\u2069، فيُعرف عندها عنوانك على الإنترنت والموقع الذي تزوره.`,
      kept: 'لا يُسأل أحد قبل موافقتك، ويبقى اختيارك قائمًا حتى مغادرة هذه الصفحة.',
      allow: 'موافقة وعرض',
    },
  };
}
