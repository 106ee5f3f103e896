import { html } from 'lit';
import { minorDigits } from '@attune/sdk/format';
import { hasOptions, number, options, tickFields, toggles } from './filter-controls.ts';
import type { DialogView } from './directory-dialog.ts';
import type { Option, PanelField } from './filter-controls.ts';
import { toggled } from './filters.ts';
import type { ListField } from './filters.ts';

/** All filters, one below the other: what the sheet on a narrow page shows. */
export function filterList(view: DialogView) {
  const fields = tickFields.filter((field) => hasOptions(field, view));
  return html`<div class="toggles">${toggles(view)}</div>
    ${([...fields, 'maxPrice'] as const).map((field) => group(field, view))}`;
}

function group(field: PanelField, view: DialogView) {
  return html`<fieldset class="group">
    <legend>${view.text.directory.fields[field]}</legend>
    ${filterPanel(field, view)}
  </fieldset>`;
}

/** The values of one field to choose from. */
export function filterPanel(field: PanelField, view: DialogView) {
  if (field === 'maxPrice') return priceField(view);
  return html`<div class="options">${options(field, view).map((option) => checkbox(option, field, view))}</div>`;
}

function checkbox({ value, label, count }: Option, field: ListField, view: DialogView) {
  const change = () => view.change(toggled(view.filters, field, value));
  return html`<label class="option">
    <input type="checkbox" .checked=${view.filters[field].includes(value)} @change=${change} />
    <span>${label}</span> ${number(count, view)}
  </label>`;
}

/** The highest price, in whole units of the practice's currency. */
function priceField(view: DialogView) {
  const currency = view.practice?.currency ?? 'EUR';
  const unit = 10 ** minorDigits(currency);
  const change = (event: Event) => {
    const price = Math.round((event.target as HTMLInputElement).valueAsNumber * unit);
    view.change({ ...view.filters, maxPrice: price > 0 ? price : null });
  };
  const { maxPrice } = view.filters;
  return html`<label class="small">
    ${view.text.dialog.maxPrice(currency)}
    <input
      class="field figures"
      type="number"
      inputmode="decimal"
      min="0"
      step="any"
      .value=${maxPrice ? String(maxPrice / unit) : ''}
      @change=${change}
    />
  </label>`;
}
