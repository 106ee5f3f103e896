import { loadLanguage } from './catalogue.ts';
import type { Language, Spoken, Texts } from './catalogue.ts';
import type { changing } from './en.changing.ts';

/** Every sentence, with those of changing a booking, which only who changes one downloads. */
export type ChangingTexts = Texts & { readonly changing: ReturnType<typeof changing> };

const languages = {
  en: () => import('./en.changing.ts'),
  de: () => import('./de.changing.ts'),
  da: () => import('./da.changing.ts'),
  hi: () => import('./hi.changing.ts'),
  fr: () => import('./fr.changing.ts'),
  es: () => import('./es.changing.ts'),
  tr: () => import('./tr.changing.ts'),
  ar: () => import('./ar.changing.ts'),
};

/** Loads a language, these sentences included, once. */
export async function loadChangingLanguage(lang: Spoken): Promise<Language<ChangingTexts>> {
  const [texts, { changing }] = await Promise.all([loadLanguage(lang), languages[lang]()]);
  return (voice) => ({ ...texts(voice), changing: changing(voice) });
}
