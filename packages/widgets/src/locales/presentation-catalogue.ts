import { loadLanguage } from './catalogue.ts';
import type { Language, Spoken, Texts } from './catalogue.ts';
import type { presentation } from './en.presentation.ts';

/** Every sentence, with those of what opens an element and of what waits for a click. */
export type PresentationTexts = Texts & { readonly presentation: ReturnType<typeof presentation> };

const languages = {
  en: () => import('./en.presentation.ts'),
  de: () => import('./de.presentation.ts'),
  da: () => import('./da.presentation.ts'),
  hi: () => import('./hi.presentation.ts'),
  fr: () => import('./fr.presentation.ts'),
  es: () => import('./es.presentation.ts'),
  tr: () => import('./tr.presentation.ts'),
  ar: () => import('./ar.presentation.ts'),
};

/** Loads a language, these sentences included, once. */
export async function loadPresentationLanguage(lang: Spoken): Promise<Language<PresentationTexts>> {
  const [texts, { presentation }] = await Promise.all([loadLanguage(lang), languages[lang]()]);
  return (voice) => ({ ...texts(voice), presentation: presentation(voice) });
}
