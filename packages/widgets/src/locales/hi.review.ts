import type { review as source } from './en.review.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * What the review form says with its first question, in Hindi.
 * Reviewed by: nobody yet (written by a machine).
 */
export function review({ lang }: Voice): ReturnType<typeof source> {
  const count = plural(lang);
  return {
    label: 'आपकी समीक्षा',
    step: (question, questions) => `${count(questions, { other: '# में से' })} ${count(question, { other: 'सवाल #' })}`,
    question: (who) => `${who} के साथ आपका अनुभव कैसा रहा?`,
    rating: (stars, words) =>
      `${count(5, { other: '# में से' })} ${count(stars, { one: '# सितारा', other: '# सितारे' })}: ${words}`,
    ratings: ['बहुत खराब', 'खराब', 'ठीक-ठाक', 'अच्छा', 'बहुत अच्छा'],
    proceed: 'आगे बढ़ें',
  };
}
