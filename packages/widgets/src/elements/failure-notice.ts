import { html } from 'lit';
import type { Practice } from '@attune/sdk';
import { secondsLeft } from '../controllers/countdown-controller.ts';
import type { Failure } from '../controllers/failure.ts';
import type { Texts } from '../locales/catalogue.ts';
import { contact } from './contact.ts';
import { fallback } from './fallback.ts';

/**
 * What happened, in words, and what to do now. The practice's phone and mail stand by when it is our fault. Who asked too
 * often sees how long it takes. Where not even the practice is known, what the page put inside the element is the way on.
 */
export function failureNotice(failure: Failure, text: Texts, practice: Practice | null, retry: () => void) {
  return html`<div class="notice ${failure.kind === 'unavailable' ? 'bad' : 'warn'}" role="alert" part="failure">
    ${words(failure, text, practice)}
    <button class="button" type="button" @click=${retry}>${text.common.retry}</button>
    ${practice ? null : fallback}
  </div>`;
}

function words(failure: Failure, { errors }: Texts, practice: Practice | null) {
  if (failure.kind === 'limited') return waiting(failure, errors);
  if (failure.kind === 'offline') {
    return html`<h3>${errors.offline}</h3>
      <p>${errors.offlineHint}</p>`;
  }
  return html`<h3>${errors.unavailable(practice?.name ?? errors.practice)}</h3>
    ${practice?.phone || practice?.email ? html`<p>${errors.unavailableHint}</p>` : null} ${contact(practice)}`;
}

/** Counted down for the eye only: an alert that changes each second would be read out each second. */
function waiting({ seconds, until }: Extract<Failure, { kind: 'limited' }>, { limited, limitedOver }: Texts['errors']) {
  const left = secondsLeft(until);
  return html`<p class="figures" aria-hidden="true" data-countdown>${left ? limited(left) : limitedOver}</p>
    <p class="unseen">${limited(seconds)}</p>`;
}
