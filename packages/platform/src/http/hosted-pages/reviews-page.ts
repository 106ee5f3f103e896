import { html } from 'hono/html';
import type { CdnFiles } from '../cdn-files.ts';
import { elementScripts } from './element-scripts.ts';
import { attributesOf, type PageQuery } from './page-attributes.ts';
import type { PagePractice } from './page-practice.ts';
import { contact, shell, type Markup } from './shell.ts';

/** The published reviews of one therapist, for `?therapist=`. */
export function reviewsPage(practice: PagePractice, key: string, bundles: CdnFiles, query: PageQuery): Markup {
  const { text } = practice;
  return shell(
    practice,
    text.reviewsTitle,
    elementScripts('attune-reviews', bundles, key, practice.language),
    html`<attune-reviews${attributesOf(query, 'therapist', 'pageSize', 'address')}>
      <noscript><p>${text.linkNeedsScript} ${contact(practice)}</p></noscript>
      <p class="quiet">${text.findFallback} ${contact(practice)}</p>
    </attune-reviews>`,
  );
}
