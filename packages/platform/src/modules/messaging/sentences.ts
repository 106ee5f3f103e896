import { ar } from './locales/ar.ts';
import { da } from './locales/da.ts';
import { de } from './locales/de.ts';
import { en } from './locales/en.ts';
import { es } from './locales/es.ts';
import { fr } from './locales/fr.ts';
import { hi } from './locales/hi.ts';
import { tr } from './locales/tr.ts';

/** Every sentence of our mail and calendar files, in one language. */
export type Sentences = typeof en;

const languages: Readonly<Record<string, Sentences>> = { en, de, da, hi, fr, es, tr, ar };

/** The sentences for a BCP 47 locale; English where we do not have its language. */
export function sentencesFor(locale: string): Sentences {
  return languages[languageOf(locale)] ?? en;
}

/** How dates are written: as the locale has it where we speak its language, so that no mail mixes two. */
export function formattingLocale(locale: string): string {
  const language = languageOf(locale);
  if (!(language in languages)) return 'en-GB';
  return isLocale(locale) ? locale : language;
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false; // built like one, but none: a person's mail does not fail for it
  }
}

function languageOf(locale: string): string {
  return locale.split('-')[0]?.toLowerCase() ?? '';
}
