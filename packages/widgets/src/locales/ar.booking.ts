import { said } from './ar.ts';
import type { booking as source } from './en.booking.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/** What is said from a chosen time to a booking, in Arabic. */
export function booking({ lang }: Voice): ReturnType<typeof source> {
  const count = plural(lang);
  return {
    keptUntil: (time) => said`محجوز لك مؤقتًا حتى ${time}`,
    left: (time) => said`يتبقّى ${time}`,
    keepLonger: 'تمديد المهلة',
    expired: 'لم يعد هذا الوقت محجوزًا لك، لكنه قد يكون متاحًا بعد. عند المتابعة سنحاول حجزه.',
    optional: 'اختياري',
    firstName: 'الاسم الأول',
    lastName: 'اسم العائلة',
    email: 'البريد الإلكتروني',
    emailHint: 'سيصل التأكيد إلى هنا.',
    phone: 'الهاتف',
    phoneHint: 'فقط إذا تغيّر شيء في الموعد.',
    dependants: {
      child: { name: 'اسم الطفل', bornOn: 'تاريخ ميلاد الطفل' },
      pet: { name: 'اسم الحيوان', breed: 'السلالة' },
    },
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
    when: 'الموعد',
    what: 'الجلسة',
    where: 'المكان',
    you: 'باسم',
    notice: (hours) => `يمكن تغيير الموعد أو إلغاؤه حتى ${hours} قبل بدئه، عبر الرابط في رسالتك الإلكترونية.`,
    needsApproval: 'يؤكّد المركز كل موعد على حدة ويكتب إليك.',
    book: (date, time, price) => said`حجز ${date}، ${time}` + (price && said` مقابل ${price}`),
    request: (date, time) => said`طلب ${date}، ${time}`,
    booking: 'جارٍ الحجز …',
    bookedMail: (email) => said`نرسل التفاصيل إلى ${email}. إن لم يصل شيء، يُرجى البحث في البريد غير المرغوب فيه.`,
    requestedMail: (email) => said`سيردّ المركز على ${email}. وحتى ذلك الحين يبقى هذا الوقت محجوزًا لك.`,
    addToCalendar: 'إضافة إلى التقويم',
    changeLater: 'يمكن تغيير الموعد أو إلغاؤه عبر الرابط في تلك الرسالة.',
  };
}
