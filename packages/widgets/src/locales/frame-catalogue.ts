import { loadLanguage } from './catalogue.ts';
import type { Language, Spoken, Texts } from './catalogue.ts';
import type { frame } from './en.frame.ts';

/** Every sentence, with those around a page of the platform in a frame, which only pages with one download. */
export type FrameTexts = Texts & { readonly frame: ReturnType<typeof frame> };

const languages = {
  en: () => import('./en.frame.ts'),
  de: () => import('./de.frame.ts'),
  da: () => import('./da.frame.ts'),
  hi: () => import('./hi.frame.ts'),
  ar: () => import('./ar.frame.ts'),
  fr: () => import('./fr.frame.ts'),
  es: () => import('./es.frame.ts'),
  tr: () => import('./tr.frame.ts'),
};

/** Loads a language, these sentences included, once. */
export async function loadFrameLanguage(lang: Spoken): Promise<Language<FrameTexts>> {
  const [texts, { frame }] = await Promise.all([loadLanguage(lang), languages[lang]()]);
  return (voice) => ({ ...texts(voice), frame: frame() });
}
