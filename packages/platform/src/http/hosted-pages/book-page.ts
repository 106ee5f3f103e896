import { html } from 'hono/html';
import type { CdnFiles } from '../cdn-files.ts';
import { elementScripts } from './element-scripts.ts';
import { attributesOf, type PageQuery } from './page-attributes.ts';
import type { PagePractice } from './page-practice.ts';
import { contact, shell, type Markup } from './shell.ts';

/**
 * Where the free times of one therapist are, for `?therapist=` and `?service=`. A time that the address names is kept for
 * a visitor only in a frame, where a partner's page has put it there; following a link keeps nothing.
 */
export function bookPage(practice: PagePractice, key: string, bundles: CdnFiles, query: PageQuery): Markup {
  const { text, framed } = practice;
  const said = attributesOf(
    query,
    'therapist',
    'service',
    'format',
    'address',
    ...(framed ? (['startsAt'] as const) : []),
  );
  return shell(
    practice,
    text.bookTitle,
    elementScripts('attune-booking-picker', bundles, key, practice.language),
    html`<attune-booking-picker${said}>
      <noscript><p>${text.needsScript}</p></noscript>
      <p class="quiet">${text.findFallback} ${contact(practice)}</p>
    </attune-booking-picker>`,
  );
}
