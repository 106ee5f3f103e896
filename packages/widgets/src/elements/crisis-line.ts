import { html, nothing } from 'lit';
import type { Practice } from '@attune/sdk';

/** The practice's own words and numbers for somebody in a crisis: one quiet line. Nothing when it gives none. */
export function crisisLine(practice: Practice | null) {
  const notice = practice?.crisisNotice;
  if (!notice) return nothing;
  return html`<p class="crisis small quiet" part="crisis">
    ${notice.text}
    ${notice.contacts.map(({ label, phone, url }) => {
      const href = phone ? `tel:${phone.replace(/[^+\d]/g, '')}` : url?.startsWith('https:') ? url : '';
      return html` <span>${href ? html`<a href=${href}>${label}</a>` : label}${phone ? html` ${phone}` : nothing}</span>`;
    })}
  </p>`;
}
