import type { Service } from '@attune/sdk';
import { html, nothing } from 'lit';
import type { DescribeProblem } from '../../controllers/form.ts';
import type { PickerTexts } from '../../locales/catalogue.ts';
import { crisisLine } from '../crisis-line.ts';
import { choiceField, longField, textField, tickField } from './fields.ts';
import type { View } from './view.ts';

/** The form for who books, what the service asks, and what the visitor agrees to. */
export function detailsView(view: View) {
  const { journey, offer, text } = view;
  const { form } = journey;
  const t = text.picker;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    journey.submitDetails(event.currentTarget as HTMLFormElement);
  };
  return html`${crisisLine(offer.practice)}
    <form novalidate @submit=${submit} @input=${form.handleInput} @keydown=${keepFromPage}>
      ${summary(view)}
      <div class="pair">
        ${textField(form, { name: 'client/firstName', label: t.firstName, autocomplete: 'given-name' })}
        ${textField(form, { name: 'client/lastName', label: t.lastName, autocomplete: 'family-name' })}
      </div>
      ${textField(form, { name: 'client/email', label: t.email, hint: t.emailHint, type: 'email', autocomplete: 'email', maxLength: 254 })}
      ${textField(form, { name: 'client/phone', label: t.phone, hint: t.phoneHint, type: 'tel', autocomplete: 'tel', maxLength: 40, optional: t.optional })}
      ${journey.service?.questions.map((question) => questionField(question, view))} ${consent(view)}
      <div class="bar"><button class="button primary" type="submit">${t.toCheck}</button></div>
    </form>`;
}

/** What to do about a field that is not right yet. */
export const describeProblem =
  ({ picker }: PickerTexts, service: Service | null): DescribeProblem =>
  (name, validity) => {
    const question = service?.questions.find(({ id }) => name === `answers/${id}`);
    if (question) return picker.unanswered(question.label);
    if (name === 'client/email' && !validity?.valueMissing) return picker.wrongEmail;
    return picker.missing[name] ?? picker.wrong(picker.phone);
  };

/** What is wrong, each a link to its field; it takes focus when it appears. */
function summary({ journey: { form }, text }: View) {
  if (form.problems.length === 0) return nothing;
  const go = (name: string) => (event: Event) => {
    event.preventDefault();
    form.focus(name);
  };
  return html`<div class="notice bad" tabindex="-1" data-problems aria-labelledby="problems">
    <h3 id="problems">${text.picker.problems(form.problems.length)}</h3>
    <ul>
      ${form.problems.map(({ name, message }) => html`<li><a href="#${name}" @click=${go(name)}>${message}</a></li>`)}
    </ul>
  </div>`;
}

function questionField(question: Service['questions'][number], { journey: { form }, text }: View) {
  const { label, kind, required, options } = question;
  const field = { name: `answers/${question.id}`, label, optional: required ? undefined : text.picker.optional };
  if (kind === 'choice') return choiceField(form, field, options, text.picker.choose);
  return kind === 'long' ? longField(form, field) : textField(form, { ...field, maxLength: 4000 });
}

function consent({ journey: { form }, offer, text }: View) {
  const { name, policies } = offer.practice;
  const words = html`${policies.consentText ?? text.picker.consent(name)}
    <a href=${policies.privacyUrl} target="_blank" rel="noopener">${text.picker.privacyNotice}</a>
    <span class="unseen">(${text.picker.newTab})</span>`;
  return html`${tickField(form, 'consent/privacy', true, words)}
  ${tickField(form, 'consent/marketing', false, html`${text.picker.marketing(name)} <span class="quiet">(${text.picker.optional})</span>`)}`;
}

/** Pages have shortcuts on single letters; what is typed here is not meant for them. */
function keepFromPage(event: KeyboardEvent) {
  if (event.key !== 'Escape') event.stopPropagation();
}
