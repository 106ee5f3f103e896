import type { reviews as source } from './en.reviews.ts';
import { plural } from './plural.ts';

/**
 * What the list of reviews says, in Turkish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function reviews(): ReturnType<typeof source> {
  const count = plural('tr');
  return {
    label: 'Değerlendirmeler',
    count: (n) => count(n, { other: '# değerlendirme' }),
    spread: 'Kaç kişinin kaç yıldız verdiği',
    stars: (n) => count(n, { other: '# yıldız' }),
    given: (n) => `5 yıldız üzerinden ${n}`,
    whose: 'Randevusu gerçekleşmiş kişilerden. Hiçbiri yıldızları yüzünden dışarıda bırakılmaz.',
    more: 'Daha fazla değerlendirme göster',
    empty: 'Henüz değerlendirme yok',
    emptyHint: 'Randevusu gerçekleşmiş kişilerden gelir.',
  };
}
