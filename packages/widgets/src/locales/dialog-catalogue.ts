import { loadLanguage } from './catalogue.ts';
import type { Language, Spoken, Texts } from './catalogue.ts';
import type { dialog } from './en.dialog.ts';

/** Every sentence, with those of the directory's dialogs, which are downloaded when the first one is opened, or nobody is found. */
export type DialogTexts = Texts & ReturnType<typeof dialog>;

const languages = {
  en: () => import('./en.dialog.ts'),
  de: () => import('./de.dialog.ts'),
  da: () => import('./da.dialog.ts'),
  hi: () => import('./hi.dialog.ts'),
  fr: () => import('./fr.dialog.ts'),
  es: () => import('./es.dialog.ts'),
  tr: () => import('./tr.dialog.ts'),
  ar: () => import('./ar.dialog.ts'),
};

/** Loads a language, the dialogs' sentences included, once. */
export async function loadDialogLanguage(lang: Spoken): Promise<Language<DialogTexts>> {
  const [texts, { dialog }] = await Promise.all([loadLanguage(lang), languages[lang]()]);
  return (voice) => ({ ...texts(voice), ...dialog(voice) });
}
