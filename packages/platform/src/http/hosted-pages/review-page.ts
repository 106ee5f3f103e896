import type { CdnFiles } from '../cdn-files.ts';
import { linkPage } from './link-page.ts';
import type { PagePractice } from './page-practice.ts';
import type { Markup } from './shell.ts';

/** Where an invitation to review leads. */
export function reviewPage(practice: PagePractice, key: string, bundles: CdnFiles): Markup {
  const { reviewTitle: title, reviewFallback: fallback } = practice.text;
  return linkPage(practice, key, bundles, { title, fallback, script: 'hosted-review.js' });
}
