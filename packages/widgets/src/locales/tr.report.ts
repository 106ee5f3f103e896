import type { report as source } from './en.report.ts';
import type { Voice } from './voice.ts';

/**
 * What stands around a report card, in Turkish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function report({ informal: sen }: Voice): ReturnType<typeof source> {
  return {
    label: sen ? 'Raporun' : 'Raporunuz',
    sealed: sen
      ? 'Yalnızca senin için yazıldı. Kimsenin göremeyeceği bir yerde aç.'
      : 'Yalnızca sizin için yazıldı. Kimsenin göremeyeceği bir yerde açın.',
    show: 'Raporu göster',
    about: (name) => `${name} hakkında`,
    observations: 'Dikkat çekenler',
    recommendations: 'Bir dahaki sefere kadar',
    pictures: 'Resimler',
    picture: (picture, pictures) => `Resim ${picture} / ${pictures}`,
    missing: (picture) => `${picture} şu anda gösterilemiyor`,
    until: (date) => `E-postadaki bağlantının son günü: ${date}.`,
    print: 'Yazdır',
    review: 'Değerlendirme yaz',
    reviewed: `${sen ? 'Değerlendirmeni' : 'Değerlendirmenizi'} gör`,
    gone: 'Bu rapor artık burada değil',
    goneHint: 'Bağlantısının süresi dolmuş olabilir. Merkez onu yeniden gönderebilir:',
  };
}
