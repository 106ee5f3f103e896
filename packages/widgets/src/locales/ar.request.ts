import { fields } from './ar.fields.ts';
import { said } from './ar.ts';
import type { request as source } from './en.request.ts';
import type { Voice } from './voice.ts';

/**
 * What is said to who asks a practice for an appointment, in Arabic.
 * Reviewed by: nobody yet (written by a machine).
 */
export function request(voice: Voice): ReturnType<typeof source> {
  return {
    ...fields(voice),
    label: 'سؤال المركز',
    heading: (practice) => said`طلب إلى ${practice}`,
    hint: 'لا يُحجز شيء بهذا بعد: يقرأ المركز الطلب ويردّ عليك.',
    about: 'ما موضوع الطلب؟',
    contacts: { booking: 'أرغب في موعد', consultation: 'لديّ سؤال أولًا' },
    reason: 'بكلمات قليلة',
    reasonHint: 'مثلًا: الأيام المناسبة لك.',
    message: 'الرسالة',
    messageHint: 'ما يهمّك قوله الآن. والباقي له وقته عند الحديث معًا.',
    channel: 'كيف يمكن للمركز التواصل معك؟',
    channels: { email: 'بالبريد الإلكتروني', phone: 'بالهاتف', whatsapp: 'عبر واتساب' },
    phoneHint: 'مع رمز البلد، مثل +49.',
    send: 'إرسال',
    sending: 'جارٍ الإرسال …',
    sent: 'وصلت رسالتك',
    answerUntil: (until) => said`يردّ المركز قبل ${until}.`,
    answerTo: (to) => said`يُرسل الرد إلى ${to}.`,
    noAnswer: 'إن لم يصل شيء حتى ذلك الحين، يمكن التواصل مباشرة:',
  };
}
