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
  const frameScript = html`<script
    type="module"
    src="/cdn/${version}/hosted-frame.js"
    integrity="${integrity['hosted-frame.js'] ?? ''}"
    crossorigin
  ></script>`;
  return { ...practice, framed: true, frameScript, scheme: scheme === 'light' || scheme === 'dark' ? scheme : null };
}
