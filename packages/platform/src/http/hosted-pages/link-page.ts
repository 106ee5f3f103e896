import { html } from 'hono/html';
import type { CdnFiles } from '../cdn-files.ts';
import { script } from './script.ts';
import type { PagePractice } from './page-practice.ts';
import { contact, shell, type Markup } from './shell.ts';

/** What differs between the pages that a mail link leads to, each made of one element. */
export interface LinkPage {
  readonly title: string;
  /** What to do when the element does not come. */
  readonly fallback: string;
  /** Of the bundles. */
  readonly script: string;
  /** Stands before the element and takes its place until a person has acted. */
  readonly before?: Markup;
}

/**
 * A page that says nothing of what is behind its link. Its script takes the token out of the address, and puts the element
 * with what the link opens where `data-place` is; the words in there stay until the element has drawn itself.
 */
export function linkPage(practice: PagePractice, key: string, bundles: CdnFiles, page: LinkPage): Markup {
  const { text } = practice;
  return shell(
    practice,
    page.title,
    html`${script(bundles, 'attune.js', key)} ${script(bundles, page.script, key)}`,
    html`<noscript><p>${text.linkNeedsScript} ${contact(practice)}</p></noscript>
      ${page.before ?? ''}
      <div data-place hidden>
        <p role="status">${text.linkLoading}</p>
        <p class="quiet">${page.fallback} ${contact(practice)}</p>
      </div>`,
  );
}
