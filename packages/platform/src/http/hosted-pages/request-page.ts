import { html } from 'hono/html';
import type { CdnFiles } from '../cdn-files.ts';
import { elementScripts } from './element-scripts.ts';
import { attributesOf, type PageQuery } from './page-attributes.ts';
import type { PagePractice } from './page-practice.ts';
import { contact, shell, type Markup } from './shell.ts';

/** Where somebody asks the practice for an appointment, in place of booking a time. */
export function requestPage(practice: PagePractice, key: string, bundles: CdnFiles, query: PageQuery): Markup {
  const { text } = practice;
  return shell(
    practice,
    text.requestTitle,
    elementScripts('attune-booking-request', bundles, key, practice.language),
    html`<attune-booking-request${attributesOf(query, 'therapist', 'service', 'address')}>
      <noscript><p>${text.linkNeedsScript}</p></noscript>
      <p class="quiet">${text.requestFallback} ${contact(practice)}</p>
    </attune-booking-request>`,
  );
}
