import { said } from './ar.ts';
import type { link as source } from './en.link.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * What is said when a mail link does not open, in Arabic.
 * Reviewed by: nobody yet (written by a machine).
 */
export function link({ lang }: Voice): ReturnType<typeof source> {
  const count = plural(lang);
  return {
    waiting: {
      heading: 'يُرجى فتح الرابط الموجود في رسالتك الإلكترونية',
      hint: 'يقودك الرابط إلى هنا مباشرة. إن لم تعد الرسالة موجودة، نرسل إليك رابطًا جديدًا.',
    },
    void: {
      heading: 'لم يعد هذا الرابط صالحًا',
      hint: 'ربما وصلت رسالة أحدث فيها رابط جديد. وإلا نرسل إليك رابطًا.',
    },
    spent: {
      heading: 'وصل تقييمك',
      hint: said`شكرًا. كان يمكن تغييره خلال ${count(48, { other: '# ساعة' })}، وقد انتهت هذه المدة.`,
    },
    email: 'عنوان بريدك الإلكتروني',
    emailHint: 'العنوان المستخدم عند الحجز.',
    send: 'إرسال رابط جديد',
    sending: 'جارٍ الإرسال …',
    problem: 'بقي أمر واحد يحتاج إلى مراجعة',
    missing: 'يُرجى ملء هذا الحقل',
    wrong: said`يُرجى إدخال عنوان مثل ${'name@example.org'}`,
    sent: (practice, email) => said`إذا كان العنوان ${email} معروفًا لدى ${practice}، فالرابط الجديد في الطريق إليه.`,
    sentHint: 'قد يستغرق ذلك بضع دقائق. إن لم يصل شيء، يُرجى البحث في البريد غير المرغوب فيه.',
    again: 'استخدام عنوان آخر',
    code: {
      have: 'لدي الرابط أو رمزه',
      label: 'الرمز أو الرابط من بريدك الإلكتروني',
      hint: 'الرابط كاملًا، أو ما يأتي فيه بعد #.',
      wrong: 'هذا ليس رمزًا من رموزنا؛ يرجى نسخ الرابط كاملًا',
      open: 'فتح',
    },
  };
}
