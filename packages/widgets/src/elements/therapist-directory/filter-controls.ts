import { html, nothing } from 'lit';
import type { TherapistFacets } from '@attune/sdk';
import { icons } from '../icons.ts';
import { listFields, sorts, toggled } from './filters.ts';
import type { Filters, ListField, Sort } from './filters.ts';
import { label } from './view.ts';
import type { View } from './view.ts';

/** What the filter controls draw from, and whom they tell. */
export interface FilterView extends View {
  readonly filters: Filters;
  readonly facets: TherapistFacets | undefined;
  change(filters: Filters): void;
  /** What a disclosure holds, once it is there. */
  panel(field: PanelField): unknown;
  readonly opened: (event: Event) => void;
  readonly address: string | null;
  readonly clear: () => void;
  readonly close: () => void;
  readonly booked: () => void;
}

export type PanelField = ListField | 'maxPrice';

/** Wide: a row of toggles and disclosures. Each says how many would remain before it is tapped. */
export function filterBar(view: FilterView) {
  return html`<div class="bar" part="filters">
    ${toggles(view)}
    ${tickFields.map((field) => (hasOptions(field, view) ? disclosure(field, view.filters[field].length, view) : nothing))}
    ${disclosure('maxPrice', view.filters.maxPrice ? 1 : 0, view)}
  </div>`;
}

/** What is on or off at a tap. */
export function toggles(view: FilterView) {
  const formats = options('format', view).sort((a, b) => b.value.localeCompare(a.value)); // online first, whoever is more
  return [...formats.map((option) => pill(option, 'format', view)), acceptingPill(view)];
}

/** How the list is ordered. */
export function sortField(view: FilterView) {
  const { sort, sorts: names } = view.text.directory;
  const change = (event: Event) =>
    view.change({ ...view.filters, sort: (event.target as HTMLSelectElement).value as Sort });
  return html`<label class="sort"
    ><span class="unseen">${sort}</span>
    ${icons.chevron}
    <select @change=${change}>
      ${sorts.map((value) => html`<option value=${value} .selected=${value === view.filters.sort}>${names[value]}</option>`)}
    </select>
  </label>`;
}

/** The fields that are ticked in a list, rather than toggled. */
export const tickFields = listFields.filter((field) => field !== 'format');

type Offer = { readonly value: string; readonly label?: string; readonly count?: number };

/** What can be drawn before the platform has answered. */
const known: Partial<Record<ListField, readonly Offer[]>> = { format: [{ value: 'online' }, { value: 'in_person' }] };

export type Option = { readonly value: string; readonly label: string; readonly count?: number | undefined };

/** Whether there is anything to choose, as far as is known yet. */
export function hasOptions(field: ListField, view: FilterView): boolean {
  return !view.facets || options(field, view).length > 0;
}

/** The values of a field, chosen ones included even when nobody has them any more. */
export function options(field: ListField, view: FilterView): Option[] {
  const values: readonly Offer[] =
    view.facets?.data.find((facet) => facet.field === field)?.values ?? known[field] ?? [];
  const offered = values.map(({ value, count, label: given }) => ({
    value,
    count,
    label: label(field, value, view, given),
  }));
  const missing = view.filters[field].filter((value) => !values.some((offer) => offer.value === value));
  return [...offered, ...missing.map((value) => ({ value, label: label(field, value, view) }))];
}

/** One value that is on or off. */
export function pill({ value, label, count }: Option, field: ListField, view: FilterView) {
  const change = () => view.change(toggled(view.filters, field, value));
  return html`<button
    class="button pill"
    type="button"
    aria-pressed=${view.filters[field].includes(value)}
    @click=${change}
  >
    ${label} ${number(count, view)}
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
    ${view.text.directory.fields['acceptingNew']} ${number(acceptingCount(view), view)}
  </button>`;
}

function acceptingCount({ facets }: FilterView): number | undefined {
  return facets?.data.find(({ field }) => field === 'acceptingNew')?.values.find(({ value }) => value === 'true')
    ?.count;
}

/** Its place is kept while the number is not there yet. */
export function number(count: number | undefined, { format }: View) {
  return html`<span class="quiet figures count">${count === undefined ? nothing : format.number(count)}</span>`;
}

/** What is inside is downloaded when the first one is opened. */
function disclosure(field: PanelField, chosen: number, view: FilterView) {
  return html`<details name="filter" @toggle=${view.opened}>
    <summary class="button pill" data-chosen=${chosen > 0}>
      ${view.text.directory.fields[field]}${chosen ? ` · ${view.format.number(chosen)}` : nothing}${icons.chevron}
    </summary>
    <div class="panel" tabindex="-1">${view.panel(field) ?? view.text.common.loading}</div>
  </details>`;
}
