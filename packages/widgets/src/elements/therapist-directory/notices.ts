import { html } from 'lit';
import { contact } from '../contact.ts';
import type { DialogView } from './directory-dialog.ts';
import { activeFields, dropped } from './filters.ts';
import type { Field } from './filters.ts';

/** Nobody was found: the filter that is most in the way can be dropped, and the practice can be asked. */
export function emptyNotice(view: DialogView) {
  const { empty, ask } = view.text.dialog;
  const best = bestToDrop(view);
  return notice(view, empty, ask, best && dropButton(view, best));
}

/** People were found, and none of them has a free time. */
export function fullNotice(view: DialogView) {
  const { full, fullHint } = view.text.dialog;
  return notice(view, full, fullHint);
}

function notice({ practice, text }: DialogView, heading: string, hint: (practice: string) => string, action?: unknown) {
  return html`<div class="card">
    <h3>${heading}</h3>
    ${action}
    <p>${hint(practice?.name ?? text.errors.practice)}</p>
    ${contact(practice)}
  </div>`;
}

/** A filter that is in the way, and how many would be found without it. */
type FieldToDrop = { readonly field: Field; readonly without: number };

/** The filter without which most people would be found. */
function bestToDrop({ filters, facets }: DialogView): FieldToDrop | undefined {
  const active = new Set<string>(activeFields(filters));
  const open = (facets?.data ?? []).filter(({ field, without }) => active.has(field) && without > 0);
  return open.sort((a, b) => b.without - a.without)[0] as FieldToDrop | undefined;
}

function dropButton(view: DialogView, { field, without }: FieldToDrop) {
  const { directory, dialog } = view.text;
  const again = () => view.change(dropped(view.filters, field));
  return html`<button class="button primary" type="button" @click=${again}>
    ${dialog.drop(directory.fields[field] ?? field)} · ${dialog.would(without)}
  </button>`;
}
