import { html, nothing } from 'lit';
import type { Practice } from '@attune/sdk';
import { icons } from './icons.ts';

/** The practice's phone and mail, as far as they are known: what still works when nothing else does. */
export function contact(practice: Practice | null) {
  if (!practice?.phone && !practice?.email) return nothing;
  return html`<ul class="contact">
    ${practice.phone ? line(`tel:${practice.phone.replace(/[^+\d]/g, '')}`, icons.phone, practice.phone) : nothing}
    ${practice.email ? line(`mailto:${practice.email}`, icons.mail, practice.email) : nothing}
  </ul>`;
}

function line(href: string, icon: unknown, words: string) {
  return html`<li>
    <a href=${href}>${icon}<bdi dir="ltr">${words}</bdi></a>
  </li>`;
}
