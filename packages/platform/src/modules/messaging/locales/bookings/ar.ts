import type { BookingSentences } from './en.ts';

/**
 * What mail says about a booking in Arabic, which runs from right to left.
 * Reviewed by: nobody yet (written by a machine).
 */
export const bookingsAr: BookingSentences = {
  before: 'سابقًا',
  reason: 'السبب',
  discount: 'الخصم',
  toPay: 'المطلوب دفعه',
  paid: 'المدفوع',
  refund: 'المُسترد',
  kept: 'غير مُسترد',
  join: 'الانضمام إلى الجلسة عبر الإنترنت',
  pay: 'ادفع الآن',
  another: 'اختيار وقت آخر',
  payBy: (deadline) => `يُرجى الدفع قبل ${deadline}. بعد ذلك يصبح الوقت متاحًا للآخرين.`,
  answeredBy: (deadline) => `سيصلك ردّنا قبل ${deadline}.`,
  answerBy: (deadline) => `يُرجى الرد قبل ${deadline}. بعد ذلك ينتهي الطلب تلقائيًا.`,
  newLink: 'هذا الرابط لك وحدك. يُرجى استخدامه من الآن فصاعدًا، فالروابط في الرسائل السابقة لم تعد تعمل.',
  refundTakes: 'قد يستغرق وصول المبلغ بضعة أيام بحسب طريقة الدفع.',
  calendarMoved: 'ينقل الملف المرفق الموعد إلى وقته الجديد في تقويمك.',
  calendarGone: 'يزيل الملف المرفق الموعد من تقويمك.',
  client: {
    booking_confirmed: {
      subject: (service, date) => `تم التأكيد: ${service}، ${date}`,
      lead: 'تم حجز موعدك. نتطلع إلى لقائك.',
    },
    booking_received: {
      subject: (service, date) => `طلبك: ${service}، ${date}`,
      lead: 'احتفظنا لك بهذا الوقت. ستصلك رسالة منا فور تأكيد الموعد.',
    },
    booking_payment_due: {
      subject: (service, date) => `يُرجى الدفع: ${service}، ${date}`,
      lead: 'احتفظنا لك بهذا الوقت. يصبح الموعد لك بمجرد الدفع.',
    },
    booking_approved: {
      subject: (service, date) => `تم التأكيد: ${service}، ${date}`,
      lead: 'تم تأكيد موعدك. نتطلع إلى لقائك.',
    },
    booking_declined: {
      subject: (service, date) => `غير ممكن: ${service}، ${date}`,
      lead: 'نأسف، لا يمكننا أن نقدم لك هذا الوقت. يسعدنا أن تختار وقتًا آخر.',
    },
    booking_cancelled: {
      subject: (service, date) => `أُلغي الموعد: ${service}، ${date}`,
      lead: 'أُلغي موعدك.',
    },
    booking_rescheduled: {
      subject: (service, date) => `وقت جديد: ${service}، ${date}`,
      lead: 'نُقل موعدك. هذا هو الوقت الجديد.',
    },
    booking_expired: {
      subject: (service, date) => `لم يتم الحجز: ${service}، ${date}`,
      lead: 'لم يعد هذا الوقت محجوزًا لك.',
    },
    booking_reminder_day: {
      subject: (service, date) => `تذكير: ${service}، ${date}`,
      lead: 'اقترب موعدك. نتطلع إلى لقائك.',
    },
    booking_reminder_hour: {
      subject: (service, date) => `بعد قليل: ${service}، ${date}`,
      lead: 'يبدأ موعدك بعد قليل.',
    },
  },
  refunds: {
    payment_refunded: {
      subject: (service, date) => `استرداد: ${service}، ${date}`,
      lead: (amount) => `تسترد ${amount}.`,
    },
    payment_returned: {
      subject: (service, date) => `تُعاد إليك دفعتك: ${service}، ${date}`,
      lead: (amount) => `وصلت دفعتك بعد أن أصبح الوقت لشخص آخر. ستسترد المبلغ كاملًا: ${amount}.`,
    },
  },
  cancelledBy: {
    client: 'لقد ألغيت موعدك.',
    therapist: (therapist) => `نأسف، اضطر ${therapist} إلى إلغاء موعدك.`,
    staff: 'نأسف، اضطررنا إلى إلغاء موعدك.',
  },
  movedBy: {
    client: 'لقد نقلت موعدك. هذا هو الوقت الجديد.',
    practice: 'نقلنا موعدك. هذا هو الوقت الجديد.',
  },
  expired: {
    unpaid: 'لم تصلنا أي دفعة في الوقت المحدد، لذلك أصبح الوقت متاحًا للآخرين. يسعدنا أن تختار وقتًا جديدًا.',
    unanswered: 'نأسف، لم يصل الرد على طلبك في الوقت المحدد فانتهى. يسعدنا أن تختار وقتًا آخر.',
  },
  therapist: {
    booking_confirmed: {
      subject: (client, date) => `موعد جديد: ${client}، ${date}`,
      lead: 'حُجز موعد لديك.',
    },
    booking_received: {
      subject: (client, date) => `يُرجى التأكيد: ${client}، ${date}`,
      lead: 'هناك من يطلب موعدًا لديك. سيبقى الوقت محجوزًا حتى ترد.',
    },
    booking_approved: {
      subject: (client, date) => `تم التأكيد: ${client}، ${date}`,
      lead: 'تم تأكيد هذا الموعد لديك.',
    },
    booking_declined: {
      subject: (client, date) => `رُفض الطلب: ${client}، ${date}`,
      lead: 'رُفض هذا الطلب. أصبح الوقت متاحًا من جديد.',
    },
    booking_cancelled: {
      subject: (client, date) => `أُلغي الموعد: ${client}، ${date}`,
      lead: 'أُلغي هذا الموعد. أصبح الوقت متاحًا من جديد.',
    },
    booking_rescheduled: {
      subject: (client, date) => `وقت جديد: ${client}، ${date}`,
      lead: 'نُقل هذا الموعد. هذا هو الوقت الجديد.',
    },
    booking_expired: {
      subject: (client, date) => `انتهى الطلب: ${client}، ${date}`,
      lead: 'لم يُرد على هذا الطلب في الوقت المحدد فانتهى. أصبح الوقت متاحًا من جديد.',
    },
  },
  cancelledByClient: 'ألغى صاحب الحجز هذا الموعد. أصبح الوقت متاحًا من جديد.',
  movedByClient: 'نقل صاحب الحجز هذا الموعد. هذا هو الوقت الجديد.',
  movedToYou: 'نُقل هذا الموعد إليك.',
  movedAway: {
    subject: (client, date) => `نُقل إلى زميل: ${client}، ${date}`,
    lead: 'أصبح هذا الموعد لدى زميل. وقتك متاح من جديد.',
  },
};
