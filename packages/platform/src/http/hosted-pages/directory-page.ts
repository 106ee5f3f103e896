import { html } from 'hono/html';
import type { CdnFiles } from '../cdn-files.ts';
import type { PagePractice } from './page-practice.ts';
import { contact, shell, type Markup } from './shell.ts';

/** The practice's directory, good on its own: where the fallback link of every partner page leads. */
export function directoryPage(practice: PagePractice, key: string, bundles: CdnFiles): Markup {
  const { text } = practice;
  return shell(
    practice,
    text.findTitle(practice.noun),
    script(bundles, 'attune.js', key),
    html`<attune-therapist-directory>
      <noscript><p>${text.needsScript}</p></noscript>
      <p class="quiet">${text.findFallback} ${contact(practice)}</p>
    </attune-therapist-directory>`,
  );
}

/** A script of ours, of exactly this version, as anybody else would embed it. */
export function script({ version, integrity }: CdnFiles, name: string, key: string): Markup {
  const src = `/cdn/${version}/${name}`;
  return html`<script
    type="module"
    src="${src}"
    integrity="${integrity[name] ?? ''}"
    crossorigin
    data-key="${key}"
  ></script>`;
}
