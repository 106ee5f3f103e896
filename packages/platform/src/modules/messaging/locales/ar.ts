import type { Sentences } from '../sentences.ts';
import { bookingsAr } from './bookings/ar.ts';
import { requestsAr } from './requests/ar.ts';

/**
 * Arabic, which runs from right to left and counts in six ways.
 * Reviewed by: nobody yet (written by a machine).
 */
export const ar: Sentences = {
  language: 'ar',
  direction: 'rtl',
  online: 'عبر الإنترنت',
  calendarFile: 'appointment.ics',
  calendarSummary: (service, therapist) => `${service} مع ${therapist}`,
  greeting: (name) => `مرحبًا ${name}،`,
  when: 'الموعد',
  what: 'الخدمة',
  withWhom: 'مع',
  forWhom: 'لمن',
  where: 'المكان',
  price: 'السعر',
  phone: 'الهاتف',
  email: 'البريد الإلكتروني',
  zone: (name) => `جميع الأوقات بتوقيت ${name}.`,
  clocksChange: 'ستتغيّر الساعة قبل ذلك؛ هذا الوقت صحيح لذلك اليوم.',
  minutes: (count) => minutes[rules.select(count)](count),
  manage: 'عرض موعدك',
  manageHint: 'هذا الرابط لك وحدك. يُرجى عدم مشاركته مع أحد.',
  calendarHint: 'يضيف الملف المرفق الموعد إلى تقويمك.',
  questions: (practice) => `هل لديك أسئلة؟ يسعد ${practice} أن يساعدك:`,
  notWanted: 'إذا لم تكن أنت من حجز هذا الموعد، فيُرجى إبلاغنا.',
  booking: bookingsAr,
  request: requestsAr,
  reviewInvited: {
    subject: (therapist) => `كيف كان موعدك مع ${therapist}؟`,
    lead: (service, date) =>
      `شكرًا على موعدك في ${date} (${service}). هل تودّ أن تخبرنا كيف كان؟ لن يستغرق ذلك سوى دقيقة، وكل إجابة موضع ترحيب.`,
    button: 'اكتب تقييمًا',
    publicNote: 'أنت من يقرر إن كان بإمكان الآخرين قراءته. يُرجى عدم ذكر معلومات عن صحتك.',
  },
  reportCardSent: {
    subject: (therapist) => `تقريرك من ${therapist}`,
    lead: (service, date) => `تقريرك عن موعد ${date} (${service}) جاهز للقراءة.`,
    button: 'قراءة التقرير',
    until: (date) => `يعمل الرابط حتى ${date}.`,
  },
  linkRequested: {
    subject: 'روابطك',
    lead: 'طلبت منا روابط جديدة. ها هي.',
    nothing: 'طلبت منا رابطًا جديدًا. لا يوجد هنا حاليًا ما يمكن أن يفتحه.',
    notAsked: 'إذا لم تطلب ذلك، فلا داعي لفعل أي شيء.',
    booking: (service, date) => `${service}، ${date}`,
    review: (service, date) => `تقييم: ${service}، ${date}`,
    reportCard: (date) => `تقرير ${date}`,
    subscription: 'الرسائل التي تصلك منا',
  },
  unsubscribe: 'اختر ما يصلك، أو ألغِ الاشتراك',
  whyThis: {
    reviews: (practice) => `تصلك هذه الرسالة لأنه كان لديك موعد لدى ${practice}.`,
    news: (practice) => `تصلك هذه الرسالة لأنك طلبت أخبار ${practice}.`,
    offers: (practice) => `تصلك هذه الرسالة لأنك طلبت عروض ${practice}.`,
  },
};

const rules = new Intl.PluralRules('ar');

const minutes: Readonly<Record<Intl.LDMLPluralRule, (count: number) => string>> = {
  zero: () => 'صفر دقيقة',
  one: () => 'دقيقة واحدة',
  two: () => 'دقيقتان',
  few: (count) => `${String(count)} دقائق`,
  many: (count) => `${String(count)} دقيقة`,
  other: (count) => `${String(count)} دقيقة`,
};
