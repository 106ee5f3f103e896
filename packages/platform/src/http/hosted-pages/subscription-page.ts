import type { CdnFiles } from '../cdn-files.ts';
import { linkPage } from './link-page.ts';
import type { PagePractice } from './page-practice.ts';
import type { Markup } from './shell.ts';

/** Where the page to unsubscribe is after its script took both tokens out of the address: what a reload asks for. */
export function subscriptionPage(practice: PagePractice, key: string, bundles: CdnFiles): Markup {
  const { unsubscribeTitle: title, unsubscribeFallback: fallback } = practice.text;
  return linkPage(practice, key, bundles, { title, fallback, script: 'hosted-unsubscribe.js' });
}
