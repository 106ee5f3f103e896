import type { Sentences } from '../sentences.ts';
import { bookingsTr } from './bookings/tr.ts';
import { requestsTr } from './requests/tr.ts';

/**
 * Turkish, with the formal address. What is put into a sentence takes no suffix, since its last vowel is not known.
 * Reviewed by: nobody yet (written by a machine).
 */
export const tr: Sentences = {
  language: 'tr',
  direction: 'ltr',
  online: 'Çevrimiçi',
  calendarFile: 'randevu.ics',
  calendarSummary: (service, therapist) => `${service}, ${therapist} ile`,
  greeting: (name) => `Merhaba ${name},`,
  when: 'Ne zaman',
  what: 'Ne',
  withWhom: 'Kiminle',
  forWhom: 'Kimin için',
  where: 'Nerede',
  price: 'Fiyat',
  phone: 'Telefon',
  email: 'E-posta',
  zone: (name) => `Tüm saatler ${name} saat dilimine göredir.`,
  clocksChange: 'O güne kadar saatler değişecek; bu saat o gün için doğrudur.',
  minutes: (count) => `${count} dakika`,
  manage: 'Randevunuzu görün',
  manageHint: 'Bu bağlantı yalnızca size aittir. Lütfen kimseyle paylaşmayın.',
  calendarHint: 'Ekteki dosya randevuyu takviminize ekler.',
  questions: (practice) => `Sorularınız mı var? ${practice} memnuniyetle yardımcı olur:`,
  notWanted: 'Bu randevuyu siz almadıysanız lütfen merkeze haber verin.',
  booking: bookingsTr,
  request: requestsTr,
  reviewInvited: {
    subject: (therapist) => `${therapist} ile randevunuz nasıl geçti?`,
    lead: (service, date) =>
      `${date} tarihindeki randevunuz (${service}) için teşekkürler. Nasıl geçtiğini bize anlatmak ister misiniz? Bir dakika sürer, her yanıt bizi sevindirir.`,
    button: 'Değerlendirme yaz',
    publicNote:
      'Başkalarının okuyup okuyamayacağına siz karar verirsiniz. Lütfen sağlığınızla ilgili bir şey yazmayın.',
  },
  reportCardSent: {
    subject: (therapist) => `Raporunuz hazır: ${therapist}`,
    lead: (service, date) => `${date} tarihli raporunuz (${service}) okunmaya hazır.`,
    button: 'Raporu oku',
    until: (date) => `Bağlantının geçerli olduğu son gün: ${date}.`,
  },
  linkRequested: {
    subject: 'Bağlantılarınız',
    lead: 'Bizden yeni bağlantılar istediniz. İşte burada.',
    nothing: 'Bizden yeni bir bağlantı istediniz. Şu anda burada açabileceği bir şey yok.',
    notAsked: 'Bunu siz istemediyseniz bir şey yapmanız gerekmez.',
    booking: (service, date) => `${service}, ${date}`,
    review: (service, date) => `Değerlendirme: ${service}, ${date}`,
    reportCard: (date) => `Rapor, ${date}`,
    subscription: 'Bizden hangi e-postaları aldığınız',
  },
  unsubscribe: 'Ne alacağınızı seçin veya abonelikten çıkın',
  whyThis: {
    reviews: (practice) => `Bu e-postayı, ${practice} ile bir randevunuz olduğu için alıyorsunuz.`,
    news: (practice) => `Bu e-postayı, ${practice} haberlerini istediğiniz için alıyorsunuz.`,
    offers: (practice) => `Bu e-postayı, ${practice} tekliflerini istediğiniz için alıyorsunuz.`,
  },
};
