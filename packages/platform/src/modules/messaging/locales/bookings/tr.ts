import type { BookingSentences } from './en.ts';

/**
 * What mail says about a booking in Turkish, with the formal address.
 * Reviewed by: nobody yet (written by a machine).
 */
export const bookingsTr: BookingSentences = {
  before: 'Önceki zaman',
  reason: 'Neden',
  discount: 'İndirim',
  toPay: 'Ödenecek',
  paid: 'Ödendi',
  refund: 'Geri ödeme',
  kept: 'Geri ödenmeyen',
  join: 'Seansa çevrimiçi katıl',
  pay: 'Şimdi öde',
  another: 'Başka bir saat bul',
  payBy: (deadline) => `Ödeme için son zaman: ${deadline}. Sonrasında bu saati başkaları da alabilir.`,
  answeredBy: (deadline) => `En geç şu zamana kadar sizinle iletişime geçeceğiz: ${deadline}.`,
  answerBy: (deadline) => `Yanıtınız için son zaman: ${deadline}. Sonrasında istek kendiliğinden sona erer.`,
  newLink:
    'Bu bağlantı yalnızca size aittir. Lütfen bundan sonra bunu kullanın: önceki e-postalardaki bağlantılar artık çalışmıyor.',
  refundTakes: 'Ödeme yönteminize göre paranın ulaşması birkaç gün sürebilir.',
  calendarMoved: 'Ekteki dosya randevuyu takviminizde yeni saatine taşır.',
  calendarGone: 'Ekteki dosya randevuyu takviminizden kaldırır.',
  client: {
    booking_confirmed: {
      subject: (service, date) => `Onaylandı: ${service}, ${date}`,
      lead: 'Randevunuz alındı. Sizi görmek için sabırsızlanıyoruz.',
    },
    booking_received: {
      subject: (service, date) => `İsteğiniz: ${service}, ${date}`,
      lead: 'Bu saati sizin için ayırdık. Merkez onaylar onaylamaz size haber vereceğiz.',
    },
    booking_payment_due: {
      subject: (service, date) => `Ödeme bekleniyor: ${service}, ${date}`,
      lead: 'Bu saati sizin için ayırdık. Ödeme yapılır yapılmaz sizindir.',
    },
    booking_approved: {
      subject: (service, date) => `Onaylandı: ${service}, ${date}`,
      lead: 'Merkez randevunuzu onayladı. Sizi görmek için sabırsızlanıyoruz.',
    },
    booking_declined: {
      subject: (service, date) => `Mümkün değil: ${service}, ${date}`,
      lead: 'Üzgünüz: merkez size bu saati veremiyor. Dilerseniz başka bir saat seçebilirsiniz.',
    },
    booking_cancelled: {
      subject: (service, date) => `İptal edildi: ${service}, ${date}`,
      lead: 'Randevunuz iptal edildi.',
    },
    booking_rescheduled: {
      subject: (service, date) => `Yeni saat: ${service}, ${date}`,
      lead: 'Randevunuzun saati değişti. Yeni saat aşağıda.',
    },
    booking_expired: {
      subject: (service, date) => `Randevu alınmadı: ${service}, ${date}`,
      lead: 'Bu saat artık sizin için ayrılmış değil.',
    },
    booking_reminder_day: {
      subject: (service, date) => `Hatırlatma: ${service}, ${date}`,
      lead: 'Randevunuz yaklaşıyor. Sizi görmek için sabırsızlanıyoruz.',
    },
    booking_reminder_hour: {
      subject: (service, date) => `Az sonra: ${service}, ${date}`,
      lead: 'Randevunuz az sonra başlıyor.',
    },
  },
  refunds: {
    payment_refunded: {
      subject: (service, date) => `Geri ödeme: ${service}, ${date}`,
      lead: (amount) => `Size ${amount} geri ödenecek.`,
    },
    payment_returned: {
      subject: (service, date) => `Ödemeniz geri gönderiliyor: ${service}, ${date}`,
      lead: (amount) => `Ödemeniz ulaştığında bu saat başkasına verilmişti. Tamamı geri ödenecek: ${amount}.`,
    },
  },
  cancelledBy: {
    client: 'Randevunuzu iptal ettiniz.',
    therapist: (therapist) => `Üzgünüz: ${therapist} randevunuzu iptal etmek zorunda kaldı.`,
    staff: 'Üzgünüz: merkez randevunuzu iptal etmek zorunda kaldı.',
  },
  movedBy: {
    client: 'Randevunuzun saatini değiştirdiniz. Yeni saat aşağıda.',
    practice: 'Merkez randevunuzun saatini değiştirdi. Yeni saat aşağıda.',
  },
  expired: {
    unpaid:
      'Zamanında bir ödeme ulaşmadı, bu yüzden bu saati başkaları da alabilir. Dilerseniz yeni bir saat seçebilirsiniz.',
    unanswered:
      'Üzgünüz: merkez zamanında yanıt vermedi ve isteğiniz sona erdi. Dilerseniz başka bir saat seçebilirsiniz.',
  },
  therapist: {
    booking_confirmed: {
      subject: (client, date) => `Yeni randevu: ${client}, ${date}`,
      lead: 'Sizden bir randevu alındı.',
    },
    booking_received: {
      subject: (client, date) => `Onayınız bekleniyor: ${client}, ${date}`,
      lead: 'Sizden bir randevu isteniyor. Siz yanıt verene kadar saat ayrılmış kalır.',
    },
    booking_approved: {
      subject: (client, date) => `Onaylandı: ${client}, ${date}`,
      lead: 'Merkez sizinle olan bu randevuyu onayladı.',
    },
    booking_declined: {
      subject: (client, date) => `Reddedildi: ${client}, ${date}`,
      lead: 'Merkez bu isteği reddetti. Saat yeniden boş.',
    },
    booking_cancelled: {
      subject: (client, date) => `İptal edildi: ${client}, ${date}`,
      lead: 'Bu randevu iptal edildi. Saat yeniden boş.',
    },
    booking_rescheduled: {
      subject: (client, date) => `Yeni saat: ${client}, ${date}`,
      lead: 'Bu randevunun saati değişti. Yeni saat aşağıda.',
    },
    booking_expired: {
      subject: (client, date) => `Sona erdi: ${client}, ${date}`,
      lead: 'Bu istek zamanında yanıtlanmadı ve sona erdi. Saat yeniden boş.',
    },
  },
  cancelledByClient: 'Randevuyu alan kişi onu iptal etti. Saat yeniden boş.',
  movedByClient: 'Randevuyu alan kişi saatini değiştirdi. Yeni saat aşağıda.',
  movedToYou: 'Bu randevu size aktarıldı.',
  movedAway: {
    subject: (client, date) => `Başkasına aktarıldı: ${client}, ${date}`,
    lead: 'Bu randevu artık merkezden başka biriyle. Saatiniz yeniden boş.',
  },
};
