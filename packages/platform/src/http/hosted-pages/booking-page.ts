import type { CdnFiles } from '../cdn-files.ts';
import { linkPage } from './link-page.ts';
import type { PagePractice } from './page-practice.ts';
import type { Markup } from './shell.ts';

/** Where every mail about a booking leads: to see it, to move it, to cancel it. */
export function bookingPage(practice: PagePractice, key: string, bundles: CdnFiles): Markup {
  const { bookingTitle: title, bookingFallback: fallback } = practice.text;
  return linkPage(practice, key, bundles, { title, fallback, script: 'hosted-booking.js' });
}
