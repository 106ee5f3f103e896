import { html } from 'hono/html';
import type { Drawing } from './drawing.ts';
import type { Markup } from './shell.ts';
import { languages } from './text.ts';

/** What a search engine is told of a page: which address it has for good, in which languages there is one, and what it is about. */
export function pageLinks({ url }: Drawing, description: string): Markup {
  const { origin, pathname, searchParams } = new URL(url);
  const page = origin + pathname;
  const lang = languages.find((each) => each === searchParams.get('lang'));
  const isPlain = [...searchParams.keys()].every((name) => name === 'lang');
  return html`<meta name="description" content="${description}" />
    ${isPlain ? '' : html`<meta name="robots" content="noindex, follow" />`}
    <link rel="canonical" href="${lang === undefined ? page : inLanguage(page, lang)}" />
    ${languages.map((each) => html`<link rel="alternate" hreflang="${each}" href="${inLanguage(page, each)}" />`)}`;
}

const inLanguage = (page: string, lang: string): string => `${page}?lang=${encodeURIComponent(lang)}`;
