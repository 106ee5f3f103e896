import { fields } from './ar.fields.ts';
import { said } from './ar.ts';
import type { booking as source } from './en.booking.ts';
import type { Voice } from './voice.ts';

/**
 * What is said from a chosen time to a booking, in Arabic.
 * Reviewed by: nobody yet (written by a machine).
 */
export function booking(voice: Voice): ReturnType<typeof source> {
  return {
    ...fields(voice),
    keptUntil: (time) => said`محجوز لك مؤقتًا حتى ${time}`,
    left: (time) => said`يتبقّى ${time}`,
    keepLonger: 'تمديد المهلة',
    expired: 'لم يعد هذا الوقت محجوزًا لك، لكنه قد يكون متاحًا بعد. عند المتابعة سنحاول حجزه.',
    emailHint: 'سيصل التأكيد إلى هنا.',
    phoneHint: 'فقط إذا تغيّر شيء في الموعد.',
    dependants: {
      child: { name: 'اسم الطفل', bornOn: 'تاريخ ميلاد الطفل' },
      pet: { name: 'اسم الحيوان', breed: 'السلالة' },
    },
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
    headings: {
      confirmed: 'تم حجز موعدك',
      pending_approval: 'طلبك في الطريق',
      pending_payment: 'بقيت خطوة واحدة: الدفع',
    },
    taken: 'حُجز هذا الوقت للتوّ',
    near: 'هذه أوقات قريبة منه:',
    nearWith: (name) => said`مع ${name}`,
    otherTime: 'اختيار وقت آخر',
    refused: {
      'booking-limit': [
        'بلغت مواعيدك المفتوحة أقصى عدد يتيحه المركز',
        'بعد انتهاء أحدها أو إلغائه يمكن حجز الموعد التالي. المركز مستعد للمساعدة:',
      ],
      'invitation-closed': [
        'لم تعد هذه الدعوة صالحة',
        'ربما استُخدمت من قبل أو انتهت مدتها. يمكن للمركز إرسال دعوة جديدة:',
      ],
    },
    answeredBy: (until) => said`يصل الرد قبل ${until}. ومن دون رد يصبح هذا الوقت متاحًا من جديد.`,
    payBy: (amount, until) =>
      said`يُرجى دفع ${amount} قبل ${until}. يبقى الوقت محجوزًا لك حتى ذلك الحين، ثم يصبح متاحًا من جديد.`,
    paidThere: 'يتم الدفع في صفحة مزوّد خدمة الدفع، ومنها تكون العودة إلى هنا.',
    pay: (amount) => 'المتابعة إلى الدفع' + (amount && said` · ${amount}`),
    payInTab: (amount) => said`دفع ${amount} (تبويب جديد)`,
    paying: 'جارٍ فتح صفحة الدفع …',
    haveCode: 'لديّ رمز خصم',
    code: 'رمز الخصم',
    applyCode: 'استخدام',
    codeWrong: 'هذا الرمز غير صالح لهذا الموعد. يُرجى التأكد من كتابته، أو الحجز من دونه.',
    codeGood: (less, due) => said`خصم ${less}: المبلغ المطلوب ${due}.`,
    noticeNone: 'يمكن تغيير الموعد أو إلغاؤه عبر الرابط في رسالتك الإلكترونية.',
  };
}
