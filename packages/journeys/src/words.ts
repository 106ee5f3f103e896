import type { Practice } from '@attune/sdk';
import { languageOf, textFor, type HostedText } from '../../platform/src/http/hosted-pages/text.ts';
import { unsubscribeText, type UnsubscribeText } from '../../platform/src/http/hosted-pages/unsubscribe-text.ts';
import { loadAfterwardsLanguage, type AfterwardsTexts } from '../../widgets/src/locales/afterwards-catalogue.ts';
import { loadBookingLanguage, type BookingTexts } from '../../widgets/src/locales/booking-catalogue.ts';
import { spoken } from '../../widgets/src/locales/catalogue.ts';
import { loadChangingLanguage, type ChangingTexts } from '../../widgets/src/locales/changing-catalogue.ts';
import { loadDialogLanguage, type DialogTexts } from '../../widgets/src/locales/dialog-catalogue.ts';
import { loadLinkLanguage, type LinkTexts } from '../../widgets/src/locales/link-catalogue.ts';
import { loadManagerLanguage, type ManagerTexts } from '../../widgets/src/locales/manager-catalogue.ts';
import { loadPickerLanguage, type PickerTexts } from '../../widgets/src/locales/picker-catalogue.ts';
import { loadReportLanguage, type ReportTexts } from '../../widgets/src/locales/report-catalogue.ts';
import { loadRequestLanguage, type RequestTexts } from '../../widgets/src/locales/request-catalogue.ts';
import { loadReviewLanguage, type ReviewTexts } from '../../widgets/src/locales/review-catalogue.ts';
import { loadSequelLanguage, type SequelTexts } from '../../widgets/src/locales/sequel-catalogue.ts';
import { loadUnsubscribeLanguage, type UnsubscribeTexts } from '../../widgets/src/locales/unsubscribe-catalogue.ts';
import { voiceOf } from '../../widgets/src/locales/voice.ts';

const catalogues = [
  loadDialogLanguage,
  loadPickerLanguage,
  loadBookingLanguage,
  loadReportLanguage,
  loadReviewLanguage,
  loadSequelLanguage,
  loadLinkLanguage,
  loadUnsubscribeLanguage,
  loadAfterwardsLanguage,
  loadManagerLanguage,
  loadChangingLanguage,
  loadRequestLanguage,
];

type ElementTexts = DialogTexts &
  PickerTexts &
  BookingTexts &
  ReportTexts &
  ReviewTexts &
  SequelTexts &
  LinkTexts &
  UnsubscribeTexts &
  AfterwardsTexts &
  ManagerTexts &
  ChangingTexts &
  RequestTexts;

/** Every sentence that a visitor of a practice may read, in one language: what a journey looks for is not written twice. */
export interface Words extends ElementTexts {
  readonly hosted: HostedText;
  readonly plain: UnsubscribeText;
}

/** The sentences in the language of a page, in the voice of its practice. */
export async function wordsOf(lang: string, practice: Practice): Promise<Words> {
  const voice = voiceOf(lang, practice, null);
  const languages = await Promise.all(catalogues.map((load) => load(spoken(lang))));
  const polite = practice.address === 'formal';
  const pages = { hosted: textFor(lang, polite), plain: unsubscribeText(languageOf(lang), polite) };
  return Object.assign({}, ...languages.map((language) => language(voice)), pages) as Words;
}

const gap = '\uFFFC';

/** What a sentence looks like, whatever stands in its gaps; the first of them can be said. */
export function like(sentence: (...gaps: string[]) => string, ...known: string[]): RegExp {
  const gaps = Array.from({ length: Math.max(sentence.length, known.length) }, (_, index) => known[index] ?? gap);
  return new RegExp(`^${escaped(sentence(...gaps)).replaceAll(gap, '.*')}`);
}

const amounts = [1, 2, 3, 11, 100]; // one of every plural form that any of our languages has

/** What a sentence looks like with any number in it. */
export function counting(sentence: (amount: number) => string): RegExp {
  const forms = amounts.map((amount) => escaped(sentence(amount)).replaceAll(/\p{Nd}+/gu, String.raw`[\p{Nd}.,\s]+`));
  return new RegExp(`^(?:${[...new Set(forms)].join('|')})$`, 'u');
}

/** A text as a pattern that it alone fits. */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
