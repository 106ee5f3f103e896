import { renderDirectory, type Rendered } from '@attune/widgets/server';
import { html, raw } from 'hono/html';
import type { CdnFiles } from '../cdn-files.ts';
import { elementScripts } from './element-scripts.ts';
import { pageLinks } from './page-links.ts';
import type { PagePractice } from './page-practice.ts';
import type { Drawing } from './drawing.ts';
import { contact, shell, type Markup } from './shell.ts';

/** A page with what its policy must allow. */
export interface DrawnPage {
  readonly page: Markup;
  readonly styles: readonly string[];
}

/**
 * The practice's directory, good on its own: where the fallback link of every partner page leads, and what search engines
 * read. It is drawn here; if it cannot be, it is what it was without that: the element, which draws itself.
 */
export async function directoryPage(practice: PagePractice, bundles: CdnFiles, drawing: Drawing): Promise<DrawnPage> {
  const { text } = practice;
  const { key, api, url, fetch, failed } = drawing;
  const drawn = await renderDirectory({
    ...{ key, api, url, fetch, failed },
    lang: practice.language,
    ...said(new URL(url).searchParams),
    fallback: String(
      await html`<noscript><p>${text.needsScript}</p></noscript>
        <p class="quiet">${text.findFallback} ${contact(practice)}</p>`,
    ),
  });
  const head = html`${pageLinks(drawing, text.findDescription(practice.name))} ${raw(drawn.head)}
  ${elementScripts('attune-therapist-directory', bundles, key, practice.language)}`;
  return pageOf(shell(practice, text.findTitle(practice.noun), head, html`${raw(drawn.html)}`), drawn);
}

/** What a frame passes on of the element around it. Anything else is left out. */
function said(query: URLSearchParams): { pageSize?: number; address?: string } {
  const [pageSize, address] = [Number(query.get('pageSize')), query.get('address')];
  return {
    ...(Number.isInteger(pageSize) && pageSize > 0 && pageSize <= 48 && { pageSize }),
    ...(address !== null && /^\w{1,20}$/.test(address) && { address }),
  };
}

const pageOf = (page: Markup, { styles }: Rendered): DrawnPage => ({ page, styles });
