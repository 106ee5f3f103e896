import type { ListTherapistFacetsQuery } from '@attune/sdk';

/** What a visitor searches for. Lists are "any of these"; fields add up. */
export interface Filters {
  readonly q: string;
  readonly city: readonly string[];
  readonly language: readonly string[];
  readonly specialty: readonly string[];
  readonly format: readonly string[];
  readonly gender: readonly string[];
  readonly insurance: readonly string[];
  readonly acceptingNew: boolean;
  /** In minor units of the practice's currency. */
  readonly maxPrice: number | null;
  readonly sort: Sort;
}

export type Sort = 'soonest' | 'price' | 'name';

/** The fields whose values are chosen from a list. */
export const listFields = ['specialty', 'language', 'city', 'format', 'insurance', 'gender'] as const;
export type ListField = (typeof listFields)[number];

/** Every field that narrows the result. */
export const fields = ['q', ...listFields, 'acceptingNew', 'maxPrice'] as const;
export type Field = (typeof fields)[number];

export const sorts: readonly Sort[] = ['soonest', 'price', 'name'];

export const noFilters: Filters = {
  q: '',
  city: [],
  language: [],
  specialty: [],
  format: [],
  gender: [],
  insurance: [],
  acceptingNew: false,
  maxPrice: null,
  sort: 'soonest',
};

/** The fields that narrow the result now. */
export function activeFields(filters: Filters): Field[] {
  return fields.filter((field) => isActive(filters[field]));
}

function isActive(value: Filters[Field]): boolean {
  return Array.isArray(value) ? value.length > 0 : !!value;
}

/** The filters with one value of a list chosen, or no longer chosen. */
export function toggled(filters: Filters, field: ListField, value: string): Filters {
  const chosen = filters[field];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...filters, [field]: next };
}

/** The filters without one field. */
export function dropped(filters: Filters, field: Field): Filters {
  return { ...filters, [field]: noFilters[field] };
}

/** What the platform is asked: only the fields that are set. */
export function toQuery(filters: Filters): ListTherapistFacetsQuery {
  return Object.fromEntries(activeFields(filters).map((field) => [field, filters[field]]));
}

/** The filters as search parameters of a page's address. */
export function toParameters(filters: Filters): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [field, value] of Object.entries(toQuery(filters))) {
    for (const one of [value].flat()) parameters.append(field, String(one));
  }
  if (filters.sort !== noFilters.sort) parameters.set('sort', filters.sort);
  return parameters;
}

/** Reads back what `toParameters` wrote; anything else is ignored, since anybody can write an address. */
export function fromParameters(parameters: URLSearchParams): Filters {
  const lists = Object.fromEntries(listFields.map((field) => [field, parameters.getAll(field).filter(isKnown(field))]));
  const price = Number(parameters.get('maxPrice'));
  return {
    ...noFilters,
    ...lists,
    q: parameters.get('q') ?? '',
    acceptingNew: parameters.get('acceptingNew') === 'true',
    maxPrice: Number.isSafeInteger(price) && price > 0 ? price : null,
    sort: sorts.find((sort) => sort === parameters.get('sort')) ?? noFilters.sort,
  };
}

/** The platform refuses what is not in these two lists; the others are the practice's own words. */
const closed: Partial<Record<ListField, readonly string[]>> = {
  format: ['online', 'in_person'],
  gender: ['female', 'male', 'diverse', 'undisclosed'],
};

const isKnown = (field: ListField) => (value: string) => closed[field]?.includes(value) ?? true;
