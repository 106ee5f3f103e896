import type { Context } from '../../http/operation.ts';
import type { FormatValue } from './tables.ts';

/** What a visitor asks of the directory: values of one filter are alternatives, filters narrow each other. */
export type Filters = Context<'listTherapistFacets'>['query'];

/** The filters that have counts of their own. */
export const facetFields = ['city', 'language', 'specialty', 'format', 'gender', 'insurance', 'acceptingNew'] as const;
export type FacetField = (typeof facetFields)[number];

/** What `directory_question_of` takes; what is not asked is left out. */
export const toQuestion = (filters: Filters, now: Date): object => ({
  service_id: filters.serviceId,
  format: onlyFormat(filters.format),
  format_names: filters.format,
  cities: unlessEmpty(filters.city),
  gender: filters.gender,
  languages: unlessEmpty(filters.language),
  specialties: unlessEmpty(filters.specialty),
  insurances: unlessEmpty(filters.insurance),
  acceptingNew: filters.acceptingNew,
  max_price: filters.maxPrice,
  before: filters.availableBefore,
  words: filters.q,
  asked_at: now,
});

/** The formats asked for; both when none is. */
export const chosen = (formats: readonly string[] | undefined): readonly string[] => (formats?.length ? formats : both);

const both: readonly FormatValue[] = ['online', 'in_person'];

const onlyFormat = (formats: readonly string[] | undefined): string => {
  const [first, second] = new Set(chosen(formats));
  return first !== undefined && second === undefined ? first : 'any';
};

// an empty list asks for nothing
const unlessEmpty = (values: readonly string[] | undefined): readonly string[] | undefined =>
  values?.length ? values : undefined;
