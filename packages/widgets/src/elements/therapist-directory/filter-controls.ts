import { html, nothing } from 'lit';
import type { TherapistFacets } from '@attune/sdk';
import { icons } from '../icons.ts';
import { minorDigits } from '../../locales/format.ts';
import { listFields, sorts, toggled } from './filters.ts';
import type { Filters, ListField, Sort } from './filters.ts';
import { label } from './view.ts';
import type { View } from './view.ts';

/** What the filter controls draw from, and whom they tell. */
export interface FilterView extends View {
  readonly filters: Filters;
  readonly facets: TherapistFacets | undefined;
  change(filters: Filters): void;
}

/** Wide: a row of toggles and disclosures. Each says how many would remain before it is tapped. */
export function filterBar(view: FilterView) {
  return html`<div class="bar" part="filters" @focusout=${closeWhenLeft} @keydown=${closeOnEscape}>
    ${options('format', view).map((option) => pill(option, 'format', view))}
    ${acceptingPill(view)} ${listFields.filter((field) => field !== 'format').map((field) => disclosure(field, view))}
    ${panel('maxPrice', view.filters.maxPrice ? 1 : 0, priceField(view), view)}
  </div>`;
}

/** Narrow: the same, one below the other, inside the sheet. */
export function filterList(view: FilterView) {
  const { fields } = view.text.directory;
  return html`${listFields.map((field) =>
      group(fields[field] ?? field, html`<div class="options">${options(field, view).map((option) => checkbox(option, field, view))}</div>`, view, field),
    )}
    ${group(fields['maxPrice'] ?? '', priceField(view), view, 'maxPrice')}
    <div class="group">${acceptingBox(view)}</div>`;
}

/** How the list is ordered. */
export function sortField(view: FilterView) {
  const { sort, sorts: names } = view.text.directory;
  const change = (event: Event) => view.change({ ...view.filters, sort: (event.target as HTMLSelectElement).value as Sort });
  return html`<label class="sort"
    ><span class="unseen">${sort}</span>
    ${icons.chevron}
    <select @change=${change}>
      ${sorts.map((value) => html`<option value=${value} .selected=${value === view.filters.sort}>${names[value]}</option>`)}
    </select>
  </label>`;
}

type Offer = { readonly value: string; readonly label?: string; readonly count?: number };

/** What can be drawn before the platform has answered. */
const known: Partial<Record<ListField, readonly Offer[]>> = { format: [{ value: 'online' }, { value: 'in_person' }] };

type Option = { readonly value: string; readonly label: string; readonly count?: number | undefined };

/** The values of a field, chosen ones included even when nobody has them any more. */
function options(field: ListField, view: FilterView): Option[] {
  const values: readonly Offer[] = view.facets?.data.find((facet) => facet.field === field)?.values ?? known[field] ?? [];
  const offered = values.map(({ value, count, label: given }) => ({ value, count, label: label(field, value, view, given) }));
  const missing = view.filters[field].filter((value) => !values.some((offer) => offer.value === value));
  return [...offered, ...missing.map((value) => ({ value, label: label(field, value, view) }))];
}

function checkbox({ value, label, count }: Option, field: ListField, view: FilterView) {
  const change = () => view.change(toggled(view.filters, field, value));
  return html`<label class="option">
    <input type="checkbox" .checked=${view.filters[field].includes(value)} @change=${change} />
    <span>${label}</span>${number(count)}
  </label>`;
}

function pill({ value, label, count }: Option, field: ListField, view: FilterView) {
  const change = () => view.change(toggled(view.filters, field, value));
  return html`<button class="button pill" type="button" aria-pressed=${view.filters[field].includes(value)} @click=${change}>
    ${label}${number(count)}
  </button>`;
}

function acceptingPill(view: FilterView) {
  const { acceptingNew } = view.filters;
  return html`<button
    class="button pill"
    type="button"
    aria-pressed=${acceptingNew}
    @click=${() => view.change({ ...view.filters, acceptingNew: !acceptingNew })}
  >
    ${view.text.directory.fields['acceptingNew']}${number(acceptingCount(view))}
  </button>`;
}

function acceptingBox(view: FilterView) {
  const change = (event: Event) => view.change({ ...view.filters, acceptingNew: (event.target as HTMLInputElement).checked });
  return html`<label class="option">
    <input type="checkbox" .checked=${view.filters.acceptingNew} @change=${change} />
    <span>${view.text.directory.fields['acceptingNew']}</span>${number(acceptingCount(view))}
  </label>`;
}

function acceptingCount({ facets }: FilterView): number | undefined {
  return facets?.data.find(({ field }) => field === 'acceptingNew')?.values.find(({ value }) => value === 'true')?.count;
}

/** Its place is kept while the number is not there yet. */
function number(count: number | undefined) {
  return html`<span class="quiet figures count">${count}</span>`;
}

function disclosure(field: ListField, view: FilterView) {
  const all = options(field, view);
  if (view.facets && !all.length) return nothing;
  const list = html`<div class="options">${all.map((option) => checkbox(option, field, view))}</div>`;
  return panel(field, view.filters[field].length, list, view);
}

function panel(field: string, chosen: number, content: unknown, view: FilterView) {
  return html`<details name="filter">
    <summary class="button pill" data-chosen=${chosen > 0}>
      ${view.text.directory.fields[field]}${chosen ? ` · ${chosen}` : nothing}${icons.chevron}
    </summary>
    <div class="panel">${content}</div>
  </details>`;
}

function group(legend: string, content: unknown, view: FilterView, field: ListField | 'maxPrice') {
  if (field !== 'maxPrice' && !options(field, view).length) return nothing;
  return html`<fieldset class="group"><legend>${legend}</legend>${content}</fieldset>`;
}

function priceField(view: FilterView) {
  const currency = view.practice?.currency ?? 'EUR';
  const unit = 10 ** minorDigits(currency);
  const change = (event: Event) => {
    const price = Math.round((event.target as HTMLInputElement).valueAsNumber * unit);
    view.change({ ...view.filters, maxPrice: price > 0 ? price : null });
  };
  const { maxPrice } = view.filters;
  return html`<label class="small">
    ${view.text.directory.maxPrice(currency)}
    <input class="field figures" type="number" inputmode="decimal" min="0" step="any" .value=${maxPrice ? String(maxPrice / unit) : ''} @change=${change} />
  </label>`;
}

/** Focus went elsewhere: a panel left behind would cover the list. */
function closeWhenLeft(event: FocusEvent) {
  const open = (event.currentTarget as Element).querySelector('details[open]');
  if (open && event.relatedTarget && !open.contains(event.relatedTarget as Node)) open.removeAttribute('open');
}

function closeOnEscape(event: KeyboardEvent) {
  const open = (event.currentTarget as Element).querySelector('details[open]');
  if (event.key !== 'Escape' || !open) return;
  event.stopPropagation();
  open.removeAttribute('open');
  open.querySelector('summary')?.focus();
}
