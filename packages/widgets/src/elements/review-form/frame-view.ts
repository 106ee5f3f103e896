import { isNotFound } from '@attune/sdk';
import type { ReviewInvitation } from '@attune/sdk';
import { html, nothing } from 'lit';
import type { Failure } from '../../controllers/failure.ts';
import type { Texts } from '../../locales/catalogue.ts';
import { contact } from '../contact.ts';
import { failureNotice } from '../failure-notice.ts';
import type { Writing } from './writing.ts';

/** Who and what is reviewed: readable at every question. */
export function aboutView({ format, practice }: Writing, { therapist, service, startsAt, timeZone }: ReviewInvitation) {
  return html`<header part="session">
    ${
      therapist.photoUrl
        ? html`<img class="portrait" src=${therapist.photoUrl} alt="" />`
        : html`<span class="portrait" aria-hidden="true">${therapist.monogram}</span>`
    }
    <div>
      <p class="name">${therapist.name}</p>
      <p class="quiet small" lang=${practice?.locale ?? nothing}>${service.name}</p>
      <p class="quiet small figures">${format.dateTime(startsAt, { timeZone, dateStyle: 'full' })}</p>
    </div>
  </header>`;
}

/** The form on its way, as large as it will be. */
export const bones = (text: Texts) =>
  html`<header aria-busy="true"><span class="portrait bone"></span><span class="bone">–</span></header>
    <p class="unseen" role="status">${text.common.loading}</p>
    <p class="bone">–</p>
    <p class="bone tall"></p>
    <p class="bone">–</p>`;

/** What could not be had: the session is none to be reviewed, or nobody answered. */
export function lostView(writing: Writing, failure: Failure) {
  const { practice, request, text } = writing;
  if (isNotFound(failure.error)) return notYetView(writing);
  return failureNotice(failure, text, practice, () => void request.reload());
}

/** That there is nothing to review so far, and whom to ask. */
export const notYetView = ({ practice, t }: Writing) =>
  html`<div class="said" data-obstacle tabindex="-1">
    <h2>${t.notYet}</h2>
    <p>${t.notYetHint}</p>
    ${contact(practice)}
  </div>`;
