import type { HostedText } from '../text.ts';

/**
 * Turkish, in the polite form (`siz`) or the informal one (`sen`).
 * Reviewed by: nobody yet (written by a machine).
 */
export const tr = (polite: boolean): HostedText => ({
  findTitle: (noun) => `Uygun ${nouns[noun] ?? therapist} ${polite ? 'bulun' : 'bul'}`,
  findDescription: (practice) =>
    `${practice}: kimler çalışıyor, neler sunuluyor, en yakın boş saatler ne zaman; randevu çevrimiçi alınır.`,
  findFallback: `Burada bir şey görünmezse bize doğrudan ${polite ? 'ulaşabilirsiniz' : 'ulaşabilirsin'}:`,
  needsScript: 'Bu sayfada arama yapmak ve randevu almak için JavaScript gerekir.',
  bookingTitle: polite ? 'Randevunuz' : 'Randevun',
  bookingFallback: polite
    ? 'Burada bir şey görünmese de randevunuz geçerlidir. Bize doğrudan ulaşabilirsiniz:'
    : 'Burada bir şey görünmese de randevun geçerlidir. Bize doğrudan ulaşabilirsin:',
  bookTitle: 'Randevu alma',
  reviewsTitle: 'Değerlendirmeler',
  codeLabel: polite ? 'E-postanızdaki kod veya bağlantı' : 'E-postandaki kod veya bağlantı',
  codeHint: 'Bağlantının tamamı ya da içindeki # işaretinden sonrası.',
  codeOpen: 'Aç',
  codeWrong: `Bu bizim kodumuz değil. Lütfen e-postadaki bağlantının tamamını ${polite ? 'kopyalayın' : 'kopyala'}.`,
  requestTitle: 'Randevu isteme',
  requestFallback: `Burada bir şey görünmezse bize doğrudan ${polite ? 'sorabilirsiniz' : 'sorabilirsin'}:`,
  invitationTitle: polite ? 'Davetlisiniz' : 'Davetlisin',
  invitationLoading: `Bir dakika, ${polite ? 'davetinizi' : 'davetini'} açıyoruz.`,
  invitationMissing: polite
    ? 'Lütfen bu sayfayı e-postanızdaki bağlantıyla açın. Sizi korumak için onu burada saklamıyoruz.'
    : 'Lütfen bu sayfayı e-postandaki bağlantıyla aç. Seni korumak için onu burada saklamıyoruz.',
  invitationClosed: `Bu davet daha önce kullanılmış veya süresi dolmuş. ${polite ? 'Size' : 'Sana'} memnuniyetle yenisini göndeririz:`,
  invitationFailed: polite
    ? 'Davetinizi şu anda açamıyoruz. Lütfen tekrar deneyin veya bize ulaşın:'
    : 'Davetini şu anda açamıyoruz. Lütfen tekrar dene veya bize ulaş:',
  paidTitle: polite ? 'Teşekkürler, ödemeniz yolda' : 'Teşekkürler, ödemen yolda',
  paid: 'Ödeme ulaşır ulaşmaz onay e-postayla gelir. Bu birkaç dakika sürer. İçindeki bağlantı randevuyu her zaman gösterir; bu sayfa kapatılabilir.',
  paidHelp: `Bir saat içinde e-posta gelmezse lütfen bize ${polite ? 'haber verin' : 'haber ver'}:`,
  notPaidTitle: 'Ödeme tamamlanmadı',
  notPaid: polite
    ? 'Hiçbir tutar çekilmedi. Saat kısa bir süre daha sizin için ayrılmış kalır: randevunuza dönüp orada ödeyin veya e-postamızdaki bağlantıyı kullanın.'
    : 'Hiçbir tutar çekilmedi. Saat kısa bir süre daha senin için ayrılmış kalır: randevuna dönüp orada öde veya e-postamızdaki bağlantıyı kullan.',
  notPaidHelp: 'Ödeme olmuyorsa başka bir yol buluruz:',
  tryAgain: 'Tekrar dene',
  or: 'veya',
  privacy: 'Gizlilik',
  notFoundTitle: 'Bu sayfa burada değil',
  notFound: 'Adreste bir yazım hatası olabilir veya merkez taşınmış olabilir. En iyisi, bağlantıyı verene sormak.',
  linkNeedsScript: `Bu sayfa için JavaScript gerekir. O olmadan bize ${polite ? 'ulaşabilirsiniz' : 'ulaşabilirsin'}:`,
  linkLoading: `Bir dakika, ${polite ? 'bağlantınızı' : 'bağlantını'} açıyoruz.`,
  reviewTitle: polite ? 'Değerlendirmeniz' : 'Değerlendirmen',
  reviewFallback: `Burada bir şey görünmezse bize doğrudan ${polite ? 'söyleyebilirsiniz' : 'söyleyebilirsin'}:`,
  reportTitle: polite ? 'Raporunuz' : 'Raporun',
  reportWaiting: (practice) =>
    polite
      ? `${practice}, seansınızda olanları sizin için yazdı. Siz istediğinizde gösterilir; böylece hiçbir e-posta programı sizden önce okumaz.`
      : `${practice}, seansında olanları senin için yazdı. Sen istediğinde gösterilir; böylece hiçbir e-posta programı senden önce okumaz.`,
  reportShow: 'Raporu göster',
  reportFallback: `Burada bir şey görünmezse bize doğrudan ${polite ? 'sorabilirsiniz' : 'sorabilirsin'}:`,
  unsubscribeTitle: polite ? 'Hangi e-postaları aldığınız' : 'Hangi e-postaları aldığın',
  unsubscribeFallback: `Burada bir şey görünmezse bize doğrudan ${polite ? 'söyleyebilirsiniz' : 'söyleyebilirsin'}:`,
});

const therapist = 'terapist';

const nouns: Readonly<Record<string, string>> = {
  therapist,
  psychologist: 'psikolog',
  coach: 'koç',
  expert: 'uzman',
  groomer: 'evcil hayvan kuaförü',
  tutor: 'özel ders öğretmeni',
};
