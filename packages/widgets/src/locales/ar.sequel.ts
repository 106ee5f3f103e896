import { said } from './ar.ts';
import type { sequel as source } from './en.sequel.ts';

/**
 * What the review form says after its first question, in Arabic.
 * Reviewed by: nobody yet (written by a machine).
 */
export function sequel(): ReturnType<typeof source> {
  return {
    questions: {
      text: 'ما رأيك بكلماتك الخاصة؟',
      visibility: 'من يمكنه قراءة تقييمك؟',
    },
    wordsHint: 'بضع كلمات تساعد الآخرين، ويمكن ترك الحقل فارغًا.',
    wordsPrivacy: 'يُرجى عدم كتابة شيء عن الصحة أو العلاج، وعدم ذكر أسماء.',
    publish: 'الجميع',
    publishHint: (who) => said`يُنشر مع تقييمات ${who}، من دون اسمك.`,
    keepPrivate: (practice) => said`${practice} فقط`,
    keepPrivateHint: 'لا يُنشر في أي مكان.',
    sender: (practice) => said`في الحالتين يستطيع فريق ${practice} معرفة أنه منك.`,
    send: 'إرسال التقييم',
    save: 'حفظ التغييرات',
    sending: 'جارٍ الإرسال …',
    problem: 'بقي أمر واحد ناقص',
    missing: {
      rating: 'يُرجى اختيار نجمة إلى خمس نجوم',
      text: 'يُرجى مراجعة النص',
      visibility: 'يُرجى اختيار من يمكنه قراءته',
    },
    unsent: 'يتعذّر إرسال تقييمك الآن',
    safe: 'كل ما كتبته محفوظ.',
    outcomes: {
      sent: 'شكرًا على تقييمك',
      changed: 'تم حفظ التغييرات',
      found: 'هذا تقييمك',
    },
    standings: {
      published: () => 'منشور من دون اسمك.',
      private: (practice) => said`لا يقرؤه إلا فريق ${practice}.`,
      removed: (practice) => said`لم يعد ${practice} يعرضه.`,
    },
    share: 'يمكن أيضًا مشاركة رأيك هنا:',
    newTab: '(تبويب جديد)',
    privately: (practice) => said`تصل كلماتك إلى فريق ${practice} وحده.`,
    until: (time) => said`يمكن تغييره حتى ${time}.`,
    closed: (time) => said`كان يمكن تغييره حتى ${time}.`,
    change: 'تغيير التقييم',
    notYet: 'لا يوجد ما يُقيَّم بعد',
    notYetHint: 'يمكن تقييم الموعد بعد أن يتمّ.',
    kept: 'ما كتبته، حتى يمكن نسخه',
  };
}
