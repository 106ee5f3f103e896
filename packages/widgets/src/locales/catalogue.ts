import type { texts } from './en.ts';
import type { Voice } from './voice.ts';

/** Every sentence of the elements, in one language. English is the source: the others have its type. */
export type Texts = ReturnType<typeof texts>;

/** A language: its sentences in the voice of a practice. */
export type Language = (voice: Voice) => Texts;

const languages: Record<string, () => Promise<{ texts: Language }>> = {
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
};

/** The language of ours nearest to a BCP 47 tag: `de` for `de-AT`, `en` for what we do not speak. */
export function spoken(lang: string): string {
  const base = lang.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return Object.hasOwn(languages, base) ? base : 'en';
}

/** Loads a language, once. */
export async function loadLanguage(base: string): Promise<Language> {
  const load = languages[base] ?? (() => import('./en.ts'));
  return (await load()).texts;
}
