import { loadLanguage } from './catalogue.ts';
import type { Language, Spoken, Texts } from './catalogue.ts';
import type { afterwards } from './en.afterwards.ts';

/** Every sentence, with those of what is shown once mail is stopped or chosen, which is downloaded meanwhile. */
export type AfterwardsTexts = Texts & { readonly afterwards: ReturnType<typeof afterwards> };

const languages = {
  en: () => import('./en.afterwards.ts'),
  de: () => import('./de.afterwards.ts'),
  da: () => import('./da.afterwards.ts'),
  hi: () => import('./hi.afterwards.ts'),
  fr: () => import('./fr.afterwards.ts'),
  es: () => import('./es.afterwards.ts'),
  tr: () => import('./tr.afterwards.ts'),
  ar: () => import('./ar.afterwards.ts'),
};

/** Loads a language, these sentences included, once. */
export async function loadAfterwardsLanguage(lang: Spoken): Promise<Language<AfterwardsTexts>> {
  const [texts, { afterwards }] = await Promise.all([loadLanguage(lang), languages[lang]()]);
  return (voice) => ({ ...texts(voice), afterwards: afterwards(voice) });
}
