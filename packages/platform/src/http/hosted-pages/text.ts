import { ar } from './locales/ar.ts';
import { da } from './locales/da.ts';
import { de } from './locales/de.ts';
import { en } from './locales/en.ts';
import { es } from './locales/es.ts';
import { fr } from './locales/fr.ts';
import { hi } from './locales/hi.ts';
import { tr } from './locales/tr.ts';

/** Every sentence of the hosted pages, in one language and one form of address. */
export interface HostedText {
  /** By the noun that the practice has for its people. */
  readonly findTitle: (noun: string) => string;
  /** What a search engine says of the page, by the practice's name. */
  readonly findDescription: (practice: string) => string;
  readonly findFallback: string;
  readonly needsScript: string;
  readonly bookingTitle: string;
  readonly bookingFallback: string;
  readonly bookTitle: string;
  readonly reviewsTitle: string;
  /** Of the field for who has the link of a mail, but not here. */
  readonly codeLabel: string;
  readonly codeHint: string;
  readonly codeOpen: string;
  readonly codeWrong: string;
  readonly requestTitle: string;
  readonly requestFallback: string;
  readonly invitationTitle: string;
  readonly invitationLoading: string;
  readonly invitationMissing: string;
  readonly invitationClosed: string;
  readonly invitationFailed: string;
  readonly paidTitle: string;
  readonly paid: string;
  readonly paidHelp: string;
  readonly notPaidTitle: string;
  readonly notPaid: string;
  readonly notPaidHelp: string;
  readonly tryAgain: string;
  readonly or: string;
  readonly privacy: string;
  readonly notFoundTitle: string;
  readonly notFound: string;
  /** For pages behind a link, which do nothing without script. */
  readonly linkNeedsScript: string;
  readonly linkLoading: string;
  readonly reviewTitle: string;
  readonly reviewFallback: string;
  readonly reportTitle: string;
  /** By the practice's name. */
  readonly reportWaiting: (practice: string) => string;
  readonly reportShow: string;
  readonly reportFallback: string;
  readonly unsubscribeTitle: string;
  readonly unsubscribeFallback: string;
}

/** A language that hosted pages are written in. */
export type PageLanguage = (typeof languages)[number];

export const languages = ['en', 'de', 'da', 'hi', 'fr', 'es', 'tr', 'ar'] as const;

/** The text for a language tag such as `de-AT`; English where we have no other. */
export function textFor(locale: string, polite = true): HostedText {
  const texts = { en, de: de(polite), da, hi, fr: fr(polite), es: es(polite), tr: tr(polite), ar };
  return texts[languageOf(locale)];
}

/** The language that a page in this locale is really written in, for its `lang`. */
export function languageOf(locale: string): PageLanguage {
  const [language = ''] = locale.toLowerCase().split(/[-,;]/);
  return languages.find((each) => each === language) ?? 'en';
}

/** Which way it is read. */
export function directionOf(language: PageLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
