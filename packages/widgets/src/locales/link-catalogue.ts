import { loadLanguage } from './catalogue.ts';
import type { Language, Spoken, Texts } from './catalogue.ts';
import type { link } from './en.link.ts';

/** Every sentence, with those of a mail link that does not open, which only visitors without one download. */
export type LinkTexts = Texts & { readonly link: ReturnType<typeof link> };

const languages = {
  en: () => import('./en.link.ts'),
  de: () => import('./de.link.ts'),
  da: () => import('./da.link.ts'),
  hi: () => import('./hi.link.ts'),
  fr: () => import('./fr.link.ts'),
  es: () => import('./es.link.ts'),
  tr: () => import('./tr.link.ts'),
  ar: () => import('./ar.link.ts'),
};

/** Loads a language, these sentences included, once. */
export async function loadLinkLanguage(lang: Spoken): Promise<Language<LinkTexts>> {
  const [texts, { link }] = await Promise.all([loadLanguage(lang), languages[lang]()]);
  return (voice) => ({ ...texts(voice), link: link(voice) });
}
