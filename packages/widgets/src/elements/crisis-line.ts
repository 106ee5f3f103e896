import { html, nothing } from 'lit';
import type { Practice } from '@attune/sdk';
import type { Texts } from '../locales/catalogue.ts';

/** The practice's own words and numbers for somebody in a crisis: one quiet line. Nothing when it gives none. */
export function crisisLine(practice: Practice | null) {
  const notice = practice?.crisisNotice;
  if (!notice) return nothing;
  return html`<p class="crisis small quiet" part="crisis" lang=${practice.locale}>
    <bdi>${notice.text}</bdi>
    ${notice.contacts.map(({ label, phone, url }) => {
      const href = phone ? `tel:${phone.replace(/[^+\d]/g, '')}` : url?.startsWith('https:') ? url : '';
      return html` <span
        >${href ? html`<a href=${href}><bdi>${label}</bdi></a>` : label}${phone ? html` <bdi dir="ltr">${phone}</bdi>` : nothing}</span
      >`;
    })}
  </p>`;
}

/** The same behind one line of fixed height, where a longer one would make the page jump when the practice arrives. */
export function crisisHelp(practice: Practice | null, text: Texts) {
  return html`<div class="crisis-help small">
    ${
      practice?.crisisNotice
        ? html`<details>
            <summary class="quiet">${text.common.crisis}</summary>
            ${crisisLine(practice)}
          </details>`
        : nothing
    }
  </div>`;
}
