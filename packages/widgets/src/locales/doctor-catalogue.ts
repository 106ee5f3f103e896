import { loadLanguage } from './catalogue.ts';
import type { Language, Spoken, Texts } from './catalogue.ts';
import type { doctor } from './en.doctor.ts';

/** Every sentence, with those that tell the author of a page what is wrong with it. */
export type DoctorTexts = Texts & { readonly doctor: ReturnType<typeof doctor> };

const languages = {
  en: () => import('./en.doctor.ts'),
  de: () => import('./de.doctor.ts'),
  da: () => import('./da.doctor.ts'),
  hi: () => import('./hi.doctor.ts'),
  fr: () => import('./fr.doctor.ts'),
  es: () => import('./es.doctor.ts'),
  tr: () => import('./tr.doctor.ts'),
  ar: () => import('./ar.doctor.ts'),
};

/** Loads a language, these sentences included, once. */
export async function loadDoctorLanguage(lang: Spoken): Promise<Language<DoctorTexts>> {
  const [texts, { doctor }] = await Promise.all([loadLanguage(lang), languages[lang]()]);
  return (voice) => ({ ...texts(voice), doctor: doctor() });
}
