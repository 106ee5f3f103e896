import { html } from 'hono/html';
import type { CdnFiles } from '../cdn-files.ts';
import { linkPage } from './link-page.ts';
import type { PagePractice } from './page-practice.ts';
import type { Markup } from './shell.ts';

/** Where the mail about a report card leads. Its link is opened by a person's click, which counts the view, and not by loading the page. */
export function reportCardPage(practice: PagePractice, key: string, bundles: CdnFiles): Markup {
  const { reportTitle: title, reportFallback: fallback, reportWaiting, reportShow } = practice.text;
  const before = html`<div class="card" data-ask hidden>
    <p class="plain">${reportWaiting(practice.name)}</p>
    <button type="button" data-action="show">${reportShow}</button>
  </div>`;
  return linkPage(practice, key, bundles, { title, fallback, before, script: 'hosted-report-card.js' });
}
