import { html, nothing } from 'lit';
import type { Texts } from '../../locales/catalogue.ts';
import { contact } from '../contact.ts';
import { failureNotice } from '../failure-notice.ts';
import { keepFromPage } from '../keep-from-page.ts';
import { problemSummary } from '../problem-summary.ts';
import type { Sequel } from './sequel.ts';
import type { Question, Writing } from './writing.ts';

/** That there is nothing to review so far, and whom to ask. */
export const notYetView = ({ t, writing }: Sequel) =>
  html`<div class="said" data-obstacle tabindex="-1">
    <h2>${t.notYet}</h2>
    <p>${t.notYetHint}</p>
    ${contact(writing.practice)}
  </div>`;

/** What is wrong with an answer, in a summary that takes focus. */
export function problemView({ form, t, writing }: Sequel) {
  const { step } = writing;
  if (!form.problems.has(step)) return nothing;
  return problemSummary(t.problem, [[step, t.missing[step as Question]]], (name) => writing.focus(`[name="${name}"]`));
}

/** That the review could not be sent, whatever else cannot be reached, and that nothing is lost. */
export function failureView({ t, writing }: Sequel, { failure, again }: NonNullable<Writing['obstacle']>) {
  const { practice, text } = writing;
  const words: Texts = { ...text, errors: { ...text.errors, unavailable: () => t.unsent } };
  return html`${failureNotice(failure, words, practice, again)}
    <p class="small">${t.safe}</p>`;
}

/** The field for words; they are kept from the page, which may have shortcuts on letters. */
export function wordsView({ form, t }: Sequel) {
  return html`<div class="entry">
    <p class="quiet" id="hint">${t.wordsHint} ${t.wordsPrivacy}</p>
    <textarea
      class="field"
      name="text"
      rows="6"
      maxlength="4000"
      aria-labelledby="question"
      aria-describedby="hint"
      aria-invalid=${form.problems.has('text')}
      .value=${form.text('text')}
      @keydown=${keepFromPage}
    ></textarea>
  </div>`;
}

/** Two choices of equal weight, and none made beforehand. */
export function readersView({ form, practiceName, t, writing: { invitation } }: Sequel) {
  const chosen = form.text('visibility');
  const choice = (value: string, name: string, hint: string) =>
    html`<label class="choice" part="choice">
      <input
        type="radio"
        name="visibility"
        required
        aria-invalid="false"
        .value=${value}
        aria-labelledby="${value}-name"
        aria-describedby=${value}
        .checked=${chosen === value}
      />
      <span class="chosen" id="${value}-name">${name}</span>
      <span class="quiet small" id=${value}>${hint}</span>
    </label>`;
  return html`<fieldset
      class="choices"
      role="radiogroup"
      aria-labelledby="question"
      aria-required="true"
      aria-invalid=${form.problems.has('visibility')}
    >
      ${choice('published', t.publish, t.publishHint(invitation?.therapist.name ?? ''))}
      ${choice('private', t.keepPrivate(practiceName), t.keepPrivateHint)}
    </fieldset>
    <p class="quiet small">${t.sender(practiceName)}</p>`;
}

/** What was typed and could not be sent for good, so that it is not lost. */
export function keptView({ form, t }: Sequel) {
  const words = form.text('text').trim();
  if (!words) return nothing;
  return html`<div class="said">
    <h3>${t.kept}</h3>
    <p class="words card" dir="auto">${words}</p>
  </div>`;
}
