import { said } from './ar.ts';
import type { review as source } from './en.review.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * What the review form says with its first question, in Arabic.
 * Reviewed by: nobody yet (written by a machine).
 */
export function review({ lang }: Voice): ReturnType<typeof source> {
  const count = plural(lang);
  return {
    label: 'تقييمك',
    step: (question, questions) => `${count(question, { other: 'السؤال #' })} ${count(questions, { other: 'من #' })}`,
    question: (who) => said`كيف كان موعدك مع ${who}؟`,
    rating: (stars, words) =>
      `${count(stars, { one: 'نجمة واحدة', two: 'نجمتان', few: '# نجوم', other: '# نجمة' })} ${count(5, { other: 'من #' })}: ${words}`,
    ratings: ['سيئ جدًا', 'سيئ', 'مقبول', 'جيد', 'جيد جدًا'],
    proceed: 'متابعة',
  };
}
