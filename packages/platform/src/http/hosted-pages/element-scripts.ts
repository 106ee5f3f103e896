import { html } from 'hono/html';
import type { CdnFiles } from '../cdn-files.ts';
import { script } from './script.ts';
import type { Markup } from './shell.ts';

/** Our script, and beside it, asked for at once rather than one after the other, what it will load for this element. */
export function elementScripts(tag: string, bundles: CdnFiles, key: string, language: string): Markup {
  const { version, integrity, preload = {} } = bundles;
  const files = (preload[tag] ?? []).map((file) => file.replace('{lang}', language));
  const links = files.map(
    (file) =>
      html`<link
        rel="modulepreload"
        href="/cdn/${version}/${file}"
        integrity="${integrity[file] ?? ''}"
        crossorigin
      />`,
  );
  return html`${links} ${script(bundles, 'attune.js', key)}`;
}
