import { loadLanguage } from './catalogue.ts';
import type { Language, Spoken, Texts } from './catalogue.ts';
import type { picker } from './en.picker.ts';

/** Every sentence, with those of the booking picker, which pages without one do not download. */
export type PickerTexts = Texts & { readonly picker: ReturnType<typeof picker> };

const languages = {
  en: () => import('./en.picker.ts'),
  de: () => import('./de.picker.ts'),
  da: () => import('./da.picker.ts'),
  hi: () => import('./hi.picker.ts'),
  fr: () => import('./fr.picker.ts'),
  es: () => import('./es.picker.ts'),
  tr: () => import('./tr.picker.ts'),
  ar: () => import('./ar.picker.ts'),
};

/** Loads a language, the booking picker's sentences included, once. */
export async function loadPickerLanguage(lang: Spoken): Promise<Language<PickerTexts>> {
  const [texts, { picker }] = await Promise.all([loadLanguage(lang), languages[lang]()]);
  return (voice) => ({ ...texts(voice), picker: picker(voice) });
}
