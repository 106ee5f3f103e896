import { html } from 'hono/html';
import type { PagePractice } from './page-practice.ts';
import { directionOf } from './text.ts';

/** A piece of markup whose values are escaped. */
export type Markup = ReturnType<typeof html>;

/** The page around what a hosted page is for: the practice's name, how to reach it, and its privacy notice. */
export function shell(practice: PagePractice, title: string, scripts: Markup, content: Markup): Markup {
  return html`<!doctype html>
    <html ${rootOf(practice)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${practice.name}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/p/${practice.slug}/look.css" />
        ${scripts} ${practice.frameScript ?? ''}
      </head>
      <body ${practice.framed ? 'data-framed' : ''}>
        <header><b>${practice.name}</b> ${contact(practice)}</header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
        <footer>
          ${practice.privacyUrl ? html`<a href="${practice.privacyUrl}">${practice.text.privacy}</a>` : ''}
        </footer>
      </body>
    </html> `;
}

const rootOf = ({ language, scheme }: PagePractice): Markup =>
  html`lang="${language}" dir="${directionOf(language)}"${scheme ? html` data-scheme="${scheme}"` : ''}`;

/** Telephone and mail, as far as the practice has them. */
export function contact({ phone, email, text }: PagePractice): Markup {
  const call = phone ? html`<a href="tel:${phone.replaceAll(/[^\d+]/g, '')}" dir="ltr">${phone}</a>` : '';
  const write = email ? html`<a href="mailto:${email}">${email}</a>` : '';
  return html`<span>${call}${phone && email ? ` ${text.or} ` : ''}${write}</span>`;
}
