import type { RequestSentences } from './en.ts';

/**
 * What mail says before there is a booking in Arabic, which runs from right to left.
 * Reviewed by: nobody yet (written by a machine).
 */
export const requestsAr: RequestSentences = {
  received: {
    subject: (practice) => `طلبك إلى ${practice}`,
    lead: 'وصلنا طلبك وسنعاود التواصل معك.',
    notWanted: 'إذا لم تكن أنت من أرسل هذا الطلب، فيُرجى إبلاغنا.',
  },
  asked: {
    subject: (client) => `طلب من ${client}`,
    booking: 'هناك من يطلب موعدًا ولم يجد وقتًا يناسبه.',
    consultation: 'هناك من يود التحدث إليك قبل الحجز.',
    kept: 'ما كُتب في الطلب محفوظ لدى المؤسسة ولا يرد في هذه الرسالة.',
  },
  channel: 'وسيلة التواصل المفضلة',
  channels: { email: 'البريد الإلكتروني', phone: 'مكالمة هاتفية', whatsapp: 'واتساب' },
  answered: {
    subject: (practice) => `ردّ ${practice} على طلبك`,
    accepted: 'يسعدنا لقاؤك.',
    declined: 'نأسف، لا يمكننا أن نقدم لك موعدًا في الوقت الحالي.',
  },
  invited: {
    subject: (practice) => `يعرض عليك ${practice} موعدًا`,
    lead: 'نود أن نعرض عليك موعدًا.',
  },
  book: 'احجز موعدك',
  until: (deadline) => `يمكنك الحجز حتى ${deadline}.`,
  notKept: 'يصبح الوقت لك بمجرد حجزه. حتى ذلك الحين ليس محجوزًا لك.',
};
