import type { HostedText } from '../text.ts';

/**
 * Arabic, in the general form of address.
 * Reviewed by: nobody yet (written by a machine).
 */
export const ar: HostedText = {
  findTitle: (noun) => `البحث عن ${nouns[noun] ?? therapist}`,
  findDescription: (practice) =>
    `تعرّف على من يعمل لدى ${practice} وما يُقدَّم وأقرب المواعيد المتاحة، مع الحجز عبر الإنترنت.`,
  findFallback: 'إذا لم يظهر شيء هنا، يمكنك التواصل معنا مباشرة:',
  needsScript: 'يحتاج البحث والحجز في هذه الصفحة إلى JavaScript.',
  bookingTitle: 'موعدك',
  bookingFallback: 'إن لم يظهر شيء هنا، فموعدك ما زال قائمًا. يمكن التواصل معنا مباشرة:',
  bookTitle: 'حجز موعد',
  reviewsTitle: 'التقييمات',
  codeLabel: 'الرمز أو الرابط من بريدك الإلكتروني',
  codeHint: 'الرابط كاملًا، أو ما يأتي فيه بعد #.',
  codeOpen: 'فتح',
  codeWrong: 'هذا ليس رمزًا من رموزنا. يرجى نسخ الرابط كاملًا من الرسالة.',
  requestTitle: 'طلب موعد',
  requestFallback: 'إن لم يظهر شيء هنا، يمكن سؤالنا مباشرة:',
  invitationTitle: 'دعوة لحجز موعد',
  invitationLoading: 'لحظة من فضلك، نفتح دعوتك.',
  invitationMissing: 'يُرجى فتح هذه الصفحة من الرابط في رسالتك الإلكترونية. لحمايتك لا نحتفظ به هنا.',
  invitationClosed: 'استُخدمت هذه الدعوة من قبل أو انتهت مدتها. يسعدنا إرسال دعوة جديدة:',
  invitationFailed: 'لا يمكننا فتح دعوتك الآن. يُرجى المحاولة مرة أخرى، أو التواصل معنا:',
  paidTitle: 'شكرًا، دفعتك في الطريق',
  paid: 'فور وصولها يصلك التأكيد بالبريد الإلكتروني، وذلك خلال دقائق. الرابط فيه يعرض موعدك في أي وقت، ويمكن إغلاق هذه الصفحة.',
  paidHelp: 'إن لم تصل رسالة خلال ساعة، يُرجى إخبارنا:',
  notPaidTitle: 'لم يكتمل الدفع',
  notPaid:
    'لم يُخصم أي مبلغ. يبقى الوقت محجوزًا لك لفترة قصيرة: يمكن العودة إلى موعدك والدفع هناك، أو استخدام الرابط في رسالتنا.',
  notPaidHelp: 'إن تعذّر الدفع، نجد طريقة أخرى معًا:',
  tryAgain: 'المحاولة مرة أخرى',
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
