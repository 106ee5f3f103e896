import { said } from './ar.ts';
import type { fields as source } from './en.fields.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * The words of fields that more than one form has, in Arabic.
 * Reviewed by: nobody yet (written by a machine).
 */
export function fields({ lang }: Voice): ReturnType<typeof source> {
  const count = plural(lang);
  return {
    optional: 'اختياري',
    firstName: 'الاسم الأول',
    lastName: 'اسم العائلة',
    email: 'البريد الإلكتروني',
    phone: 'الهاتف',
    choose: 'يُرجى الاختيار',
    consent: (practice) => said`أوافق على أن يستخدم فريق ${practice} هذه البيانات لتنظيم موعدي.`,
    privacyNotice: 'إشعار الخصوصية (تبويب جديد)',
    marketing: (practice) =>
      said`أوافق أيضًا على أن يرسل إليّ فريق ${practice} الأخبار بالبريد الإلكتروني. يمكنني إيقاف ذلك في أي وقت.`,
    problems: (problems) =>
      count(problems, {
        one: 'بقي أمر واحد يحتاج إلى مراجعة',
        two: 'بقي أمران يحتاجان إلى مراجعة',
        few: 'بقيت # أمور تحتاج إلى مراجعة',
        many: 'بقي # أمرًا يحتاج إلى مراجعة',
        other: 'بقي # أمر يحتاج إلى مراجعة',
      }),
    missing: 'يُرجى ملء هذا الحقل',
    wrong: 'يُرجى مراجعة هذا الحقل',
    wrongEmail: said`يُرجى إدخال عنوان مثل ${'name@example.org'}`,
    consentMissing: 'يُرجى تأشير الخانة الخاصة ببياناتك، حتى يمكن تنظيم الموعد',
  };
}
