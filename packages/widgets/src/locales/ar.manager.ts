import { said } from './ar.ts';
import type { manager as source } from './en.manager.ts';

/**
 * What is said to who manages a booking by the link of its mail, in Arabic.
 * Reviewed by: nobody yet (written by a machine).
 */
export function manager(): ReturnType<typeof source> {
  return {
    label: 'موعدك',
    headings: {
      confirmed: 'موعدك مؤكّد',
      pending_approval: 'موعدك بانتظار تأكيد المركز',
      pending_payment: 'موعدك بانتظار الدفع',
      completed: 'انتهى هذا الموعد',
      no_show: 'فات هذا الموعد دون حضور',
      cancelled: 'هذا الموعد ملغى',
      declined: 'تعذّر على المركز قبول هذا الموعد',
      expired: 'لم يعد هذا الوقت محجوزًا',
    },
    deeds: {
      cancelled: 'أُلغي موعدك',
      moved: 'لموعدك وقت جديد',
      checkedIn: 'المركز على علم بوصولك',
      saved: 'تم الحفظ',
      meanwhile: 'تغيّر شيء في هذه الأثناء. هذا هو الوضع الآن',
    },
    gone: 'لم يعد هذا الموعد موجودًا هنا',
    answerUntil: (until) => said`يردّ المركز قبل ${until}. وفي كل الأحوال تصلك رسالة.`,
    payUntil: (until) => said`الوقت محجوز لك حتى ${until}. بعد ذلك يصبح متاحًا من جديد.`,
    expired: 'لم يتم تأكيده أو دفعه في الوقت المحدد، فأصبح متاحًا من جديد. يمكن حجز وقت آخر.',
    cancelledBy: {
      client: 'أُلغي بطلب منك.',
      therapist: 'ألغاه المركز.',
      staff: 'ألغاه المركز.',
      system: 'أُلغي تلقائيًا.',
    },
    reasonWas: (reason) => said`السبب المذكور: ${reason}`,
    cancelledMail: (email) => said`رسالة بذلك في الطريق إلى ${email}.`,
    movedMail: (email) => said`رسالة فيها رابط جديد في الطريق إلى ${email}. لم يعد الرابط القديم صالحًا.`,
    when: 'الموعد',
    whom: 'مع',
    what: 'الجلسة',
    where: 'المكان',
    who: 'باسم',
    price: 'السعر',
    elsewhere: (time, place) => said`${time} بتوقيت مكانك الآن، ${place}`,
    clocksChange: 'ستتغيّر الساعة قبل ذلك؛ هذا الوقت صحيح لذلك اليوم.',
    unpaid: 'لم يُدفع بعد',
    paid: (amount) => said`دُفع ${amount}`,
    returned: (amount) => said`أُعيد ${amount}`,
    discounted: (amount) => said`خصم ${amount} برمزك`,
    join: 'الانضمام عبر الإنترنت',
    newTab: '(تبويب جديد)',
    pay: (amount) => said`دفع ${amount}`,
    paying: 'جارٍ فتح صفحة الدفع …',
    checkIn: 'وصلتُ',
    checkingIn: 'جارٍ إبلاغ المركز …',
    checkedIn: (time) => said`المركز على علم بوصولك منذ ${time}.`,
    move: 'تغيير الوقت',
    cancel: 'إلغاء الموعد',
    calendar: 'إضافة إلى التقويم',
    changeUntil: (until) => said`يمكن التغيير أو الإلغاء هنا حتى ${until}.`,
    freeUntil: (until) => said`الإلغاء مجاني حتى ${until}.`,
    tooLate: 'فات أوان تغيير هذا الموعد أو إلغائه هنا',
    tooLateHint: (notice) => said`كان ذلك ممكنًا هنا حتى ${notice} قبل البدء. المركز يعرف ما الذي ما زال ممكنًا:`,
    questions: 'للأسئلة يمكن التواصل مع المركز مباشرة:',
    emergency: 'جهة اتصال للطوارئ',
    note: 'ملاحظة للمركز',
    add: 'إضافة',
    change: 'تغيير',
  };
}
