import { html } from 'hono/html';
import type { CdnFiles } from '../cdn-files.ts';
import type { Markup } from './shell.ts';

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
