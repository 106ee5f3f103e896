import { loadLanguage } from './catalogue.ts';
import type { Language, Spoken, Texts } from './catalogue.ts';
import type { reviews } from './en.reviews.ts';

/** Every sentence, with those of the list of reviews, which pages without one do not download. */
export type ReviewsTexts = Texts & { readonly reviews: ReturnType<typeof reviews> };

const languages = {
  en: () => import('./en.reviews.ts'),
  de: () => import('./de.reviews.ts'),
  da: () => import('./da.reviews.ts'),
  hi: () => import('./hi.reviews.ts'),
  fr: () => import('./fr.reviews.ts'),
  es: () => import('./es.reviews.ts'),
  tr: () => import('./tr.reviews.ts'),
  ar: () => import('./ar.reviews.ts'),
};

/** Loads a language, these sentences included, once. */
export async function loadReviewsLanguage(lang: Spoken): Promise<Language<ReviewsTexts>> {
  const [texts, { reviews }] = await Promise.all([loadLanguage(lang), languages[lang]()]);
  return (voice) => ({ ...texts(voice), reviews: reviews(voice) });
}
