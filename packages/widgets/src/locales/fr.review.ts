import type { review as source } from './en.review.ts';
import type { Voice } from './voice.ts';

/**
 * What the review form says with its first question, in French.
 * Reviewed by: nobody yet (written by a machine).
 */
export function review({ informal: tu }: Voice): ReturnType<typeof source> {
  return {
    label: `${tu ? 'Ton' : 'Votre'} avis`,
    step: (question, questions) => `Question ${question} sur ${questions}`,
    question: (who) => `Comment s’est passé ${tu ? 'ton' : 'votre'} rendez-vous avec ${who} ?`,
    rating: (stars, words) => `${stars} sur 5 étoiles : ${words}`,
    ratings: ['Très mal', 'Mal', 'Moyen', 'Bien', 'Très bien'],
    proceed: 'Continuer',
  };
}
