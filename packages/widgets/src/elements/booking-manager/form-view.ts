import type { BookingDetailsChange } from '@attune/sdk';
import { html, nothing } from 'lit';
import { crisisLine } from '../crisis-line.ts';
import { fieldView, problemWords, type Field } from '../fields.ts';
import { keepFromPage } from '../keep-from-page.ts';
import { problemSummary } from '../problem-summary.ts';
import type { Changing } from './changing.ts';
import { obstacleView } from './obstacle-view.ts';

/** Whom the practice may call. */
export function emergencyView(changing: Changing) {
  const { form, managing, t } = changing;
  const fields: Field[] = [
    { id: 'emergencyContact/name', label: t.name, required: true },
    { id: 'emergencyContact/relation', label: t.relation },
    { id: 'emergencyContact/phone', label: t.phone, required: true, type: 'tel' },
  ];
  return formView(changing, managing.t.emergency, t.emergencyHint, fields, () => {
    const given = (field: string) => form.text(`emergencyContact/${field}`).trim();
    const relation = given('relation');
    return { emergencyContact: { name: given('name'), phone: given('phone'), ...(relation && { relation }) } };
  });
}

/** What the practice should know before. Empty takes it away. */
export function noteView(changing: Changing) {
  const { form, managing, t } = changing;
  const fields: Field[] = [{ id: 'clientNote', label: managing.t.note, kind: 'long' }];
  return formView(changing, managing.t.note, t.noteHint, fields, () => ({
    clientNote: form.text('clientNote').trim() || null,
  }));
}

function formView(
  changing: Changing,
  heading: string,
  hint: string,
  fields: readonly Field[],
  read: () => BookingDetailsChange,
) {
  const { form, managing, t } = changing;
  const { doing, text } = managing;
  const submit = (event: Event) => {
    event.preventDefault();
    if (form.validate(event.currentTarget as HTMLFormElement)) changing.save(read());
  };
  return html`${crisisLine(managing.practice)}
    <div>
      <h2 tabindex="-1" data-heading>${heading}</h2>
      <p>${hint}</p>
    </div>
    ${obstacleView(managing, t.unsure)}
    <form novalidate @submit=${submit} @input=${form.handleInput} @keydown=${keepFromPage}>
      ${summaryView(changing, fields)} ${fields.map((field) => fieldView(changing, field))}
      <div class="row">
        <button class="button primary" aria-disabled=${!!doing}>${doing ? t.saving : t.save}</button>
        <button class="button plain" type="button" @click=${managing.show}>${text.common.back}</button>
      </div>
    </form>`;
}

function summaryView(changing: Changing, fields: readonly Field[]) {
  const { form, managing, t } = changing;
  const wrong = fields.filter(({ id }) => form.problems.has(id));
  if (!wrong.length) return nothing;
  return problemSummary(
    t.problems(wrong.length),
    wrong.map(({ id, label }) => [id, `${label} – ${problemWords(changing, id)}`]),
    (name) => managing.focus(`[name="${name}"]`),
  );
}
