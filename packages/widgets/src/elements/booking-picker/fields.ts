import { html, nothing } from 'lit';
import type { FormController } from '../../controllers/form.ts';

/** What a field is and asks for. `name` is the place of its value in the request, such as `client/email`. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** The word beside the label of a field that may stay empty; without it the field is required. */
  readonly optional?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel';
  readonly autocomplete?: AutoFill;
  readonly maxLength?: number;
}

/** A line of text with label, hint and what is wrong with it. */
export function textField(form: FormController, field: Field) {
  const { name, type = 'text' } = field;
  return labelled(
    form,
    field,
    html`<input
      class="field"
      id=${name}
      name=${name}
      type=${type}
      inputmode=${type}
      autocomplete=${field.autocomplete ?? 'off'}
      maxlength=${field.maxLength ?? 80}
      pattern=${type === 'text' ? '.*\\S.*' : nothing}
      ?required=${!field.optional}
      aria-invalid=${form.problem(name) ? 'true' : nothing}
      aria-describedby=${describedBy(form, field)}
      .value=${form.typed(name)}
    />`,
  );
}

/** Several lines of text. */
export function longField(form: FormController, field: Field) {
  const { name } = field;
  return labelled(
    form,
    field,
    html`<textarea
      class="field"
      id=${name}
      name=${name}
      rows="3"
      maxlength="4000"
      ?required=${!field.optional}
      aria-invalid=${form.problem(name) ? 'true' : nothing}
      aria-describedby=${describedBy(form, field)}
      .value=${form.typed(name)}
    ></textarea>`,
  );
}

/** One of several answers; none is chosen beforehand. */
export function choiceField(form: FormController, field: Field, options: readonly string[], choose: string) {
  const { name } = field;
  return labelled(
    form,
    field,
    html`<select
      class="field"
      id=${name}
      name=${name}
      ?required=${!field.optional}
      aria-invalid=${form.problem(name) ? 'true' : nothing}
      aria-describedby=${describedBy(form, field)}
    >
      ${['', ...options].map(
        (option) => html`<option value=${option} ?selected=${option === form.typed(name)}>${option || choose}</option>`,
      )}
    </select>`,
  );
}

/** A box to tick, never ticked beforehand. `words` may hold links. */
export function tickField(form: FormController, name: string, required: boolean, words: unknown) {
  return html`<div class="tick">
    <input
      type="checkbox"
      id=${name}
      name=${name}
      ?required=${required}
      aria-invalid=${form.problem(name) ? 'true' : nothing}
      aria-describedby=${form.problem(name) ? `${name}-problem` : nothing}
      .checked=${form.ticked(name)}
    />
    <label for=${name}>${words}</label>
    ${problem(form, name)}
  </div>`;
}

function labelled(form: FormController, { name, label, hint, optional }: Field, control: unknown) {
  return html`<div class="entry">
    <label for=${name}>${label} ${optional ? html`<span class="quiet small">${optional}</span>` : nothing}</label>
    ${hint ? html`<p class="quiet small" id="${name}-hint">${hint}</p>` : nothing} ${control} ${problem(form, name)}
  </div>`;
}

function problem(form: FormController, name: string) {
  const message = form.problem(name);
  return message ? html`<p class="problem small" id="${name}-problem">${message}</p>` : nothing;
}

function describedBy(form: FormController, { name, hint }: Field) {
  return [hint && `${name}-hint`, form.problem(name) && `${name}-problem`].filter(Boolean).join(' ') || nothing;
}
