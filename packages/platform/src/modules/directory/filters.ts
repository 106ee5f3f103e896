import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../http/operation.ts';
import type { FormatValue } from './tables.ts';

/** What a visitor asks of the directory: values of one filter are alternatives, filters narrow each other. */
export type Filters = Context<'listTherapistFacets'>['query'];

/** The filters that have counts of their own. */
export const facetFields = ['city', 'language', 'specialty', 'format', 'gender', 'insurance', 'acceptingNew'] as const;
export type FacetField = (typeof facetFields)[number];

type Condition = RawBuilder<boolean>;

/** One condition on `candidate` per filter with counts; `true` where nothing was chosen. */
export const facetConditions = (filters: Filters): Readonly<Record<FacetField, Condition>> => ({
  city: filters.city?.length ? sql`city = any (${filters.city}::text[])` : anything,
  language: overlaps('languages', filters.language),
  specialty: overlaps('specialties', filters.specialty),
  format: formatCondition(filters.format),
  gender: filters.gender?.length ? sql`gender = any (${filters.gender}::text[])` : anything,
  insurance: overlaps('insurances', filters.insurance),
  acceptingNew: filters.acceptingNew === undefined ? anything : sql`accepting_new = ${filters.acceptingNew}`,
});

/** The other filters. How soon somebody is free depends on the formats asked for, so that one is given them. */
export const plainConditions = ({ q, serviceId, maxPrice }: Filters): readonly Condition[] => [
  ...(q?.trim() ? [matchesWords(q)] : []),
  ...(serviceId === undefined ? [] : [sql<boolean>`(wanted_online or wanted_in_person)`]),
  ...(maxPrice === undefined ? [] : [sql<boolean>`price_amount <= ${maxPrice}`]),
];

/** Free before that instant, in one of these formats. */
export const freeBefore = (instant: string | undefined, formats: readonly string[] | undefined): Condition =>
  instant === undefined ? anything : sql`${soonest(formats)} < ${instant}::timestamptz`;

/** When a candidate is free next, in one of these formats; in any when none is named. */
export const soonest = (formats: readonly string[] | undefined): RawBuilder<Date | null> =>
  sql`least(${sql.join(chosen(formats).map((format) => sql.ref(`${format}_at`)))})`;

/** The formats asked for; both when none is. */
export const chosen = (formats: readonly string[] | undefined): FormatValue[] =>
  formats?.length ? both.filter((format) => formats.includes(format)) : both;

/** Joins conditions; nothing to ask is `true`. */
export const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? anything : sql`${sql.join(conditions, sql` and `)}`;

const both: FormatValue[] = ['online', 'in_person'];

const anything: Condition = sql`true`;

const overlaps = (column: string, values: readonly string[] | undefined): Condition =>
  values?.length ? sql`${sql.ref(column)} && ${[...values]}::text[]` : anything;

const formatCondition = (formats: readonly string[] | undefined): Condition =>
  formats?.length
    ? sql`(${sql.join(
        chosen(formats).map((format) => sql.ref(`wanted_${format}`)),
        sql` or `,
      )})`
    : anything;

// Every word must be found, as written or as German spells it out.
const matchesWords = (q: string): Condition => sql`(
  search_text like all (${patterns(sql`search_fold(${q})`)}) or search_text like all (${patterns(sql`search_fold_german(${q})`)})
)`;

// Short words only where a word begins. Folded words are letters and digits, so none is a wildcard.
const patterns = (folded: RawBuilder<unknown>): RawBuilder<unknown> => sql`array(
  select case when length(word) < 4 then '% ' else '%' end || word || '%'
    from unnest(string_to_array(btrim(${folded}), ' ')) as word
   where word <> '')`;
