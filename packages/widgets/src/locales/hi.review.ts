import type { review as source } from './en.review.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/** What the review form says with its first question, in Hindi. */
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
    notYet: 'अभी समीक्षा करने के लिए कुछ नहीं है',
    notYetHint: 'मुलाक़ात हो जाने के बाद आप उसकी समीक्षा कर सकते हैं।',
    spent: {
      heading: 'आपकी समीक्षा मिल गई है',
      hint: 'धन्यवाद। उसे बदलने के लिए 48 घंटे थे, और वह समय बीत चुका है।',
    },
  };
}
