import type { booking as source } from './en.booking.ts';
import { fields } from './tr.fields.ts';
import type { Voice } from './voice.ts';

/**
 * What is said from a chosen time to a booking, in Turkish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function booking({ informal: sen }: Voice): ReturnType<typeof source> {
  const you = sen ? 'Senin' : 'Sizin';
  const inside = sen ? 'senin' : 'sizin';
  return {
    ...fields(),
    keptUntil: (time) => `${you} için ayrıldı · bitiş ${time}`,
    left: (time) => `kalan ${time}`,
    keepLonger: 'Daha uzun ayır',
    expired: `Bu saat artık ${inside} için ayrılmış değil, ama hâlâ boş olabilir. Devam ${sen ? 'et' : 'edin'}, ayırmayı deneyeceğiz.`,
    emailHint: 'Onay buraya gönderilir.',
    phoneHint: 'Yalnızca randevuda bir değişiklik olursa.',
    dependants: {
      child: { name: 'Çocuğun adı', bornOn: 'Çocuğun doğum tarihi' },
      pet: { name: 'Hayvanın adı', breed: 'Cinsi' },
    },
    when: 'Ne zaman',
    what: 'Ne',
    where: 'Nerede',
    you: 'Kimin için',
    notice: (hours) =>
      `Başlamasına ${hours} kalana dek, e-postadaki bağlantıyla ${sen ? 'değiştirebilir veya iptal edebilirsin' : 'değiştirebilir veya iptal edebilirsiniz'}.`,
    needsApproval: `Merkez her randevuyu onaylar ve ${sen ? 'sana' : 'size'} yazar.`,
    book: (date, time, price) => `Randevu al: ${date}, ${time}${price && `, ${price}`}`,
    request: (date, time) => `Randevu iste: ${date}, ${time}`,
    booking: 'Randevu alınıyor…',
    bookedMail: (email) =>
      `Ayrıntıları şu adrese gönderiyoruz: ${email}. Bir şey gelmezse gereksiz posta kutusuna ${sen ? 'bak' : 'bakın'}.`,
    requestedMail: (email) =>
      `Merkez şu adrese yanıt verecek: ${email}. O zamana kadar bu saat ${inside} için ayrılmış kalır.`,
    addToCalendar: 'Takvime ekle',
    changeLater: `Değiştirmek veya iptal etmek için o e-postadaki bağlantıyı ${sen ? 'kullan' : 'kullanın'}.`,
    headings: {
      confirmed: 'Randevu alındı',
      pending_approval: 'İstek yola çıktı',
      pending_payment: 'Son bir adım: ödeme',
    },
    taken: 'Bu saat az önce doldu',
    near: 'Yakın saatler:',
    nearWith: (name) => `${name} ile`,
    otherTime: 'Başka bir saat seç',
    refused: {
      'booking-limit': [
        'Merkez kişi başına daha fazla bekleyen randevuya izin vermiyor',
        'Bunlardan biri gerçekleşince veya iptal edilince bir sonraki alınabilir. Merkez yardımcı olabilir:',
      ],
      'invitation-closed': [
        'Bu davet artık geçerli değil',
        'Daha önce kullanılmış veya süresi dolmuş olabilir. Merkez yeni bir davet gönderebilir:',
      ],
    },
    answeredBy: (until) => `Yanıt en geç şu zamana kadar gelir: ${until}. Yanıt gelmezse saat yeniden boşalır.`,
    payBy: (amount, until) =>
      `Ödenecek tutar: ${amount}, son zaman: ${until}. O zamana kadar bu saat ${inside} için ayrılmış kalır, sonra yeniden boşalır.`,
    paidThere: 'Ödeme, ödeme sağlayıcısının sayfasında yapılır; oradan buraya dönülür.',
    pay: (amount) => `Ödemeye geç${amount && ` · ${amount}`}`,
    payInTab: (amount) => `${amount} öde (yeni sekme)`,
    paying: 'Ödeme açılıyor…',
    haveCode: 'Bir kodum var',
    code: 'Kod',
    applyCode: 'Kullan',
    codeWrong: `Bu kod bu randevu için geçerli değil. Yazılışını ${sen ? 'kontrol et veya kodsuz devam et' : 'kontrol edin veya kodsuz devam edin'}.`,
    codeGood: (less, due) => `${less} indirim: ödenecek tutar ${due}.`,
    noticeNone: `E-postadaki bağlantıyla ${sen ? 'değiştirebilir veya iptal edebilirsin' : 'değiştirebilir veya iptal edebilirsiniz'}.`,
  };
}
