import type { ReviewInvitation } from '@attune/sdk';
import { html, nothing } from 'lit';
import { face } from '../face.ts';
import type { Writing } from './writing.ts';

/** Who and what is reviewed: readable at every question. */
export function aboutView({ format, practice }: Writing, { therapist, service, startsAt, timeZone }: ReviewInvitation) {
  return html`<header part="session">
    ${face(therapist)}
    <div>
      <p class="name">${therapist.name}</p>
      <p class="quiet small" lang=${practice?.locale ?? nothing}>${service.name}</p>
      <p class="quiet small figures">${format.dateTime(startsAt, { timeZone, dateStyle: 'full' })}</p>
    </div>
  </header>`;
}
