import type { Voice } from './voice.ts';

/**
 * What the review form says with its first question, in English.
 * Reviewed by: nobody yet (written by a machine).
 */
export function review(_voice: Voice) {
  return {
    label: 'Your review',
    step: (question: number, questions: number) => `Question ${question} of ${questions}`,
    question: (who: string) => `How was your appointment with ${who}?`,
    rating: (stars: number, words: string) => `${stars} of 5 stars: ${words}`,
    ratings: ['Very poor', 'Poor', 'Okay', 'Good', 'Very good'],
    proceed: 'Continue',
  };
}
