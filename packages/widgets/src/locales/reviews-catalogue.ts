import { loadLanguage } from './catalogue.ts';
import type { Language, Spoken, Texts } from './catalogue.ts';
import type { reviews } from './en.reviews.ts';

/** Every sentence, with those of the list of reviews, which pages without one do not download. */
export type ReviewsTexts = Texts & { readonly reviews: ReturnType<typeof reviews> };

type Load = () => Promise<{ reviews: Language<ReturnType<typeof reviews>> }>;

const languages: Partial<Record<Spoken, Load>> & { readonly en: Load } = {
  en: () => import('./en.reviews.ts'),
  de: () => import('./de.reviews.ts'),
  da: () => import('./da.reviews.ts'),
};

/** Loads a language, these sentences included, once. */
export async function loadReviewsLanguage(lang: Spoken): Promise<Language<ReviewsTexts>> {
  const [texts, { reviews }] = await Promise.all([loadLanguage(lang), (languages[lang] ?? languages.en)()]);
  return (voice) => ({ ...texts(voice), reviews: reviews(voice) });
}
