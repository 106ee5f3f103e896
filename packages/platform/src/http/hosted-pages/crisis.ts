import { html } from 'hono/html';
import type { PagePractice } from './page-practice.ts';
import type { Markup } from './shell.ts';

/** The practice's own words and numbers for somebody in a crisis, in its own language, for above a form. Nothing when it gives none. */
export function crisis({ crisisNotice, locale }: PagePractice): Markup {
  if (!crisisNotice) return html``;
  return html`<p class="quiet small" lang="${locale}">${crisisNotice.text} ${crisisNotice.contacts.map(contact)}</p>`;
}

function contact({ label, phone, url }: Contact): Markup {
  const href = phone ? `tel:${phone.replaceAll(/[^\d+]/g, '')}` : url?.startsWith('https:') ? url : null;
  const words = html`<bdi>${label}</bdi>${phone ? html` <bdi dir="ltr">${phone}</bdi>` : ''}`;
  return html`<span>${href === null ? words : html`<a href="${href}">${words}</a>`}</span> `;
}

type Contact = NonNullable<PagePractice['crisisNotice']>['contacts'][number];
