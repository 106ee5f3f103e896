import type { Practice, TherapistProfile } from '@attune/sdk';
import { html, nothing } from 'lit';
import { crisisLine } from '../crisis-line.ts';
import { failureNotice } from '../failure-notice.ts';
import { fieldView, problemWords, tickView, type Field } from '../fields.ts';
import { fullName } from '../full-name.ts';
import { keepFromPage } from '../keep-from-page.ts';
import { problemSummary } from '../problem-summary.ts';
import type { Asking } from './asking.ts';

interface Asked {
  readonly practice: Practice;
  readonly therapist: TherapistProfile | null;
}

/** What it is about, how to be reached, and what the visitor agrees to. */
export function askingView(asking: Asking, { practice, therapist }: Asked) {
  const { form, isSending, t } = asking;
  return html`<div>
      <h2 tabindex="-1" data-heading>${t.heading(therapist ? fullName(therapist) : practice.name)}</h2>
      <p class="quiet">${t.hint}</p>
    </div>
    ${crisisLine(practice)}
    <form novalidate @submit=${asking.submit} @input=${form.handleInput} @keydown=${keepFromPage}>
      ${summaryView(asking)} ${failureView(asking)} ${choiceView(asking, 'contact', t.about, t.contacts)}
      ${aboutFields(asking).map((field) => fieldView(asking, field))}
      ${choiceView(asking, 'preferredChannel', t.channel, t.channels)}
      ${personFields(asking).map((field) => fieldView(asking, field))}
      ${tickView(
        asking,
        'consent/privacy',
        html`${consentWords(asking, practice)}
          <a href=${practice.policies.privacyUrl} target="_blank" rel="noopener">${t.privacyNotice}</a>`,
      )}
      <div class="bar">
        <button class="button primary" aria-disabled=${isSending}>${isSending ? t.sending : t.send}</button>
      </div>
    </form>`;
}

/** The practice's own words, which are in its own language, or ours. */
function consentWords({ t }: Asking, { locale, name, policies: { consentText } }: Practice) {
  return consentText ? html`<bdi lang=${locale}>${consentText}</bdi>` : t.consent(name);
}

function aboutFields({ t }: Asking): Field[] {
  return [
    { id: 'reason', label: t.reason, hint: t.reasonHint },
    { id: 'message', label: t.message, hint: t.messageHint, kind: 'long' },
  ];
}

function personFields({ needsPhone, t }: Asking): Field[] {
  return [
    { id: 'client/firstName', label: t.firstName, required: true, autocomplete: 'given-name' },
    { id: 'client/lastName', label: t.lastName, required: true, autocomplete: 'family-name' },
    { id: 'client/email', label: t.email, required: true, type: 'email', autocomplete: 'email' },
    { id: 'client/phone', label: t.phone, hint: t.phoneHint, required: needsPhone, type: 'tel', autocomplete: 'tel' },
  ];
}

/** One of a few, as radios side by side. */
function choiceView({ form }: Asking, name: string, legend: string, options: Readonly<Record<string, string>>) {
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="row">
      ${Object.entries(options).map(
        ([value, words]) =>
          html`<label class="button option"
            ><input type="radio" name=${name} .value=${value} .checked=${form.text(name) === value} /> ${words}</label
          >`,
      )}
    </div>
  </fieldset>`;
}

function failureView({ failure, practice, send, text }: Asking) {
  if (!failure) return nothing;
  return html`<div tabindex="-1" data-obstacle>${failureNotice(failure, text, practice, () => void send())}</div>`;
}

function summaryView(asking: Asking) {
  const { form, t } = asking;
  const { problems } = form;
  if (!problems.size) return nothing;
  const labels = new Map([...aboutFields(asking), ...personFields(asking)].map(({ id, label }) => [id, label]));
  const named = [...problems.keys()].map((name) => {
    const label = labels.get(name);
    return [name, (label ? `${label} – ` : '') + problemWords(asking, name)] as const;
  });
  return problemSummary(t.problems(problems.size), named, (name) => asking.focus(`[name="${name}"]`));
}
