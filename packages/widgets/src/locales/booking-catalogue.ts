import { loadLanguage } from './catalogue.ts';
import type { Language, Spoken, Texts } from './catalogue.ts';
import type { booking } from './en.booking.ts';

/** Every sentence, with those of what begins with a chosen time, which only visitors who chose one download. */
export type BookingTexts = Texts & { readonly booking: ReturnType<typeof booking> };

const languages = {
  en: () => import('./en.booking.ts'),
  de: () => import('./de.booking.ts'),
  da: () => import('./da.booking.ts'),
  hi: () => import('./hi.booking.ts'),
  fr: () => import('./fr.booking.ts'),
  es: () => import('./es.booking.ts'),
  tr: () => import('./tr.booking.ts'),
  ar: () => import('./ar.booking.ts'),
};

/** Loads a language, these sentences included, once. */
export async function loadBookingLanguage(lang: Spoken): Promise<Language<BookingTexts>> {
  const [texts, { booking }] = await Promise.all([loadLanguage(lang), languages[lang]()]);
  return (voice) => ({ ...texts(voice), booking: booking(voice) });
}
