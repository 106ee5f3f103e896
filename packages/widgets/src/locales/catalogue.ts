import type { texts } from './en.ts';
import type { Voice } from './voice.ts';

/** Every sentence that elements share. English is the source: the others have its type. */
export type Texts = ReturnType<typeof texts>;

/** A language: its sentences in the voice of a practice. */
export type Language<T> = (voice: Voice) => T;

/** The languages that we speak, by their tags. */
const tags = ['en', 'de', 'da', 'hi', 'fr', 'es', 'tr', 'ar'] as const;

/** A language that we speak. */
export type Spoken = (typeof tags)[number];

const languages: Readonly<Record<Spoken, () => Promise<{ readonly texts: Language<Texts> }>>> = {
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  da: () => import('./da.ts'),
  hi: () => import('./hi.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  tr: () => import('./tr.ts'),
  ar: () => import('./ar.ts'),
};

/** The language of ours nearest to a BCP 47 tag: `de` for `de-AT`, `en` for what we do not speak. */
export function spoken(tag: string): Spoken {
  const base = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return tags.find((each) => each === base) ?? 'en';
}

/** Which way a language of ours runs, unless the page says so. */
export function directionOf(lang: Spoken, said: string): 'ltr' | 'rtl' {
  if (said === 'ltr' || said === 'rtl') return said;
  return lang === 'ar' ? 'rtl' : 'ltr';
}

/** Loads the sentences of a language, once. */
export async function loadLanguage(lang: Spoken): Promise<Language<Texts>> {
  return (await languages[lang]()).texts;
}
