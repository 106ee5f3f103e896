import type { HostedText } from '../text.ts';

/** Arabic, in the general form of address. */
export const ar: HostedText = {
  findTitle: (noun) => `البحث عن ${nouns[noun] ?? therapist}`,
  findFallback: 'إذا لم يظهر شيء هنا، يمكنك التواصل معنا مباشرة:',
  needsScript: 'يحتاج البحث والحجز في هذه الصفحة إلى JavaScript.',
  bookingTitle: 'موعدك',
  bookingLoading: 'لحظة من فضلك، نبحث عن موعدك.',
  bookingMissing: 'يُرجى فتح هذه الصفحة من الرابط في رسالة التأكيد. لحمايتك لا نحتفظ به هنا.',
  bookingSpent: 'لم يعد هذا الرابط يفتح أي موعد. يُرجى استخدام الرابط في أحدث رسالة منا، أو التواصل معنا:',
  bookingFailed: 'لا يمكننا الوصول إلى التقويم الآن. موعدك ما زال قائمًا. يُرجى المحاولة مرة أخرى، أو التواصل معنا:',
  tryAgain: 'المحاولة مرة أخرى',
  status: {
    confirmed: 'موعدك مؤكد.',
    pending_approval: 'سيصلك تأكيد موعدك عبر البريد الإلكتروني.',
    completed: 'تم هذا الموعد.',
    cancelled: 'أُلغي هذا الموعد.',
    declined: 'تعذّر تأكيد هذا الموعد.',
  },
  therapist: 'مع',
  service: 'الموعد',
  when: 'متى',
  where: 'أين',
  online: 'عبر الإنترنت',
  inPerson: 'حضوريًا',
  price: 'السعر',
  minutes: 'دقيقة',
  calendarFile: 'إضافة إلى التقويم',
  toChange: 'لتغيير الموعد أو إلغائه، يُرجى الرد على رسالة التأكيد أو التواصل معنا:',
  or: 'أو',
  privacy: 'الخصوصية',
  notFoundTitle: 'هذه الصفحة غير موجودة هنا',
  notFound: 'ربما يوجد خطأ في العنوان أو انتقلت الصفحة. يُرجى السؤال عند من أعطاك الرابط.',
  linkNeedsScript: 'تحتاج هذه الصفحة إلى JavaScript. من دونه يُرجى التواصل معنا:',
  linkLoading: 'لحظة من فضلك، نفتح رابطك.',
  reviewTitle: 'تقييمك',
  reviewFallback: 'إذا لم يظهر شيء هنا، يمكنك إخبارنا مباشرة:',
  reportTitle: 'تقريرك',
  reportWaiting: (practice) =>
    `كتب لك فريق ${practice} ما حدث في جلستك. لا يظهر التقرير إلا عندما تطلبه، حتى لا يقرأه أي برنامج بريد قبلك.`,
  reportShow: 'عرض التقرير',
  reportFallback: 'إذا لم يظهر شيء هنا، يمكنك سؤالنا مباشرة:',
  unsubscribeTitle: 'الرسائل التي تصلك',
  unsubscribeFallback: 'إذا لم يظهر شيء هنا، يمكنك إخبارنا مباشرة:',
};

const therapist = 'معالج نفسي';

const nouns: Readonly<Record<string, string>> = {
  therapist,
  psychologist: 'أخصائي نفسي',
  coach: 'مدرب',
  expert: 'خبير',
  groomer: 'مختص عناية بالحيوانات',
  tutor: 'مدرّس',
};
