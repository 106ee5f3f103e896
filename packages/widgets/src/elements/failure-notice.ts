import { html } from 'lit';
import type { Practice } from '@attune/sdk';
import type { Failure } from '../controllers/failure.ts';
import type { Texts } from '../locales/catalogue.ts';
import { contact } from './contact.ts';

/** What happened, in words, and what to do now. The practice's phone and mail stand by when it is our fault. */
export function failureNotice(failure: Failure, text: Texts, practice: Practice | null, retry: () => void) {
  return html`<div class="notice ${failure.kind === 'unavailable' ? 'bad' : 'warn'}" role="alert" part="failure">
    ${words(failure, text, practice)}
    <button class="button" type="button" @click=${retry}>${text.common.retry}</button>
  </div>`;
}

function words(failure: Failure, { errors }: Texts, practice: Practice | null) {
  if (failure.kind === 'limited') return html`<p>${errors.limited(failure.seconds)}</p>`;
  if (failure.kind === 'offline') {
    return html`<h3>${errors.offline}</h3>
      <p>${errors.offlineHint}</p>`;
  }
  return html`<h3>${errors.unavailable(practice?.name ?? errors.practice)}</h3>
    ${practice?.phone || practice?.email ? html`<p>${errors.unavailableHint}</p>` : null} ${contact(practice)}`;
}
