import { loadLanguage } from './catalogue.ts';
import type { Language, Spoken, Texts } from './catalogue.ts';
import type { review } from './en.review.ts';

/** Every sentence, with those of the review form's first question, which pages without one do not download. */
export type ReviewTexts = Texts & { readonly review: ReturnType<typeof review> };

const languages = {
  en: () => import('./en.review.ts'),
  de: () => import('./de.review.ts'),
  da: () => import('./da.review.ts'),
  hi: () => import('./hi.review.ts'),
  fr: () => import('./fr.review.ts'),
  es: () => import('./es.review.ts'),
  tr: () => import('./tr.review.ts'),
  ar: () => import('./ar.review.ts'),
};

/** Loads a language, these sentences included, once. */
export async function loadReviewLanguage(lang: Spoken): Promise<Language<ReviewTexts>> {
  const [texts, { review }] = await Promise.all([loadLanguage(lang), languages[lang]()]);
  return (voice) => ({ ...texts(voice), review: review(voice) });
}
