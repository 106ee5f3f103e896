import { examples } from '../generated/examples.ts';
import type {
  Facet,
  FacetValue,
  Therapist,
  TherapistFacets,
  TherapistPage,
  TherapistProfile,
} from '../generated/schema.ts';
import type { World } from './world.ts';

/** What each filter looks at. Of one filter any value may fit; all filters must. */
const fields: Record<string, (therapist: Therapist) => readonly string[]> = {
  city: ({ city }) => [city],
  language: ({ languages }) => languages,
  specialty: ({ specialties }) => specialties,
  format: ({ formats }) => formats,
  gender: ({ gender }) => [gender],
  insurance: ({ insurances }) => insurances,
  acceptingNew: ({ acceptingNew }) => [String(acceptingNew)],
};

/** listTherapists, over the therapists of a world. */
export function pageOfTherapists({ therapists }: World, query: URLSearchParams): TherapistPage {
  const found = sorted(matching(therapists, query), query.get('sort') ?? 'soonest');
  const start = offsetOf(query.get('cursor'));
  const end = start + Number(query.get('limit') ?? 12);
  return { data: found.slice(start, end).map(toCard), nextCursor: end < found.length ? cursorOf(end) : null };
}

/** listTherapistFacets, over the therapists of a world. */
export function facetsOfTherapists({ therapists }: World, query: URLSearchParams): TherapistFacets {
  const data = Object.entries(fields).map(([field, valuesOf]): Facet => {
    const others = matching(therapists, query, field);
    return { field, without: others.length, estimated: false, values: countValues(field, others.flatMap(valuesOf)) };
  });
  return { total: matching(therapists, query).length, estimated: false, data };
}

function matching(therapists: readonly TherapistProfile[], query: URLSearchParams, except?: string) {
  return therapists.filter(
    (therapist) =>
      Object.entries(fields).every(
        ([field, valuesOf]) => field === except || fits(query.getAll(field), valuesOf(therapist)),
      ) &&
      fitsWords(therapist, query.get('q')) &&
      (therapist.price?.amount ?? 0) <= Number(query.get('maxPrice') ?? Infinity) &&
      (!query.has('serviceId') || therapist.services.some(({ id }) => id === query.get('serviceId'))) &&
      (!query.has('availableBefore') || isFreeBefore(therapist, query.get('availableBefore') ?? '')),
  );
}

const fits = (wanted: string[], values: readonly string[]) =>
  wanted.length === 0 || wanted.some((value) => values.includes(value));

function fitsWords(therapist: TherapistProfile, words: string | null): boolean {
  const { name, headline, about, district, specialties } = therapist;
  const text = [name, headline, about, district, ...specialties.map(labelOf)].join(' ').toLowerCase();
  return (words ?? '')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function isFreeBefore({ next }: Therapist, instant: string): boolean {
  return next !== null && Date.parse(next.startsAt[0] ?? '') < Date.parse(instant);
}

const soonest = ({ next }: Therapist) => next?.startsAt[0] ?? '9999';
const orders: Record<string, (one: Therapist, other: Therapist) => number> = {
  soonest: (one, other) => soonest(one).localeCompare(soonest(other)),
  name: (one, other) => one.name.localeCompare(other.name),
  price: (one, other) => (one.price?.amount ?? Infinity) - (other.price?.amount ?? Infinity),
};

const sorted = (therapists: TherapistProfile[], order: string) => therapists.sort(orders[order]);

const cardFields = Object.keys(examples.therapists.data[0] ?? {});

/** A card has the fields of the contract's card and nothing of the profile. */
function toCard(profile: TherapistProfile): Therapist {
  return Object.fromEntries(Object.entries(profile).filter(([field]) => cardFields.includes(field))) as Therapist;
}

function countValues(field: string, values: readonly string[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const found = [...counts].map(([value, count]) => ({
    value,
    label: labels.get(`${field} ${value}`) ?? value,
    count,
  }));
  return found.sort((one, other) => other.count - one.count || one.value.localeCompare(other.value));
}

const labels = new Map(
  examples['therapist-facets'].data.flatMap(({ field, values }) =>
    values.map(({ value, label }): [string, string] => [`${field} ${value}`, label]),
  ),
);

const labelOf = (specialty: string) => labels.get(`specialty ${specialty}`) ?? specialty;

const cursorOf = (offset: number) => `o${String(offset)}`;
const offsetOf = (cursor: string | null) => Number(cursor?.slice(1) ?? 0);
