import { loadLanguage } from './catalogue.ts';
import type { Language, Spoken, Texts } from './catalogue.ts';
import type { request } from './en.request.ts';

/** Every sentence, with those of who asks the practice, which other pages do not download. */
export type RequestTexts = Texts & { readonly request: ReturnType<typeof request> };

const languages = {
  en: () => import('./en.request.ts'),
  de: () => import('./de.request.ts'),
  da: () => import('./da.request.ts'),
  hi: () => import('./hi.request.ts'),
  fr: () => import('./fr.request.ts'),
  es: () => import('./es.request.ts'),
  tr: () => import('./tr.request.ts'),
  ar: () => import('./ar.request.ts'),
};

/** Loads a language, these sentences included, once. */
export async function loadRequestLanguage(lang: Spoken): Promise<Language<RequestTexts>> {
  const [texts, { request }] = await Promise.all([loadLanguage(lang), languages[lang]()]);
  return (voice) => ({ ...texts(voice), request: request(voice) });
}
