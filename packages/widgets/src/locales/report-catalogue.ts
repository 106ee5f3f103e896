import { loadLanguage } from './catalogue.ts';
import type { Language, Spoken, Texts } from './catalogue.ts';
import type { report } from './en.report.ts';

/** Every sentence, with those of the report card, which pages without one do not download. */
export type ReportTexts = Texts & { readonly report: ReturnType<typeof report> };

type Load = () => Promise<{ report: Language<ReturnType<typeof report>> }>;

const languages: Partial<Record<Spoken, Load>> & { readonly en: Load } = {
  en: () => import('./en.report.ts'),
  de: () => import('./de.report.ts'),
  da: () => import('./da.report.ts'),
};

/** Loads a language, these sentences included, once. */
export async function loadReportLanguage(lang: Spoken): Promise<Language<ReportTexts>> {
  const [texts, { report }] = await Promise.all([loadLanguage(lang), (languages[lang] ?? languages.en)()]);
  return (voice) => ({ ...texts(voice), report: report(voice) });
}
