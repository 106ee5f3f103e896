import type { DoctorTexts } from '../../locales/doctor-catalogue.ts';

/** How bad it is. */
export type Verdict = 'good' | 'warn' | 'bad';

/** One thing that was looked at. `code` names it for programs; `words` says it in any language of ours. */
export interface Finding {
  readonly verdict: Verdict;
  readonly code: string;
  readonly words: (texts: DoctorTexts['doctor']) => string;
}

export const finding = (verdict: Verdict, code: string, words: Finding['words']): Finding => ({ verdict, code, words });
