import { loadLanguage } from './catalogue.ts';
import type { Language, Spoken, Texts } from './catalogue.ts';
import type { sequel } from './en.sequel.ts';

/** Every sentence, with those of the review form after its first question, which are downloaded while that one is read. */
export type SequelTexts = Texts & { readonly sequel: ReturnType<typeof sequel> };

const languages = {
  en: () => import('./en.sequel.ts'),
  de: () => import('./de.sequel.ts'),
  da: () => import('./da.sequel.ts'),
  hi: () => import('./hi.sequel.ts'),
  fr: () => import('./fr.sequel.ts'),
  es: () => import('./es.sequel.ts'),
  tr: () => import('./tr.sequel.ts'),
  ar: () => import('./ar.sequel.ts'),
};

/** Loads a language, these sentences included, once. */
export async function loadSequelLanguage(lang: Spoken): Promise<Language<SequelTexts>> {
  const [texts, { sequel }] = await Promise.all([loadLanguage(lang), languages[lang]()]);
  return (voice) => ({ ...texts(voice), sequel: sequel(voice) });
}
