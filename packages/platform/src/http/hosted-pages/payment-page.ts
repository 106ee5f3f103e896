import { html } from 'hono/html';
import type { PagePractice } from './page-practice.ts';
import { contact, shell, type Markup } from './shell.ts';

/** Where a payment provider sends back who has paid. It knows nothing of them, and needs no script. */
export function paidPage(practice: PagePractice): Markup {
  const { paidTitle, paid, paidHelp } = practice.text;
  return said(practice, paidTitle, paid, paidHelp);
}

/** Where it sends back who has not. */
export function notPaidPage(practice: PagePractice): Markup {
  const { notPaidTitle, notPaid, notPaidHelp } = practice.text;
  return said(practice, notPaidTitle, notPaid, notPaidHelp);
}

function said(practice: PagePractice, title: string, words: string, help: string): Markup {
  return shell(
    practice,
    title,
    html``,
    html`<p>${words}</p>
      <p class="quiet">${help} ${contact(practice)}</p>`,
  );
}
