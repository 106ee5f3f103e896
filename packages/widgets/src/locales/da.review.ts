import type { review as source } from './en.review.ts';

/**
 * What the review form says with its first question, in Danish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function review(): ReturnType<typeof source> {
  return {
    label: 'Din anmeldelse',
    step: (question, questions) => `Spørgsmål ${question} af ${questions}`,
    question: (who) => `Hvordan var din aftale med ${who}?`,
    rating: (stars, words) => `${stars} af 5 stjerner: ${words}`,
    ratings: ['Meget dårlig', 'Dårlig', 'Middel', 'God', 'Meget god'],
    proceed: 'Fortsæt',
  };
}
