import { sql, type RawBuilder } from 'kysely';
import type { Schemas } from '../../http/contract.ts';
import { operation } from '../../http/operation.ts';
import { candidates } from './candidates.ts';
import { labelsOf } from './labels.ts';
import {
  all,
  facetConditions,
  facetFields,
  freeBefore,
  plainConditions,
  type FacetField,
  type Filters,
} from './filters.ts';

interface Count {
  readonly field: FacetField | 'total';
  /** Null: how many there are in all. */
  readonly value: string | null;
  readonly count: number;
}

/** How many therapists each value of each filter would leave; a filter's own selection does not count against its values. */
export const listTherapistFacets = operation('listTherapistFacets', async ({ query, tx, now }) => {
  const { rows } = await countAll(query, now).execute(tx);
  const practice = await tx.selectFrom('practice').select(['locale', 'vocabulary']).executeTakeFirstOrThrow();
  const label = labelsOf(practice);
  const totalOf = (field: Count['field']) => rows.find((row) => row.field === field && row.value === null)?.count ?? 0;
  const valuesOf = (field: FacetField): Schemas['FacetValue'][] =>
    rows.flatMap((row) =>
      row.field === field && row.value !== null
        ? [{ value: row.value, label: label(field, row.value), count: row.count }]
        : [],
    );
  const data = facetFields.map((field) => ({ field, without: totalOf(field), values: valuesOf(field) }));
  return { status: 200, body: { total: totalOf('total'), data } };
});

// Every candidate is looked at once; what it says to each filter is kept beside it.
const countAll = (filters: Filters, now: Date) => sql<Count>`
  with ${candidates(filters, now, { offers: true, times: filters.availableBefore !== undefined })}, judged as materialized (
    select city, languages, specialties, gender, insurances, accepting_new, wanted_online, wanted_in_person,
           ${sql.join(Object.entries(facetConditions(filters)).map(([field, met]) => sql`${met} as ${sql.ref(`is_${field}`)}`))},
           ${freeBefore(filters.availableBefore, filters.format)} as is_free,
           ${freeBefore(filters.availableBefore, undefined)} as is_free_anyhow,
           ${freeBefore(filters.availableBefore, ['online'])} as is_free_online,
           ${freeBefore(filters.availableBefore, ['in_person'])} as is_free_in_person
      from candidate
     where ${all(plainConditions(filters))}
  )
  select 'total' as field, null as value, count(*)::integer as count from judged where ${others(null)} and is_free
  ${sql.join(
    facetFields.map((field) => sql`union all ${withoutOwn(field)} union all ${perValue(field)}`),
    sql` `,
  )}
   order by field, count desc, value`;

const withoutOwn = (field: FacetField): RawBuilder<unknown> => sql`
  select ${sql.lit(field)}, null, count(*)::integer from judged
   where ${others(field)} and ${sql.ref(field === 'format' ? 'is_free_anyhow' : 'is_free')}`;

const perValue = (field: FacetField): RawBuilder<unknown> => sql`
  select ${sql.lit(field)}, value, count(*)::integer from judged, ${valuesIn[field]} as value
   where ${others(field)} ${field === 'format' ? sql`` : sql`and is_free`}
   group by value`;

/** Met by all filters but the one whose values are counted. */
const others = (own: FacetField | null): RawBuilder<boolean> =>
  all(facetFields.filter((field) => field !== own).map((field) => sql<boolean>`${sql.ref(`is_${field}`)}`));

const valuesIn: Readonly<Record<FacetField, RawBuilder<unknown>>> = {
  city: sql`cast(city as text)`,
  language: sql`unnest(languages)`,
  specialty: sql`unnest(specialties)`,
  // free in time means in this very format
  format: sql`unnest(array_remove(array[case when wanted_online and is_free_online then 'online' end,
                                        case when wanted_in_person and is_free_in_person then 'in_person' end], null))`,
  gender: sql`cast(gender as text)`,
  insurance: sql`unnest(insurances)`,
  acceptingNew: sql`cast(accepting_new as text)`,
};
