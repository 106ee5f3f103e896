import type { presentation as source } from './en.presentation.ts';
import type { Voice } from './voice.ts';

/**
 * What opens an element above a page, and what stands in its place until a visitor agrees, in Turkish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function presentation({ informal }: Voice): ReturnType<typeof source> {
  const your = informal
    ? {
        browser: 'tarayıcının',
        address: 'internet adresini',
        site: 'bulunduğun',
        agree: 'Sen kabul etmeden',
        choice: 'Seçimin',
      }
    : {
        browser: 'tarayıcınızın',
        address: 'internet adresinizi',
        site: 'bulunduğunuz',
        agree: 'Siz kabul etmeden',
        choice: 'Seçiminiz',
      };
  return {
    labels: {
      'attune-booking-manager': informal ? 'Randevun' : 'Randevunuz',
      'attune-booking-picker': 'Randevu al',
      'attune-booking-request': 'Merkeze sor',
      'attune-report-card': 'Seans raporu',
      'attune-review-form': 'Değerlendirme yaz',
      'attune-reviews': 'Değerlendirmeler',
      'attune-unsubscribe-form': 'E-postaları seç',
    },
    consent: {
      heading: 'Sayfanın bu bölümü başka bir hizmetten geliyor',
      words: (host) =>
        `Gösterilmesi için ${your.browser} ${host} adresine sorması gerekir; orası o zaman ${your.address} ve ${your.site} siteyi öğrenir.`,
      kept: `${your.agree} hiçbir şey sorulmaz. ${your.choice} bu sayfadan ayrılana kadar geçerlidir.`,
      allow: 'Kabul et ve göster',
    },
  };
}
