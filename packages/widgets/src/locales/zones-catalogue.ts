import { loadLanguage } from './catalogue.ts';
import type { Language, Spoken, Texts } from './catalogue.ts';
import type { zones } from './en.zones.ts';

/** Every sentence, with those of the choice of a zone, which only who wants another one downloads. */
export type ZonesTexts = Texts & { readonly zones: ReturnType<typeof zones> };

const languages = {
  en: () => import('./en.zones.ts'),
  de: () => import('./de.zones.ts'),
  da: () => import('./da.zones.ts'),
  hi: () => import('./hi.zones.ts'),
  fr: () => import('./fr.zones.ts'),
  es: () => import('./es.zones.ts'),
  tr: () => import('./tr.zones.ts'),
  ar: () => import('./ar.zones.ts'),
};

/** Loads a language, these sentences included, once. */
export async function loadZonesLanguage(lang: Spoken): Promise<Language<ZonesTexts>> {
  const [texts, { zones }] = await Promise.all([loadLanguage(lang), languages[lang]()]);
  return (voice) => ({ ...texts(voice), zones: zones(voice) });
}
