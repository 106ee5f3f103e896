import type { changing as source } from './en.changing.ts';
import { fields } from './tr.fields.ts';
import type { Voice } from './voice.ts';

/**
 * What is said to who cancels or moves a booking, or writes something about it, in Turkish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function changing({ informal: sen }: Voice): ReturnType<typeof source> {
  const to = sen ? 'Sana' : 'Size';
  return {
    ...fields(),
    cancelHeading: 'Bu randevu iptal edilsin mi?',
    refundAll: (amount) => `${to} ${amount} geri ödenir: ödenen tutarın tamamı.`,
    refundPart: (back, kept) => `${to} ${back} geri ödenir. ${kept} merkezde kalır.`,
    refundNone: (kept) => `Geri ödeme yapılmaz. Ödenen ${kept} merkezde kalır.`,
    nothingPaid: 'Ödeme yapılmadı, bu yüzden geri ödenecek bir şey yok.',
    freeOver: (until) => `Ücretsiz iptal süresi doldu: ${until}.`,
    reason: 'Neden',
    reasonHint: 'Merkez bunu okur. Yazmak zorunlu değil.',
    cancelNow: 'Evet, iptal et',
    cancelling: 'İptal ediliyor…',
    keep: 'Randevu kalsın',
    back: 'Randevuya dön',
    from: 'Şimdiye kadar',
    to: 'Yeni',
    checkMove: 'Kontrol et ve değiştir',
    moveTo: (date, time) => `Yeni saat: ${date}, ${time}`,
    moving: 'Değiştiriliyor…',
    unsure: 'Bunun ulaşıp ulaşmadığını bilmiyoruz. Yeniden denemenin zararı yok: yalnızca bir kez gerçekleşir.',
    emergencyHint: `Bir seans sırasında ${sen ? 'sana' : 'size'} bir şey olursa merkezin arayabileceği kişi.`,
    name: 'Ad',
    relation: 'Yakınlığı',
    noteHint: 'Görüşmeden önce bilinmesi iyi olacak şeyler.',
    save: 'Kaydet',
    saving: 'Kaydediliyor…',
  };
}
