import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import type { OutboxMail } from '../modules/messaging/list-outbox.ts';
import type { Markup } from './hosted-pages/shell.ts';

/** `/dev/outbox`, in the demo only: what would have been sent, newest first: a page, or JSON for who asks for it. */
export function outboxPage(mails: () => Promise<readonly OutboxMail[]>): Hono {
  const app = new Hono();
  app.get('/dev/outbox', async (c) => {
    c.header('Vary', 'Accept');
    c.header('Cache-Control', 'no-store');
    c.header('Referrer-Policy', 'no-referrer');
    if (asksForJson(c.req.header('accept'))) return c.json(await mails());
    c.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'self'; form-action 'none'",
    );
    return c.html(page(await mails()));
  });
  return app;
}

const asksForJson = (accept = ''): boolean => accept.includes('application/json') && !accept.includes('text/html');

function page(mails: readonly OutboxMail[]): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Outbox · Attune demo</title>
        <link rel="icon" href="data:," />
        <style>
          ${raw(styles)}
        </style>
      </head>
      <body>
        <main>
          <h1>Outbox</h1>
          <p class="quiet">
            ${summary(mails.length)} <a href="/dev/outbox">Look again</a> · <a href="/">Back to the partner’s page</a>
          </p>
          ${mails.map((mail, index) => article(mail, index === 0))}
        </main>
      </body>
    </html> `;
}

function summary(count: number): string {
  if (count === 0) return 'Nothing has been sent yet. Book an appointment, and its mail lies here.';
  return `${count === 1 ? 'One mail' : `${count} mails`}, newest first. The demo sends nothing to anybody.`;
}

function article(mail: OutboxMail, open: boolean): Markup {
  return html`<details ${open ? raw('open') : ''}>
    <summary><b>${mail.subject}</b> <span class="quiet">to ${mail.to}</span></summary>
    <iframe
      title="${mail.subject}"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcdoc="${framed(mail.html)}"
    ></iframe>
    <ul>
      ${mail.links.map((link) => html`<li><a href="${link}">${link}</a></li>`)}
      ${mail.attachments.map((file) => html`<li><a download="${file.filename}" href="${dataUrl(file)}">${file.filename}</a></li>`)}
    </ul>
    <details>
      <summary>As text</summary>
      <pre>${mail.text}</pre>
    </details>
    <details>
      <summary>Headers</summary>
      <pre>${headerLines(mail)}</pre>
    </details>
  </details>`;
}

function dataUrl({ content }: OutboxMail['attachments'][number]): string {
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(content)}`;
}

/** A link inside the frame opens beside the outbox, as it would beside a mail program. */
function framed(body: string): string {
  return `<base target="_blank">${body}`;
}

function headerLines({ headers }: OutboxMail): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

const styles = `
:root { color-scheme: light dark; --paper: light-dark(#f7f6f2, #161b1c); --card: light-dark(#fff, #1f2627); --ink: light-dark(#1f2a2c, #e7eaea); --soft: light-dark(#566466, #a6b3b4); --line: light-dark(#dfe1dc, #343d3e); --accent: light-dark(#14656b, #9fd2d4) }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
main { max-width: 50rem; margin-inline: auto; padding: clamp(1rem, 4vw, 3rem) }
h1 { margin: 0 0 .25rem; font-size: 1.5rem; font-weight: 650 }
a { color: var(--accent); overflow-wrap: anywhere }
.quiet { color: var(--soft) }
main > details { margin-block: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 14px; overflow: hidden }
summary { padding: .75rem 1.25rem; cursor: pointer }
main > details > summary { padding-block: 1rem }
summary b { font-weight: 600 }
:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px }
iframe { display: block; inline-size: 100%; block-size: 48rem; border: 0; border-block: 1px solid var(--line); background: #fff; color-scheme: light }
ul { margin: 1rem 0; padding-inline: 2.5rem 1.25rem; font-size: .875rem }
details details { border-block-start: 1px solid var(--line); font-size: .875rem }
pre { margin: 0; padding: 0 1.25rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere }
`;
