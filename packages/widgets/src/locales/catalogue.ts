import type { picker } from './en.picker.ts';
import type { texts } from './en.ts';
import type { Voice } from './voice.ts';

/** Every sentence that elements share, in one language. English is the source: the others have its type. */
export type Texts = ReturnType<typeof texts>;

/** The same with those of the booking picker, which pages without one do not download. */
export type PickerTexts = Texts & { readonly picker: ReturnType<typeof picker> };

/** A language: its sentences in the voice of a practice. */
export type Language<T> = (voice: Voice) => T;

const languages = {
  en: { texts: () => import('./en.ts'), picker: () => import('./en.picker.ts') },
  de: { texts: () => import('./de.ts'), picker: () => import('./de.picker.ts') },
};

/** A language that we speak. */
export type Spoken = keyof typeof languages;

/** The language of ours nearest to a BCP 47 tag: `de` for `de-AT`, `en` for what we do not speak. */
export function spoken(tag: string): Spoken {
  const base = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return Object.hasOwn(languages, base) ? (base as Spoken) : 'en';
}

/** Loads the sentences of a language, once. */
export async function loadLanguage(lang: Spoken): Promise<Language<Texts>> {
  return (await languages[lang].texts()).texts;
}

/** Loads those of the booking picker with them. */
export async function loadPickerLanguage(lang: Spoken): Promise<Language<PickerTexts>> {
  const [{ texts }, { picker }] = await Promise.all([languages[lang].texts(), languages[lang].picker()]);
  return (voice) => ({ ...texts(voice), picker: picker(voice) });
}
