import type { dialog as source } from './en.dialog.ts';
import type { Voice } from './voice.ts';

/**
 * The sentences of the directory's dialogs, and of what else few visitors see, in Turkish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function dialog({ informal: sen }: Voice): ReturnType<typeof source> {
  const you = sen ? 'sana' : 'size';
  return {
    dialog: {
      maxPrice: (currency) => `Seans başına en fazla (${currency})`,
      show: (n) => `${n} sonucu göster`,
      booking: 'Randevu al',
      about: 'Hakkında',
      approach: 'Çalışma biçimi',
      topics: 'Konular',
      languages: 'Diller',
      insurances: 'Sigorta',
      methods: 'Yöntemler',
      reviews: 'Değerlendirmeler',
      qualifications: 'Eğitim',
      places: 'Nerede',
      services: 'Seanslar ve fiyatlar',
      free: 'ücretsiz',
      book: 'Randevu al',
      bookService: (service) => `Randevu al: ${service}`,
      would: (n) => `${n} sonuç`,
      empty: 'Tüm bu ölçütlere uyan kimse yok',
      drop: (filter) => `“${filter}” olmadan ara`,
      ask: (practice) => `${practice}, uygun birini bulmak için ${you} memnuniyetle yardımcı olur:`,
      full: 'Şu anda tüm saatler dolu',
      fullHint: (practice) => `Her gün yenileri açılıyor. ${practice} bu arada ${you} memnuniyetle yardımcı olur:`,
    },
  };
}
