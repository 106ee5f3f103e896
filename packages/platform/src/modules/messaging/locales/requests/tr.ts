import type { RequestSentences } from './en.ts';

/**
 * What mail says before there is a booking in Turkish, with the formal address.
 * Reviewed by: nobody yet (written by a machine).
 */
export const requestsTr: RequestSentences = {
  received: {
    subject: (practice) => `İsteğiniz ulaştı: ${practice}`,
    lead: 'İsteğiniz bize ulaştı. Size yanıt vereceğiz.',
    notWanted: 'Bize siz yazmadıysanız lütfen merkeze haber verin.',
  },
  asked: {
    subject: (client) => `Yeni istek: ${client}`,
    booking: 'Biri randevu istiyor ve uygun bir saat bulamadı.',
    consultation: 'Biri randevu almadan önce konuşmak istiyor.',
    kept: 'Yazdıkları merkezde saklanır ve e-postalarda yer almaz.',
  },
  channel: 'Tercihi',
  channels: { email: 'E-posta', phone: 'Telefon', whatsapp: 'WhatsApp' },
  answered: {
    subject: (practice) => `İsteğiniz yanıtlandı: ${practice}`,
    accepted: 'Merkez sizi görmekten mutluluk duyar.',
    declined: 'Üzgünüz: merkez şu anda size bir randevu veremiyor.',
  },
  invited: {
    subject: (practice) => `Randevu davetiniz: ${practice}`,
    lead: 'Size bir randevu sunmak istiyoruz.',
  },
  book: 'Randevunuzu alın',
  until: (deadline) => `Randevu almak için son zaman: ${deadline}.`,
  notKept: 'Saat, randevuyu aldığınızda sizin olur. O zamana kadar ayrılmış değildir.',
};
