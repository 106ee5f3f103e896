import { loadLanguage } from './catalogue.ts';
import type { Language, Spoken, Texts } from './catalogue.ts';
import type { unsubscribe } from './en.unsubscribe.ts';

/** Every sentence, with those of the form that stops mail, which pages without it do not download. */
export type UnsubscribeTexts = Texts & { readonly unsubscribe: ReturnType<typeof unsubscribe> };

const languages = {
  en: () => import('./en.unsubscribe.ts'),
  de: () => import('./de.unsubscribe.ts'),
  da: () => import('./da.unsubscribe.ts'),
  hi: () => import('./hi.unsubscribe.ts'),
  fr: () => import('./fr.unsubscribe.ts'),
  es: () => import('./es.unsubscribe.ts'),
  tr: () => import('./tr.unsubscribe.ts'),
  ar: () => import('./ar.unsubscribe.ts'),
};

/** Loads a language, these sentences included, once. */
export async function loadUnsubscribeLanguage(lang: Spoken): Promise<Language<UnsubscribeTexts>> {
  const [texts, { unsubscribe }] = await Promise.all([loadLanguage(lang), languages[lang]()]);
  return (voice) => ({ ...texts(voice), unsubscribe: unsubscribe(voice) });
}
