import type { review as source } from './en.review.ts';
import type { Voice } from './voice.ts';

/**
 * What the review form says with its first question, in Turkish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function review({ informal: sen }: Voice): ReturnType<typeof source> {
  return {
    label: sen ? 'Değerlendirmen' : 'Değerlendirmeniz',
    step: (question, questions) => `Soru ${question} / ${questions}`,
    question: (who) => `${who} ile ${sen ? 'randevun' : 'randevunuz'} nasıl geçti?`,
    rating: (stars, words) => `5 yıldız üzerinden ${stars}: ${words}`,
    ratings: ['Çok kötü', 'Kötü', 'Orta', 'İyi', 'Çok iyi'],
    proceed: 'Devam',
  };
}
