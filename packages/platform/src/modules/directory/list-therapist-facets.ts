import { sql } from 'kysely';
import type { Schemas } from '../../http/contract.ts';
import { operation } from '../../http/operation.ts';
import { facetFields, toQuestion, type FacetField, type Filters } from './filters.ts';
import { labelsOf } from './labels.ts';

/** One set of therapists that is counted: those who match these filters, and how many have each value of these fields. */
interface Counting {
  readonly of: string;
  readonly filters: Filters;
  readonly fields: readonly FacetField[];
}

interface Count {
  readonly of: string;
  /** Null: how many there are in all. */
  readonly field: FacetField | null;
  readonly value: string | null;
  readonly count: number;
  readonly estimated: boolean;
}

const mostValues = 500; // as many as the contract lets a facet name

/** How many therapists each value of each filter would leave; a filter's own selection does not count against its values. */
export const listTherapistFacets = operation('listTherapistFacets', async ({ query, tx, now }) => {
  const countings = countingsOf(query).map((counting) => ({ ...counting, asked: toQuestion(counting.filters, now) }));
  const { rows } = await sql<Count>`
    select one ->> 'of' as of, counted.*
      from jsonb_array_elements(${JSON.stringify(countings)}::jsonb) as one
     cross join directory_count(one -> 'asked', array(select jsonb_array_elements_text(one -> 'fields'))) as counted
     order by counted.count desc, counted.value`.execute(tx);
  const practice = await tx.selectFrom('practice').select(['locale', 'vocabulary']).executeTakeFirstOrThrow();
  const label = labelsOf(practice);
  const all = totalIn(rows, 'all');
  const data = facetFields.map((field) => {
    const without = isChosen(field, query) ? totalIn(rows, field) : all;
    const values = valuesIn(rows, field).slice(0, mostValues);
    return {
      field,
      without: without.count,
      estimated: without.estimated,
      values: values.map(({ value, count }) => ({ value, label: label(field, value), count })),
    };
  });
  return { status: 200, body: { total: all.count, estimated: all.estimated, data } };
});

// Who meets all filters is counted once for every filter of which nothing is chosen; a filter with a choice is counted without it.
const countingsOf = (filters: Filters): Counting[] => {
  const chosen = facetFields.filter((field) => isChosen(field, filters));
  const free = facetFields.filter((field) => !chosen.includes(field));
  return [
    { of: 'all', filters, fields: free },
    ...chosen.map((field) => ({ of: field, filters: { ...filters, [field]: undefined }, fields: [field] })),
    // whoever gives both counts for either; free in time means in this very format
    ...formats.map((format) => ({ of: format, filters: { ...filters, format: [format] }, fields: [] })),
  ];
};

const formats = ['online', 'in_person'] as const;

const isChosen = (field: FacetField, filters: Filters): boolean => {
  const asked = filters[field];
  return Array.isArray(asked) ? asked.length > 0 : asked !== undefined;
};

const totalIn = (
  counts: readonly Count[],
  of: string,
): Count | { readonly count: number; readonly estimated: boolean } =>
  counts.find((one) => one.of === of && one.field === null) ?? { count: 0, estimated: false };

const valuesIn = (counts: readonly Count[], field: FacetField): Omit<Schemas['FacetValue'], 'label'>[] =>
  field === 'format'
    ? formats
        .map((value) => ({ value, count: totalIn(counts, value).count }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    : counts.flatMap((one) =>
        one.field === field && one.value !== null ? [{ value: one.value, count: one.count }] : [],
      );
