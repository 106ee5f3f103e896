import type { picker as source } from './en.picker.ts';
import type { Voice } from './voice.ts';

/**
 * The booking picker's sentences, in Turkish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function picker({ informal: sen }: Voice): ReturnType<typeof source> {
  return {
    label: (name) => `${name} ile randevu al`,
    step: (step, of) => `Adım ${step} / ${of}`,
    headings: {
      service: sen ? 'Ne için randevu almak istersin?' : 'Ne için randevu almak istersiniz?',
      format: 'Görüşme nasıl olsun?',
      time: 'Saat seç',
      details: sen ? 'Bilgilerin' : 'Bilgileriniz',
      check: 'Kontrol et ve randevu al',
    },
    onlineHint: 'Görüntülü, her yerden',
    noCharge: 'ücretsiz',
    levels: {
      beginner: 'Yeni başlayanlar için',
      intermediate: 'Biraz deneyimle',
      advanced: 'Deneyimliler için',
    },
    before: (words) => `Önceden: ${words}`,
    bring: (words) => `Getirilecekler: ${words}`,
    previousMonth: 'Önceki ay',
    nextMonth: 'Sonraki ay',
    timesFree: (times) => (times ? `${times} boş saat` : 'boş saat yok'),
    legend: 'boş saat var',
    monthWithout: (month) => `${month} için boş saat yok.`,
    nextFree: (date) => `En yakın boş gün: ${date}`,
    morning: 'Sabah',
    afternoon: 'Öğleden sonra',
    evening: 'Akşam',
    seats: (seats) => (seats === 1 ? 'son yer' : `${seats} yer kaldı`),
    contactOnly: (times) => `Kısa süre kala, merkeze sorarak: ${times}`,
    noneOfThese: 'Hiçbiri uymuyor mu?',
    ask: 'Merkezden bir saat iste',
    anotherDay: 'Başka bir gün seç',
    timesIn: (place) => `Yerel saat: ${place}`,
    timesThere: (place) => `Görüşme yerinin saati: ${place}`,
    change: 'Değiştir',
    changeZone: 'Saat dilimini değiştir',
    zone: 'Saat dilimi',
    clocksChange: 'O güne kadar saatler değişecek; bu saatler o gün için doğrudur.',
    proceed: 'Devam',
    chooseFirst: 'Önce bir saat seçilmeli',
    placing: 'Bu saat ayrılıyor…',
    nothingLost: 'Girilen her şey korunur.',
    nothingFree: (name) => `${name} için şu anda boş saat yok`,
    notAccepting: (name) => `${name} şu anda yeni başvuru kabul etmiyor`,
    notBookable: 'Bu randevu artık burada alınamaz',
    closedHint: 'Nelerin mümkün olduğunu veya bunun ne zaman değişeceğini merkez söyleyebilir.',
  };
}
