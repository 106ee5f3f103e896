import { loadLanguage } from './catalogue.ts';
import type { Language, Spoken, Texts } from './catalogue.ts';
import type { report } from './en.report.ts';

/** Every sentence, with those of the report card, which pages without one do not download. */
export type ReportTexts = Texts & { readonly report: ReturnType<typeof report> };

const languages = {
  en: () => import('./en.report.ts'),
  de: () => import('./de.report.ts'),
  da: () => import('./da.report.ts'),
  hi: () => import('./hi.report.ts'),
  fr: () => import('./fr.report.ts'),
  es: () => import('./es.report.ts'),
  tr: () => import('./tr.report.ts'),
  ar: () => import('./ar.report.ts'),
};

/** Loads a language, these sentences included, once. */
export async function loadReportLanguage(lang: Spoken): Promise<Language<ReportTexts>> {
  const [texts, { report }] = await Promise.all([loadLanguage(lang), languages[lang]()]);
  return (voice) => ({ ...texts(voice), report: report(voice) });
}
