import { html, nothing } from 'lit';
import type { FormController } from '../controllers/form.ts';
import type { FieldTexts } from '../locales/en.fields.ts';

/** Who asks: the form that knows what was typed, and the words of its fields. */
export interface Asking {
  readonly form: FormController;
  readonly t: FieldTexts;
}

/** What a field is and asks for. `id` is the place of its value in the request, such as `client/email`. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** What kind of question: `choice`, `long`, or else a line of text. */
  readonly kind?: string;
  readonly options?: readonly string[];
  readonly type?: 'email' | 'tel' | 'date';
  /** The last day that can be meant. */
  readonly max?: string;
  readonly autocomplete?: AutoFill;
}

/** A field with label, hint and what is wrong with it. */
export function fieldView(asking: Asking, field: Field) {
  const { id, label, hint, required, kind, options, type, autocomplete, max } = field;
  const { form, t } = asking;
  const described = describedBy(asking, id, hint);
  // said also where nothing is wrong: an empty field that is required would be called invalid before anybody was there
  const invalid = form.problems.has(id);
  const text = form.text(id);
  return html`<div class="entry">
    <label for=${id}
      ><bdi>${label}</bdi>${required ? nothing : html`<span class="quiet small">${` ${t.optional}`}</span>`}</label
    >
    ${hint ? html`<p class="quiet small" id="${id}-hint">${hint}</p>` : nothing}
    ${
      kind === 'choice'
        ? html`<select
            class="field"
            id=${id}
            name=${id}
            ?required=${required}
            aria-invalid=${invalid}
            aria-describedby=${described}
          >
            ${['', ...(options ?? [])].map((option) => html`<option value=${option} ?selected=${option === text}>${option || t.choose}</option>`)}
          </select>`
        : kind === 'long'
          ? html`<textarea
              class="field"
              rows="3"
              maxlength="4000"
              id=${id}
              name=${id}
              ?required=${required}
              aria-invalid=${invalid}
              aria-describedby=${described}
              .value=${text}
            ></textarea>`
          : html`<input
              class="field"
              id=${id}
              name=${id}
              type=${type ?? 'text'}
              autocomplete=${autocomplete ?? 'off'}
              max=${max ?? nothing}
              maxlength=${type === 'email' ? 254 : type ? 40 : 80}
              pattern=${type ? nothing : '.*\\S.*'}
              ?required=${required}
              aria-invalid=${invalid}
              aria-describedby=${described}
              .value=${text}
            />`
    }
    ${problemView(asking, id)}
  </div>`;
}

/** A box to tick, never ticked beforehand. `words` may hold links. */
export const tickView = (asking: Asking, id: string, words: unknown) =>
  html`<div class="tick">
    <input
      type="checkbox"
      id=${id}
      name=${id}
      ?required=${id === 'consent/privacy'}
      aria-invalid=${asking.form.problems.has(id)}
      aria-describedby=${describedBy(asking, id)}
      .checked=${asking.form.values.get(id) === true}
    />
    <label for=${id}>${words}</label>
    ${problemView(asking, id)}
  </div>`;

/** What to do about a field that is not right yet. */
export function problemWords({ form, t }: Asking, id: string): string {
  if (id === 'consent/privacy') return t.consentMissing;
  if (form.problems.get(id) === 'missing') return t.missing;
  return id.endsWith('email') ? t.wrongEmail : t.wrong;
}

const problemView = (asking: Asking, id: string) =>
  asking.form.problems.has(id)
    ? html`<p class="problem small" id="${id}-problem">${problemWords(asking, id)}</p>`
    : nothing;

function describedBy({ form }: Asking, id: string, hint?: string) {
  return [hint && `${id}-hint`, form.problems.has(id) && `${id}-problem`].filter(Boolean).join(' ') || nothing;
}
