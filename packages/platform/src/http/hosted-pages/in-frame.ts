import type { Context } from 'hono';
import { html } from 'hono/html';
import type { CdnFiles } from '../cdn-files.ts';
import type { PagePractice } from './page-practice.ts';

/**
 * The practice of a page that a site may show in a frame: without name and footer of its own then, in the colour scheme
 * of the page around it, and with the script that speaks with the element there. It works for no practice and has no key.
 */
export function inFrame(c: Context, practice: PagePractice, { version, integrity }: CdnFiles): PagePractice {
  const scheme = c.req.query('scheme');
  if (c.req.query('frame') !== '1') return { ...practice, framed: false };
  c.header('vary', 'Sec-Fetch-Dest');
  if (isOpenedAlone(c)) return { ...practice, framed: false };
  const frameScript = html`<script
    type="module"
    src="/cdn/${version}/hosted-frame.js"
    integrity="${integrity['hosted-frame.js'] ?? ''}"
    crossorigin
  ></script>`;
  return { ...practice, framed: true, frameScript, scheme: scheme === 'light' || scheme === 'dark' ? scheme : null };
}

/** Anybody can write `frame=1` into a link; browsers say where the page will be. One that says nothing is taken at the link's word. */
const isOpenedAlone = (c: Context): boolean => !['iframe', 'frame', undefined].includes(c.req.header('sec-fetch-dest'));
