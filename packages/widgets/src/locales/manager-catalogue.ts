import { loadLanguage } from './catalogue.ts';
import type { Language, Spoken, Texts } from './catalogue.ts';
import type { manager } from './en.manager.ts';

/** Every sentence, with those of who manages a booking, which other pages do not download. */
export type ManagerTexts = Texts & { readonly manager: ReturnType<typeof manager> };

const languages = {
  en: () => import('./en.manager.ts'),
  de: () => import('./de.manager.ts'),
  da: () => import('./da.manager.ts'),
  hi: () => import('./hi.manager.ts'),
  fr: () => import('./fr.manager.ts'),
  es: () => import('./es.manager.ts'),
  tr: () => import('./tr.manager.ts'),
  ar: () => import('./ar.manager.ts'),
};

/** Loads a language, these sentences included, once. */
export async function loadManagerLanguage(lang: Spoken): Promise<Language<ManagerTexts>> {
  const [texts, { manager }] = await Promise.all([loadLanguage(lang), languages[lang]()]);
  return (voice) => ({ ...texts(voice), manager: manager(voice) });
}
