import type { Texts } from './catalogue.ts';
import type { Nouns } from './en.ts';
import type { Voice } from './voice.ts';

/**
 * Turkish: siz, unless the practice says sen. What is put into a sentence takes no suffix, since its last vowel, which
 * the suffix would follow, is not known.
 * Reviewed by: nobody yet (written by a machine).
 */
export function texts({ noun, informal: sen }: Voice): Texts {
  const people = nouns[noun] ?? nouns.therapist;
  return {
    common: {
      retry: 'Tekrar dene',
      close: 'Kapat',
      back: 'Geri',
      comma: ', ',
      loading: 'Yükleniyor…',
      formats: { online: 'Çevrimiçi', in_person: 'Yüz yüze' },
      genders: { female: 'Kadın', male: 'Erkek', diverse: 'İkili olmayan', undisclosed: 'Belirtilmemiş' },
      per: (price, length) => `${length} için ${price}`,
      crisis: 'Kriz anında yardım',
      minutes: (n) => `${n} dk.`,
    },
    directory: {
      label: `Uygun ${people.one} ara`,
      search: 'Ad, konu veya kelime ara',
      filters: (n) => (n ? `Filtreler · ${n}` : 'Filtreler'),
      fields: {
        city: 'Şehir',
        language: 'Diller',
        specialty: 'Konular',
        format: 'Görüşme şekli',
        insurance: 'Sigorta',
        gender: 'Cinsiyet',
        maxPrice: 'Fiyat',
        acceptingNew: 'Yeni başvuru',
      },
      sort: 'Sıralama',
      sorts: { soonest: 'En yakın tarih', price: 'En düşük fiyat', name: 'Ad' },
      clear: 'Filtreleri temizle',
      results: (n) => `${n} ${people.other}`,
      about: (results) => `Yaklaşık ${results}`,
      moreTopics: (n) => `${n} tane daha`,
      rating: (average, n) => `5 üzerinden ${average}, ${n} değerlendirme`,
      accepting: 'Yeni başvurulara açık',
      confirmed: (date) => `${date} tarihinde doğrulandı`,
      notAccepting: 'Şu anda yeni başvurulara kapalı',
      next: (date) => `En yakın randevu: ${date}`,
      book: (time, date, name) => `${time}, ${date}: ${name} ile randevu al`,
      moreTimes: 'Diğer saatler',
      moreTimesWith: (name) => `Diğer saatler: ${name}`,
      seeProfile: 'Profili gör',
      noTimes: 'Şu anda çevrimiçi boş saat yok',
      more: (n) => `${n} tane daha göster`,
    },
    errors: {
      unavailable: (practice) => `Şu anda ${practice} ile çevrimiçi bağlantı kurulamıyor`,
      unavailableHint: `Sorun bizden kaynaklanıyor. Tekrar ${sen ? 'dene ya da doğrudan iletişime geç' : 'deneyin ya da doğrudan iletişime geçin'}:`,
      offline: 'İnternet bağlantısı yok',
      offlineHint: 'Bağlantı geri gelince sayfa kendiliğinden devam eder.',
      limited: (n) => `Bir anda çok fazla istek geldi. ${n} saniye sonra tekrar denenebilir.`,
      limitedOver: 'Artık tekrar denenebilir.',
      practice: 'merkez',
    },
  };
}

/** A counted noun stays in the singular. */
const counted = (one: string) => ({ one, other: one });

export const nouns: Nouns = {
  therapist: counted('terapist'),
  psychologist: counted('psikolog'),
  coach: counted('koç'),
  expert: counted('uzman'),
  groomer: counted('evcil hayvan kuaförü'),
  tutor: counted('özel ders öğretmeni'),
};
