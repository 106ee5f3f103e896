import type { review as source } from './en.review.ts';
import type { Voice } from './voice.ts';

/**
 * What the review form says with its first question, in German.
 * Reviewed by: nobody yet (written by a machine).
 */
export function review({ informal: du }: Voice): ReturnType<typeof source> {
  return {
    label: `${du ? 'Deine' : 'Ihre'} Bewertung`,
    step: (question, questions) => `Frage ${question} von ${questions}`,
    question: (who) => `Wie war ${du ? 'dein' : 'Ihr'} Termin bei ${who}?`,
    rating: (stars, words) => `${stars} von 5 Sternen: ${words}`,
    ratings: ['Sehr schlecht', 'Schlecht', 'Mittel', 'Gut', 'Sehr gut'],
    proceed: 'Weiter',
  };
}
