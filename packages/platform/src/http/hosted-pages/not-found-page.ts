import { html } from 'hono/html';
import type { Markup } from './shell.ts';
import { directionOf, languageOf, textFor } from './text.ts';

/** No practice of that name. In the reader's language, since there is no practice to take one from. */
export function notFoundPage(acceptLanguage: string | undefined): Markup {
  const language = languageOf(acceptLanguage ?? 'en');
  const text = textFor(language);
  return html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${text.notFoundTitle}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/p/look.css" />
      </head>
      <body>
        <main>
          <h1>${text.notFoundTitle}</h1>
          <p>${text.notFound}</p>
        </main>
      </body>
    </html> `;
}
