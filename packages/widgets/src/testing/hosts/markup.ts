import type { Cell } from './cells.ts';
import type { Host } from './host.ts';

/** Where things are in a test, written into whatever names them as `{api}`, `{host}`, `{therapist}`, `{service}`. */
export type Places = Readonly<Record<'api' | 'host' | 'cdn' | 'integrity' | 'therapist' | 'service', string>>;

export const fill = (text: string, places: Places): string =>
  Object.entries(places).reduce((filled, [name, place]) => filled.replaceAll(`{${name}}`, place), text);

/** The page of a host: what is theirs, every element of ours, and the two lines that bring them. */
export function pageOf(host: Host, cells: readonly Cell[], places: Places): string {
  const at = `{host}/hosts/${host.name}`;
  const usual = `<script type="module" src="{cdn}/attune.js" integrity="{integrity}" crossorigin data-key="pk_hosts" data-api="{api}"></script>`;
  const { around = (elements: string) => elements, script = (lines: string) => lines } = host;
  const page = `<!doctype html>
<html lang="en" ${host.root ?? ''}>
  <head>
    <meta charset="utf-8">
    <title>${host.name}</title>
    <link rel="icon" href="{host}/icon.txt">
    <script src="${at}/witness.js"></script>
    <link rel="stylesheet" href="${at}/page.css">
    <script src="${at}/before.js"></script>
    <script src="${at}/ready.js" defer></script>
    ${script(usual, '{cdn}')}
  </head>
  <body>
    ${theirs}
    ${around(cells.map(elementOf).join('\n    '))}
  </body>
</html>`;
  return fill(page, places);
}

/** A page that shows the page of a host in a frame that may do no more than it says. */
export const frameOf = ({ name, sandbox = '' }: Host): string =>
  `<!doctype html><meta charset="utf-8"><title>${name}</title>
    <iframe sandbox="${sandbox}" src="/hosts/${name}/inner" width="1200" height="800"></iframe>`;

/** What a page has of its own, to see afterwards that it looks as it did. */
const theirs = `<div class="theirs"><h1>Our practice</h1><p>Come <a href="#in">in</a>.</p><form><label>Name <input name="theirs"></label>
      <button type="button">Call</button></form><ul><li>One</li></ul><table><tr><td>Two</td></tr></table></div>`;

export function elementOf({ name, tag, attributes, inside = '' }: Cell): string {
  const link = `<a data-link href="{api}/p/kiez">${tag}</a>`;
  return `<section data-cell="${name}"><${tag} ${attributes}>${inside}${link}</${tag}></section>`;
}
