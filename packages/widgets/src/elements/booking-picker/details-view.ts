import type { Practice } from '@attune/sdk';
import { html, nothing } from 'lit';
import { crisisLine } from '../crisis-line.ts';
import { fieldView, problemWords, tickView, type Field } from '../fields.ts';
import { keepFromPage } from '../keep-from-page.ts';
import { problemSummary } from '../problem-summary.ts';
import type { Booking } from './booking.ts';
import type { Journey } from './journey.ts';
import { shortTimeOf } from './words.ts';

/** The form for who books, what the service asks, and what the visitor agrees to. */
export function detailsView(booking: Booking, journey: Journey) {
  const { form, t } = booking;
  const { practice } = journey;
  const submit = (event: Event) => {
    event.preventDefault();
    booking.submitDetails(event.currentTarget as HTMLFormElement);
  };
  return html`${crisisLine(practice)}
    <form novalidate @submit=${submit} @input=${form.handleInput} @keydown=${keepFromPage}>
      ${summaryView(booking, journey)} ${fieldsOf(booking, journey).map((field) => fieldView(booking, field))}
      ${tickView(
        booking,
        'consent/privacy',
        html`${consentWords(booking, practice)}
          <a href=${practice?.policies.privacyUrl ?? ''} target="_blank" rel="noopener">${t.privacyNotice}</a>`,
      )}
      ${tickView(booking, 'consent/marketing', html`${t.marketing(practice?.name ?? '')} <span class="quiet">(${t.optional})</span>`)}
      <div class="bar ready">
        <p class="figures">${journey.slot && shortTimeOf(journey.slot, journey)}</p>
        <button class="button primary">${journey.t.proceed}</button>
      </div>
    </form>`;
}

/** The practice's own words, which are in its own language, or ours. */
function consentWords({ t }: Booking, practice: Practice | null) {
  const words = practice?.policies.consentText;
  return words ? html`<bdi lang=${practice.locale}>${words}</bdi>` : t.consent(practice?.name ?? '');
}

/** What is asked, in the order of the page. */
export function fieldsOf({ form, t }: Booking, { service, times }: Journey): Field[] {
  const { dependant, questions = [] } = service ?? {};
  const asked = Object.entries(t.dependants[dependant?.kind ?? ''] ?? {});
  // who says something about somebody says who that is
  const isNamed = dependant?.required || asked.some(([field]) => form.text(`dependant/${field}`));
  return [
    { id: 'client/firstName', label: t.firstName, required: true, autocomplete: 'given-name' },
    { id: 'client/lastName', label: t.lastName, required: true, autocomplete: 'family-name' },
    { id: 'client/email', label: t.email, hint: t.emailHint, required: true, type: 'email', autocomplete: 'email' },
    { id: 'client/phone', label: t.phone, hint: t.phoneHint, type: 'tel', autocomplete: 'tel' },
    ...asked.map(([field, label]) => ({
      id: `dependant/${field}`,
      label,
      required: isNamed && field === 'name',
      ...(field === 'bornOn' && ({ type: 'date', max: times.first } as const)),
    })),
    ...questions.map((question) => ({ ...question, id: `answers/${question.id}` })),
  ];
}

/** What is wrong, each a link to its field; it takes focus when it appears. */
function summaryView(booking: Booking, journey: Journey) {
  const { form, t } = booking;
  const { problems } = form;
  if (!problems.size) return nothing;
  const labels = new Map(fieldsOf(booking, journey).map(({ id, label }) => [id, label]));
  const named = [...problems.keys()].map((name) => {
    const label = labels.get(name);
    return [name, [label ? html`<bdi>${label}</bdi> – ` : nothing, problemWords(booking, name)]] as const;
  });
  return problemSummary(t.problems(problems.size), named, (name) => journey.focus(`[name="${name}"]`));
}
