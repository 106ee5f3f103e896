import type { manager as source } from './en.manager.ts';
import type { Voice } from './voice.ts';

/**
 * What is said to who manages a booking by the link of its mail, in Turkish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function manager({ informal: sen }: Voice): ReturnType<typeof source> {
  const yours = sen ? 'Randevun' : 'Randevunuz';
  const arrival = sen ? 'geldiğini' : 'geldiğinizi';
  return {
    label: yours,
    headings: {
      confirmed: `${yours} onaylandı`,
      pending_approval: 'Merkezin onayı bekleniyor',
      pending_payment: 'Ödeme bekleniyor',
      completed: 'Bu randevu gerçekleşti',
      no_show: 'Bu randevuya gelinmedi',
      cancelled: 'Bu randevu iptal edildi',
      declined: 'Merkez bu randevuyu kabul edemedi',
      expired: 'Bu saat artık ayrılmış değil',
    },
    deeds: {
      cancelled: `${yours} iptal edildi`,
      moved: `${sen ? 'Randevunun' : 'Randevunuzun'} saati değişti`,
      checkedIn: `Merkez ${arrival} biliyor`,
      saved: 'Kaydedildi',
      meanwhile: 'Bu arada bir şey değişti. Şu anki durum böyle',
    },
    gone: 'Bu randevu artık burada değil',
    answerUntil: (until) => `Merkez en geç şu zamana kadar yanıt verir: ${until}. Her durumda bir e-posta gelir.`,
    payUntil: (until) =>
      `Bu saat şu zamana kadar ${sen ? 'senin' : 'sizin'} için ayrıldı: ${until}. Sonra yeniden boşalır.`,
    expired:
      'Zamanında onaylanmadı veya ödenmedi, bu yüzden yeniden boş. İstenildiği zaman yeni bir randevu alınabilir.',
    cancelledBy: {
      client: sen ? 'Sen iptal ettin.' : 'Siz iptal ettiniz.',
      therapist: 'Merkez iptal etti.',
      staff: 'Merkez iptal etti.',
      system: 'Otomatik olarak iptal edildi.',
    },
    reasonWas: (reason) => `Belirtilen neden: ${reason}`,
    cancelledMail: (email) => `Bununla ilgili bir e-posta yolda: ${email}.`,
    movedMail: (email) => `Yeni bağlantıyı içeren bir e-posta yolda: ${email}. Eski bağlantı artık hiçbir şey açmaz.`,
    when: 'Ne zaman',
    whom: 'Kiminle',
    what: 'Ne',
    where: 'Nerede',
    who: 'Kimin için',
    price: 'Fiyat',
    elsewhere: (time, place) => `Şu an ${sen ? 'bulunduğun' : 'bulunduğunuz'} yerde ${time}, ${place}`,
    clocksChange: 'O güne kadar saatler değişecek; bu saat o gün için doğrudur.',
    unpaid: 'henüz ödenmedi',
    paid: (amount) => `${amount} ödendi`,
    returned: (amount) => `${amount} geri ödendi`,
    discounted: (amount) => `kodla ${amount} indirim`,
    join: 'Çevrimiçi katıl',
    newTab: '(yeni sekme)',
    pay: (amount) => `${amount} öde`,
    paying: 'Ödeme açılıyor…',
    checkIn: 'Geldim',
    checkingIn: 'Merkeze haber veriliyor…',
    checkedIn: (time) => `Merkez ${arrival} biliyor (${time}).`,
    move: 'Saati değiştir',
    cancel: 'Randevuyu iptal et',
    calendar: 'Takvime ekle',
    changeUntil: (until) => `Burada değiştirmek veya iptal etmek için son zaman: ${until}.`,
    freeUntil: (until) => `Ücretsiz iptal için son zaman: ${until}.`,
    tooLate: 'Bu randevuyu burada değiştirmek veya iptal etmek için artık geç',
    tooLateHint: (notice) =>
      `Burada bu, başlamasına ${notice} kalana dek yapılabilir. Nelerin hâlâ mümkün olduğunu merkez söyleyebilir:`,
    questions: 'Sorular için merkeze doğrudan ulaşılabilir:',
    emergency: 'Acil durumda aranacak kişi',
    note: 'Merkeze not',
    add: 'Ekle',
    change: 'Değiştir',
  };
}
